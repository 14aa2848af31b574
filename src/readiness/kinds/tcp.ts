/**
 * Any other protocol. That a connection is accepted proves nothing: docker's proxy accepts with nothing behind it and
 * closes after about 0.4 ms (moby/moby#16976). One that stays open, or says something, has a server behind it.
 */
import type { Greet } from './greeting.js'
import { converse } from './socket.js'

const STAYS_OPEN = 100

export const greetTcp: Greet = (target, _context, signal, timeoutMs) =>
  converse(
    target,
    {
      read: () => ({ ok: true, answer: 'the server speaks' }),
      silence: { ms: STAYS_OPEN, greeting: { ok: true, answer: 'connection stays open' } }
    },
    signal,
    timeoutMs
  )
