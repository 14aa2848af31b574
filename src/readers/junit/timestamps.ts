/** Moments as tools write them into attributes. */

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?$/i
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\.\d+|\d{3})?$/

/**
 * RFC 3339 in UTC; undefined if it is missing or no moment. Without a zone it is local time: so googletest and others
 * mean it, and test runners mostly live in UTC anyway.
 */
export function readMoment(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const date = EPOCH.test(text)
    ? new Date(epochMilliseconds(text))
    : ISO.test(text)
      ? new Date(normal(text))
      : undefined
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function epochMilliseconds(text: string): number {
  return /^\d{13}$/.test(text) ? Number(text) : Number(text) * 1000
}

function normal(text: string): string {
  return text
    .toUpperCase()
    .replace(/^(\S{10}) /, '$1T')
    .replace(',', '.')
    .replace(/\s/, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(/(\.\d{3})\d+/, '$1')
}
