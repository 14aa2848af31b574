/** RabbitMQ: AMQP 0-9-1, section 4.2.2: after the protocol header the server sends connection.start. */
import { type Greet, type Greeting, stranger } from './greeting.js'
import { converse } from './socket.js'

const HEADER = Buffer.from([0x41, 0x4d, 0x51, 0x50, 0, 0, 9, 1])
const AMQP = HEADER.subarray(0, 4)
const METHOD_FRAME = 1
/** Type (1 byte), channel (2), size (4). */
const FRAME_HEADER = 7
const CONNECTION = 10
const START = 10

function read(received: Buffer): Greeting | undefined {
  if (received.subarray(0, 4).equals(AMQP)) {
    if (received.length < 8) return undefined
    return { ok: false, answer: `speaks another version of AMQP: ${received.subarray(5, 8).join('-')}` }
  }
  if (received[0] !== METHOD_FRAME) return stranger('AMQP', received)
  if (received.length < FRAME_HEADER + 4) return undefined
  const isStart =
    received.readUInt16BE(FRAME_HEADER) === CONNECTION && received.readUInt16BE(FRAME_HEADER + 2) === START
  return isStart ? { ok: true, answer: 'connection.start' } : stranger('AMQP', received)
}

/** Ready when it opens the AMQP handshake: its listeners start last. */
export const greetRabbitmq: Greet = (target, _context, signal, timeoutMs) =>
  converse(target, { send: HEADER, read }, signal, timeoutMs)
