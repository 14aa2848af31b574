/** Runs a piece of code in a Node process of its own, with the project's sources to import. */
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const HOOKS = fileURLToPath(new URL('./ts-source.mjs', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** `code`: an ES module; its working directory is the project's root. Ends with the test. */
export function spawnSource(code: string, ...args: string[]): ChildProcess {
  return start(code, args, {})
}

export function exitOf(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))
}

export interface Ran {
  readonly code: number | NodeJS.Signals | null
  /** Both streams. */
  readonly output: string
}

/** The same to its end, with variables of its own, and what it prints. */
export async function runSource(code: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = start(code, args, env, 'pipe')
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((resolve) => child.on('close', (status, signal) => resolve({ code: status ?? signal, output })))
}

function start(
  code: string,
  args: readonly string[],
  env: Record<string, string>,
  stdio: 'inherit' | 'pipe' = 'inherit'
): ChildProcess {
  const options = ['--no-warnings', '--import', HOOKS, '--input-type=module', '-e', code, '--', ...args]
  const child = spawn(process.execPath, options, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdio, stdio]
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
