/** An engine that only notes who asks what and when: for the time from a process's start to its first request. */
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'

/** `answer(method, path)` gives `{status, body}`. Requests of the docker command line count for nobody. */
export async function openFakeEngine(folder, answer) {
  const socket = join(folder, 'engine.sock')
  await rm(socket, { force: true })
  let requests = []
  const server = createServer((request, response) => {
    const at = performance.now()
    const { method, url } = request
    if (!/docker|compose|go-http/i.test(request.headers['user-agent'] ?? '')) requests.push({ at, method, url })
    const { status, body } = answer(method, url)
    response.writeHead(status, { 'content-type': 'application/json', 'api-version': '1.45' })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  })
  await new Promise((resolve) => server.listen(socket, resolve))
  return {
    socket,
    /** What was asked since the last call. */
    take() {
      const taken = requests
      requests = []
      return taken
    },
    close: () => new Promise((resolve) => void (server.close(resolve), server.closeAllConnections()))
  }
}
