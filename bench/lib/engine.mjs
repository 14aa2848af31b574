/** The engine's API over its socket, with nothing in between: what any tool has to pay at least. */
import { Agent, request } from 'node:http'

const SOCKET = process.env.DOCKER_HOST?.startsWith('unix://')
  ? process.env.DOCKER_HOST.slice('unix://'.length)
  : '/var/run/docker.sock'
const agent = new Agent({ keepAlive: true })

/** The body as text. Errors: an answer of 400 and above, with the engine's words. */
export function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const headers =
      text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
    const outgoing = request({ socketPath: SOCKET, agent, method, path: encodeURI(path), headers }, (answer) => {
      let received = ''
      answer.setEncoding('latin1')
      answer.on('data', (chunk) => (received += chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode < 400) resolve(received)
        else
          reject(
            Object.assign(new Error(`${method} ${path}: ${answer.statusCode} ${received}`), {
              status: answer.statusCode
            })
          )
      })
    })
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}

const ask = async (path) => JSON.parse(await call('GET', path))
const filters = (project) => `filters=${JSON.stringify({ label: [`com.docker.compose.project=${project}`] })}`

/** Container ids by service name. */
export async function containersOf(project) {
  const containers = await ask(`/containers/json?all=true&${filters(project)}`)
  return new Map(containers.map(({ Id, Labels }) => [Labels['com.docker.compose.service'], Id]))
}

/** Runs a command in a container; resolves with its exit code. */
export async function exec(container, command) {
  const { Id } = JSON.parse(
    await call('POST', `/containers/${container}/exec`, { AttachStdout: true, AttachStderr: true, Cmd: command })
  )
  await call('POST', `/exec/${Id}/start`, { Detach: false, Tty: false })
  for (;;) {
    const { Running, ExitCode } = await ask(`/exec/${Id}/json`)
    if (!Running) return ExitCode
  }
}

/** Everything of a compose project, by id: containers at once, then networks and volumes at once. */
export async function removeProject(project) {
  const containers = await ask(`/containers/json?all=true&${filters(project)}`)
  await Promise.all(containers.map(({ Id }) => gone(call('DELETE', `/containers/${Id}?force=true&v=true`))))
  const [networks, volumes] = await Promise.all([
    ask(`/networks?${filters(project)}`),
    ask(`/volumes?${filters(project)}`)
  ])
  await Promise.all([
    ...networks.map(({ Id }) => gone(call('DELETE', `/networks/${Id}`))),
    ...(volumes.Volumes ?? []).map(({ Name }) => gone(call('DELETE', `/volumes/${Name}`)))
  ])
}

async function gone(removal) {
  await removal.catch((error) => {
    if (error.status !== 404) throw error
  })
}

export function close() {
  agent.destroy()
}
