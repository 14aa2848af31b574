/** The attributes of the element that is being opened; one list serves all, since a file has many. */
import { cleaned, detached, resolved, withNewlines } from './clean.js'

/** Those that mean something, each with its place in the list. */
export const ATTRIBUTE = {
  name: 0,
  classname: 1,
  class: 2,
  file: 3,
  filepath: 4,
  line: 5,
  time: 6,
  status: 7,
  result: 8,
  message: 9,
  type: 10,
  value: 11,
  start: 12,
  tests: 13,
  failures: 14,
  errors: 15,
  skipped: 16,
  disabled: 17
} as const
export type Place = (typeof ATTRIBUTE)[keyof typeof ATTRIBUTE]

const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ...Object.entries(ATTRIBUTE),
  ['lineno', ATTRIBUTE.line],
  ['failed', ATTRIBUTE.failures],
  ['skips', ATTRIBUTE.skipped],
  ['skip', ATTRIBUTE.skipped],
  ['ignored', ATTRIBUTE.skipped],
  ...['timestamp', 'started', 'started-at', 'started_at', 'start-time', 'start_time', 'starttime'].map(
    (name) => [name, ATTRIBUTE.start] as const
  )
])

export class AttributeList {
  readonly #raw: (string | undefined)[] = Array.from(PLACES, () => undefined)
  readonly #set: Place[] = []
  #count = 0
  /** What an attribute was last, and as which text: class names, times and states repeat themselves. */
  readonly #lastRaw: (string | undefined)[] = Array.from(PLACES, () => undefined)
  readonly #lastValue: (string | undefined)[] = Array.from(PLACES, () => undefined)

  clear(): void {
    for (let index = 0; index < this.#count; index++) this.#raw[this.#set[index] ?? 0] = undefined
    this.#count = 0
  }

  /** Where `add` puts an attribute, whatever its letter case and prefix; undefined if nobody looks for it. */
  placeOf(name: string): Place | undefined {
    return PLACES.get(name) ?? PLACES.get(name.slice(name.lastIndexOf(':') + 1).toLowerCase())
  }

  /** `value` as it stands in the file. Of two with one name the first counts. */
  add(place: Place, value: string): void {
    if (this.#raw[place] !== undefined) return
    this.#raw[place] = value
    this.#set[this.#count++] = place
  }

  /** As it stands in the file: enough for a number. */
  raw(place: Place): string | undefined {
    return this.#raw[place]
  }

  /** Without white space around it; undefined if it is missing or empty. It is in memory of its own. */
  get(place: Place): string | undefined {
    const raw = this.#raw[place]
    if (raw === undefined) return undefined
    if (raw !== this.#lastRaw[place]) {
      this.#lastRaw[place] = raw
      this.#lastValue[place] = valueOf(raw)
    }
    return this.#lastValue[place]
  }
}

/** What makes a value more than a copy of what is written. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const SPECIAL = /[&\0-\x1f\ud800-\udfff\ufffe\uffff]/
const WHITE = /[\n\t]/g

function valueOf(raw: string): string | undefined {
  // White space that is written as such is a space, XML 1.0, 3.3.3; as a reference (`&#10;`) it stays.
  const value = SPECIAL.test(raw) ? cleaned(resolved(withNewlines(raw).replace(WHITE, ' '))) : raw
  const trimmed = value.trim()
  return trimmed === '' ? undefined : detached(trimmed)
}
