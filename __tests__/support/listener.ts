/** Takes a port of this machine, as some other program of the user would. */
import { createServer, type Server, type Socket } from 'node:net'

export interface Listener {
  readonly port: number
  close(): Promise<void>
}

/** On a port that the system chooses. Errors: of `listen`, for example where the machine has no IPv6. */
export async function listen(host: '0.0.0.0' | '::'): Promise<Listener> {
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port: 0, ipv6Only: host === '::' }, resolve)
  })
  return { port: portOf(server), close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** A server that takes connections, and never says a word. */
export interface SilentServer extends Listener {
  /** Connections so far. */
  readonly connections: () => number
}

/** On 127.0.0.1, on a port that the system chooses. */
export async function listenSilently(): Promise<SilentServer> {
  const sockets: Socket[] = []
  const server = createServer((socket) => void sockets.push(socket.on('error', () => undefined)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0 }, resolve)
  })
  return {
    port: portOf(server),
    connections: () => sockets.length,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const listener = await listen('0.0.0.0')
  await listener.close()
  return listener.port
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
