/** `cache save`, `cache restore`, `cache status`: the image cache of this host, by hand. */
import { loadConfig, type Config } from '../config/load.js'
import { DockerClient } from '../docker/client.js'
import { findEndpoint } from '../docker/endpoint.js'
import { ConfigError } from '../errors.js'
import { defaultStorePath, storeFolderAt } from '../images/store/folder.js'
import { oneLine } from '../platform/escape/terminal.js'
import { cancelOnSignals } from '../session/cancel.js'
import { wantedImages } from '../session/wanted-images.js'
import { print, type CommandContext } from './context.js'

export const CACHE_ACTIONS = ['save', 'restore', 'status'] as const

interface Work {
  readonly context: CommandContext
  readonly config: Config
  /** The store's folder. */
  readonly path: string
  readonly signal: AbortSignal
}

/** Errors: ConfigError, ImageError, EngineUnavailableError. */
export async function cacheCommand(context: CommandContext, action: string): Promise<number> {
  const known = CACHE_ACTIONS.find((name) => name === action)
  if (known === undefined) {
    throw new ConfigError(`cache: expected ${CACHE_ACTIONS.join(', ')}, got ${oneLine(action, 50)}`)
  }
  const { flags, env, cwd } = context
  const config = await loadConfig({ flags, inputs: {}, env, cwd })
  const path = config.cacheDirectory ?? defaultStorePath(env)
  const signal = cancelOnSignals(() => process.exit(2))
  const work: Work = { context, config, path, signal }
  if (known === 'status') return status(work)
  return known === 'save' ? save(work) : restore(work)
}

async function save({ context, config, path, signal }: Work): Promise<number> {
  const { env, json, quiet } = context
  const wanted = await wantedImages(config, env, signal)
  const client = new DockerClient(await findEndpoint(env))
  try {
    const { saveToStore } = await import('../images/save-to-store.js')
    const saved = await saveToStore({ client, wanted, path, limit: config.cacheLimit, env, signal })
    if (json) print(JSON.stringify({ folder: path, images: saved }))
    else {
      for (const { image, bytes, added } of saved)
        print(
          `${oneLine(image)}: ${megabytes(bytes)} MB, ${added === 0 ? 'kept already' : `${megabytes(added)} MB new`}`
        )
      if (!quiet) print(`kept in ${path}`)
      // Who does this in a workflow may expect it to reach the next job.
      if (env.GITHUB_ACTIONS === 'true' && (env.ACTIONS_RUNTIME_TOKEN ?? '') === '')
        print('GitHub gives a `run:` step no access to its cache: the action keeps images there by itself')
    }
    return 0
  } finally {
    client.close()
  }
}

async function restore({ context, config, path, signal }: Work): Promise<number> {
  const { env, json, quiet } = context
  const wanted = await wantedImages(config, env, signal)
  const client = new DockerClient(await findEndpoint(env))
  const say = (line: string): void => {
    if (!quiet) process.stderr.write(`${oneLine(line, 1000)}\n`)
  }
  try {
    const { bringImages } = await import('../images/bring-images.js')
    const options = { client, wanted, mode: 'always', path, limit: config.cacheLimit, env, signal } as const
    const { cache } = await bringImages({ ...options, say, warn: say })
    if (json) print(JSON.stringify({ folder: path, cache }))
    else if (cache === undefined) print('every image is there')
    else {
      const { restored, pulled } = cache.bytes
      print(
        `${cache.images} images: ${megabytes(restored)} MB from ${path}, ${megabytes(pulled)} MB from their registries`
      )
    }
    return 0
  } finally {
    client.close()
  }
}

async function status({ context, config, path }: Work): Promise<number> {
  const { storeStatus } = await import('../images/store/status.js')
  const found = await storeStatus(storeFolderAt(path))
  if (context.json) {
    print(JSON.stringify({ ...found, limit: config.cacheLimit }))
    return 0
  }
  print(`${found.folder}: ${megabytes(found.bytes)} of ${megabytes(config.cacheLimit)} MB`)
  for (const { reference, platform, digest, seen, bytes, whole } of found.images) {
    const rest = whole ? '' : ', not whole'
    print(
      `${oneLine(reference)} ${oneLine(platform)} ${digest.slice(0, 19)} ${megabytes(bytes)} MB, seen ${seen}${rest}`
    )
  }
  for (const { t, how, bytes, seconds } of found.measured)
    print(`${t} ${how} ${megabytes(bytes)} MB in ${seconds.toFixed(1)} s`)
  return 0
}

/** Powers of 1000. */
function megabytes(bytes: number): string {
  return bytes < 10e6 ? (bytes / 1e6).toFixed(1) : String(Math.round(bytes / 1e6))
}
