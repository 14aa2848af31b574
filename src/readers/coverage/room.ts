/** What one report may take of the memory, so that a small file can't claim all of it. */

/** In words of 4 bytes. A line of code takes one; 60 million lines are twice the Linux kernel. */
const WORDS = 64 * 1024 * 1024

export class NoRoomError extends Error {}

export class Room {
  #left: number

  constructor(words = WORDS) {
    this.#left = words
  }

  /** Throws NoRoomError. */
  take(words: number): void {
    this.#left -= words
    if (this.#left < 0) throw new NoRoomError('more source lines than can be kept')
  }

  /** The report is read: what it says may be merged with others. */
  lift(): void {
    this.#left = Number.POSITIVE_INFINITY
  }
}
