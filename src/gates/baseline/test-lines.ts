/** Reads `tests.ndjson` in one pass, a chunk at a time. */
import { open } from 'node:fs/promises'
import * as z from 'zod/mini'
import { testRecord } from '../../contract/tests.js'

/** What of a test a comparison needs: the rest of a line is passed over. */
const record = z.object({
  suite: testRecord.shape.suite,
  id: testRecord.shape.id,
  name: testRecord.shape.name,
  class: testRecord.shape.class,
  file: testRecord.shape.file,
  line: testRecord.shape.line,
  status: testRecord.shape.status,
  duration_s: testRecord.shape.duration_s,
  attempt: testRecord.shape.attempt,
  message: testRecord.shape.message
})
export type TestLine = z.infer<typeof record>

/** Bytes. Names, class and message of a test are bounded when they are written: what is longer is none of our lines. */
export const LONGEST = 1 << 20
const NEWLINE = 0x0a
/** Bytes that are read at once. */
const BLOCK = 1 << 18

export interface LineSink {
  /** `index` from 0, counting every line of the file. */
  readonly onTest: (test: TestLine, index: number) => void
  /** Lines that the sink does not want are not parsed. */
  readonly wants?: (index: number) => boolean
}

/** Returns how many lines were no tests. Errors: what reading the file throws; the signal's reason when it aborts. */
export async function readTestLines(path: string, { onTest, wants }: LineSink, signal: AbortSignal): Promise<number> {
  let index = 0
  let foreign = 0
  const take = (bytes: Buffer): void => {
    const number = index++
    if (wants?.(number) === false || bytes.length === 0) return
    const test = bytes.length > LONGEST ? undefined : parse(bytes)
    if (test === undefined) foreign++
    else onTest(test, number)
  }
  await readLines(path, take, signal)
  return foreign
}

/** Calls back for each line, without its end. Of one above LONGEST bytes comes a beginning that is longer than that. */
export async function readLines(path: string, take: (bytes: Buffer) => void, signal: AbortSignal): Promise<void> {
  let rest: Buffer[] = []
  let held = 0
  for await (const chunk of chunksOf(path, signal)) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      take(rest.length === 0 ? chunk.subarray(start, end) : Buffer.concat([...rest, chunk.subarray(start, end)]))
      rest = []
      held = 0
      start = end + 1
    }
    // Of a line that is too long its beginning is enough to see that.
    if (held <= LONGEST) rest.push(chunk.subarray(start))
    held += chunk.length - start
  }
  if (held > 0) take(Buffer.concat(rest))
}

async function* chunksOf(path: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    for (;;) {
      signal.throwIfAborted()
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(BLOCK), 0, BLOCK)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

function parse(bytes: Buffer): TestLine | undefined {
  try {
    const parsed = record.safeParse(JSON.parse(bytes.toString()))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
