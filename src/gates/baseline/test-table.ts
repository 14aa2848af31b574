/**
 * Status and duration of each test, then and now, in a few bytes a test: half a million of them are compared in a runner's
 * memory. Of several records of a test the last attempt counts; in one attempt the worst, with the longest duration.
 */
export type Status = 'passed' | 'failed' | 'error' | 'skipped'
export type Side = 'before' | 'now'

/** Where two records of one attempt differ, the later one here counts. */
const STATUSES: readonly Status[] = ['skipped', 'passed', 'failed', 'error']
// A word: status + 1 (3 bits, 0: no such test), attempt (4 bits), milliseconds (25 bits).
const DURATION_BITS = 25
const UNKNOWN = 2 ** DURATION_BITS - 1
const LAST_ATTEMPT = 15

export interface Entry {
  readonly status: Status
  /** undefined where the file does not say. */
  readonly duration_s?: number | undefined
}

export interface Seen extends Entry {
  readonly attempt: number
  /** Where to find it again. */
  readonly index: number
}

export class TestTable {
  /** By suite, so that its name is not part of each key. */
  readonly #slots = new Map<string, Map<string, number>>()
  #size = 0
  readonly #words: Record<Side, Uint32Array<ArrayBuffer>> = { before: new Uint32Array(256), now: new Uint32Array(256) }
  /** Of `now`. */
  #indexes = new Uint32Array(256)

  add(side: Side, suite: string, key: string, { status, duration_s, attempt, index }: Seen): void {
    const slot = this.#slotOf(suite, key)
    const ms = duration_s === undefined ? UNKNOWN : Math.min(Math.max(Math.round(duration_s * 1000), 0), UNKNOWN - 1)
    const word = pack(STATUSES.indexOf(status), Math.min(Math.max(attempt, 0), LAST_ATTEMPT), ms)
    const known = this.#words[side][slot] ?? 0
    const merged = merge(known, word)
    this.#words[side][slot] = merged
    // Another attempt, or a worse status: this record has something to say.
    if (side === 'now' && merged >>> DURATION_BITS !== known >>> DURATION_BITS) this.#indexes[slot] = index
  }

  /** Calls back for each test with what is known of it on either side. */
  forEach(look: (index: number, before: Entry | undefined, now: Entry | undefined) => void): void {
    const { before, now } = this.#words
    for (let slot = 0; slot < this.#size; slot++) {
      look(this.#indexes[slot] ?? 0, unpack(before[slot] ?? 0), unpack(now[slot] ?? 0))
    }
  }

  #slotOf(suite: string, key: string): number {
    const slots = this.#slots.get(suite) ?? new Map<string, number>()
    this.#slots.set(suite, slots)
    const known = slots.get(key)
    if (known !== undefined) return known
    const slot = this.#size++
    slots.set(key, slot)
    if (slot === this.#indexes.length) this.#grow()
    return slot
  }

  #grow(): void {
    this.#words.before = larger(this.#words.before)
    this.#words.now = larger(this.#words.now)
    this.#indexes = larger(this.#indexes)
  }
}

function larger(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(array.length * 2)
  copy.set(array)
  return copy
}

function pack(status: number, attempt: number, ms: number): number {
  return (((status + 1) << (DURATION_BITS + 4)) | (attempt << DURATION_BITS) | ms) >>> 0
}

function merge(known: number, word: number): number {
  if (known === 0 || attemptOf(word) > attemptOf(known)) return word
  if (attemptOf(word) < attemptOf(known)) return known
  const [a, b] = [known & UNKNOWN, word & UNKNOWN]
  const ms = a === UNKNOWN ? b : b === UNKNOWN ? a : Math.max(a, b)
  return pack(Math.max(statusOf(known), statusOf(word)), attemptOf(word), ms)
}

const attemptOf = (word: number): number => (word >>> DURATION_BITS) & LAST_ATTEMPT
const statusOf = (word: number): number => (word >>> (DURATION_BITS + 4)) - 1

function unpack(word: number): Entry | undefined {
  const status = STATUSES[statusOf(word)]
  if (status === undefined) return undefined
  const ms = word & UNKNOWN
  return { status, duration_s: ms === UNKNOWN ? undefined : ms / 1000 }
}
