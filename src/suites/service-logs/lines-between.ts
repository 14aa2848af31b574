/** The lines of a time in a log: found by bisection, so that a long log costs no more than a short one. */
import type { PagedLog } from './paged-log.js'

/** Milliseconds since 1970, both included. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

const STAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d{0,9}Z /
const LONGEST_STAMP = 36
/** Milliseconds by which stamps of standard output and error may be out of order. */
const DISORDER = 1_000
/** Pages without any line's beginning, behind which no stamp is looked for. */
const PATIENCE = 64
/** Bytes of a line that are kept: of one without an end the rest is not collected. */
const LINE_LIMIT = 4 * 1024

export interface ReadingLimits {
  /** Pages of one window, and as many behind it for lines out of order; of a longer window the last are read. */
  readonly pages: number
  readonly signal: AbortSignal
}

/** Calls `take` for each line, in order, until the signal aborts. A line without a stamp belongs to the one before. */
export async function linesBetween(
  log: PagedLog,
  { from, to }: TimeWindow,
  { pages, signal }: ReadingLimits,
  take: (line: string) => void
): Promise<void> {
  const end = await lastPageBefore(log, to, signal)
  const first = Math.max(await lastPageBefore(log, from - DISORDER, signal), end - pages + 1)
  const last = Math.min(await lastPageBefore(log, to + DISORDER, signal), end + pages)
  let within = false
  const lines = new LineJoiner(first > 0, (line) => {
    const time = timeOf(line)
    if (time !== undefined) within = time >= from && time <= to
    if (within && line !== '') take(line)
  })
  for (let page = first; page <= last && !signal.aborted; page++) lines.push(await log.page(page))
  lines.end()
}

/** The last page whose first stamp is not after `time`; lines of that time begin in it, or in one that follows it. */
async function lastPageBefore(log: PagedLog, time: number, signal: AbortSignal): Promise<number> {
  let low = 0
  let high = log.pages - 1
  while (low < high && !signal.aborted) {
    const middle = Math.ceil((low + high) / 2)
    const stamp = await firstStamp(log, middle, Math.min(high, middle + PATIENCE))
    if (stamp !== undefined && stamp <= time) low = middle
    else high = middle - 1
  }
  return low
}

async function firstStamp(log: PagedLog, page: number, last: number): Promise<number | undefined> {
  for (let index = page; index <= last; index++) {
    const bytes = await log.page(index)
    for (let end = bytes.indexOf(0x0a); end >= 0 && end + 1 < bytes.length; end = bytes.indexOf(0x0a, end + 1)) {
      const time = timeOf(bytes.toString('latin1', end + 1, end + 1 + LONGEST_STAMP))
      if (time !== undefined) return time
    }
  }
  return undefined
}

function timeOf(line: string): number | undefined {
  const stamp = STAMP.exec(line)?.[1]
  if (stamp === undefined) return undefined
  const time = Date.parse(`${stamp}Z`)
  return Number.isNaN(time) ? undefined : time
}

/** Lines from pages, each cut at its limit. */
class LineJoiner {
  readonly #onLine: (line: string) => void
  #rest: Buffer = Buffer.alloc(0)
  /** Its beginning is on a page that is not read. */
  #cut: boolean

  constructor(cut: boolean, onLine: (line: string) => void) {
    this.#cut = cut
    this.#onLine = onLine
  }

  push(page: Buffer): void {
    let start = 0
    for (let end = page.indexOf(0x0a); end >= 0; end = page.indexOf(0x0a, start)) {
      this.#add(page.subarray(start, end))
      this.#emit()
      start = end + 1
    }
    this.#add(page.subarray(start))
  }

  end(): void {
    if (this.#rest.length > 0) this.#emit()
  }

  #add(bytes: Buffer): void {
    const room = LINE_LIMIT - this.#rest.length
    if (room > 0 && bytes.length > 0) this.#rest = Buffer.concat([this.#rest, bytes.subarray(0, room)])
  }

  #emit(): void {
    if (!this.#cut) this.#onLine(this.#rest.toString('utf8').replace(/\r$/, ''))
    this.#cut = false
    this.#rest = Buffer.alloc(0)
  }
}
