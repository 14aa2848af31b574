/** The attributes of one tag, up to its end. */
import { AttributeList, type Place } from './attributes.js'
import {
  APOSTROPHE,
  codeAt,
  END,
  EQUALS,
  GREATER,
  isAttributePart,
  isSpace,
  LESS,
  QUOTE,
  SLASH,
  SPACE
} from './characters.js'

/** Characters of a value that are kept. */
const VALUE_LIMIT = 16 * 1024
/** Tags, and attributes of one, of which the habit is remembered. */
const MAX_HABITS = 32
/** Characters of an attribute that is held until its end has come. */
const HOLD_LIMIT = 2 * VALUE_LIMIT

/**
 * How the attribute is written that stood at this place in a tag of this name before: ` name="`. A tool writes all its tags
 * alike, and a comparison is cheaper than a look at each character.
 */
interface Habit {
  readonly text: string
  readonly place: Place | undefined
}

export class TagScanner {
  readonly attributes = new AttributeList()
  readonly #onCut: (length: number) => void
  /** It ends with `/>`. */
  empty = false
  /** Its end was found. */
  done = false
  /** Of a value that is too long: what ends it. */
  #quote = ''
  #cut = 0
  /** By tag. */
  readonly #allHabits = new Map<string, Habit[]>()
  #habits: Habit[] = []
  /** Attributes of this tag so far. */
  #count = 0

  /** `onCut` gets the characters of a value that was longer than what is kept. */
  constructor(onCut: (length: number) => void) {
    this.#onCut = onCut
  }

  /** The name of a tag has been read. */
  begin(name: string): void {
    this.#habits = this.#habitsOf(name)
    this.#count = 0
    this.attributes.clear()
    this.empty = false
    this.done = false
  }

  /** Returns where it got to; where it stays, it needs to see more. */
  scan(input: string, from: number): number {
    let at = this.#quote === '' ? from : this.#restOfValue(input, from)
    while (this.#quote === '') {
      const habit = this.#habits[this.#count]
      if (habit !== undefined && input.startsWith(habit.text, at)) {
        const next = this.#value(input, at, habit.place, at + habit.text.length, '"')
        if (next === at) return at
        this.empty = false
        this.#count++
        at = next
        continue
      }
      let code = codeAt(input, at)
      while (isSpace(code)) code = codeAt(input, ++at)
      if (isAttributePart(code)) {
        const next = this.#attribute(input, at)
        if (next === at) return at
        this.empty = false
        this.#count++
        at = next
      } else if (code === GREATER || code === LESS) {
        this.done = true
        // A tag within a tag: the first was no tag, or was never finished.
        return code === GREATER ? at + 1 : at
      } else {
        if (code === END) return at
        // A quote that no `=` announced is one that somebody forgot to escape.
        if (code === SLASH) this.empty = true
        at++
      }
    }
    return at
  }

  #habitsOf(name: string): Habit[] {
    const known = this.#allHabits.get(name)
    if (known !== undefined) return known
    if (this.#allHabits.size === MAX_HABITS) this.#allHabits.clear()
    const habits: Habit[] = []
    this.#allHabits.set(name, habits)
    return habits
  }

  #attribute(input: string, start: number): number {
    let at = start
    while (isAttributePart(codeAt(input, at))) at++
    const end = at
    at = skipSpace(input, at)
    if (at === input.length) return hold(input, start)
    if (codeAt(input, at) !== EQUALS) return end
    at = skipSpace(input, at + 1)
    if (at === input.length) return hold(input, start)
    const place = this.attributes.placeOf(input.slice(start, end))
    const code = codeAt(input, at)
    if (code === QUOTE && this.#count < MAX_HABITS && at - start < MAX_HABITS && codeAt(input, start - 1) === SPACE)
      this.#habits[this.#count] = { text: input.slice(start - 1, at + 1), place }
    return code === QUOTE || code === APOSTROPHE
      ? this.#value(input, start, place, at + 1, code === QUOTE ? '"' : "'")
      : this.#bareValue(input, start, place, at)
  }

  #value(input: string, start: number, place: Place | undefined, from: number, quote: string): number {
    const close = input.indexOf(quote, from)
    if (close === -1 && input.length - start < HOLD_LIMIT) return start
    const end = close === -1 ? input.length : close
    if (place !== undefined) this.attributes.add(place, input.slice(from, Math.min(end, from + VALUE_LIMIT)))
    if (close !== -1) {
      if (close - from > VALUE_LIMIT) this.#onCut(close - from)
      return close + 1
    }
    this.#quote = quote
    this.#cut = end - from
    return end
  }

  #restOfValue(input: string, at: number): number {
    const close = input.indexOf(this.#quote, at)
    this.#cut += (close === -1 ? input.length : close) - at
    if (close === -1) return input.length
    this.#quote = ''
    this.#onCut(this.#cut)
    return close + 1
  }

  /** Without quotes, as in HTML: up to white space. */
  #bareValue(input: string, start: number, place: Place | undefined, from: number): number {
    let at = from
    for (;;) {
      const code = codeAt(input, at)
      const next = code === SLASH ? codeAt(input, at + 1) : GREATER
      if (code === END || next === END) return hold(input, start)
      if (code === GREATER || code === LESS || isSpace(code) || (code === SLASH && next === GREATER)) break
      at++
    }
    if (place !== undefined) this.attributes.add(place, input.slice(from, Math.min(at, from + VALUE_LIMIT)))
    return at
  }
}

/** Waits for more, unless that has become so much that it can't be an attribute. */
function hold(input: string, start: number): number {
  return input.length - start > HOLD_LIMIT ? input.length : start
}

function skipSpace(input: string, from: number): number {
  let at = from
  while (isSpace(codeAt(input, at))) at++
  return at
}
