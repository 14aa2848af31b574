import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import type { ListOptions } from './containers.js'
import { checked, labelFilter, labels, listOf, segment, text } from './schema.js'

const volume = z.object({ Name: z.string(), Driver: text, Mountpoint: text, Labels: labels })
export type Volume = z.infer<typeof volume>

const list = z.object({ Volumes: listOf(volume) })

/** Volumes with these labels; without labels all of them. */
export async function listVolumes(client: DockerClient, options: ListOptions = {}): Promise<Volume[]> {
  const query = { filters: labelFilter(options.labels) }
  const answer = await client.request('GET', '/volumes', { query, signal: options.signal })
  return checked(list, answer, 'the list of volumes').Volumes
}

/** Errors: EngineError with status 404 if there is none. */
export async function inspectVolume(client: DockerClient, name: string, signal?: AbortSignal): Promise<Volume> {
  const answer = await client.request('GET', `/volumes/${segment(name)}`, { signal })
  return checked(volume, answer, `volume ${name}`)
}

export interface RemoveVolumeOptions {
  /** Also if its driver complains, or is gone. */
  readonly force?: boolean
  readonly signal?: AbortSignal
}

/** Errors: EngineError, 404 if there is none (not with `force`), 409 if a container uses it. */
export async function removeVolume(
  client: DockerClient,
  name: string,
  options: RemoveVolumeOptions = {}
): Promise<void> {
  const query = { force: options.force ?? false }
  await client.request('DELETE', `/volumes/${segment(name)}`, { query, signal: options.signal })
}
