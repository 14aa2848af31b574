/** Single containers of the stand-in images behind the part of the engine's port that readiness uses. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { LABELS, runLabel } from '../../../src/contract/labels.js'
import { DockerClient } from '../../../src/docker/client.js'
import { inspectContainer } from '../../../src/docker/containers.js'
import { findEndpoint } from '../../../src/docker/endpoint.js'
import { execInContainer } from '../../../src/docker/exec.js'
import { listenersOf } from '../../../src/engine/compose/listeners.js'
import { createRecorder } from '../../../src/engine/compose/recorder.js'
import type { Instance, InstanceState } from '../../../src/engine/engine.js'
import type { ObservedEngine } from '../../../src/readiness/observed.js'

const run = promisify(execFile)

export interface Containers extends AsyncDisposable {
  readonly engine: ObservedEngine
  /** Arguments for `docker run` before the image, and the command after it. */
  readonly declare: (name: string, args: readonly string[], command?: readonly string[]) => void
}

export async function openContainers(): Promise<Containers> {
  const runId = `itb-readiness-${randomBytes(4).toString('hex')}`
  const client = new DockerClient(await findEndpoint())
  const declared = new Map<string, { args: readonly string[]; command: readonly string[] }>()
  const ids = new Map<string, string>()
  const idOf = ({ name }: Instance) => ids.get(name) ?? name

  const start = async (instance: Instance): Promise<Instance> => {
    const { args, command } = declared.get(instance.name) ?? { args: [], command: [] }
    const labels = ['--label', runLabel(runId), '--label', `${LABELS.instance}=${instance.name}`]
    const publish = instance.ports.flatMap(({ target }) => ['--publish', `127.0.0.1::${target}`])
    const { stdout } = await run('docker', [
      'run',
      '--detach',
      ...labels,
      ...publish,
      ...args,
      instance.image,
      ...command
    ])
    const id = stdout.trim()
    ids.set(instance.name, id)
    const ports = await Promise.all(
      instance.ports.map(async (port) => {
        const bound = await run('docker', ['port', id, `${port.target}/tcp`]).catch(() => ({ stdout: ':1' }))
        return { ...port, host: '127.0.0.1', published: Number(bound.stdout.trim().split(':').at(-1)) }
      })
    )
    return { ...instance, ports }
  }

  const inspect = async (instance: Instance, signal: AbortSignal): Promise<InstanceState> => {
    const { Id, RestartCount, State } = await inspectContainer(client, idOf(instance), signal)
    const { Status, ExitCode, OOMKilled, StartedAt, Error: error } = State
    const known = Status === 'created' || Status === 'running' || Status === 'restarting'
    return {
      status: known ? Status : 'exited',
      exitCode: ExitCode,
      oomKilled: OOMKilled,
      restartCount: RestartCount,
      incarnation: `${Id} ${StartedAt}`,
      error
    }
  }

  const logOf = async (instance: Instance, ...args: string[]): Promise<string[]> => {
    const { stdout, stderr } = await run('docker', ['logs', ...args, idOf(instance)])
    return `${stdout}${stderr}`.trimEnd().split('\n')
  }

  return {
    declare: (name, args, command = []) => void declared.set(name, { args, command }),
    engine: {
      start,
      inspect,
      events: (signal) => createRecorder(client, runId).events(signal),
      exec: (instance, command, options) => execInContainer(client, idOf(instance), command, options),
      listeners: (instance, signal) => listenersOf(client, idOf(instance), signal),
      lastLog: (instance, lines) => logOf(instance, '--tail', String(lines)),
      async *followLog(instance) {
        yield* await logOf(instance)
      }
    },
    async [Symbol.asyncDispose]() {
      const { stdout } = await run('docker', ['ps', '--all', '--quiet', '--filter', `label=${runLabel(runId)}`])
      const left = stdout.split('\n').filter((id) => id !== '')
      if (left.length > 0) await run('docker', ['rm', '--force', '--volumes', ...left])
    }
  }
}

/** Standard output of a command inside the container; rejects if that exits with another code than 0. */
export async function inside(engine: ObservedEngine, instance: Instance, command: readonly string[]): Promise<string> {
  const { signal } = new AbortController()
  const { exitCode, output } = await engine.exec(instance, command, { timeout: 20_000, signal })
  if (exitCode !== 0) throw new Error(`${command.join(' ')} ended with ${exitCode}: ${output}`)
  return output
}
