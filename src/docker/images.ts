import * as z from 'zod/mini'
import { EngineError } from '../errors.js'
import type { DockerClient } from './client.js'
import { connectionFailure, oneLine } from './failure.js'
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
  Os: text,
  Architecture: text,
  /** When it last got a name: RFC 3339. */
  Metadata: z.nullish(z.object({ LastTagTime: z.optional(z.string()) })),
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

/** By name, digest or id. Errors: EngineError with status 404 if it is not on this engine. */
export async function inspectImage(client: DockerClient, name: string, signal?: AbortSignal): Promise<Image> {
  const answer = await client.request('GET', `/images/${segment(name)}/json`, { signal })
  return checked(image, answer, `image ${name}`)
}

/** undefined where it is not on this engine. */
export async function findImage(client: DockerClient, name: string, signal?: AbortSignal): Promise<Image | undefined> {
  try {
    return await inspectImage(client, name, signal)
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return undefined
    throw error
  }
}

export interface PullRequest {
  /** Without tag and digest. */
  readonly repository: string
  /** A tag, or a digest `sha256:...`. */
  readonly tag: string
  /** `linux/arm64`; the engine's own by default. */
  readonly platform?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Each layer as it comes: bytes so far and in all. */
  readonly onProgress?: (layer: string, current: number, total: number) => void
}

const progress = z.object({
  id: z.optional(z.string()),
  status: z.optional(z.string()),
  progressDetail: z.nullish(z.object({ current: z.optional(z.number()), total: z.optional(z.number()) })),
  error: z.optional(z.string())
})

/** Resolves when the image is there. Errors: EngineError with the engine's words; status 404 where there is no such image. */
export async function pullImage(client: DockerClient, pull: PullRequest): Promise<void> {
  const { repository, tag, platform, headers, signal, onProgress } = pull
  const query = { fromImage: repository, tag, platform }
  // The answer begins when the registry has answered, which may be slow.
  const response = await client.stream('POST', '/images/create', {
    query,
    headers: headers ?? {},
    signal,
    timeout: 120_000
  })
  response.setEncoding('utf8')
  let rest = ''
  try {
    for await (const chunk of response) {
      const lines = (rest + String(chunk)).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) readProgress(line, onProgress)
    }
    readProgress(rest, onProgress)
  } catch (error) {
    signal.throwIfAborted()
    throw connectionFailure(error, client.endpoint)
  } finally {
    response.destroy()
  }
}

function readProgress(line: string, onProgress: PullRequest['onProgress']): void {
  if (line.trim() === '') return
  const { id, status, progressDetail, error } = checked(progress, parsed(line), 'the progress of a pull')
  if (error !== undefined) throw new EngineError(oneLine(error))
  const { current, total } = progressDetail ?? {}
  if (status === 'Downloading' && id !== undefined && current !== undefined && total !== undefined && total > 0)
    onProgress?.(id, current, total)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Gives an image another name. */
export async function tagImage(
  client: DockerClient,
  name: string,
  { repository, tag }: { readonly repository: string; readonly tag: string },
  signal?: AbortSignal
): Promise<void> {
  await client.request('POST', `/images/${segment(name)}/tag`, { query: { repo: repository, tag }, signal })
}

/** Takes a name from an image; the image itself goes only if this was its last one. */
export async function removeImageName(client: DockerClient, name: string, signal?: AbortSignal): Promise<void> {
  await client.request('DELETE', `/images/${segment(name)}`, { query: { noprune: true }, signal })
}
