import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PROCESS_MARKER } from '../../src/process/marker.js'
import { stopRunProcesses } from '../../src/teardown/processes.js'
import { HEAD } from '../run/helpers.js'

const { signal } = new AbortController()

function sleeper(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { pid: child.pid ?? 0, ended: once(child, 'exit') }
}

describe('processes of a run', () => {
  it('are stopped by their marker where the run was killed before it wrote down what it started', async () => {
    const mine = sleeper({ [PROCESS_MARKER]: HEAD.run_id })
    expect(await stopRunProcesses(HEAD.run_id, { open: [], finished: false }, signal)).toEqual([])
    await mine.ended
  })

  it('of another run are left alone, also where a group has their id by now', async () => {
    const other = sleeper({ [PROCESS_MARKER]: 'itb-other-1' })
    const processes = { open: [other.pid], finished: false }
    expect(await stopRunProcesses(HEAD.run_id, processes, signal)).toEqual([])
    expect(process.kill(other.pid, 0)).toBe(true)
  })

  it('are not looked for where all of them ended in order', async () => {
    const mine = sleeper({ [PROCESS_MARKER]: HEAD.run_id })
    expect(await stopRunProcesses(HEAD.run_id, { open: [], finished: true }, signal)).toEqual([])
    expect(process.kill(mine.pid, 0)).toBe(true)
  })
})
