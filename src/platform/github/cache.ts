/**
 * The cache of GitHub Actions as a store of single files, through the toolkit. It only ever saves time: whatever goes wrong
 * is a miss, and after some misses of that kind it is not asked any more.
 */
import { copyFile, constants, link, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf } from '../../errors.js'
import { systemClock, type Clock } from '../clock.js'
import { inTime } from './in-time.js'
import { isOtherServer } from './server.js'
import { CACHED } from './toolkit/protocol.js'
import { ToolkitPool } from './toolkit/pool.js'
import type { ToolkitDone, ToolkitProcess } from './toolkit/process.js'
import { toolkitProgram } from './toolkit/process.js'

export interface ActionsCache {
  /** The entry becomes the file `path`; false: there is none, or it can't be had. Errors: the signal's reason. */
  get(key: string, path: string, signal: AbortSignal): Promise<boolean>
  /** Entries are never replaced. Errors: the signal's reason. */
  put(key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists' | 'refused'>
  /** What went wrong last, one line; undefined: nothing. */
  readonly trouble: string | undefined
}

/** Milliseconds. */
export interface CacheLimits {
  /** Until it is known whether there is an entry. The toolkit tries for half a minute. */
  readonly lookup: number
  /** For one entry as a whole. */
  readonly transfer: number
  /** That a save waits when the service asks for patience. */
  readonly patience: number
}

export interface CacheOptions {
  readonly limits?: Partial<CacheLimits>
  readonly clock?: Clock
  readonly program?: readonly string[]
}

const LIMITS: CacheLimits = { lookup: 12_000, transfer: 300_000, patience: 60_000 }
/** GitHub takes 200 uploads a minute of a repository; four at once stay below. */
const AT_ONCE = 4
/** Failures in a row after which the service counts as down. */
const ENOUGH = 3
/** How the service answers a key that is there, or is just being written by another job. */
const EXISTS = /\(409\)|already.exists/i
/** A job that may not write, or a repository whose room is used up: that stays so. */
const DENIED = /cache write denied|quota has been hit/i

/**
 * undefined where there is no such cache: outside of an action's step, and on servers that have another one. `env`: of the
 * step. ACTIONS_CACHE_MODE may allow reading or writing only, or neither.
 */
export function openActionsCache(env: NodeJS.ProcessEnv, options: CacheOptions = {}): ActionsCache | undefined {
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()
  const needed = [env.ACTIONS_RUNTIME_TOKEN, env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_SERVICE_V2]
  if (mode === 'none' || needed.some((value = '') => value === '') || isOtherServer(env)) return undefined
  return new Cache(env, mode, options)
}

class Cache implements ActionsCache {
  readonly #pool: ToolkitPool
  readonly #limits: CacheLimits
  readonly #clock: Clock
  readonly #reads: boolean
  #writes: boolean
  #failures = 0
  /** The service asked not to be asked before then. */
  #limitedUntil = 0
  trouble: string | undefined

  constructor(env: NodeJS.ProcessEnv, mode: string, options: CacheOptions) {
    this.#pool = new ToolkitPool(env, options.program ?? toolkitProgram(), AT_ONCE)
    this.#reads = mode !== 'write-only'
    this.#writes = mode !== 'read'
    this.#limits = { ...LIMITS, ...options.limits }
    this.#clock = options.clock ?? systemClock
  }

  async get(key: string, path: string, signal: AbortSignal): Promise<boolean> {
    if (!this.#reads || this.#isOff || this.#clock.now() < this.#limitedUntil) return false
    const restored = await this.#with(signal, async (toolkit) => {
      const { lookup, transfer } = this.#limits
      const done = await inTime(lookup, signal, (limit, extend) =>
        toolkit.ask(
          { op: 'restore', key },
          {
            signal: limit,
            onSaid: (line) => {
              if (line.startsWith('Cache hit for:')) extend(transfer)
            }
          }
        )
      )
      const found = done.type === 'done' && done.ok
      if (found) await take(join(toolkit.workspace, CACHED), path)
      // There is nothing to say of a plain miss.
      return { found, complaint: found ? undefined : complaintOf(done) }
    })
    if (restored === undefined) return false
    this.#judge(restored.complaint)
    return restored.found
  }

  async put(key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists' | 'refused'> {
    const wait = this.#limitedUntil - this.#clock.now()
    if (!this.#writes || this.#isOff || wait > this.#limits.patience) return 'refused'
    if (wait > 0) await this.#clock.sleep(wait, signal)
    const done = await this.#with(signal, async (toolkit) => {
      await offer(path, join(toolkit.workspace, CACHED))
      return inTime(this.#limits.transfer, signal, (limit) => toolkit.ask({ op: 'save', key }, { signal: limit }))
    })
    if (done === undefined) return 'refused'
    const saved = done.type === 'done' && done.ok
    const complaint = saved ? undefined : (complaintOf(done) ?? 'the entry could not be saved')
    const exists = complaint !== undefined && EXISTS.test(complaint)
    this.#judge(exists ? undefined : complaint)
    if (complaint !== undefined && DENIED.test(complaint)) this.#writes = false
    return saved ? 'saved' : exists ? 'exists' : 'refused'
  }

  get #isOff(): boolean {
    return this.#failures >= ENOUGH
  }

  /** undefined: it failed, for a reason that has been noted. */
  async #with<T>(signal: AbortSignal, work: (toolkit: ToolkitProcess) => Promise<T>): Promise<T | undefined> {
    try {
      return await this.#pool.with(signal, async (toolkit) => {
        await empty(toolkit.workspace)
        return work(toolkit)
      })
    } catch (error) {
      signal.throwIfAborted()
      this.#judge(messageOf(error))
      return undefined
    }
  }

  /** `failure`: what went wrong; undefined: the service answered as it should. */
  #judge(failure: string | undefined): void {
    if (failure === undefined) {
      this.#failures = 0
      return
    }
    this.trouble = failure
    const seconds = /rate limit will reset in (\d+) seconds/.exec(failure)?.[1]
    if (seconds !== undefined || failure.includes('Rate limited')) {
      this.#limitedUntil = this.#clock.now() + Number(seconds ?? 60) * 1000
    } else this.#failures++
  }
}

/** Why the toolkit did not do what it was asked; undefined where it found nothing to complain of. */
function complaintOf(done: ToolkitDone): string | undefined {
  if (done.type === 'failed') return done.message
  const lines = done.said.flatMap((line) => /^::(?:warning|error|debug)[^:]*::(.*)$/.exec(line)?.[1] ?? [])
  return lines.length === 0 ? undefined : lines.join('; ').replace(/%0[AD]/g, ' ')
}

async function empty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}

async function offer(path: string, to: string): Promise<void> {
  await link(path, to).catch(() => copyFile(path, to, constants.COPYFILE_FICLONE))
}

/** What an entry holds is as foreign as who wrote it: a plain file or nothing. */
async function take(from: string, path: string): Promise<void> {
  if (!(await lstat(from)).isFile()) throw new TypeError('the cache entry holds no plain file')
  await mkdir(dirname(path), { recursive: true })
  await rename(from, path).catch(async () => {
    // Another file system: whole, or not there.
    const beside = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`
    await copyFile(from, beside)
    await rename(beside, path)
  })
}
