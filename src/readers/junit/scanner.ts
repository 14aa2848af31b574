/**
 * From text in chunks to tags and texts. Made for what tools write, not for what XML allows: a `<` that begins no tag is
 * text, in a value it is a part of it; names need not be declared, quotes may be forgotten. Declarations, comments and
 * instructions are left out, so that no entity is ever defined, expanded or fetched. What it holds is bounded, whatever
 * comes: a value is cut, a text is passed on in pieces.
 */
import type { AttributeList } from './attributes.js'
import {
  codeAt,
  END,
  EXCLAMATION,
  isNamePart,
  isNameStart,
  isSpace,
  GREATER,
  QUESTION,
  SLASH,
  SPACE
} from './characters.js'
import { REFERENCE_LIMIT } from './clean.js'
import { DoctypeSkipper } from './doctype.js'
import { TagScanner } from './tag-scanner.js'

/** Of a tag's name, in characters: what is longer is none. */
const NAME_LIMIT = 256
/** Text before the document, which some tools print into their report. */
const PREAMBLE_LIMIT = 64 * 1024

const DOCUMENT_START = /<\?xml\s|<(?:[\w.-]+:)?testsuites?[\s/>]/i
const ASCII_NAME = /[A-Za-z_:][\w:.-]*/y
const CDATA = '<![CDATA['
const DOCTYPE = '<!DOCTYPE'

export interface Handler {
  /** Whether text that stands here is wanted: else nobody cuts it out. */
  readonly wantsText: boolean
  /** `empty`: it has no closing tag. The attributes are valid during the call. */
  open(name: string, attributes: AttributeList, empty: boolean): void
  close(name: string): void
  /** A piece of text as it stands in the file. `literal`: what looks like a reference is none. */
  text(text: string, literal: boolean): void
  /** An attribute of so many characters has been cut. */
  cutValue(length: number): void
}

type State = 'start' | 'text' | 'tag' | 'cdata' | 'comment' | 'instruction' | 'doctype'

export class Scanner {
  readonly #handler: Handler
  readonly #tag: TagScanner
  #state: State = 'start'
  #rest = ''
  #name = ''
  #closing = false
  /** Of the last tag that had attributes, with `<` and the space behind its name. */
  #usual = ''
  #usualName = ''
  /** An element was there: what looks like a DOCTYPE from now on is text. */
  #begun = false
  #doctype = new DoctypeSkipper()

  constructor(handler: Handler) {
    this.#handler = handler
    this.#tag = new TagScanner((length) => handler.cutValue(length))
  }

  push(chunk: string): void {
    this.#run(chunk, false)
  }

  /** What is cut off in the middle of a tag is left out. */
  end(): void {
    this.#run('', true)
  }

  #run(chunk: string, last: boolean): void {
    const input = this.#rest === '' ? chunk : [this.#rest, chunk].join('')
    let at = 0
    while (at < input.length) {
      const next = this.#step(input, at, last)
      if (next === at) break
      at = next
    }
    this.#rest = input.slice(at)
  }

  /** Returns where it got to; where it stays, it needs to see more. */
  #step(input: string, at: number, last: boolean): number {
    switch (this.#state) {
      case 'text':
        return this.#text(input, at, last)
      case 'tag':
        return this.#inTag(input, at)
      case 'start':
        return this.#start(input, last)
      case 'cdata':
        return this.#until(']]>', input, at, last)
      case 'comment':
        return this.#until('-->', input, at, last)
      case 'instruction':
        return this.#until('?>', input, at, last)
      case 'doctype': {
        const next = this.#doctype.skip(input, at, last)
        if (this.#doctype.done) this.#state = 'text'
        return next
      }
    }
  }

  #start(input: string, last: boolean): number {
    const first = input.search(/[^\s\ufeff\0]/)
    const found = first === -1 || input[first] === '<' ? first : DOCUMENT_START.exec(input)?.index
    if (found !== undefined && found !== -1) {
      this.#state = 'text'
      return this.#text(input, found, last)
    }
    // What did not match so far may be the beginning of a match.
    if (last) return input.length
    return input.length > PREAMBLE_LIMIT ? input.length - NAME_LIMIT : 0
  }

  #text(input: string, at: number, last: boolean): number {
    const open = input.indexOf('<', at)
    if (this.#handler.wantsText && open !== at) {
      const end = open === -1 ? runEnd(input, at, last) : open
      if (end > at) this.#handler.text(input.slice(at, end), false)
      if (open === -1) return end
    }
    if (open === -1) return input.length
    return this.#usual !== '' && input.startsWith(this.#usual, open)
      ? this.#usualTag(input, open)
      : this.#markup(input, open, last)
  }

  /** After a case comes a case, mostly. */
  #usualTag(input: string, at: number): number {
    const end = at + this.#usual.length - 1
    this.#name = this.#usualName
    this.#closing = false
    return this.#beginTag(input, end)
  }

  #markup(input: string, at: number, last: boolean): number {
    const next = codeAt(input, at + 1)
    if (next === SLASH) return this.#enterTag(input, at, at + 2, last)
    if (isNameStart(next)) return this.#enterTag(input, at, at + 1, last)
    if (next === EXCLAMATION) return this.#declaration(input, at, last)
    if (next === END) return last ? input.length : at
    if (next !== QUESTION) return this.#bare(at)
    return this.#enter('instruction', at + 2)
  }

  #enterTag(input: string, at: number, from: number, last: boolean): number {
    const end = nameEnd(input, from)
    if (end - from > NAME_LIMIT) return this.#bare(at)
    if (end === input.length) return last ? end : at
    const code = codeAt(input, end)
    if (end === from || !(code === GREATER || code === SLASH || isSpace(code))) return this.#bare(at)
    this.#name = input.slice(from, end)
    this.#closing = from === at + 2
    if (!this.#closing && code === SPACE) {
      this.#usual = input.slice(at, end + 1)
      this.#usualName = this.#name
    }
    return this.#beginTag(input, end)
  }

  #beginTag(input: string, at: number): number {
    this.#tag.begin(this.#name)
    this.#state = 'tag'
    return this.#inTag(input, at)
  }

  #inTag(input: string, at: number): number {
    const next = this.#tag.scan(input, at)
    if (!this.#tag.done) return next
    this.#state = 'text'
    this.#begun = true
    if (this.#closing) this.#handler.close(this.#name)
    else this.#handler.open(this.#name, this.#tag.attributes, this.#tag.empty)
    return next
  }

  #declaration(input: string, at: number, last: boolean): number {
    if (input.startsWith('<!--', at)) return this.#enter('comment', at + 4)
    if (input.startsWith(CDATA, at)) return this.#enter('cdata', at + CDATA.length)
    const start = input.slice(at, at + DOCTYPE.length)
    if (!this.#begun && start.toUpperCase() === DOCTYPE) return this.#enter('doctype', at + DOCTYPE.length)
    const marks = this.#begun ? ['<!--', CDATA] : ['<!--', CDATA, DOCTYPE]
    if (!last && marks.some((mark) => mark.startsWith(start.toUpperCase()))) return at
    return this.#bare(at)
  }

  /** A `<` that somebody forgot to escape. */
  #bare(at: number): number {
    if (this.#handler.wantsText) this.#handler.text('<', true)
    return at + 1
  }

  #until(mark: string, input: string, at: number, last: boolean): number {
    const close = input.indexOf(mark, at)
    const end = close !== -1 ? close : last ? input.length : Math.max(at, input.length - mark.length + 1)
    if (this.#state === 'cdata' && end > at && this.#handler.wantsText) this.#handler.text(input.slice(at, end), true)
    return close === -1 ? end : this.#enter('text', end + mark.length)
  }

  #enter(state: State, at: number): number {
    this.#state = state
    return at
  }
}

/** The expression is native code from the first tag on; letters beyond ASCII are rare. */
function nameEnd(input: string, from: number): number {
  ASCII_NAME.lastIndex = from
  let end = ASCII_NAME.test(input) ? ASCII_NAME.lastIndex : from
  while (isNamePart(codeAt(input, end))) end++
  return end
}

/** How much of an unfinished run can be passed on: what may be the beginning of a reference waits for its end. */
function runEnd(input: string, at: number, last: boolean): number {
  const amp = input.lastIndexOf('&')
  return last || amp < Math.max(at, input.length - REFERENCE_LIMIT) ? input.length : amp
}
