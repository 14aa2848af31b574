/**
 * A builder of BuildKit's own, as machines get it that are thrown away: not the engine's, and without anything that an earlier
 * one has built. `buildkitd` is no part of Debian's engine: where it is not installed, or not by root, there is none.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './until.js'

export const HAS_BUILDKIT = process.getuid?.() === 0 && spawnSync('buildkitd', ['--version']).status === 0

export interface Builder {
  /** What makes it the current one. */
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

export async function startBuilder(): Promise<Builder> {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-buildkit-'))
  const address = `unix://${join(folder, 'buildkitd.sock')}`
  const env = { BUILDX_CONFIG: join(folder, 'buildx'), BUILDX_BUILDER: 'testbed' }
  const daemon = spawn('buildkitd', ['--addr', address, '--root', join(folder, 'root'), '--oci-worker-net', 'host'], {
    stdio: 'ignore'
  })
  const buildx = (...args: string[]) =>
    spawnSync('docker', ['buildx', ...args], { env: { ...process.env, ...env }, encoding: 'utf8' })
  const close = async (): Promise<void> => {
    await ended(daemon)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    buildx('create', '--name', 'testbed', '--driver', 'remote', address)
    await until('the builder answers', () => /^Status:\s*running/m.test(buildx('inspect').stdout))
  } catch (error) {
    await close()
    throw error
  }
  return { env, close }
}

async function ended(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null) return
  const exit = once(daemon, 'exit')
  daemon.kill('SIGTERM')
  await exit
}
