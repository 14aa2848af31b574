import { readFile } from 'node:fs/promises'
import { event, type Event } from '../contract/events.js'

/** For `openJournal`: just what the contract says of an event. Errors: ZodError of one that is none. */
export function checkEvent(written: unknown): Event {
  return event.parse(written)
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
