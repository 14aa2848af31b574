/** The built command line, run as a user runs it. */
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './project.js'

const ROOT = join(import.meta.dirname, '..', '..')
export const CLI = join(ROOT, 'dist', 'cli', 'index.js')
/** The version that the action runs on, whatever runs these tests. */
export const NODE = join(ROOT, 'node_modules', '.bin', 'node')
/** Milliseconds after which a call is killed: a product that hangs must not hang the tests. */
const LONGEST = 150_000

export interface CallOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly stdin?: string
  /** Default: the project's folder. */
  readonly cwd?: string
  /** Milliseconds. */
  readonly longest?: number
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** Both streams in the order in which they came. */
  readonly output: string
}

export interface Call {
  readonly pid: number
  readonly ended: Promise<Ended>
  /** What was printed so far. */
  readonly output: () => string
  readonly kill: (signal: NodeJS.Signals) => void
}

/** Starts the command line. Everything it prints goes to `transcript.txt` of the scenario as well. */
export function startCli(project: Project, args: readonly string[], options: CallOptions = {}): Call {
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: npm run build`)
  return startProcess(project, [CLI, ...args], options)
}

/** Starts a script with the Node of this project. */
export function startProcess(project: Project, args: readonly string[], options: CallOptions): Call {
  const transcript = join(project.root, 'transcript.txt')
  const note = (text: string): void => appendFileSync(transcript, text)
  note(`\n$ ${args.join(' ')}\n`)
  const child = spawn(NODE, args, {
    cwd: options.cwd ?? project.folder,
    env: { ...project.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe']
  })
  const texts = { stdout: '', stderr: '', output: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      texts[name] += chunk
      texts.output += chunk
      note(chunk)
    })
  }
  // Who ends early does not read what is left.
  child.stdin.on('error', () => undefined).end(options.stdin ?? '')
  const limit = setTimeout(() => {
    note('\n[killed by the test: it took too long]\n')
    child.kill('SIGKILL')
  }, options.longest ?? LONGEST)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    // Not `close`: what the tool left behind may hold its output open.
    child.on('exit', (code, signal) => {
      clearTimeout(limit)
      setImmediate(() => {
        note(`\n[exit ${code ?? signal ?? ''}]\n`)
        resolve({ code, signal, ...texts })
      })
    })
  })
  if (child.pid === undefined) throw new Error(`${NODE} could not be started`)
  return { pid: child.pid, ended, output: () => texts.output, kill: (signal) => void child.kill(signal) }
}
