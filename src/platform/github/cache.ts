/**
 * The cache of GitHub Actions as a store of single files, through the toolkit. It only ever saves time: whatever goes wrong
 * is a miss, and a service that is slow, or fails again and again, is not asked any more.
 */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock, type Clock } from '../clock.js'
import type { RemoteStore, RemoteWanted } from '../remote-store.js'
import { emptyFolder, offerFile, takeFile } from './cache-files.js'
import { CacheHealth, SlowService } from './cache-health.js'
import { inTime } from './in-time.js'
import { isOtherServer } from './server.js'
import { CACHED, type ToolkitRequest } from './toolkit/protocol.js'
import { ToolkitPool } from './toolkit/pool.js'
import type { ToolkitDone, ToolkitProcess } from './toolkit/process.js'
import { toolkitProgram } from './toolkit/process.js'

/** Milliseconds. */
export interface CacheLimits {
  /** Until it is known whether there is an entry: GitHub's service takes a fifth of a second. The toolkit's first retry is after 3 s. */
  readonly lookup: number
  /** For one entry, whatever its size; what it holds is given time besides. */
  readonly transfer: number
  /** For a patient lookup or transfer. */
  readonly longest: number
  /** That is waited when the service asks for patience. */
  readonly patience: number
}

export interface CacheOptions {
  readonly limits?: Partial<CacheLimits>
  readonly clock?: Clock
  readonly program?: readonly string[]
}

const LIMITS: CacheLimits = { lookup: 8_000, transfer: 8_000, longest: 300_000, patience: 20_000 }
/** Milliseconds that an answer may take, with the start of the toolkit's process. */
const IN_TIME = 1_000
/** Milliseconds that answers may come late, all together. */
const LATE = 5_000
/** How much longer the patient wait for an answer: the toolkit's own tries take half a minute. */
const PATIENT = 4
/** Bytes a millisecond of one entry: what comes at a slower pace comes sooner from anywhere else. */
const SLOWEST = 2_000
/** Bytes of an entry of unknown size: those are small. */
const USUAL = 4_000_000
/** GitHub takes 200 uploads a minute of a repository; four at once stay below. */
const AT_ONCE = 4
/** How the service answers a key that is there, or is just being written by another job. */
const EXISTS = /\(409\)|already.exists/i
/** A job that may not write, or a repository whose room is used up: that stays so. */
const DENIED = /cache write denied|quota has been hit/i
/** How the toolkit says that it asks for the third time, of five. */
const FAILED_TWICE = /^Attempt 2 of \d+ failed with error: (.*?)\.? Retrying request in/

/**
 * undefined where there is no such cache: outside of an action's step, and on servers that have another one. `env`: of the
 * step. ACTIONS_CACHE_MODE may allow reading or writing only, or neither.
 */
export function openActionsCache(env: NodeJS.ProcessEnv, options: CacheOptions = {}): RemoteStore | undefined {
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase()
  const needed = [env.ACTIONS_RUNTIME_TOKEN, env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_SERVICE_V2]
  if (mode === 'none' || needed.some((value = '') => value === '') || isOtherServer(env)) return undefined
  return new Cache(env, mode, options)
}

class Cache implements RemoteStore {
  readonly #pool: ToolkitPool
  readonly #limits: CacheLimits
  readonly #clock: Clock
  readonly #health: CacheHealth
  readonly #reads: boolean
  #writes: boolean

  constructor(env: NodeJS.ProcessEnv, mode: string, options: CacheOptions) {
    this.#pool = new ToolkitPool(env, options.program ?? toolkitProgram(), AT_ONCE)
    this.#reads = mode !== 'write-only'
    this.#writes = mode !== 'read'
    this.#limits = { ...LIMITS, ...options.limits }
    this.#clock = options.clock ?? systemClock
    this.#health = new CacheHealth(this.#clock)
  }

  get trouble(): string | undefined {
    return this.#health.trouble
  }

  get down(): string | undefined {
    return this.#health.down
  }

  async get(key: string, path: string, signal: AbortSignal, wanted: RemoteWanted = {}): Promise<boolean> {
    const { size = USUAL, beginning, patient = false } = wanted
    if (!this.#reads || !(await this.#mayAsk(patient, patient ? this.#limits.patience : 0, signal))) return false
    const restored = await this.#with(signal, patient, async (toolkit) => {
      const { lookup, longest } = this.#limits
      const transfer = patient ? longest : this.#timeFor(size)
      const began = this.#clock.now()
      const asked = { op: 'restore', key, ...(beginning !== undefined && { beginning }) } as const
      const wait = patient ? Math.min(PATIENT * lookup, longest) : lookup
      const done = await inTime(wait, signal, (limit, extend) =>
        this.#ask(toolkit, asked, limit, patient, (line) => {
          if (line.startsWith('Cache hit for')) extend(transfer)
        })
      )
      const found = done.type === 'done' && done.ok
      const worth = IN_TIME + (found ? size / SLOWEST : 0)
      if (!patient) this.#health.late(this.#clock.now() - began - worth, LATE)
      if (found) await takeFile(join(toolkit.workspace, CACHED), path)
      // There is nothing to say of a plain miss.
      return { found, complaint: found ? undefined : complaintOf(done) }
    })
    if (restored === undefined) return false
    this.#judge(patient, restored.complaint)
    return restored.found
  }

  async put(key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists' | 'refused'> {
    if (!this.#writes || !(await this.#mayAsk(false, this.#limits.patience, signal))) return 'refused'
    const done = await this.#with(signal, false, async (toolkit) => {
      const { size } = await stat(path)
      await offerFile(path, join(toolkit.workspace, CACHED))
      return inTime(this.#timeFor(size), signal, (limit) => this.#ask(toolkit, { op: 'save', key }, limit, false))
    })
    if (done === undefined) return 'refused'
    const saved = done.type === 'done' && done.ok
    const complaint = saved ? undefined : (complaintOf(done) ?? 'the entry could not be saved')
    const exists = complaint !== undefined && EXISTS.test(complaint)
    this.#judge(false, exists ? undefined : complaint)
    if (complaint !== undefined && DENIED.test(complaint)) this.#writes = false
    return saved ? 'saved' : exists ? 'exists' : 'refused'
  }

  /** Waits where the service asked for it, `longest` milliseconds at most. Errors: the signal's reason. */
  async #mayAsk(patient: boolean, longest: number, signal: AbortSignal): Promise<boolean> {
    const { wait } = this.#health
    if (this.#health.isDown(patient) || wait > longest) return false
    if (wait > 0) await this.#clock.sleep(wait, signal)
    return true
  }

  #timeFor(size: number): number {
    return Math.min(this.#limits.transfer + size / SLOWEST, this.#limits.longest)
  }

  /** Errors: SlowService where the toolkit would go on asking a service that has failed twice; the signal's reason. */
  async #ask(
    toolkit: ToolkitProcess,
    request: ToolkitRequest,
    signal: AbortSignal,
    patient: boolean,
    onSaid: (line: string) => void = () => undefined
  ): Promise<ToolkitDone> {
    const enough = new AbortController()
    return toolkit.ask(request, {
      signal: AbortSignal.any([signal, enough.signal]),
      onSaid: (line) => {
        const [, why] = FAILED_TWICE.exec(line) ?? []
        if (why !== undefined && !patient) enough.abort(new SlowService(why))
        onSaid(line)
      }
    })
  }

  /** undefined: it failed, for a reason that has been noted. */
  async #with<T>(
    signal: AbortSignal,
    patient: boolean,
    work: (toolkit: ToolkitProcess) => Promise<T>
  ): Promise<T | undefined> {
    try {
      return await this.#pool.with(signal, async (toolkit) => {
        // Others may have found that out while this one waited for its turn.
        if (this.#health.isDown(patient)) return undefined
        await emptyFolder(toolkit.workspace)
        return work(toolkit)
      })
    } catch (error) {
      signal.throwIfAborted()
      this.#health.failed(patient, error)
      return undefined
    }
  }

  /** `failure`: what went wrong; undefined: the service answered as it should. */
  #judge(patient: boolean, failure: string | undefined): void {
    if (failure === undefined) this.#health.succeeded(patient)
    else this.#health.failed(patient, failure)
  }
}

/** Why the toolkit did not do what it was asked; undefined where it found nothing to complain of. */
function complaintOf(done: ToolkitDone): string | undefined {
  if (done.type === 'failed') return done.message
  const lines = done.said.flatMap((line) => /^::(?:warning|error|debug)[^:]*::(.*)$/.exec(line)?.[1] ?? [])
  return lines.length === 0 ? undefined : lines.join('; ').replace(/%0[AD]/g, ' ')
}
