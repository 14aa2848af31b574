/** The one way in which scenarios wait: a condition is asked again and again, up to a deadline. */
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds between two looks. */
const INTERVAL = 50
/** Milliseconds: far more than anything takes here, also on a loaded machine. */
export const DEADLINE = 30_000

/** Returns the first value that is not undefined or false. Throws, naming `what`, when the deadline has passed. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  deadline = DEADLINE
): Promise<T> {
  const end = Date.now() + deadline
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    if (Date.now() > end) throw new Error(`waited ${deadline / 1000} s in vain: ${what}`)
    await sleep(INTERVAL)
  }
}
