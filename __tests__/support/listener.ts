/** Takes a port of this machine, as some other program of the user would. */
import { createServer, type Server } from 'node:net'

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
