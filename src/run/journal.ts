/**
 * `journal.ndjson`: what was observed, one event a line, appended by several processes and never rewritten. Written here
 * without the schema of events: a post step has nothing to check, and should not wait for it to be loaded.
 */
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import type { Event, EventBody } from '../contract/events.js'
import { InternalError, messageOf } from '../errors.js'

export interface Journal {
  /**
   * Writes at once: what was observed is on disk before anything follows from it. Errors: InternalError where it can't be
   * written, from then on for every event: a journal with a gap, and an end, could pass for that of a green run.
   */
  append(body: EventBody): Event
  /** Everything that was there, and that this process has written, is still in the file of this name. */
  isWhole(): boolean
  close(): void
}

export interface JournalOptions {
  /** What it returns is written: an event without whatever else its author had in hand. Errors: those of its own. */
  readonly check?: (event: unknown) => Event
  /** Called with each event that has been written. */
  readonly onEvent?: (event: Event) => void
}

export function openJournal(path: string, by: Event['by'], { check, onEvent }: JournalOptions = {}): Journal {
  // O_APPEND: the position and the write are one step, so that lines of two processes never mix.
  const file = openSync(path, 'a+', 0o600)
  let open = true
  let { size: bytes } = fstatSync(file)
  let failure: InternalError | undefined
  // A writer that was killed, or that met a full disk, may have left half a line: the next one must not become part of it.
  let lead = endsTorn(file) ? '\n' : ''
  const write = (line: string): void => {
    if (failure !== undefined) throw failure
    try {
      bytes += writeWhole(file, lead + line)
      lead = ''
    } catch (cause) {
      failure = new InternalError(`${path}: can't be written: ${messageOf(cause)}`, { cause })
      throw failure
    }
  }
  return {
    append(body) {
      const written: Event = { t: new Date().toISOString(), by, ...body }
      const whole = check?.(written) ?? written
      if (open) write(JSON.stringify(whole) + '\n')
      onEvent?.(whole)
      return whole
    },
    isWhole() {
      if (!open) return true
      // Who writes a file is not told that somebody has cut it, or put another one in its place.
      const { size, ino } = fstatSync(file)
      return size >= bytes && statSync(path, { throwIfNoEntry: false })?.ino === ino
    },
    close() {
      if (open) closeSync(file)
      open = false
    }
  }
}

/** For those who go on without it, on a full disk: a teardown, a supervisor. */
export function appendIfPossible(journal: Pick<Journal, 'append'>, body: EventBody): void {
  try {
    journal.append(body)
  } catch {
    // What has to be done is done all the same; the run then counts as not finished.
  }
}

function endsTorn(file: number): boolean {
  const { size } = fstatSync(file)
  const last = Buffer.alloc(1)
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
}

/** A write may be cut short where the disk is nearly full: the rest follows, or it throws. Returns the bytes. */
function writeWhole(file: number, line: string): number {
  const whole = Buffer.from(line)
  let rest = whole
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest))
  return whole.length
}
