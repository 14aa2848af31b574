/** Small servers that misbehave in a known way. */
import { createServer, type Server, type Socket } from 'node:net'
import type { Target } from '../../../src/readiness/kinds/greeting.js'

export interface Fake extends AsyncDisposable {
  readonly target: Target
  /** Everything that was received. */
  readonly received: () => Buffer
}

/** Calls `behave` for every connection. */
export async function serve(behave: (socket: Socket) => void): Promise<Fake> {
  const chunks: Buffer[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => undefined)
    behave(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    target: { host: '127.0.0.1', port: address.port },
    received: () => Buffer.concat(chunks),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      })
  }
}

/** A port at which nothing listens. */
export async function refusing(): Promise<Target> {
  const server = await serve(() => undefined)
  await server[Symbol.asyncDispose]()
  return server.target
}
