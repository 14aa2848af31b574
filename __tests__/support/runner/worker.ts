/** Starts the worker of a job and talks to it. */
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { NODE } from '../cli.js'

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), id: z.int(), pid: z.int() }),
  z.object({ type: z.literal('output'), id: z.int(), text: z.string() }),
  z.object({
    type: z.literal('ended'),
    id: z.int(),
    code: z.nullable(z.int()),
    signal: z.nullable(z.string()),
    held: z.boolean()
  })
])

export interface ProcessEnded {
  readonly code: number | null
  readonly signal: string | null
  /** Somebody still held the step's output: the runner waits 5 s for that. */
  readonly held: boolean
}

export interface StepProcess {
  readonly pid: number
  readonly ended: Promise<ProcessEnded>
  readonly kill: (signal: NodeJS.Signals) => void
}

export interface StepStart {
  /** Default: the Node that the action runs on. */
  readonly program?: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly onOutput: (text: string) => void
}

export class Worker {
  readonly #child: ChildProcess
  readonly #listeners = new Map<number, (received: z.infer<typeof message>) => void>()
  #next = 1

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'worker.mjs'), [], { execPath: NODE, execArgv: [], stdio: 'ignore' })
    this.#child.on('message', (raw) => {
      const received = message.parse(raw)
      this.#listeners.get(received.id)?.(received)
    })
  }

  /** Resolves when the process runs. After `kill` its end is not heard of any more. */
  start({ program, args, cwd, env, onOutput }: StepStart): Promise<StepProcess> {
    const id = this.#next++
    const started = Promise.withResolvers<StepProcess>()
    const ended = Promise.withResolvers<ProcessEnded>()
    this.#listeners.set(id, (received) => {
      if (received.type === 'output') onOutput(received.text)
      else if (received.type === 'ended') ended.resolve(received)
      else {
        const kill = (signal: NodeJS.Signals): void => void this.#child.send({ type: 'signal', id, signal })
        started.resolve({ pid: received.pid, ended: ended.promise, kill })
      }
    })
    this.#child.send({ type: 'start', id, program, args, cwd, env })
    return started.promise
  }

  /** As when a machine's runner crashes: the steps live on. */
  kill(): void {
    this.#child.kill('SIGKILL')
  }
}
