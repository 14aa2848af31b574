/** The plan on disk: what will have to be removed, written before the first resource exists. Teardown reads nothing else. */
import * as z from 'zod/mini'

/** How the engine is reached. `host` is what tests are told when the engine is not on this machine. */
export const engineEndpoint = z.discriminatedUnion('transport', [
  z.object({ transport: z.literal('unix'), path: z.string() }),
  z.object({
    transport: z.literal('tcp'),
    host: z.string(),
    port: z.int(),
    tls: z.optional(
      z.object({
        ca: z.optional(z.string()),
        cert: z.optional(z.string()),
        key: z.optional(z.string()),
        verify: z.boolean()
      })
    )
  }),
  /** Everything else (`ssh://`): a pipe to the engine through `docker system dial-stdio`. */
  z.object({
    transport: z.literal('dial-stdio'),
    context: z.optional(z.string()),
    dockerHost: z.optional(z.string()),
    host: z.string()
  })
])
export type EngineEndpoint = z.infer<typeof engineEndpoint>

export const plan = z.object({
  version: z.literal(1),
  run_id: z.string(),
  owner_key: z.string(),
  repository: z.string(),
  /** Compose project; the run id unless one was given. */
  project: z.string(),
  engine: z.object({ kind: z.literal('compose'), endpoint: engineEndpoint, api_version: z.optional(z.string()) }),
  image_tag: z.string(),
  started_at: z.iso.datetime(),
  /** `skip-teardown`: not to be removed because its owner is gone. */
  keep: z.boolean(),
  /** Who must live for the testbed to live; absent where only `down` ends it. */
  owner_process: z.optional(z.object({ pid: z.int(), started: z.string() })),
  stop_grace_s: z.number(),
  /** Services that only compose stops as the file says (`pre_stop`). */
  stop_through_compose: z.array(z.string()),
  /** Services that a program of their own provides (`provider`): compose asks it to take them down. */
  providers: z._default(z.array(z.string()), []),
  log_limit_bytes: z.number(),
  results_file: z.string(),
  output_directory: z.string(),
  /** The supervisor's socket: in the run folder, or elsewhere where that path is too long for one. */
  socket: z.string(),
  /** Hash of the resolved model and of what else makes a testbed of `up` reusable. */
  model_hash: z.optional(z.string()),
  /** A run that uses the testbed of another run: its folder. Nothing of it is this run's to remove. */
  borrowed_from: z.optional(z.string()),
  /** What post uploads, where it uploads anything. */
  artifact: z.optional(
    z.object({ when: z.enum(['always', 'failure']), name: z.string(), retention_days: z.optional(z.int()) })
  )
})
export type Plan = z.infer<typeof plan>
