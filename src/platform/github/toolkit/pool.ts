/** Some processes that run GitHub's clients: started when needed, ended when nobody has asked for a while. */
import { ToolkitProcess } from './process.js'

/** Milliseconds: loading the clients takes a quarter of a second, and each holds some 60 MB. */
const IDLE = 3_000

/** Who leaves hands his place to the first of these. */
interface Waiting {
  readonly start: () => void
}

export class ToolkitPool {
  readonly #env: NodeJS.ProcessEnv
  readonly #program: readonly string[]
  readonly #most: number
  readonly #idle = new Map<ToolkitProcess, NodeJS.Timeout>()
  readonly #waiting: Waiting[] = []
  #busy = 0

  constructor(env: NodeJS.ProcessEnv, program: readonly string[], most: number) {
    this.#env = env
    this.#program = program
    this.#most = most
  }

  /** Waits for its turn, then has a process for itself. Errors: the signal's reason; the work's. */
  async with<T>(signal: AbortSignal, work: (toolkit: ToolkitProcess) => Promise<T>): Promise<T> {
    await this.#turn(signal)
    try {
      const toolkit = this.#takeIdle() ?? (await ToolkitProcess.start(this.#env, this.#program))
      try {
        return await work(toolkit)
      } finally {
        if (toolkit.alive) this.#rest(toolkit)
      }
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#busy--
      else next.start()
    }
  }

  async #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#busy < this.#most) this.#busy++
    else {
      const turn = Promise.withResolvers<undefined>()
      const waiting = { start: () => turn.resolve(undefined) }
      this.#waiting.push(waiting)
      const leave = (): void => {
        const index = this.#waiting.indexOf(waiting)
        if (index >= 0) this.#waiting.splice(index, 1)
        turn.reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      await turn.promise.finally(() => signal.removeEventListener('abort', leave))
    }
  }

  #takeIdle(): ToolkitProcess | undefined {
    for (const [toolkit, timer] of this.#idle) {
      clearTimeout(timer)
      this.#idle.delete(toolkit)
      if (toolkit.alive) return toolkit
    }
    return undefined
  }

  #rest(toolkit: ToolkitProcess): void {
    const timer = setTimeout(() => {
      this.#idle.delete(toolkit)
      void toolkit.kill()
    }, IDLE)
    timer.unref()
    this.#idle.set(toolkit, timer)
  }
}
