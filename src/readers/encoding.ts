/** Which encoding a file is in: XML 1.0, appendix F, and what tools really write. */
import { StringDecoder } from 'node:string_decoder'
import { TextDecoder } from 'node:util'

/** Bytes that are enough to tell. */
const PROLOGUE_BYTES = 1024

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

export interface Decoder {
  /** What is cut in the middle waits for the next bytes. */
  write(bytes: Uint8Array): string
  end(): string
}

/**
 * A decoder for a file that begins with these bytes: by its byte order mark, else by zeros between its characters, else
 * by its declaration. A declared UTF-16 without either is a lie (.NET writers declare it whatever they write). Bytes that
 * don't fit become U+FFFD: a mangled name is better than no result. A byte order mark may stay.
 */
export function decoderFor(start: Uint8Array): Decoder {
  const mark = BYTE_ORDER_MARKS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))
  if (mark !== undefined) return decoder(mark[0])
  if (start[0] !== 0 && start[1] === 0) return decoder('utf-16le')
  if (start[0] === 0 && start[1] !== 0) return decoder('utf-16be')
  const text = Buffer.from(start.subarray(0, PROLOGUE_BYTES)).toString('latin1')
  const declared = /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(text)?.[1]
  return decoder(declared === undefined || /^(utf-?16|ucs-?2|iso-10646)/i.test(declared) ? 'utf-8' : declared)
}

function decoder(label: string): Decoder {
  // Several times as fast as TextDecoder, and ASCII stays one byte a character.
  if (/^(utf-?8|us-ascii)$/i.test(label)) return new StringDecoder('utf8')
  try {
    const inner = new TextDecoder(label)
    return { write: (bytes) => inner.decode(bytes, { stream: true }), end: () => inner.decode() }
  } catch {
    // A label that nobody knows: nearly everything is UTF-8, and ASCII is right in any case.
    return new StringDecoder('utf8')
  }
}
