/** MySQL, MariaDB: the server speaks first, https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase.html */
import { type Greet, type Greeting, oneLine, stranger } from './greeting.js'
import { converse } from './socket.js'

const HEADER = 4
const PROTOCOL_10 = 0x0a
const ERR = 0xff
/** ER_HOST_IS_BLOCKED, ER_HOST_NOT_PRIVILEGED: meant for us, and no sign of a server that is still starting. */
const NOT_FOR_US = [1129, 1130]
const LONGEST_PACKET = 16 * 1024

function read(received: Buffer): Greeting | undefined {
  if (received.length < HEADER + 1) return undefined
  const length = received.readUIntLE(0, 3)
  const type = received[HEADER]
  if (length > LONGEST_PACKET || received[3] !== 0 || (type !== PROTOCOL_10 && type !== ERR)) {
    return stranger('MySQL', received)
  }
  if (received.length < HEADER + length) return undefined
  const payload = received.subarray(HEADER, HEADER + length)
  if (type === PROTOCOL_10) {
    const end = payload.indexOf(0, 1)
    if (end < 0) return stranger('MySQL', received)
    return { ok: true, answer: oneLine(`greets as ${payload.toString('latin1', 1, end)}`) }
  }
  if (payload.length < 3) return stranger('MySQL', received)
  const code = payload.readUInt16LE(1)
  // After the code a SQLSTATE (`#08004`) may follow, but does not before the handshake.
  const message = payload.toString('utf8', 3).replace(/^#\w{5}/, '')
  return { ok: false, notYet: !NOT_FOR_US.includes(code), answer: oneLine(`error ${code}: ${message}`) }
}

/** Ready when it sends its greeting. */
export const greetMysql: Greet = (target, _context, signal, timeoutMs) => converse(target, { read }, signal, timeoutMs)
