/** What the engine says of itself, as far as images need it. */
import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import { checked, listOf, mapOf } from './schema.js'

const version = z.object({ Os: z.string(), Arch: z.string() })

/** `linux/amd64`: the platform of images that are pulled without naming one. */
export async function enginePlatform(client: DockerClient, signal?: AbortSignal): Promise<string> {
  const { Os, Arch } = checked(version, await client.request('GET', '/version', { signal }), 'its version')
  return `${Os}/${Arch}`
}

const info = z.object({
  RegistryConfig: z.nullish(
    z.object({
      IndexConfigs: mapOf(z.object({ Secure: z.optional(z.boolean()) })),
      Mirrors: listOf(z.string())
    })
  )
})

export interface RegistrySettings {
  /** Hosts that the engine was told to trust without TLS. */
  readonly insecure: readonly string[]
  /** Base URLs that it asks before Docker Hub. */
  readonly mirrors: readonly string[]
}

/** What the engine's configuration says of registries. */
export async function registrySettings(client: DockerClient, signal?: AbortSignal): Promise<RegistrySettings> {
  const { RegistryConfig: config } = checked(
    info,
    await client.request('GET', '/info', { signal }),
    'its configuration'
  )
  const insecure = Object.entries(config?.IndexConfigs ?? {}).flatMap(([host, { Secure }]) =>
    Secure === false ? [host] : []
  )
  return { insecure, mirrors: config?.Mirrors ?? [] }
}
