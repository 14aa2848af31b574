/** Redis, Valkey and relatives: PING in RESP, https://redis.io/docs/latest/develop/reference/protocol-spec/ */
import { type Greet, type Greeting, oneLine, stranger } from './greeting.js'
import { converse } from './socket.js'

const PING = Buffer.from('*1\r\n$4\r\nPING\r\n')
/** Said by a server that serves, only not us. */
const UP = /^-(NOAUTH|NOPERM|DENIED|WRONGPASS)\b/

function read(received: Buffer): Greeting | undefined {
  const first = received.toString('latin1', 0, 1)
  if (first !== '+' && first !== '-') return stranger('Redis', received)
  const end = received.indexOf('\r\n')
  if (end < 0) return undefined
  const line = received.toString('utf8', 0, end)
  if (line === '+PONG') return { ok: true, answer: 'PONG' }
  if (UP.test(line)) return { ok: true, answer: oneLine(`answers: ${line.slice(1)}`) }
  // LOADING, MASTERDOWN, BUSY, "ERR max number of clients reached".
  return first === '-' ? { ok: false, notYet: true, answer: oneLine(line.slice(1)) } : stranger('Redis', received)
}

/** Ready when it answers PING; a server that loads its data says so instead. */
export const greetRedis: Greet = (target, _context, signal, timeoutMs) =>
  converse(target, { send: PING, read }, signal, timeoutMs)
