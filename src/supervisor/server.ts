/** The supervisor's side of the socket. */
import { createServer, type Server } from 'node:net'
import { chmod, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { request, type Answer, type Request } from './protocol.js'

/** Bytes of one connection: requests are short, and what never ends its line is none. */
const LONGEST_EXCHANGE = 64 * 1024

/** `handle` answers one request; what is not a request gets `ok: false`. */
export async function serve(socketPath: string, handle: (message: Request) => Promise<boolean>): Promise<Server> {
  await rm(socketPath, { force: true })
  const server = createServer((socket) => {
    const lines = createInterface({ input: socket })
    socket.on('error', () => socket.destroy())
    socket.on('data', () => {
      if (socket.bytesRead > LONGEST_EXCHANGE) socket.destroy()
    })
    lines.on('error', () => socket.destroy())
    lines.on('line', (line) => {
      void answerLine(line, handle).then((reply) => socket.write(JSON.stringify(reply) + '\n'))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, resolve)
  })
  await chmod(socketPath, 0o600)
  return server
}

async function answerLine(line: string, handle: (message: Request) => Promise<boolean>): Promise<Answer> {
  let ok = false
  try {
    const parsed = request.safeParse(JSON.parse(line))
    if (parsed.success) ok = await handle(parsed.data)
  } catch {
    ok = false
  }
  return { ok, pid: process.pid }
}
