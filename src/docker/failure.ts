/** From what went wrong on the wire to the errors that a user reads. */
import type { EngineEndpoint } from '../contract/plan.js'
import { EngineError, EngineUnavailableError, messageOf, TestbedError } from '../errors.js'

const MAX_MESSAGE = 2_000

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such socket',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was closed',
  EPIPE: 'the connection was closed',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'the name of the host could not be resolved',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ETIMEDOUT: 'no answer'
}

/** The engine's address as a user would write it. */
export function describeEndpoint(endpoint: EngineEndpoint): string {
  switch (endpoint.transport) {
    case 'unix':
      return endpoint.path
    case 'tcp':
      return `tcp://${endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host}:${endpoint.port}`
    case 'dial-stdio':
      return endpoint.dockerHost ?? `context ${endpoint.context ?? 'default'} (${endpoint.host})`
  }
}

function startHint(endpoint: EngineEndpoint): string {
  return endpoint.transport === 'unix'
    ? 'Start Docker (Docker Desktop, Colima, or `sudo systemctl start docker`), or set DOCKER_HOST to an engine that runs'
    : 'Start that engine, or choose another one with DOCKER_HOST or `docker context use`'
}

/** The system's code of an error (`ENOENT`), also from inside an AggregateError of several addresses. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && !('code' in error)) return codeOf(error.errors[0])
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return undefined
}

/** A request that never got an answer, or whose answer broke off. Errors of ours pass unchanged. */
export function connectionFailure(error: unknown, endpoint: EngineEndpoint): Error {
  if (error instanceof TestbedError) return error
  const where = describeEndpoint(endpoint)
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') {
    return new EngineUnavailableError(`No permission to use the Docker engine at ${where}`, {
      hint: 'Add the user to the docker group (`sudo usermod -aG docker $USER`, then log in again), or set DOCKER_HOST to a rootless engine',
      cause: error
    })
  }
  const reason = (code === undefined ? undefined : REASONS[code]) ?? oneLine(messageOf(error))
  return new EngineUnavailableError(`No Docker engine answers at ${where}: ${reason}`, {
    hint: startHint(endpoint),
    cause: error
  })
}

/** No answer in time: `connected` tells an engine that is slow from one that is not there. */
export function timeoutFailure(endpoint: EngineEndpoint, what: string, timeout: number, connected: boolean): Error {
  const seconds = timeout / 1000
  if (connected) return new EngineError(`The Docker engine did not answer ${what} within ${seconds} s`)
  return new EngineUnavailableError(
    `No Docker engine answers at ${describeEndpoint(endpoint)}: no connection within ${seconds} s`,
    { hint: startHint(endpoint) }
  )
}

/** An answer with status 400 or above. Docker and Podman both say why in `message`. */
export function answerFailure(status: number, body: string): EngineError {
  let message = body
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null && 'message' in parsed && typeof parsed.message === 'string') {
      message = parsed.message
    }
  } catch {
    // Something between us and the engine answered: its own words are all there is.
  }
  return new EngineError(`The Docker engine answered ${status}: ${oneLine(message) || 'nothing more'}`, { status })
}

export function oneLine(text: string): string {
  const line = text
    .slice(0, MAX_MESSAGE * 2)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}...` : line
}
