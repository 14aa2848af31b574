/** What has to be proved of an instance before it counts as ready: a pure reading of its declaration. */
import type { Instance, Kind, PublishedPort } from '../engine/engine.js'
import type { Target } from './kinds/greeting.js'
import { urlOfCheck } from './kinds/http-check.js'
import { kindOf, portOf } from './kinds/tell.js'

export interface PortNeed {
  /** Port inside the container. */
  readonly target: number
  readonly at: Target
  readonly kind: Kind
  /** For HTTP: the path that must answer 2xx or 3xx. */
  readonly path?: string | undefined
  /** For HTTP: any answer will do. */
  readonly anyStatus?: boolean | undefined
}

export interface Needs {
  /** Published ports that must all answer. */
  readonly ports: readonly PortNeed[]
  /** Ports of which one must be in LISTEN inside the container; `any`: none is known, so any one. */
  readonly listen: readonly number[] | 'any' | undefined
  /** The declared check, as arguments. */
  readonly command: readonly string[] | undefined
  /** Milliseconds a run of the check may take. */
  readonly commandTimeout: number
  /** Regular expression that a log line must match. */
  readonly log: string | undefined
  /** The port that this kind of server serves on, where the kind is one with a port of its own. */
  readonly serverPort: number | undefined
  /** A database whose image first runs a temporary server, for which stock checks pass. */
  readonly twoPhase: boolean
  /** Why this can never be proved. */
  readonly impossible?: string | undefined
}

/** Docker's own default for a check that names none. */
const CHECK_TIMEOUT = 30_000
const TWO_PHASE_PORTS = [5432, 3306]

function commandOf(test: readonly string[] | string | undefined): readonly string[] | undefined {
  if (test === undefined || test.length === 0) return undefined
  if (typeof test === 'string') return ['/bin/sh', '-c', test]
  const [form, ...rest] = test
  if (form === 'NONE') return undefined
  if (form === 'CMD') return rest
  if (form === 'CMD-SHELL') return ['/bin/sh', '-c', rest.join(' ')]
  return test
}

function greetedAt(port: PublishedPort, kind: Kind, path?: string): PortNeed {
  return { target: port.target, at: { host: port.host, port: port.published }, kind, path }
}

/** The server's own port; where only one other port is published of a kind that has but one, that one. */
function serverPortOf(instance: Instance, published: readonly PublishedPort[]): number | undefined {
  const { kind } = instance
  if (kind === undefined) return undefined
  const own = portOf(kind, instance.environment)
  const [only, ...others] = published
  const single = (kind === 'postgres' || kind === 'redis') && only !== undefined && others.length === 0
  return single ? only.target : own
}

function isTwoPhase(instance: Instance): boolean {
  // By its name, even where another command hides the kind: its entry point may still be the image's own.
  const kind = instance.kind ?? kindOf(instance.image, { entrypointIsImagesOwn: true })
  if (kind === 'postgres' || kind === 'mysql') return true
  const known = [...instance.ports.map((port) => port.target), ...instance.exposed]
  return instance.kind === undefined && known.some((port) => TWO_PHASE_PORTS.includes(port))
}

/** Where a service with a declared check must be reachable before that check counts. */
function beforeCheck(
  instance: Instance,
  published: readonly PublishedPort[],
  serverPort: number | undefined,
  command: readonly string[]
) {
  const greeted = published.map((port) => greetedAt(port, kindAt(instance, port, published, serverPort)))
  const server = greeted.find((port) => port.target === serverPort)
  if (server !== undefined) return { ports: [server], listen: undefined }
  const first = greeted.slice(0, 1).map((port) => askedByHttp(port, command))
  if (serverPort !== undefined) return { ports: first, listen: [serverPort] }
  if (first.length > 0) return { ports: first, listen: undefined }
  return { ports: [], listen: instance.exposed.length > 0 ? instance.exposed : ('any' as const) }
}

/** A port that the check itself asks by HTTP speaks it: an answer comes sooner than silence counts, and proves more. */
function askedByHttp(need: PortNeed, command: readonly string[]): PortNeed {
  const url = need.kind === 'tcp' ? urlOfCheck(command) : undefined
  return url?.port === need.target ? { ...need, kind: 'http', path: url.path, anyStatus: true } : need
}

function kindAt(
  instance: Instance,
  port: PublishedPort,
  published: readonly PublishedPort[],
  serverPort: number | undefined
): Kind {
  if (instance.kind === 'http') return port === published[0] ? 'http' : 'tcp'
  return port.target === serverPort ? (instance.kind ?? 'tcp') : 'tcp'
}

/** What must be proved; nothing at all (`ports` empty, the rest undefined): that it runs for a moment. */
export function needsOf(instance: Instance): Needs {
  const published = instance.ports.filter((port) => port.protocol === 'tcp')
  const serverPort = serverPortOf(instance, published)
  const base = {
    ports: [],
    listen: undefined,
    command: undefined,
    commandTimeout: CHECK_TIMEOUT,
    log: undefined,
    serverPort,
    twoPhase: isTwoPhase(instance)
  }
  if (instance.oneShot) return base
  if (instance.ready !== undefined) return { ...base, ...ruleNeeds(instance, published, serverPort) }
  const command = commandOf(instance.healthCheck?.test)
  if (instance.healthCheck !== undefined && command !== undefined) {
    const commandTimeout = instance.healthCheck.timeout > 0 ? instance.healthCheck.timeout : CHECK_TIMEOUT
    return { ...base, ...beforeCheck(instance, published, serverPort, command), command, commandTimeout }
  }
  const ports = published.map((port) => greetedAt(port, kindAt(instance, port, published, serverPort)))
  // A known server that publishes nothing still has a port of its own to listen on.
  const listen = ports.length === 0 && serverPort !== undefined ? [serverPort] : undefined
  return { ...base, ports, listen }
}

function ruleNeeds(
  instance: Instance,
  published: readonly PublishedPort[],
  serverPort: number | undefined
): Partial<Needs> {
  const { http, tcp, log, command } = instance.ready ?? {}
  const checks = { command: commandOf(command), log, impossible: log === undefined ? undefined : patternError(log) }
  if (http === undefined && tcp === undefined) {
    const before = beforeCheck(instance, published, serverPort, commandOf(command) ?? [])
    // The user's word on a service without any known port needs no guess beside it.
    const listen = before.listen === 'any' && !isTwoPhase(instance) ? undefined : before.listen
    return { ...before, listen, ...checks }
  }
  const ports: PortNeed[] = []
  const [first] = published
  if (http !== undefined) {
    if (first === undefined) return { impossible: 'ready.http needs a published TCP port, and there is none' }
    ports.push(greetedAt(first, 'http', http))
  }
  const named = published.find((port) => port.target === tcp)
  if (named !== undefined && !(http !== undefined && named === first)) {
    ports.push(greetedAt(named, kindAt(instance, named, published, serverPort)))
  }
  return { ports, listen: tcp !== undefined && named === undefined ? [tcp] : undefined, ...checks }
}

function patternError(pattern: string): string | undefined {
  try {
    new RegExp(pattern)
    return undefined
  } catch {
    return 'ready.log is not a regular expression'
  }
}
