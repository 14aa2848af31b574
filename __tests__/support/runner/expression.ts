/** The part of GitHub's expression language that workflows here use; anything else is an error that names it. */

export type Value = string | number | boolean | null

/** `steps.build.outputs.path` is looked up as these words. Undefined: there is no such context. */
export type Lookup = (path: readonly string[]) => Value | undefined

export interface Status {
  readonly failed: boolean
  readonly cancelled: boolean
}

const TOKEN =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_][\w-]*(?:\.[\w-]+)*)|(?<sign>==|!=|&&|\|\||[!()]))/y
const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'] as const

/** What `${{ ... }}` holds. Errors: what the expression has that is not understood here. */
export function evaluate(source: string, lookup: Lookup, status?: Status): Value {
  const parser = new Parser(source, lookup, status)
  const value = parser.or()
  parser.end()
  return value
}

/** All `${{ ... }}` of a text replaced, as in `with`, `env` and `run`. */
export function expand(text: string, lookup: Lookup): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_whole, source: string) => textOf(evaluate(source, lookup)))
}

/** An `if`: without a function that asks for the status, only after success. */
export function isMet(condition: string | undefined, lookup: Lookup, status: Status): boolean {
  const ok = !status.failed && !status.cancelled
  if (condition === undefined || condition.trim() === '') return ok
  const source = condition.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1')
  const asks = new RegExp(`\\b(?:${STATUS_FUNCTIONS.join('|')})\\s*\\(`).test(source.replace(/'(?:[^']|'')*'/g, ''))
  const value = isTrue(evaluate(source, lookup, status))
  return asks ? value : ok && value
}

export const textOf = (value: Value): string => (value === null ? '' : String(value))
const isTrue = (value: Value): boolean => value !== null && value !== '' && value !== 0 && value !== false

/** As GitHub does: letter case does not count, and other types are compared as numbers. */
function equal(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase()
  return typeof a === typeof b ? a === b : numberOf(a) === numberOf(b)
}

function numberOf(value: Value): number {
  return value === null || value === '' ? 0 : Number(value)
}

class Parser {
  readonly #source: string
  readonly #lookup: Lookup
  readonly #status: Status | undefined
  #at = 0
  #token: Record<string, string | undefined> = {}

  constructor(source: string, lookup: Lookup, status: Status | undefined) {
    this.#source = source.trim()
    this.#lookup = lookup
    this.#status = status
    this.#next()
  }

  or(): Value {
    let left = this.#and()
    while (this.#takes('||')) {
      const right = this.#and()
      left = isTrue(left) ? left : right
    }
    return left
  }

  end(): void {
    if (Object.values(this.#token).some((part) => part !== undefined)) throw this.#notUnderstood()
  }

  #and(): Value {
    let left = this.#comparison()
    while (this.#takes('&&')) {
      const right = this.#comparison()
      left = isTrue(left) ? right : left
    }
    return left
  }

  #comparison(): Value {
    const left = this.#unary()
    if (this.#takes('==')) return equal(left, this.#unary())
    if (this.#takes('!=')) return !equal(left, this.#unary())
    return left
  }

  #unary(): Value {
    if (this.#takes('!')) return !isTrue(this.#unary())
    if (this.#takes('(')) {
      const value = this.or()
      if (!this.#takes(')')) throw this.#notUnderstood()
      return value
    }
    const { text, number, word } = this.#token
    if (text === undefined && number === undefined && word === undefined) throw this.#notUnderstood()
    this.#next()
    if (text !== undefined) return text.slice(1, -1).replaceAll("''", "'")
    if (number !== undefined) return Number(number)
    return this.#named(word ?? '')
  }

  #named(word: string): Value {
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (this.#takes('(')) {
      const name = STATUS_FUNCTIONS.find((one) => one === word)
      if (name === undefined || this.#status === undefined || !this.#takes(')')) {
        throw new Error(`\${{ ${this.#source} }}: the function ${word}() is not understood here`)
      }
      const { failed, cancelled } = this.#status
      return { always: true, success: !failed && !cancelled, failure: failed && !cancelled, cancelled }[name]
    }
    const value = this.#lookup(word.split('.'))
    if (value === undefined) throw new Error(`\${{ ${this.#source} }}: the context ${word} is not understood here`)
    return value
  }

  #takes(sign: string): boolean {
    if (this.#token.sign !== sign) return false
    this.#next()
    return true
  }

  #next(): void {
    TOKEN.lastIndex = this.#at
    const match = TOKEN.exec(this.#source)
    if (match === null && this.#at < this.#source.length) throw this.#notUnderstood()
    this.#token = match?.groups ?? {}
    this.#at = match === null ? this.#at : TOKEN.lastIndex
  }

  #notUnderstood(): Error {
    return new Error(
      `\${{ ${this.#source} }}: not understood here near "${this.#source.slice(Math.max(0, this.#at - 10))}"`
    )
  }
}
