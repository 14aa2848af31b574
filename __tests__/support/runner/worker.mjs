// The runner's worker: parent of every step of a job, as Runner.Worker is. It is told what to do by messages, can be killed,
// and then leaves its steps alone.
import { spawn } from 'node:child_process'

/** Milliseconds that the runner waits for the output of a step whose process has ended. */
const OUTPUT_LIMIT = 5_000
const steps = new Map()

process.on('message', (message) => {
  if (message.type === 'start') start(message)
  if (message.type === 'signal') steps.get(message.id)?.kill(message.signal)
})
process.on('disconnect', () => process.exit(0))

function start({ id, program = process.execPath, args, cwd, env }) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  steps.set(id, child)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => process.send({ type: 'output', id, text }))
  }
  child.on('exit', (code, signal) => {
    const end = (held) => {
      clearTimeout(limit)
      process.send({ type: 'ended', id, code, signal, held })
    }
    const limit = setTimeout(end, OUTPUT_LIMIT, true)
    child.once('close', () => end(false))
  })
  process.send({ type: 'started', id, pid: child.pid })
}
