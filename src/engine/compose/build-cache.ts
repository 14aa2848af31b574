/**
 * Layers of builds that are kept for other machines. The engine's own builder keeps its layers on its host, and can't export
 * them: nothing is to be done there. Other builders (docker-container, remote ...) may be gone with their job. Theirs go into
 * the cache of GitHub Actions where the job has it, else on CI into a folder of this host.
 * https://docs.docker.com/build/cache/backends/
 */
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plan } from '../../contract/plan.js'
import { messageOf } from '../../errors.js'
import { runCommand } from '../../platform/exec.js'
import type { ImageToBuild } from './model/images.js'

export interface BuildCacheOptions {
  /** Folder for caches of this host. */
  readonly folder: string
  /** Whether this job's layers are for others. */
  readonly save: boolean
  /** What is done instead of what was meant, one line. */
  readonly say: (line: string) => void
}

/** Of a `ComposeProject`. */
export interface BuildCacheProject {
  readonly env: NodeJS.ProcessEnv
  readonly plan: Pick<Plan, 'run_id'>
  /** The generated file: what is written for compose lies beside it. */
  readonly file: string
  readonly generated: {
    readonly compose: { readonly services: Readonly<Record<string, { readonly build?: unknown }>> }
  }
}

export interface BuildCache {
  /** Arguments of compose, before its command. */
  readonly args: readonly string[]
  /** After the build. Only layers of one that went well are kept. Never throws. */
  close(built: boolean): Promise<void>
}

/** A folder that takes the place of another when it is whole. */
interface Fresh {
  readonly at: string
  readonly instead: string
}

interface Kept {
  readonly service: string
  readonly from: string
  /** undefined: this job's layers are not for others. */
  readonly to: string | undefined
  readonly fresh?: Fresh
}

/** Milliseconds. It reads files of this machine, and may ask an engine. */
const INSPECT = 10_000

/** undefined where nothing is to be kept. `wanted`: the images that will be built. Never throws but the signal's reason. */
export async function openBuildCache(
  project: BuildCacheProject,
  wanted: readonly ImageToBuild[],
  options: BuildCacheOptions,
  signal: AbortSignal
): Promise<BuildCache | undefined> {
  const { env, generated } = project
  // A laptop's builders stay: writing their layers a second time would only cost.
  if (!hasActionsCache(env) && (env.CI ?? '') === '') return undefined
  // Who says in the compose file where layers go is left alone.
  const free = wanted.filter(({ service }) => !saysItself(generated.compose.services[service]?.build))
  if (free.length === 0 || !(await mayExport(env, signal))) return undefined
  const kept = free.map(({ service, image }) =>
    hasActionsCache(env) ? inActions(service, image, options) : onThisHost(service, image, project, options)
  )
  const file = join(dirname(project.file), 'build-cache.json')
  try {
    await writeFile(file, overrideOf(kept), { mode: 0o600 })
  } catch (error) {
    options.say(`builds without their cache: ${messageOf(error)}`)
    return undefined
  }
  return {
    args: ['--file', file],
    close: async (built) => {
      for (const { fresh } of kept) if (fresh !== undefined) await (built ? replace(fresh) : discard(fresh.at))
    }
  }
}

function hasActionsCache(env: NodeJS.ProcessEnv): boolean {
  return (env.ACTIONS_RUNTIME_TOKEN ?? '') !== '' && (env.ACTIONS_RESULTS_URL ?? '') !== ''
}

function saysItself(build: unknown): boolean {
  return typeof build === 'object' && build !== null && ('cache_from' in build || 'cache_to' in build)
}

/** Whether the current builder is another than the engine's own. Without buildx there is no other. */
async function mayExport(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  try {
    const { exitCode, stdout } = await runCommand('docker', ['buildx', 'inspect'], { env, signal, timeout: INSPECT })
    const driver = /^Driver:\s*(\S+)/m.exec(stdout)?.[1]
    return exitCode === 0 && driver !== undefined && driver !== 'docker'
  } catch {
    signal.throwIfAborted()
    return false
  }
}

/** One entry an image: services of other compose files in the repository have other images. */
function scopeOf(image: string): string {
  return `itb1-${image.replace(/:[^/:]*$/, '').replace(/[^\w.-]+/g, '-')}-${process.arch}`
}

function inActions(service: string, image: string, { save }: BuildCacheOptions): Kept {
  const entry = `type=gha,scope=${scopeOf(image)}`
  return { service, from: entry, to: save ? `${entry},mode=max,ignore-error=true` : undefined }
}

/** Written anew each time: a folder that is written again keeps all that it ever held. */
function onThisHost(service: string, image: string, { plan }: BuildCacheProject, options: BuildCacheOptions): Kept {
  const instead = join(options.folder, scopeOf(image))
  const at = `${instead}.${plan.run_id}`
  const to = `type=local,dest=${at},mode=max,ignore-error=true`
  return { service, from: `type=local,src=${instead}`, to, fresh: { at, instead } }
}

/** JSON is YAML; its lists are added to those of the generated file, which has none. */
function overrideOf(kept: readonly Kept[]): string {
  const services = kept.map(({ service, from, to }) => {
    const build = { cache_from: [from], ...(to !== undefined && { cache_to: [to] }) }
    return [service, { build }] as const
  })
  return JSON.stringify({ services: Object.fromEntries(services) })
}

/** Jobs of one host may do so at the same time: the last one counts, and what is in between is a miss. */
async function replace({ at, instead }: Fresh): Promise<void> {
  try {
    await rm(instead, { recursive: true, force: true })
    await rename(at, instead)
  } catch {
    // Nothing was exported, or another job was quicker.
    await discard(at)
  }
}

function discard(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true }).catch(() => undefined)
}
