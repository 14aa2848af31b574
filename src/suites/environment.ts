/** What tests get: the addresses of the services as environment variables, by one naming scheme. */
import { ConfigError } from '../errors.js'
import { parseTemplate, type Reference } from '../config/template.js'
import type { Instance } from '../engine/engine.js'
import { credentialsOf, KIND_PORTS, urlOf } from './urls.js'

/** Of an instance what its variables are made of. */
export type Addressed = Pick<Instance, 'name' | 'service' | 'replica' | 'ports' | 'environment'> & {
  readonly kind?: Instance['kind']
  readonly url?: string | undefined
}

export interface EnvironmentOptions {
  readonly runId: string
  /** Absolute path of the output directory. */
  readonly output: string
  /** `env`: variable to template. */
  readonly templates: Readonly<Record<string, string>>
  /** `env-prefix`: of the short variables. */
  readonly prefix: string | undefined
  /** `host-override`: the host that tests are told. */
  readonly host: string | undefined
  /** The environment that the variables are added to: what is set there already is not touched. */
  readonly given: Readonly<Record<string, string | undefined>>
}

export interface SuiteEnvironment {
  readonly variables: Readonly<Record<string, string>>
  /** Short names that were left out, because they are set already or belong to somebody else. */
  readonly leftOut: readonly string[]
}

const LONG_PREFIX = 'TESTBED_'
/** A service `node` must not set NODE_PORT's neighbours, nor one named `docker` lead the client elsewhere. */
const RESERVED = /^(?:DOCKER_|COMPOSE_|GITHUB_|RUNNER_|ACTIONS_|NODE_|NPM_|PATH|LD_)/

/** Errors: ConfigError for a template that names what is not there, or two services whose names become one. */
export function suiteEnvironment(instances: readonly Addressed[], options: EnvironmentOptions): SuiteEnvironment {
  refuseTwins(instances)
  const facts: Record<string, string> = {}
  for (const instance of instances) {
    const several = instances.some((other) => other.service === instance.service && other.name !== instance.name)
    const name = variableName(instance.service)
    const own = factsOf(instance, instances, options)
    if (instance.replica === 1) Object.assign(facts, prefixed(name, own))
    if (several) Object.assign(facts, prefixed(`${name}_${instance.replica}`, own))
  }
  const variables: Record<string, string> = {}
  const leftOut: string[] = []
  for (const [name, value] of Object.entries(facts)) {
    variables[LONG_PREFIX + name] = value
    const short = (options.prefix ?? '') + name
    if (mayBeSet(short, name, value, options.given)) variables[short] = value
    else leftOut.push(short)
  }
  for (const [name, template] of Object.entries(options.templates)) {
    variables[name] = render(template, `env.${name}`, instances, options)
  }
  variables.TESTBED_RUN_ID = options.runId
  variables.TESTBED_OUTPUT = options.output
  return { variables, leftOut }
}

/** Before anything starts: what else may be wrong with a reference shows when ports are known. Errors: ConfigError. */
export function refuseUnknownServices(
  templates: Readonly<Record<string, string>>,
  instances: readonly Pick<Addressed, 'name'>[]
): void {
  for (const [name, template] of Object.entries(templates)) {
    for (const part of parseTemplate(template)) {
      if (typeof part === 'string' || part.field === 'run_id') continue
      if (!instances.some((instance) => instance.name === part.service))
        throw unknownService(part.service, `env.${name}`, instances)
    }
  }
}

/**
 * What is set already stays as it is, unless an earlier testbed set it: its long name then has the same value, and tests
 * would be led to services that are gone. A name that begins with a digit is none in a shell.
 */
function mayBeSet(short: string, name: string, value: string, given: EnvironmentOptions['given']): boolean {
  if (RESERVED.test(short) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(short)) return false
  return given[short] === undefined || given[short] === value || given[short] === given[LONG_PREFIX + name]
}

/** `orders-api` is ORDERS_API. */
export function variableName(service: string): string {
  return service.toUpperCase().replace(/[^A-Z0-9]/g, '_')
}

function refuseTwins(instances: readonly Addressed[]): void {
  const services = [...new Set(instances.map(({ service }) => service))]
  for (const service of services) {
    const twin = services.find((other) => other !== service && variableName(other) === variableName(service))
    if (twin === undefined) continue
    throw new ConfigError(`services ${service} and ${twin} would both set ${variableName(service)}_HOST`, {
      hint: 'rename one of them'
    })
  }
}

/** By the end of their names: HOST, PORT ... Empty for a service that can't be reached from here. */
function factsOf(instance: Addressed, all: readonly Addressed[], options: EnvironmentOptions): Record<string, string> {
  const address = addressOf(instance, options)
  if (address === undefined) return {}
  const { username, password, database } = credentialsOf(instance.kind, instance.environment)
  const ports = instance.ports.map(({ target, published }) => [`PORT_${target}`, String(published)] as const)
  return {
    HOST: address.host,
    PORT: String(address.port),
    ...Object.fromEntries(ports),
    URL: urlFor(instance, all, options),
    ...(username !== undefined && { USERNAME: username }),
    ...(password !== undefined && { PASSWORD: password }),
    ...(database !== undefined && { DATABASE: database })
  }
}

function prefixed(name: string, facts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${name}_${key}`, value]))
}

/** The first TCP port of the file, at the host that tests are told. */
function addressOf(instance: Addressed, options: EnvironmentOptions): { host: string; port: number } | undefined {
  const port = instance.ports.find(({ protocol }) => protocol === 'tcp')
  return port && { host: options.host ?? port.host, port: port.published }
}

function urlFor(instance: Addressed, all: readonly Addressed[], options: EnvironmentOptions): string {
  // A template of its own may name itself: its `url` is then the one that is made by kind.
  if (instance.url !== undefined) {
    const others = all.map((other) => (other === instance ? { ...other, url: undefined } : other))
    return render(instance.url, `x-testbed.url of ${instance.service}`, others, options)
  }
  const address = addressOf(instance, options)
  if (address === undefined) throw unreachable(instance.service, 'url')
  const kindPort = instance.kind && KIND_PORTS[instance.kind]
  const own = instance.ports.find(({ target, protocol }) => target === kindPort && protocol === 'tcp')
  const port = own?.published ?? address.port
  return urlOf(instance.kind, address.host, port, credentialsOf(instance.kind, instance.environment))
}

function render(template: string, place: string, instances: readonly Addressed[], options: EnvironmentOptions): string {
  return parseTemplate(template)
    .map((part) => (typeof part === 'string' ? part : resolve(part, place, instances, options)))
    .join('')
}

function resolve(part: Reference, place: string, instances: readonly Addressed[], options: EnvironmentOptions): string {
  if (part.field === 'run_id') return options.runId
  const instance = instances.find(({ name }) => name === part.service)
  if (instance === undefined) throw unknownService(part.service, place, instances)
  if (part.field === 'env') {
    const value = instance.environment[part.variable]
    if (value !== undefined) return value
    throw new ConfigError(`${place}: ${part.service} has no environment variable ${part.variable}`)
  }
  if (part.field === 'url') return urlFor(instance, instances, options)
  const address = addressOf(instance, options)
  if (address === undefined) throw unreachable(part.service, place)
  if (part.field !== 'port') return address.host
  return String(part.port === undefined ? address.port : publishedPort(instance, part.port, place))
}

function unknownService(service: string, place: string, instances: readonly Pick<Addressed, 'name'>[]): ConfigError {
  return new ConfigError(`${place}: there is no service ${service}`, {
    hint: `there are ${instances.map(({ name }) => name).join(', ')}; others of the file may not be selected (services, profiles)`
  })
}

function publishedPort(instance: Addressed, target: number, place: string): number {
  const port = instance.ports.find((published) => published.target === target)
  if (port !== undefined) return port.published
  throw new ConfigError(`${place}: ${instance.name} does not publish port ${target}`)
}

function unreachable(service: string, place: string): ConfigError {
  return new ConfigError(`${place}: ${service} publishes no TCP port`, { hint: `give it ports: ["<container port>"]` })
}
