/** The run folder: everything that a run keeps on disk, and where it lies. */
import { mkdir, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { InternalError, messageOf } from '../errors.js'
import { stateHome } from '../platform/home.js'

/** Unix socket paths end at 108 bytes on Linux, 104 on macOS; the terminating zero counts. */
const LONGEST_SOCKET_PATH = 103

export interface RunFolder {
  readonly path: string
  readonly plan: string
  readonly journal: string
  readonly lease: string
  readonly compose: string
  readonly env: string
  /** Values to redact, for those who come after main. Readable by the owner only, as the compose file beside it is. */
  readonly secrets: string
  /** What of its images is to be kept for other jobs. */
  readonly images: string
  readonly supervisorLog: string
  /** The default of `output-directory`. */
  readonly output: string
}

/**
 * Where run folders lie: below RUNNER_TEMP in a job, which the runner empties between jobs, else below the user's state
 * folder (XDG Base Directory Specification).
 */
export function runsRoot(env: NodeJS.ProcessEnv): string {
  // What is set to nothing, or to a relative path, counts as unset, as that specification demands.
  const given = env.RUNNER_TEMP !== undefined && isAbsolute(env.RUNNER_TEMP) ? env.RUNNER_TEMP : stateHome(env)
  return join(given, 'integration-testbed')
}

export function runFolderAt(path: string): RunFolder {
  return {
    path,
    plan: join(path, 'plan.json'),
    journal: join(path, 'journal.ndjson'),
    lease: join(path, 'lease.json'),
    compose: join(path, 'compose.yml'),
    env: join(path, 'env.json'),
    secrets: join(path, 'secrets.json'),
    images: join(path, 'images.json'),
    supervisorLog: join(path, 'supervisor.log'),
    output: join(path, 'results')
  }
}

/** Creates the folder of a new run, for its owner's eyes only. Errors: InternalError. */
export async function createRunFolder(env: NodeJS.ProcessEnv, runId: string): Promise<RunFolder> {
  const folder = runFolderAt(join(runsRoot(env), runId))
  try {
    await mkdir(folder.path, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new InternalError(`the run folder ${folder.path} can't be made: ${messageOf(cause)}`, {
      hint: 'it lies below RUNNER_TEMP in a job, else below XDG_STATE_HOME: set that to a folder that can be written',
      cause
    })
  }
  return folder
}

/** All run folders of this machine and user, whatever their state. */
export async function listRunFolders(env: NodeJS.ProcessEnv): Promise<RunFolder[]> {
  const root = runsRoot(env)
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map((entry) => runFolderAt(join(root, entry.name)))
}

/** The supervisor's socket: in the run folder, or under the system's temporary folder where that path is too long. */
export function socketPath(folder: RunFolder): string {
  const inside = join(folder.path, 'supervisor.sock')
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH) return inside
  // Seldom needed, and no post step should wait for it to be loaded.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const short = createHash('sha256').update(folder.path).digest('hex').slice(0, 16)
  return join(tmpdir(), `itb-${short}.sock`)
}
