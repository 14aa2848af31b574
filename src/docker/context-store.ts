/** The docker client's context store: `contexts/meta/<sha256 of the name>/meta.json` and `contexts/tls/<the same>/docker/`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { EngineUnavailableError, messageOf } from '../errors.js'
import { codeOf, oneLine } from './failure.js'
import { certificates } from './tls-files.js'
import type { EngineTls } from './tls-files.js'

const meta = z.object({
  Endpoints: z.object({
    docker: z.object({ Host: z.optional(z.string()), SkipTLSVerify: z.optional(z.boolean()) })
  })
})

export interface EngineContext {
  /** As in DOCKER_HOST. */
  readonly host: string
  readonly tls: EngineTls | undefined
}

/** Errors: EngineUnavailableError that names a context which is missing or can't be read. */
export async function readContext(configFolder: string, name: string): Promise<EngineContext> {
  // Most engines are found without a context, and nobody else should wait for this to be loaded.
  const { createHash } = await import('node:crypto')
  const id = createHash('sha256').update(name).digest('hex')
  const docker = await readMeta(join(configFolder, 'contexts', 'meta', id, 'meta.json'), name)
  const files = await certificates(join(configFolder, 'contexts', 'tls', id, 'docker'))
  const verify = docker.SkipTLSVerify !== true
  const tls = Object.keys(files).length > 0 || !verify ? { ...files, verify } : undefined
  return { host: docker.Host ?? 'unix://', tls }
}

async function readMeta(path: string, name: string): Promise<z.infer<typeof meta>['Endpoints']['docker']> {
  try {
    return meta.parse(JSON.parse(await readFile(path, 'utf8'))).Endpoints.docker
  } catch (cause) {
    const missing = codeOf(cause) === 'ENOENT'
    const reason = missing ? 'does not exist' : `can't be read (${path}: ${oneLine(messageOf(cause))})`
    throw new EngineUnavailableError(`The docker context ${JSON.stringify(name)} ${reason}`, {
      hint: '`docker context ls` lists those that exist; choose one with DOCKER_CONTEXT or `docker context use`',
      cause
    })
  }
}
