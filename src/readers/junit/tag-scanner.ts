/** The attributes of one tag, up to its end. */
import { AttributeList, type Place } from './attributes.js'
import { APOSTROPHE, codeAt, END, EQUALS, GREATER, isAttributePart, isSpace, LESS, QUOTE, SLASH } from './characters.js'

/** Characters of a value that are kept. */
const VALUE_LIMIT = 16 * 1024
/** Of the names that mean something, in characters. */
const LONGEST = 12
/** Characters of an attribute that is held until its end has come. */
const HOLD_LIMIT = 2 * VALUE_LIMIT

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
  /** Where the next `=` is in this chunk, if that is known. */
  #equals = -1

  /** `onCut` gets the characters of a value that was longer than what is kept. */
  constructor(onCut: (length: number) => void) {
    this.#onCut = onCut
  }

  /** Places mean something else from now on. */
  beginChunk(): void {
    this.#equals = -1
  }

  /** The name of a tag has been read. */
  begin(): void {
    this.attributes.clear()
    this.empty = false
    this.done = false
  }

  /** Returns where it got to; where it stays, it needs to see more. */
  scan(input: string, from: number): number {
    let at = this.#quote === '' ? from : this.#restOfValue(input, from)
    while (this.#quote === '') {
      let code = codeAt(input, at)
      while (isSpace(code)) code = codeAt(input, ++at)
      if (isAttributePart(code)) {
        const next = this.#attribute(input, at)
        if (next === at) return at
        this.empty = false
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

  #attribute(input: string, start: number): number {
    const equals = this.#equalsAfter(input, start)
    const usual = equals - start > LONGEST ? undefined : this.attributes.placeOf(input.slice(start, equals))
    if (usual !== undefined && codeAt(input, equals + 1) === QUOTE)
      return this.#value(input, start, usual, equals + 2, '"')
    return this.#anyAttribute(input, start)
  }

  /** Found by native code, which is fast from the first tag on; looked for once, however many attributes have none. */
  #equalsAfter(input: string, at: number): number {
    if (this.#equals < at) {
      const found = input.indexOf('=', at)
      this.#equals = found === -1 ? Infinity : found
    }
    return this.#equals
  }

  #anyAttribute(input: string, start: number): number {
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
