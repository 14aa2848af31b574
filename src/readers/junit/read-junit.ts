/** Reads a JUnit file as it streams by: memory does not grow with it. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { TextDecoder } from 'node:util'
import type { SaxesParser } from 'saxes'
import { messageOf } from '../../errors.js'
import { oneLine } from '../../platform/escape/terminal.js'
import { DEPTH_LIMIT, JunitBuilder } from './builder.js'
import { kindOf } from './elements.js'
import { decoderFor, PROLOGUE_BYTES } from './encoding.js'
import { Normaliser } from './normaliser.js'
import { ReadError } from './read-error.js'
import type { JunitSummary, TestCase } from './types.js'

export interface ReadJunitOptions {
  readonly signal: AbortSignal
  /** Called for every case, in the order of the file. */
  readonly onCase?: (testCase: TestCase) => void
}

/** Bytes at a time. */
const CHUNK = 256 * 1024
const MAX_WARNINGS = 20

/**
 * Reads one file. Cut off or badly nested ones give what is there and say `incomplete`. Throws ReadError for a file that is
 * missing, empty, no XML or of another kind, and the signal's reason when that aborts. Whatever the bytes are, nothing in
 * them is executed, expanded or fetched.
 */
export async function readJunit(path: string, { signal, onCase }: ReadJunitOptions): Promise<JunitSummary> {
  signal.throwIfAborted()
  await checkFile(path)
  const { SaxesParser: Parser } = await import('saxes')
  const warnings = new Map<string, number>()
  const builder = new JunitBuilder({
    onCase: (testCase) => onCase?.(testCase),
    warn: (message) => {
      if (warnings.has(message) || warnings.size < MAX_WARNINGS) warnings.set(message, (warnings.get(message) ?? 0) + 1)
    }
  })
  const parser = new Parser({ position: false })
  const damage = connect(parser, builder, path)
  const normaliser = new Normaliser()
  for await (const text of decoded(path, signal)) parser.write(normaliser.push(text))
  parser.write(normaliser.end())
  const incomplete = builder.depth > 0 || damage()
  if (builder.root === undefined) throw new ReadError(path, 'no XML element in it', { hint: HINT })
  parser.close()
  const totals = builder.finish()
  return {
    totals,
    incomplete,
    warnings: [...warnings].map(([message, count]) => (count === 1 ? message : `${message} (${count} times)`))
  }
}

const HINT = 'Is it what the test tool wrote, and did it come to its end?'

async function checkFile(path: string): Promise<void> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new ReadError(path, oneLine(messageOf(cause)), { cause })
  })
  // A pipe would be waited for, for ever.
  if (!found.isFile()) throw new ReadError(path, 'not a file')
  if (found.size === 0) throw new ReadError(path, 'empty', { hint: HINT })
}

/** Returns whether elements did not nest in a way that may have lost something. */
function connect(parser: SaxesParser, builder: JunitBuilder, path: string): () => boolean {
  let damaged = false
  parser.on('opentag', ({ name, attributes }) => {
    if (builder.root === undefined && kindOf(name) !== 'suite') {
      const what = `<${oneLine(name, 60)}>`
      throw new ReadError(path, `begins with ${what} instead of <testsuites> or <testsuite>`, {
        hint: 'Only JUnit XML is read.'
      })
    }
    if (builder.depth >= DEPTH_LIMIT) throw new ReadError(path, `nested deeper than ${DEPTH_LIMIT} elements`)
    builder.open(name, attributes)
  })
  parser.on('closetag', () => builder.close())
  parser.on('text', (text) => builder.text(text))
  parser.on('cdata', (text) => builder.text(text))
  // Real files break every other rule; of consequence is only an element that was closed by the end of another one.
  parser.on('error', ({ message }) => {
    if (message.startsWith('unexpected close tag') && builder.lastMattered) damaged = true
  })
  return () => damaged
}

async function* decoded(path: string, signal: AbortSignal): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let start: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK, signal })) {
      if (!Buffer.isBuffer(chunk)) continue
      start = decoder === undefined ? Buffer.concat([start, chunk]) : chunk
      if (decoder === undefined && start.length < PROLOGUE_BYTES) continue
      decoder ??= decoderFor(start)
      yield decoder.decode(start, { stream: true })
    }
  } catch (cause) {
    signal.throwIfAborted()
    throw new ReadError(path, oneLine(messageOf(cause)), { cause })
  }
  yield decoder === undefined ? decoderFor(start).decode(start) : decoder.decode()
}
