/** Puts one question to an instance and gives its answer in one line. Reject only when the signal aborts. */
import type { Instance, Kind } from '../engine/engine.js'
import { messageOf } from '../errors.js'
import { exitWords } from './ends.js'
import { type Greet, type Greeting, oneLine } from './kinds/greeting.js'
import type { Needs, PortNeed } from './needs.js'
import { type ObservedEngine, seconds } from './observed.js'

const GREETING_TIMEOUT = 2_000
/** The first request of a web application may compile half of it. */
const HTTP_TIMEOUT = 10_000

export async function askPort(
  need: PortNeed,
  instance: Instance,
  greetings: Readonly<Record<Kind, Greet>>,
  signal: AbortSignal
): Promise<Greeting> {
  const context = { environment: instance.environment, path: need.path, anyStatus: need.anyStatus }
  const timeout = need.kind === 'http' ? HTTP_TIMEOUT : GREETING_TIMEOUT
  const greeting = await greetings[need.kind](need.at, context, signal, timeout)
  return { ...greeting, answer: oneLine(`port ${need.target}: ${greeting.answer}`) }
}

/** The last line that says anything: of a traceback the error, of a tool's chatter the result. */
function lastLine(output: string): string {
  const lines = output.split('\n').map((line) => oneLine(line))
  return lines.findLast((line) => line !== '') ?? ''
}

export async function runCheck(
  instance: Instance,
  needs: Needs,
  engine: ObservedEngine,
  signal: AbortSignal
): Promise<Greeting> {
  try {
    const timeout = needs.commandTimeout
    const result = await engine.exec(instance, needs.command ?? [], { timeout, signal })
    const said = lastLine(result.output)
    const detail = said === '' ? '' : `: ${said}`
    if (result.timedOut) return { ok: false, answer: oneLine(`check not finished within ${seconds(timeout)}${detail}`) }
    if (result.exitCode === 0) return { ok: true, answer: oneLine(`check passes${detail}`) }
    return { ok: false, answer: oneLine(`check ended with ${exitWords(result.exitCode)}${detail}`) }
  } catch (error) {
    signal.throwIfAborted()
    return { ok: false, answer: oneLine(`check could not be run: ${messageOf(error)}`) }
  }
}

export interface Listening {
  readonly listening: readonly number[] | undefined
  readonly greeting: Greeting
}

export async function seeListeners(
  instance: Instance,
  needs: Needs,
  engine: ObservedEngine,
  signal: AbortSignal
): Promise<Listening> {
  try {
    const listening = await engine.listeners(instance, signal)
    if (listening === undefined) {
      return { listening, greeting: { ok: false, answer: 'what listens inside can not be seen' } }
    }
    const listen = needs.listen ?? needs.ports.map((port) => port.target)
    const ok = listen === 'any' ? listening.length > 0 : listen.some((port) => listening.includes(port))
    const wanted = listen === 'any' ? '' : ` on port ${listen.join(', ')}`
    const found = listening.length > 0 && !ok ? `, only on ${listening.join(', ')}` : ''
    const answer = ok ? `listens on port ${listening.join(', ')}` : `nothing listens inside${wanted}${found}`
    return { listening, greeting: { ok, answer: oneLine(answer) } }
  } catch (error) {
    signal.throwIfAborted()
    return {
      listening: undefined,
      greeting: { ok: false, answer: oneLine(`can not see what listens: ${messageOf(error)}`) }
    }
  }
}

/** A line beyond this is data, and a pattern that backtracks would take for ever on it. */
const LONGEST_LINE = 4_096

/** Resolves with the first line that matches, or not ok when the log ends without one. */
export async function awaitLine(
  instance: Instance,
  pattern: string,
  engine: ObservedEngine,
  signal: AbortSignal
): Promise<Greeting> {
  try {
    const expression = new RegExp(pattern)
    for await (const line of engine.followLog(instance, signal)) {
      const start = line.slice(0, LONGEST_LINE)
      if (expression.test(start)) return { ok: true, answer: oneLine(`log: ${start}`) }
    }
    signal.throwIfAborted()
    return { ok: false, answer: 'its log ended without a line that matches' }
  } catch (error) {
    signal.throwIfAborted()
    return { ok: false, answer: oneLine(`its log can not be read: ${messageOf(error)}`) }
  }
}
