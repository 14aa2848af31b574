/** The ways in which a secret is written down: as it is, encoded for a URL, for JSON, for XML, in base64. */

/** Shorter values are never redacted: they occur in ordinary words, and blank logs help nobody. Characters. */
export const MINIMUM_SECRET_LENGTH = 8

/**
 * Every form under which one of the values may appear in text, longest first and each once. Values of several lines
 * also count line by line. Nothing shorter than MINIMUM_SECRET_LENGTH is returned.
 */
export function secretForms(values: readonly string[]): string[] {
  const forms = new Set<string>()
  for (const value of values) {
    for (const part of parts(value.toWellFormed())) {
      for (const form of formsOf(part)) if (form.length >= MINIMUM_SECRET_LENGTH) forms.add(form)
    }
  }
  return [...forms].sort((a, b) => b.length - a.length)
}

function parts(value: string): string[] {
  const all = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())]
  return [...new Set(all)].filter((part) => part.length >= MINIMUM_SECRET_LENGTH)
}

function formsOf(value: string): string[] {
  const url = encodeURIComponent(value)
  const strictUrl = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  const json = JSON.stringify(value).slice(1, -1)
  return [
    value,
    url,
    strictUrl,
    lowerHex(url),
    lowerHex(strictUrl),
    strictUrl.replaceAll('%20', '+'),
    json,
    json.replaceAll('/', '\\/'),
    value.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign),
    ...base64Forms(value)
  ]
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Base64 of the value itself and, without the digits at both ends that mix with its neighbours, of the value inside a
 * longer text (`user:password` of an Authorization header) at each of the three alignments.
 */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value)
  const standard = [bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, '')]
  for (const offset of [0, 1, 2]) {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes])
    const first = Math.ceil((offset * 8) / 6)
    const last = Math.floor((padded.length * 8) / 6)
    standard.push(padded.toString('base64').slice(first, last))
  }
  return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')])
}
