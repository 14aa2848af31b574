/** Talks to a supervisor. It may be dead at any moment: every call has a deadline, and undefined means "carry on without". */
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { answer, type Answer, type Request } from './protocol.js'

/** `timeout` in milliseconds, for the whole exchange. */
export function ask(socketPath: string, message: Request, timeout: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(socketPath)
    const end = (result: Answer | undefined) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(result)
    }
    const timer = setTimeout(end, timeout, undefined)
    socket.on('error', () => end(undefined))
    socket.on('close', () => end(undefined))
    socket.on('connect', () => socket.write(JSON.stringify(message) + '\n'))
    const lines = createInterface({ input: socket })
    lines.on('error', () => end(undefined))
    lines.once('line', (line) => end(parseAnswer(line)))
  })
}

function parseAnswer(line: string): Answer | undefined {
  try {
    const parsed = answer.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
