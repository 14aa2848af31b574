/**
 * Search for many byte strings at once (Wu and Manber, 1994, with blocks of two bytes): the window is as long as the
 * shortest needle and moves by as much as its last two bytes allow, so that most bytes of a log are never looked at.
 */
export interface Match {
  readonly start: number
  readonly end: number
}

export interface Needles {
  /** Bytes of the longest needle. */
  readonly longest: number
  /** The leftmost match at or after `from`, of several there the longest. */
  find(bytes: Uint8Array, from: number): Match | undefined
  /** Where the longest end of `bytes` begins that a needle could go on from; `bytes.length` where there is none. */
  openTail(bytes: Uint8Array): number
}

/** `needles`: at least one, each of two bytes or more. */
export function createNeedles(needles: readonly Uint8Array[]): Needles {
  const sorted = [...needles].sort((a, b) => b.length - a.length)
  const shortest = sorted.at(-1)?.length ?? 0
  if (shortest < 2) throw new RangeError('a needle has two bytes at least')
  const longest = sorted[0]?.length ?? 0

  const shifts = new Uint16Array(65_536).fill(Math.min(shortest - 1, 65_535))
  const candidates = new Map<number, Uint8Array[]>()
  // Which bytes, and which two bytes side by side, any needle has.
  const alphabet = new Uint8Array(256)
  const pairs = new Uint8Array(65_536)
  const byFirst = new Map<number, Uint8Array[]>()
  for (const needle of sorted) {
    for (let end = 1; end < shortest; end++) {
      const block = blockAt(needle, end)
      shifts[block] = Math.min(shifts[block] ?? 0, shortest - 1 - end)
    }
    append(candidates, blockAt(needle, shortest - 1), needle)
    for (const byte of needle) alphabet[byte] = 1
    for (let end = 1; end < needle.length; end++) pairs[blockAt(needle, end)] = 1
    append(byFirst, needle[0] ?? 0, needle)
  }

  return {
    longest,
    find(bytes, from) {
      const length = bytes.length
      let end = from + shortest - 1
      while (end < length) {
        const block = blockAt(bytes, end)
        const shift = shifts[block] ?? 0
        if (shift > 0) {
          end += shift
          continue
        }
        const start = end - shortest + 1
        const needle = candidates.get(block)?.find((candidate) => matches(bytes, start, candidate, candidate.length))
        if (needle !== undefined) return { start, end: start + needle.length }
        end++
      }
      return undefined
    },
    openTail(bytes) {
      const length = bytes.length
      if (length === 0 || alphabet[bytes[length - 1] ?? 0] === 0) return length
      // Backwards as far as the text could be part of a needle: in a log that is a few bytes.
      const lowest = Math.max(0, length - longest + 1)
      let first = length - 1
      while (first > lowest && pairs[blockAt(bytes, first)] === 1) first--
      for (let start = first; start < length; start++) {
        const open = byFirst
          .get(bytes[start] ?? 0)
          ?.some((needle) => needle.length > length - start && matches(bytes, start, needle, length - start))
        if (open === true) return start
      }
      return length
    }
  }
}

function blockAt(bytes: Uint8Array, end: number): number {
  return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0)
}

function matches(bytes: Uint8Array, start: number, needle: Uint8Array, count: number): boolean {
  if (start + count > bytes.length) return false
  for (let index = 0; index < count; index++) if (bytes[start + index] !== needle[index]) return false
  return true
}

function append(map: Map<number, Uint8Array[]>, key: number, needle: Uint8Array): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [needle])
  else list.push(needle)
}
