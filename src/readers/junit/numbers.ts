/** Numbers as tools write them into attributes. */

/** `1,234.5` and `1,234,567`. */
const COMMA_THOUSANDS = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d*|(?:,\d{3}){2,})$/
/** `0,160` and `1.234,5`. */
const DECIMAL_COMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$|^[+-]?\d+,\d*$/

/**
 * Seconds; undefined if there are none, NaN for what is no number of seconds. A negative time (a clock that was set back)
 * is 0.
 */
export function readSeconds(text: string | undefined): number | undefined {
  const trimmed = text?.trim()
  if (trimmed === undefined || trimmed === '') return undefined
  const seconds = secondsOf(trimmed)
  return Number.isFinite(seconds) ? Math.max(0, seconds) : Number.NaN
}

const NINE = 0x39

function secondsOf(text: string): number {
  const plain = Number(text)
  // `Number` also takes `0x10` and the like.
  if (!Number.isNaN(plain)) return text.charCodeAt(1) > NINE && /^0[box]/i.test(text) ? Number.NaN : plain
  if (COMMA_THOUSANDS.test(text)) return Number(text.replaceAll(',', ''))
  if (DECIMAL_COMMA.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return Number.NaN
}

/** A count or a line number: whole and not negative, else undefined. */
export function readCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
