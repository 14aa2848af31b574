/** Calls of compose. */
import { ComposeError, messageOf } from '../../../errors.js'
import { runCommand } from '../../../platform/exec.js'
import { composeEnvironment } from './environment.js'
import { composePlugin, programOnPath, type ComposeProgram } from './locate.js'
import { isRecentEnough, NEEDED_VERSION, recallVersion, rememberVersion } from './version.js'

const INSTALL = 'install Docker Compose 2.24.4 or later: https://docs.docker.com/compose/install/linux/'
/** Remote includes may have to be fetched. */
const DEFAULT_TIMEOUT = 120_000
const MAX_OUTPUT = 64 * 1024 * 1024

export interface ComposeOutcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface ComposeCall {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** Milliseconds. */
  readonly timeout?: number | undefined
  /** Each line as it comes. Foreign text. */
  readonly onLine?: ((line: string, stream: 'stdout' | 'stderr') => void) | undefined
  /** Called with the id of the process, which is its group's. */
  readonly onSpawn?: ((pid: number) => void) | undefined
}

/** `docker compose`, else `docker-compose`. Errors: ComposeError if there is neither. */
export async function findCompose(call: ComposeCall, systemFolders?: string[]): Promise<ComposeProgram> {
  const plugin = composePlugin(call.env, systemFolders)
  if (plugin) return plugin
  const docker = programOnPath('docker', call.env)
  if (docker !== undefined) {
    // A client without the plugin, or one whose plugin is elsewhere: only it can tell.
    const program = { command: docker, args: ['compose'], file: undefined }
    if ((await askVersion(program, call)) !== undefined) return program
  }
  const standalone = programOnPath('docker-compose', call.env)
  if (standalone !== undefined) return { command: standalone, args: [], file: standalone }
  throw new ComposeError('Docker Compose is not installed: neither `docker compose` nor `docker-compose` is there', {
    hint: INSTALL
  })
}

/** Runs compose to its end. Errors: ComposeError if it can't be run or takes too long; the signal's reason. */
export async function runCompose(
  program: ComposeProgram,
  args: readonly string[],
  call: ComposeCall
): Promise<ComposeOutcome> {
  const timeout = call.timeout ?? DEFAULT_TIMEOUT
  const outcome = await runCommand(program.command, [...program.args, ...args], {
    ...call,
    timeout,
    maxOutput: MAX_OUTPUT
  }).catch((cause: unknown) => {
    call.signal.throwIfAborted()
    throw new ComposeError(`${program.command} can't be run: ${messageOf(cause)}`, { hint: INSTALL, cause })
  })
  call.signal.throwIfAborted()
  if (outcome.timedOut) {
    throw new ComposeError(`docker compose ${args.join(' ')} did not end within ${timeout / 1000} s`, {
      details: outcome.stderr
    })
  }
  return { exitCode: outcome.exitCode ?? 1, stdout: outcome.stdout, stderr: outcome.stderr }
}

/** Compose's version, remembered for the program's file. Errors: ComposeError. */
export async function composeVersion(program: ComposeProgram, call: ComposeCall): Promise<string> {
  const { file } = program
  const known = file === undefined ? undefined : await recallVersion(file, call.env)
  if (known !== undefined) return known
  const version = await askVersion(program, call)
  if (version === undefined) {
    throw new ComposeError(`${[program.command, ...program.args].join(' ')} does not tell its version`, {
      hint: INSTALL
    })
  }
  if (file !== undefined) await rememberVersion(file, version, call.env)
  return version
}

/** Errors: ComposeError with the version found and the version needed. */
export function requireRecentCompose(version: string): void {
  if (isRecentEnough(version)) return
  throw new ComposeError(`Docker Compose ${version} is too old: ${NEEDED_VERSION} or later is needed`, {
    hint: INSTALL
  })
}

async function askVersion(program: ComposeProgram, call: ComposeCall): Promise<string | undefined> {
  const env = composeEnvironment(call.env)
  const { exitCode, stdout } = await runCompose(program, ['version', '--short'], { ...call, env, timeout: 20_000 })
  const version = stdout.trim()
  return exitCode === 0 && version !== '' ? version : undefined
}
