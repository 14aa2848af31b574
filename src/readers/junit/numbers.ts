/** Numbers as tools write them into attributes. */

export interface ReadTime {
  /** Undefined if unknown. */
  readonly seconds: number | undefined
  /** There was something, but no number of seconds. */
  readonly odd: boolean
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
/** `1,234.5` and `1,234,567`. */
const COMMA_THOUSANDS = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d*|(?:,\d{3}){2,})$/
/** `0,160` and `1.234,5`. */
const DECIMAL_COMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$|^[+-]?\d+,\d*$/

/** Seconds. A negative time (a clock that was set back) is 0. */
export function readTime(text: string | undefined): ReadTime {
  const trimmed = text?.trim() ?? ''
  if (trimmed === '') return { seconds: undefined, odd: false }
  const seconds = secondsOf(trimmed)
  return Number.isFinite(seconds) ? { seconds: Math.max(0, seconds), odd: false } : { seconds: undefined, odd: true }
}

function secondsOf(text: string): number {
  if (PLAIN.test(text)) return Number(text)
  if (COMMA_THOUSANDS.test(text)) return Number(text.replaceAll(',', ''))
  if (DECIMAL_COMMA.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return Number.NaN
}

/** A count or a line number: whole and not negative, else undefined. */
export function readCount(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? ''
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : undefined
}
