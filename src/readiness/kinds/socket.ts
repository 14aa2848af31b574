/** One short conversation over TCP, for the protocols that need no library. */
import { connect } from 'node:net'
import { type Greeting, oneLine, type Target } from './greeting.js'

export interface Talk {
  /** Sent as soon as the connection stands. */
  readonly send?: Uint8Array
  /** Everything received so far; undefined asks for more. */
  readonly read: (received: Buffer) => Greeting | undefined
  /** What it means when the connection stays open for so long and says nothing. */
  readonly silence?: { readonly ms: number; readonly greeting: Greeting }
  /** Sent before hanging up after an answer, so that the server's log stays quiet. */
  readonly goodbye?: Uint8Array
}

/** More than any greeting needs; whoever sends more speaks something else. */
const LONGEST_GREETING = 32 * 1024

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ETIMEDOUT: 'connection timed out',
  ENOTFOUND: 'host name not found'
}

/** A network error in a few words. */
export function networkWords(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return networkWords(error.errors[0])
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return WORDS[code] ?? oneLine(error instanceof Error ? error.message : String(error))
}

/** Connects, talks, hangs up. Rejects with the signal's reason when that aborts, else always resolves. */
export function converse(target: Target, talk: Talk, signal: AbortSignal, timeoutMs: number): Promise<Greeting> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
      return
    }
    const socket = connect({ host: target.host, port: target.port, noDelay: true })
    let received: Buffer = Buffer.alloc(0)
    let connected = false
    let quiet: NodeJS.Timeout | undefined

    const hangUp = () => {
      clearTimeout(deadline)
      clearTimeout(quiet)
      signal.removeEventListener('abort', abort)
      socket.removeAllListeners()
      // A reset after the answer is of no interest any more, and would be an uncaught error.
      socket.on('error', () => undefined)
    }
    const settle = (greeting: Greeting) => {
      hangUp()
      if (talk.goodbye !== undefined && greeting.ok) {
        socket.write(talk.goodbye)
        socket.destroySoon()
      } else socket.destroy()
      resolve(greeting)
    }
    const abort = () => {
      hangUp()
      socket.destroy()
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
    }
    const deadline = setTimeout(() => {
      const what = connected ? 'connected, but no answer' : 'no connection'
      settle({ ok: false, answer: `${what} within ${timeoutMs} ms` })
    }, timeoutMs)
    signal.addEventListener('abort', abort, { once: true })

    socket.on('connect', () => {
      connected = true
      if (talk.send !== undefined) socket.write(talk.send)
      const { silence } = talk
      if (silence !== undefined) quiet = setTimeout(() => settle(silence.greeting), silence.ms)
    })
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const greeting = talk.read(received)
      if (greeting !== undefined) settle(greeting)
      else if (received.length > LONGEST_GREETING)
        settle({ ok: false, answer: 'an endless answer of another protocol' })
    })
    const closed = () => {
      const answer =
        received.length === 0 ? 'connection closed at once' : 'connection closed in the middle of an answer'
      settle({ ok: false, answer })
    }
    socket.on('end', closed)
    socket.on('close', closed)
    socket.on('error', (error) => settle({ ok: false, answer: networkWords(error) }))
  })
}
