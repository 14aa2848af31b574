/**
 * PostgreSQL, protocol 3.0 (https://www.postgresql.org/docs/current/protocol-flow.html). A StartupMessage and not an
 * SSLRequest: the postmaster answers the latter even while "the database system is starting up".
 */
import { type Greet, type Greeting, oneLine, stranger } from './greeting.js'
import { converse } from './socket.js'

const PROTOCOL_3_0 = 196_608
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4])
/** A length beyond this is no length: a postmaster that can't fork answers `E` and plain text. */
const LONGEST_ERROR = 30_000

function startupMessage(environment: Readonly<Record<string, string>>): Buffer {
  const first = (...names: string[]) => names.map((name) => environment[name]).find((value) => value)
  const user = first('POSTGRES_USER', 'POSTGRESQL_USERNAME') ?? 'postgres'
  const database = first('POSTGRES_DB', 'POSTGRESQL_DATABASE') ?? user
  const parameters = ['user', user, 'database', database, 'application_name', 'integration-testbed']
  const body = Buffer.from(parameters.map((text) => `${text}\0`).join('') + '\0')
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + body.length, 0)
  head.writeInt32BE(PROTOCOL_3_0, 4)
  return Buffer.concat([head, body])
}

/** Fields of an ErrorResponse: a letter each, `C` the SQLSTATE, `M` the message. */
function errorFields(body: Buffer): Map<string, string> {
  const fields = body.toString('utf8').split('\0')
  return new Map(fields.filter((field) => field !== '').map((field) => [field.slice(0, 1), field.slice(1)]))
}

function readError(received: Buffer): Greeting | undefined {
  if (received.length < 5) return undefined
  const length = received.readInt32BE(1)
  if (length < 4 || length > LONGEST_ERROR) {
    return { ok: false, notYet: true, answer: oneLine(received.subarray(1).toString('utf8')) }
  }
  if (received.length < 1 + length) return undefined
  const fields = errorFields(received.subarray(5, 1 + length))
  const state = fields.get('C') ?? ''
  const message = fields.get('M') ?? 'an error without message'
  // 57: the operator intervenes (57P03: starting up, shutting down, in recovery). 53: out of connections or memory.
  if (/^5[37]/.test(state)) return { ok: false, notYet: true, answer: oneLine(message) }
  // Wrong role, database or password, encryption demanded: said by a server that serves.
  return { ok: true, answer: oneLine(`answers: ${message}`) }
}

function read(received: Buffer): Greeting | undefined {
  const type = String.fromCharCode(received[0] ?? 0)
  if (type === 'R') return { ok: true, answer: 'accepts sessions' }
  if (type === 'E') return readError(received)
  return stranger('PostgreSQL', received)
}

/** Ready when it asks for authentication. */
export const greetPostgres: Greet = (target, context, signal, timeoutMs) =>
  converse(target, { send: startupMessage(context.environment), read, goodbye: TERMINATE }, signal, timeoutMs)
