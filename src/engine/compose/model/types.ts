/**
 * The resolved model as `docker compose config` prints it, with its dollars unescaped. Only what is used here has a type;
 * everything else is kept as it is: the specification is compose's business.
 */
import * as z from 'zod/mini'

export const scalar = z.union([z.string(), z.number(), z.boolean()])
const mapping = z.record(z.string(), z.nullable(scalar))
const words = z.nullish(z.union([z.string(), z.array(z.string())]))

const dependency = z.looseObject({
  condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
  required: z.optional(z.boolean())
})

const port = z.looseObject({
  target: z.int(),
  /** Absent or `0`: open. `8000-8010`: one of these. */
  published: z.optional(scalar),
  protocol: z.optional(z.string()),
  host_ip: z.optional(z.string())
})
export type ComposePort = z.infer<typeof port>

const attachment = z.looseObject({ aliases: z.optional(z.nullable(z.array(z.string()))) })
export type Attachment = z.infer<typeof attachment>

const mount = z.looseObject({
  type: z.string(),
  source: z.optional(z.string()),
  target: z.optional(z.string()),
  read_only: z.optional(z.boolean()),
  bind: z.optional(z.nullable(z.looseObject({ create_host_path: z.optional(z.boolean()) })))
})

/** Durations as compose writes them: `1m30s`. */
const healthcheck = z.looseObject({
  test: z.optional(z.union([z.string(), z.array(z.string())])),
  disable: z.optional(z.boolean()),
  timeout: z.optional(z.string()),
  start_period: z.optional(z.string())
})
export type ComposeHealthcheck = z.infer<typeof healthcheck>

const reference = z.looseObject({ source: z.string() })

const service = z.looseObject({
  image: z.optional(z.string()),
  build: z.nullish(z.looseObject({ additional_contexts: z.optional(z.record(z.string(), z.string())) })),
  command: words,
  entrypoint: words,
  configs: z.optional(z.array(reference)),
  container_name: z.optional(z.string()),
  depends_on: z.optional(z.record(z.string(), dependency)),
  deploy: z.nullish(
    z.looseObject({
      replicas: z.optional(z.int()),
      restart_policy: z.nullish(z.looseObject({ condition: z.optional(z.string()) }))
    })
  ),
  environment: z.optional(mapping),
  expose: z.optional(z.array(scalar)),
  healthcheck: z.nullish(healthcheck),
  ipc: z.optional(z.string()),
  labels: z.optional(mapping),
  links: z.optional(z.array(z.string())),
  models: z.optional(z.unknown()),
  network_mode: z.optional(z.string()),
  networks: z.nullish(z.record(z.string(), z.nullable(attachment))),
  pid: z.optional(z.string()),
  platform: z.optional(z.string()),
  ports: z.optional(z.array(port)),
  post_start: z.optional(z.array(z.unknown())),
  pre_start: z.optional(z.array(z.unknown())),
  pre_stop: z.optional(z.array(z.unknown())),
  profiles: z.optional(z.array(z.string())),
  provider: z.optional(z.unknown()),
  pull_policy: z.optional(z.string()),
  restart: z.optional(z.string()),
  scale: z.optional(z.int()),
  secrets: z.optional(z.array(reference)),
  volumes: z.optional(z.array(mount)),
  volumes_from: z.optional(z.array(z.string())),
  'x-testbed': z.optional(z.unknown())
})
export type ComposeService = z.infer<typeof service>

/** A network or a volume of the top level. */
const resource = z.nullable(
  z.looseObject({
    name: z.optional(z.string()),
    external: z.optional(z.union([z.boolean(), z.looseObject({ name: z.optional(z.string()) })])),
    driver: z.optional(z.string()),
    driver_opts: z.optional(mapping),
    ipam: z.nullish(z.looseObject({})),
    labels: z.optional(mapping),
    'x-testbed': z.optional(z.unknown())
  })
)
export type ComposeResource = z.infer<typeof resource>

/** A secret or a config of the top level. */
const fileObject = z.nullable(
  z.looseObject({
    name: z.optional(z.string()),
    file: z.optional(z.string()),
    environment: z.optional(z.string()),
    content: z.optional(z.string()),
    external: z.optional(z.union([z.boolean(), z.looseObject({})]))
  })
)
export type ComposeFileObject = z.infer<typeof fileObject>

export const composeModel = z.looseObject({
  name: z.optional(z.string()),
  services: z.record(z.string(), service),
  networks: z.optional(z.record(z.string(), resource)),
  volumes: z.optional(z.record(z.string(), resource)),
  secrets: z.optional(z.record(z.string(), fileObject)),
  configs: z.optional(z.record(z.string(), fileObject))
})
export type ComposeModel = z.infer<typeof composeModel>

/** What `config --no-interpolate` prints: any value may still be a variable, so that only the outline is checked. */
export const rawModel = z.looseObject({ services: z.record(z.string(), z.looseObject({})) })
export type RawModel = z.infer<typeof rawModel>
