/** Schemas of single values, shared by the options. A message begins with "expected": what was found is added to it. */
import * as z from 'zod/mini'
import { ConfigError } from '../errors.js'
import { parseTemplate } from './template.js'
import { DURATION, MAX_DURATION, parseDuration, parseSize, SIZE } from './units.js'

/** Text that is not empty. */
export const text = z.string().check(z.minLength(1))

/** Text of one form; `what` completes "expected". */
export function textLike(form: RegExp, what: string) {
  return z.string().check(z.regex(form, `expected ${what}`))
}

export const flag = z.boolean()
export const texts = z.array(text)

function durationFrom(least: number) {
  const message = 'expected a duration such as 90s or 2m30s'
  const written = z.union([z.number(message), z.string(message).check(z.regex(DURATION, message))], message)
  return z.pipe(
    written.check(
      z.refine((value) => (parseDuration(value) ?? 0) >= least, least > 0 ? 'expected a duration above zero' : message),
      z.refine((value) => (parseDuration(value) ?? 0) <= MAX_DURATION, 'expected a duration of at most 24 days')
    ),
    z.transform((value) => parseDuration(value) ?? 0)
  )
}

/** Milliseconds, 0 allowed. */
export const duration = durationFrom(0)
/** Milliseconds, above 0: limits. */
export const limit = durationFrom(1)

const sizeMessage = 'expected a size such as 100MB or 1GiB'
/** Bytes, above 0. */
export const size = z.pipe(
  z
    .union([z.number(sizeMessage), z.string(sizeMessage).check(z.regex(SIZE, sizeMessage))], sizeMessage)
    .check(z.refine((value) => Number.isSafeInteger(parseSize(value)) && parseSize(value) !== 0, sizeMessage)),
  z.transform((value) => parseSize(value) ?? 0)
)

/** A template's text; only its syntax is looked at. */
export const template = z.string().check(
  z.check<string>((payload) => {
    try {
      parseTemplate(payload.value)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        message: error.message,
        params: { hint: error.hint }
      })
    }
  })
)

export const variableName = textLike(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of a variable (letters, digits, _)')

/** Variables and the templates of their values. */
export const environment = z.record(variableName, template)

/** One line for a shell, several lines, or the words of one program that runs without a shell. */
export const command = z.union(
  [text, z.array(z.string()).check(z.minLength(1))],
  'expected a command: a string or a list of words'
)

/** A number in a range, as a number or as text: inputs and flags are always text. */
function numberIn(form: RegExp, least: number, most: number, message: string) {
  const inRange = (value: string | number): boolean =>
    Number.parseFloat(String(value)) >= least && Number.parseFloat(String(value)) <= most
  return z.pipe(
    z
      .union([z.number(message), z.string(message)], message)
      .check(z.refine((value) => form.test(String(value)) && inRange(value), message)),
    z.transform((value) => Number.parseFloat(String(value)))
  )
}

/** A number from 0 to 100, also written as `75%`. */
export const percent = numberIn(/^\d{1,3}(?:\.\d+)?\s*%?$/, 0, 100, 'expected a percentage from 0 to 100')

/** How long GitHub keeps something. */
export const days = numberIn(/^\d{1,3}$/, 1, 400, 'expected a whole number of days from 1 to 400')

/** A small whole number. */
export const smallCount = numberIn(/^\d{1,2}$/, 0, 20, 'expected a whole number from 0 to 20')
