/**
 * Makes of what tools write something that a strict parser reads, as it streams by: without declaration, comments,
 * instructions and DOCTYPE (so that no entity is ever defined, expanded or fetched), without control characters, with
 * bare `<` and `&` escaped, and with every run of text bounded, so that 10 GB in one CDATA section cost no memory.
 */
import { cleanText, ENTITY_HOLD } from './clean.js'
import { DoctypeSkipper } from './doctype.js'

/** Characters of one text or CDATA section that are passed on; more than anybody keeps. */
const TEXT_LIMIT = 128 * 1024
/** Of one attribute. */
const VALUE_LIMIT = 16 * 1024
/** Of one tag, beyond which its attributes are dropped. */
const TAG_LIMIT = 256 * 1024
/** Text before the document, which some tools print into their report. */
const PREAMBLE_LIMIT = 64 * 1024
/** Of a tag's name. */
const NAME_LIMIT = 256

const DOCUMENT_START = /<\?xml\s|<(?:[\w.-]+:)?testsuites?[\s/>]/i
const TAG_START = /<\/?[\p{L}_:][\p{L}\p{N}_:.-]*(?=[\s/>])/uy
const UNFINISHED_TAG_START = /<(?:\/?[\p{L}_:]?[\p{L}\p{N}_:.-]*)?$/uy
const TAG_DELIMITER = /["'<>]/g

type State = 'start' | 'text' | 'tag' | 'value' | 'cdata' | 'comment' | 'instruction' | 'doctype'

/** Feed it decoded text; what it returns goes to the parser. */
export class Normaliser {
  #state: State = 'start'
  #rest = ''
  #out: string[] = []
  /** Characters of the current run that may still be passed on. */
  #room = TEXT_LIMIT
  #tagRoom = TAG_LIMIT
  #quote = ''
  /** The last character of the tag so far, other than white space, is `=`: a quote that follows opens a value. */
  #awaitsValue = false
  #keepsValue = true
  #doctype = new DoctypeSkipper()

  push(chunk: string, last = false): string {
    const input = this.#rest + chunk
    let at = 0
    while (at < input.length) {
      const next = this.#step(input, at, last)
      if (next === at) break
      at = next
    }
    this.#rest = last ? '' : input.slice(at)
    const out = this.#out.join('')
    this.#out = []
    return out
  }

  end(): string {
    return this.push('', true)
  }

  /** Returns where it got to; where it stays, it needs to see more. */
  #step(input: string, at: number, last: boolean): number {
    switch (this.#state) {
      case 'start':
        return this.#start(input, last)
      case 'text':
        return this.#text(input, at, last)
      case 'tag':
        return this.#tag(input, at)
      case 'value':
        return this.#value(input, at, last)
      case 'cdata':
        return this.#until(']]>', input, at, last, true)
      case 'comment':
        return this.#until('-->', input, at, last, false)
      case 'instruction':
        return this.#until('?>', input, at, last, false)
      case 'doctype': {
        const next = this.#doctype.skip(input, at, last)
        if (this.#doctype.done) this.#enterText()
        return next
      }
    }
  }

  #start(input: string, last: boolean): number {
    const first = input.search(/[^\s\ufeff\0]/)
    if (first !== -1 && input[first] === '<') {
      this.#enterText()
      return first === 0 ? this.#text(input, 0, last) : first
    }
    const found = DOCUMENT_START.exec(input)
    if (found !== null) {
      this.#enterText()
      return found.index
    }
    // What did not match so far may be the beginning of a match.
    return input.length > PREAMBLE_LIMIT || last ? input.length - (last ? 0 : NAME_LIMIT) : 0
  }

  #text(input: string, at: number, last: boolean): number {
    const open = input.indexOf('<', at)
    if (open === -1) {
      const end = runEnd(input, at, last)
      this.#emit(input.slice(at, end))
      return end
    }
    if (open > at) this.#emit(input.slice(at, open))
    return this.#markup(input, open, last)
  }

  #markup(input: string, at: number, last: boolean): number {
    if (input.startsWith('<!--', at)) return this.#enter('comment', at + 4)
    if (input.startsWith('<?', at)) return this.#enter('instruction', at + 2)
    if (input.startsWith('<![CDATA[', at)) {
      this.#out.push('<![CDATA[')
      this.#room = TEXT_LIMIT
      return this.#enter('cdata', at + 9)
    }
    if (input.slice(at, at + 9).toUpperCase() === '<!DOCTYPE') {
      this.#doctype = new DoctypeSkipper()
      return this.#enter('doctype', at + 9)
    }
    TAG_START.lastIndex = at
    const tag = TAG_START.exec(input)
    if (tag !== null) {
      this.#out.push(tag[0])
      this.#tagRoom = TAG_LIMIT
      this.#awaitsValue = false
      return this.#enter('tag', at + tag[0].length)
    }
    UNFINISHED_TAG_START.lastIndex = at
    const unfinished = input.length - at < 9 && '<![CDATA['.startsWith(input.slice(at))
    const doctype = input.length - at < 9 && '<!DOCTYPE'.startsWith(input.slice(at).toUpperCase())
    const mayGoOn = unfinished || doctype || '<!--'.startsWith(input.slice(at)) || UNFINISHED_TAG_START.test(input)
    if (!last && mayGoOn && input.length - at < NAME_LIMIT) return at
    // Cut off in the middle of a tag is no text: the parser would take it for some.
    if (!(last && mayGoOn)) this.#emit('<')
    return at + 1
  }

  #tag(input: string, at: number): number {
    TAG_DELIMITER.lastIndex = at
    const found = TAG_DELIMITER.exec(input)
    const end = found?.index ?? input.length
    const part = cleanText(input.slice(at, end))
    const kept = part.trim()
    if (kept !== '') this.#awaitsValue = kept.endsWith('=')
    if (this.#tagRoom > 0) this.#out.push(part)
    this.#tagRoom -= part.length
    if (found === null) return end
    if (found[0] === '>' || found[0] === '<') {
      this.#out.push('>')
      this.#enterText()
      // A tag within a tag: the first was no tag, or was never finished.
      return found[0] === '>' ? end + 1 : end
    }
    // A quote that no `=` announced is one that somebody forgot to escape.
    if (!this.#awaitsValue) return end + 1
    this.#awaitsValue = false
    this.#quote = found[0]
    this.#keepsValue = this.#tagRoom > 0
    this.#room = VALUE_LIMIT
    if (this.#keepsValue) this.#out.push(this.#quote)
    return this.#enter('value', end + 1)
  }

  #value(input: string, at: number, last: boolean): number {
    const close = input.indexOf(this.#quote, at)
    const end = close !== -1 ? close : runEnd(input, at, last)
    if (this.#keepsValue) this.#tagRoom -= this.#emit(input.slice(at, end))
    if (close === -1) return end
    if (this.#keepsValue) this.#out.push(`${this.#quote} `)
    return this.#enter('tag', close + 1)
  }

  #until(mark: string, input: string, at: number, last: boolean, keep: boolean): number {
    const close = input.indexOf(mark, at)
    const end = close !== -1 ? close : last ? input.length : Math.max(at, input.length - mark.length + 1)
    if (keep) this.#emit(input.slice(at, end), false)
    if (close === -1) return end
    if (keep) this.#out.push(mark)
    this.#enterText()
    return end + mark.length
  }

  #emit(text: string, escape = true): number {
    if (this.#room <= 0 || text === '') return 0
    const part = cleanText(text.slice(0, this.#room), escape)
    this.#room -= part.length
    this.#out.push(part)
    return part.length
  }

  #enter(state: State, at: number): number {
    this.#state = state
    return at
  }

  #enterText(): void {
    this.#state = 'text'
    this.#room = TEXT_LIMIT
  }
}

/** How much of an unfinished run can be passed on: what may be the beginning of a reference waits for its end. */
function runEnd(input: string, at: number, last: boolean): number {
  const amp = input.lastIndexOf('&')
  return last || amp < Math.max(at, input.length - ENTITY_HOLD) ? input.length : amp
}
