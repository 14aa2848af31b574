/** One redactor for every sink: screen, logs, results, summary, report. Which values are secret: redactor-policy.ts. */
import { createNeedles, type Needles } from './needles.js'
import { secretForms } from './secret-forms.js'

export const MASK = '***'
const MASK_BYTES = Buffer.from(MASK)
const NOTHING = Buffer.alloc(0)

/** For one stream of chunks. A secret that is split over chunks is found as well. */
export interface StreamRedactor {
  /** What can be passed on now. Held back: only an end that may be the beginning of a secret. */
  write(chunk: Uint8Array | string): Buffer
  /** What was held back, at the end of the stream. */
  flush(): Buffer
}

export interface Redactor {
  readonly text: (text: string) => string
  readonly stream: () => StreamRedactor
}

/**
 * Replaces each value, in all its forms (see secret-forms.ts), by `***`. Overlapping secrets become one mask, so that
 * nothing of either is left. Without values everything is passed on as it is.
 */
export function createRedactor(values: readonly string[]): Redactor {
  const forms = secretForms(values)
  if (forms.length === 0) return IDENTITY
  const needles = createNeedles(forms.map((form) => Buffer.from(form)))
  return {
    text(text) {
      const bytes = Buffer.from(text)
      if (needles.find(bytes, 0) === undefined) return text
      return maskUpTo(needles, bytes, bytes.length, 0).output.toString()
    },
    stream: () => streamRedactor(needles)
  }
}

const IDENTITY: Redactor = {
  text: (text) => text,
  stream: () => ({ write: toBuffer, flush: () => NOTHING })
}

function streamRedactor(needles: Needles): StreamRedactor {
  let held = NOTHING
  // How many of the held bytes belong to a secret whose mask has been passed on already.
  let masked = 0
  return {
    write(chunk) {
      const incoming = toBuffer(chunk)
      const bytes = held.length === 0 ? incoming : Buffer.concat([held, incoming])
      const safe = needles.openTail(bytes)
      const result = maskUpTo(needles, bytes, safe, masked)
      // A copy: the caller may use its buffer again.
      held = safe === bytes.length ? NOTHING : Buffer.from(bytes.subarray(safe))
      masked = result.masked
      return result.output
    },
    flush() {
      const { output } = maskUpTo(needles, held, held.length, masked)
      held = NOTHING
      masked = 0
      return output
    }
  }
}

/** Masks what begins before `limit`. `masked`: bytes at the start (in) and after `limit` (out) that are masked already. */
function maskUpTo(needles: Needles, bytes: Buffer, limit: number, masked: number): { output: Buffer; masked: number } {
  let match = needles.find(bytes, 0)
  if (match === undefined && masked === 0) {
    return { output: limit === bytes.length ? bytes : bytes.subarray(0, limit), masked: 0 }
  }
  const pieces: Buffer[] = []
  let done = masked
  while (match !== undefined && match.start < limit) {
    if (match.start >= done) {
      pieces.push(bytes.subarray(done, match.start), MASK_BYTES)
      done = match.end
    } else {
      done = Math.max(done, match.end)
    }
    match = needles.find(bytes, match.start + 1)
  }
  if (done < limit) pieces.push(bytes.subarray(done, limit))
  return { output: Buffer.concat(pieces), masked: Math.max(0, done - limit) }
}

function toBuffer(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk)
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}
