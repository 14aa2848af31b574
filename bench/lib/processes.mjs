/** Child processes with their times, each in a group of its own so that an interrupted benchmark can end it. */
import { spawn } from 'node:child_process'

const running = new Set()
let ended = false

/**
 * Resolves when it has ended: exit code, seconds from before the spawn to the exit, what it wrote, and its lines with the
 * moment of their arrival (milliseconds since 1970).
 */
export function timed(program, args, { env = process.env, cwd } = {}) {
  if (ended) return Promise.reject(new Error('interrupted'))
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    const lines = []
    let output = ''
    const collect = (chunk) => {
      const at = performance.timeOrigin + performance.now()
      output += chunk
      for (const text of String(chunk).split('\n')) if (text !== '') lines.push({ at, text })
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    let seconds
    child.on('exit', () => (seconds = (performance.now() - begin) / 1000))
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code, seconds, output, lines, begin })
    })
  })
}

/** As `timed`; errors: an exit code other than 0, with the last lines. */
export async function succeed(program, args, options) {
  const outcome = await timed(program, args, options)
  if (outcome.code === 0) return outcome
  const words = outcome.output.trim().split('\n').slice(-20).join('\n')
  throw new Error(`${program} ${args.join(' ')} ended with ${outcome.code}:\n${words}`)
}

/** Ends what is still running, at once, and lets nothing start any more. Resolves with their number when they have gone. */
export async function killAll() {
  ended = true
  const children = [...running]
  await Promise.all(
    children.map((child) => {
      const gone = new Promise((resolve) => child.once('close', resolve))
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // It has ended just now.
        return undefined
      }
      return gone
    })
  )
  return children.length
}
