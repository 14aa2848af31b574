/** What one question to a port was answered: the words shared by all protocols. */
export interface Target {
  readonly host: string
  readonly port: number
}

export interface GreetingContext {
  /** Resolved environment of the container: names of users and databases. */
  readonly environment: Readonly<Record<string, string>>
  /** For HTTP: the path that must answer 2xx or 3xx. */
  readonly path?: string | undefined
  /** Any HTTP answer will do: what it must be is for the declared check to say. */
  readonly anyStatus?: boolean | undefined
}

export interface Greeting {
  readonly ok: boolean
  /** One short line without control characters, foreign text. */
  readonly answer: string
  /** The server itself said that it is there but not ready: then no passing check makes up for it. */
  readonly notYet?: boolean
}

/** Asks once. Rejects only when `signal` aborts; everything that the network does is an answer. */
export type Greet = (
  target: Target,
  context: GreetingContext,
  signal: AbortSignal,
  timeoutMs: number
) => Promise<Greeting>

export const LONGEST_ANSWER = 200

// eslint-disable-next-line no-control-regex -- escape sequences are what this is about
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu

/** Foreign text as one line: no control, direction or escape characters, at most `longest` characters. */
export function oneLine(text: string, longest = LONGEST_ANSWER): string {
  const line = text
    .slice(0, longest * 8)
    .replace(ESCAPE_SEQUENCE, '')
    .replace(INVISIBLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`
}

/** An answer that is not of the expected protocol, with its beginning. */
export function stranger(protocol: string, received: Uint8Array): Greeting {
  const beginning = oneLine(Buffer.from(received.subarray(0, 60)).toString('latin1'), 40)
  return { ok: false, answer: oneLine(`not ${protocol}: it answered ${JSON.stringify(beginning)}`) }
}
