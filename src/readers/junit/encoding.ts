/** Which encoding a file is in: XML 1.0, appendix F, and what tools really write. */
import { TextDecoder } from 'node:util'

/** Bytes that are enough to tell. */
export const PROLOGUE_BYTES = 1024

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/**
 * A decoder for a file that begins with these bytes: by its byte order mark, else by zeros between its characters, else
 * by its declaration. A declared UTF-16 without either is a lie (.NET writers declare it whatever they write). Bytes that
 * don't fit become U+FFFD: a mangled name is better than no result.
 */
export function decoderFor(start: Uint8Array): TextDecoder {
  const mark = BYTE_ORDER_MARKS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))
  if (mark !== undefined) return new TextDecoder(mark[0])
  if (start[0] !== 0 && start[1] === 0) return new TextDecoder('utf-16le')
  if (start[0] === 0 && start[1] !== 0) return new TextDecoder('utf-16be')
  const text = Buffer.from(start.subarray(0, PROLOGUE_BYTES)).toString('latin1')
  const declared = /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(text)?.[1]
  return declared === undefined || /^(utf-?16|ucs-?2|iso-10646)/i.test(declared)
    ? new TextDecoder()
    : declaredDecoder(declared)
}

function declaredDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    // A label that nobody knows: nearly everything is UTF-8, and ASCII is right in any case.
    return new TextDecoder()
  }
}
