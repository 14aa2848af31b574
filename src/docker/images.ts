import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import { checked, listOf, mapOf, segment, text } from './schema.js'

const healthcheck = z.object({
  /** `['CMD', program, ...]`, `['CMD-SHELL', script]`, `['NONE']`, or empty: none. */
  Test: listOf(z.string()),
  /** Nanoseconds; 0 or missing: the engine's default. */
  Interval: z.optional(z.number()),
  Timeout: z.optional(z.number()),
  StartPeriod: z.optional(z.number()),
  StartInterval: z.optional(z.number()),
  Retries: z.optional(z.int())
})

const image = z.object({
  Id: z.string(),
  RepoTags: listOf(z.string()),
  /** `name@sha256:...`; empty for an image that was built here and never pushed. */
  RepoDigests: listOf(z.string()),
  Created: text,
  Size: z.optional(z.number()),
  Config: z.pipe(
    z.nullish(
      z.object({
        Healthcheck: z.nullish(healthcheck),
        /** Keys as `5432/tcp`. */
        ExposedPorts: mapOf(z.unknown()),
        Entrypoint: listOf(z.string()),
        Cmd: listOf(z.string()),
        /** `NAME=value`. */
        Env: listOf(z.string()),
        User: text,
        StopSignal: z.optional(z.string()),
        Labels: mapOf(z.string())
      })
    ),
    z.transform(
      (config) =>
        config ?? { Healthcheck: undefined, ExposedPorts: {}, Entrypoint: [], Cmd: [], Env: [], User: '', Labels: {} }
    )
  )
})
export type Image = z.infer<typeof image>
export type ImageHealthcheck = z.infer<typeof healthcheck>

/** By name, digest or id. Errors: EngineError with status 404 if it is not on this engine. */
export async function inspectImage(client: DockerClient, name: string, signal?: AbortSignal): Promise<Image> {
  const answer = await client.request('GET', `/images/${segment(name)}/json`, { signal })
  return checked(image, answer, `image ${name}`)
}
