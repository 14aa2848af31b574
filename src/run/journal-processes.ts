/** Of a journal just what says which processes a run started: a removal waits for this, and the whole may be long. */
import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'

const line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('process_started'), group: z.int() }),
  z.object({ type: z.literal('process_ended'), group: z.int() }),
  z.object({ type: z.literal('run_finished') })
])
/** No other line is parsed. One that only quotes these words is refused by the schema. */
const TYPES = /"type":"(?:process_started|process_ended|run_finished)"/

export interface RunProcesses {
  /** Process groups that were started, and of which nobody has written that they ended. */
  readonly open: readonly number[]
  /** Main came to its end in order. */
  readonly finished: boolean
}

/** Nothing where the file can't be read; a last line that was cut off by a kill is left out. */
export async function readProcesses(path: string): Promise<RunProcesses> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const open = new Set<number>()
  let finished = false
  for (const written of text.split('\n')) {
    if (!TYPES.test(written)) continue
    const event = parsed(written)
    if (event?.type === 'process_started') open.add(event.group)
    if (event?.type === 'process_ended') open.delete(event.group)
    if (event?.type === 'run_finished') finished = true
  }
  return { open: [...open], finished }
}

function parsed(written: string): z.infer<typeof line> | undefined {
  try {
    return line.safeParse(JSON.parse(written)).data
  } catch {
    return undefined
  }
}
