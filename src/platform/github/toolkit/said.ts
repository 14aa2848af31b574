/** What the toolkit prints, kept from the step's output: it would annotate the job with failures that cost nothing. */

/** Lines of one request, and characters of one, that are kept: the first ones. */
const LINES = 50
const LENGTH = 500

/**
 * Not the debug lines, but those that say why something failed; not the masks either: the addresses that they hide are
 * never printed.
 */
const TELLING = /^(?!::add-mask::|::debug::(?!Failed to )|$)/

export interface Said {
  /** The lines since the last call. */
  take(): string[]
}

/** From now on this process prints nothing. `onLine` is called with each line that it would have, bounded. */
export function listen(onLine: (line: string) => void): Said {
  let lines: string[] = []
  const hear = (chunk: string | Uint8Array): boolean => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    for (const line of text.split('\n').map((part) => part.trim())) {
      if (!TELLING.test(line)) continue
      const kept = withoutSignature(line).slice(0, LENGTH)
      onLine(kept)
      if (lines.length < LINES) lines.push(kept)
    }
    return true
  }
  process.stdout.write = hear
  process.stderr.write = hear
  return {
    take() {
      const taken = lines
      lines = []
      return taken
    }
  }
}

/** Addresses of blobs carry their permission with them. */
export function withoutSignature(text: string): string {
  return text.replace(/([?&]sig=)[^&\s'"]+/gi, '$1***')
}
