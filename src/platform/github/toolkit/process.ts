/** A process that runs GitHub's clients, seen from the one that asks. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { InternalError } from '../../../errors.js'
import { TOOLKIT } from './argument.js'
import { answer, type ToolkitAnswer, type ToolkitRequest } from './protocol.js'

export type ToolkitDone = Extract<ToolkitAnswer, { type: 'done' | 'failed' }>

/** Milliseconds for one block of an upload: GitHub's client would wait 5 minutes, all that a post step may have. */
const BLOCK_TIMEOUT = 30_000

/**
 * The words that start such a process. The action's bundle has the clients; that of the command line, which lies beside it,
 * has not.
 */
export function toolkitProgram(): readonly string[] {
  return [join(dirname(realpathSync(process.argv[1] ?? '')), '..', 'action', 'index.js')]
}

export interface Asking {
  /** Its abort ends the process, and all that it has started. */
  readonly signal: AbortSignal
  /** Called with each line that the client prints. */
  readonly onSaid?: (line: string) => void
}

export class ToolkitProcess {
  /** The working directory of the clients. */
  readonly workspace: string
  readonly #folder: string
  readonly #child: ChildProcess
  readonly #ended: Promise<string>
  #alive = true

  private constructor(folder: string, child: ChildProcess) {
    this.#folder = folder
    this.workspace = join(folder, 'workspace')
    this.#child = child
    this.#ended = new Promise((resolve) => {
      child.on('error', (error) => resolve(error.message))
      child.on('exit', (code, signal) => {
        const end = (): void => resolve(`ended with ${signal ?? code}`)
        // What it said last may still be on its way.
        if (child.connected) child.once('disconnect', end)
        else end()
      })
    })
    void this.#ended.then(() => (this.#alive = false))
  }

  /** `env`: of the step. Errors: what the system says where neither folder nor process can be made. */
  static async start(env: NodeJS.ProcessEnv, program = toolkitProgram()): Promise<ToolkitProcess> {
    const temporary = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? tmpdir() : env.RUNNER_TEMP
    const folder = await mkdtemp(join(await realpath(temporary), 'itb-toolkit-'))
    const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')]
    await Promise.all([mkdir(workspace), mkdir(temp)])
    const child = spawn(process.execPath, [...program, TOOLKIT, folder], {
      // A group of its own: tar and zstd end with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      cwd: workspace,
      env: {
        ...env,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        RUNNER_DEBUG: '',
        ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: String(BLOCK_TIMEOUT)
      }
    })
    const started = new ToolkitProcess(folder, child)
    started.#rest()
    return started
  }

  get alive(): boolean {
    return this.#alive
  }

  /** One request at a time. Errors: the signal's reason; InternalError where the process ends by itself. */
  async ask(request: ToolkitRequest, { signal, onSaid }: Asking): Promise<ToolkitDone> {
    const answered = Promise.withResolvers<ToolkitDone>()
    const onMessage = (raw: unknown): void => {
      const said = answer.safeParse(raw)
      if (!said.success) answered.reject(new InternalError('the toolkit gave an answer that nobody asked for'))
      else if (said.data.type === 'said') onSaid?.(said.data.line)
      else answered.resolve(said.data)
    }
    const onAbort = (): void => answered.reject(signal.reason)
    this.#child.ref()
    this.#child.channel?.ref()
    this.#child.on('message', onMessage)
    signal.addEventListener('abort', onAbort, { once: true })
    void this.#ended.then((how) => answered.reject(new InternalError(`the toolkit's process ${how}`)))
    try {
      signal.throwIfAborted()
      this.#child.send(request, (error) => error !== null && answered.reject(error))
      return await answered.promise
    } catch (error) {
      await this.kill()
      throw error
    } finally {
      signal.removeEventListener('abort', onAbort)
      this.#child.off('message', onMessage)
      this.#rest()
    }
  }

  /** At once, with whatever it has started; its folder goes too. */
  async kill(): Promise<void> {
    if (this.#alive && this.#child.pid !== undefined) {
      this.#child.ref()
      this.#child.channel?.ref()
      try {
        process.kill(-this.#child.pid, 'SIGKILL')
      } catch {
        // It has just ended.
      }
      await this.#ended
    }
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** Nobody waits for it: this process may end, and it with it. */
  #rest(): void {
    this.#child.unref()
    this.#child.channel?.unref()
  }
}
