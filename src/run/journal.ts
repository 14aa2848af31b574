/** `journal.ndjson`: what was observed, one event a line, appended by several processes and never rewritten. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { event, type Event, type EventBody } from '../contract/events.js'

export interface Journal {
  /** Writes at once: what was observed is on disk before anything follows from it. */
  append(body: EventBody): Event
  close(): void
}

export function openJournal(path: string, by: Event['by'], onEvent: (event: Event) => void = () => undefined): Journal {
  // O_APPEND: the position and the write are one step, so that lines of two processes never mix.
  const file = openSync(path, 'a', 0o600)
  let open = true
  return {
    append(body) {
      const whole = event.parse({ t: new Date().toISOString(), by, ...body })
      if (open) writeWhole(file, JSON.stringify(whole) + '\n')
      onEvent(whole)
      return whole
    },
    close() {
      if (open) closeSync(file)
      open = false
    }
  }
}

/** A write may be cut short where the disk is nearly full: the rest follows, or it throws. */
function writeWhole(file: number, line: string): void {
  let rest = Buffer.from(line)
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest))
}

/** All events that can be read. A last line that was cut off by a kill, and anything foreign, is left out. */
export async function readJournal(path: string): Promise<Event[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    if (line === '') return []
    try {
      const parsed = event.safeParse(JSON.parse(line))
      return parsed.success ? [parsed.data] : []
    } catch {
      return []
    }
  })
}
