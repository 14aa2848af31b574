/** What is known of a service besides the compose file: `x-testbed` of a service, `services.<name>` of testbed.yml. */
import * as z from 'zod/mini'
import { mapOf } from './keys.js'
import { problemsOf, toConfigError } from './problems.js'
import { pathText } from './text.js'
import { command, flag, limit, template, text, textLike } from './values.js'

/** Protocols that readiness can greet. */
export const KINDS = ['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'] as const

const port = z.int().check(z.minimum(1), z.maximum(65_535))

const pattern = text.check(
  z.refine((value) => {
    try {
      return new RegExp(value) instanceof RegExp
    } catch {
      return false
    }
  }, 'expected a regular expression')
)

export const readyKeys = {
  http: {
    schema: z.optional(textLike(/^\/\S*$/, 'a path that begins with /')),
    description: "Path that answers 2xx or 3xx on the service's first TCP port."
  },
  tcp: { schema: z.optional(port), description: 'Container port that accepts connections.' },
  log: { schema: z.optional(pattern), description: 'Regular expression that a line of the log matches.' },
  command: {
    schema: z.optional(command),
    description: 'Command that exits 0 inside the container: text for its shell, or a list of words.'
  }
} as const

export const serviceKeys = {
  kind: {
    schema: z.optional(z.enum(KINDS)),
    description: `Protocol: ${KINDS.map((kind) => `\`${kind}\``).join(', ')}. Default: told from the image.`
  },
  infrastructure: {
    schema: z.optional(flag),
    description: 'Whether it is infrastructure (a database, a broker) or part of the application. Default: by rule.'
  },
  ready: {
    schema: z.optional(
      mapOf(readyKeys).check(z.refine((value) => Object.keys(value).length > 0, 'expected http, tcp, log or command'))
    ),
    description: 'When it is ready, in place of the health check of the file or the image. All that is named must hold.'
  },
  timeout: {
    schema: z.optional(limit),
    description: 'As `health-timeout`, for this service; for a one-shot service, the time it may run (default `5m`).'
  },
  url: {
    schema: z.optional(template),
    description: 'Template of its URL, in place of the one that is made by kind.'
  },
  'keep-name': {
    schema: z.optional(flag),
    description: 'Keep `container_name`, which makes two testbeds on one host clash.'
  }
} as const

/** Facts as they stand in the file -> ServiceFacts. Keys that are not given are absent. */
export const serviceFacts = z.pipe(
  mapOf(serviceKeys),
  z.transform(({ 'keep-name': keepName, ...rest }) => ({ ...rest, ...(keepName === undefined ? {} : { keepName }) }))
)
/** `timeout` in milliseconds; `url` a template. */
export type ServiceFacts = Readonly<z.output<typeof serviceFacts>>

/** Known keys at a path below a service's facts, for suggestions. */
export function knownServiceKeys(path: readonly PropertyKey[]): readonly string[] {
  return Object.keys(path[0] === 'ready' ? readyKeys : serviceKeys)
}

/**
 * Reads the `x-testbed` of a service. `place` begins the message: `compose.yml: services.api.x-testbed`. Throws a
 * ConfigError. Where testbed.yml has facts of the same service, its keys win: `{ ...ofFile, ...config.serviceFacts[name] }`.
 */
export function parseServiceFacts(value: unknown, place: string): ServiceFacts {
  const result = serviceFacts.safeParse(value ?? {})
  if (result.success) return result.data
  const problems = problemsOf(result.error.issues, value, knownServiceKeys)
  const at = (path: readonly PropertyKey[]): string => {
    const below = pathText(path)
    return below === '' || below.startsWith('[') ? `${place}${below}` : `${place}.${below}`
  }
  throw toConfigError(problems, { at })
}
