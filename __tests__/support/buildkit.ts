/**
 * Builders of BuildKit's own, as machines get them that are thrown away: not the engine's, and without anything that an earlier
 * one has built. `buildkitd` is no part of Debian's engine: where it is not installed, or not by root, there is none.
 */
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { docker } from './docker.js'
import { until } from './until.js'

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

export const HAS_BUILDKIT = process.getuid?.() === 0 && has('buildkitd')

/** `docker-container` needs an image of it, which is made here: `buildctl` is what buildx talks to in a container. */
export const DRIVERS =
  HAS_BUILDKIT && has('buildctl') ? (['remote', 'docker-container'] as const) : (['remote'] as const)
export type Driver = (typeof DRIVERS)[number]

export interface Builder {
  /** What makes it the current one. */
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

export async function startBuilder(driver: Driver): Promise<Builder> {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-buildkit-'))
  // The container of a builder is named after it, on an engine that others use too.
  const name = `testbed-${randomBytes(4).toString('hex')}`
  const env = { BUILDX_CONFIG: join(folder, 'buildx'), BUILDX_BUILDER: name }
  const buildx = async (...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)('docker', ['buildx', ...args], { env: { ...process.env, ...env } })
    return stdout
  }
  const cleanUps: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const close = async (): Promise<void> => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
  }
  try {
    if (driver === 'remote') {
      const { address, stop } = startDaemon(folder)
      cleanUps.push(stop)
      await buildx('create', '--name', name, '--driver', driver, address)
    } else {
      const image = await makeImage(folder, name)
      cleanUps.push(() => docker('image', 'rm', image))
      // On the host's network: the results service of a test listens on its loopback address.
      const options = [`image=${image}`, 'network=host'].flatMap((option) => ['--driver-opt', option])
      await buildx('create', '--name', name, '--driver', driver, ...options)
      cleanUps.push(() => buildx('rm', '--force', name))
    }
    const answers = async () => /^Status:\s*running/m.test(await buildx('inspect', '--bootstrap').catch(() => ''))
    await until('the builder answers', answers)
  } catch (error) {
    await close()
    throw error
  }
  return { env, close }
}

function startDaemon(folder: string): { readonly address: string; readonly stop: () => Promise<void> } {
  const address = `unix://${join(folder, 'buildkitd.sock')}`
  const args = ['--addr', address, '--root', join(folder, 'root'), '--oci-worker-net', 'host']
  const daemon = spawn('buildkitd', args, { stdio: 'ignore' })
  return { address, stop: () => ended(daemon) }
}

/** The programs of this machine, with the libraries that they need, on the stand-in for Debian. */
async function makeImage(folder: string, name: string): Promise<string> {
  const context = join(folder, 'image')
  await mkdir(context)
  const programs = ['buildkitd', 'buildctl', 'runc'].map(pathOf)
  const libraries = programs.flatMap((program) =>
    [...spawnSync('ldd', [program], { encoding: 'utf8' }).stdout.matchAll(/=> (\/\S*libseccomp\S+)/g)].map(
      ([, path = '']) => path
    )
  )
  for (const path of [...programs, ...libraries]) await copyFile(path, join(context, basename(path)))
  const dockerfile = [
    'FROM testbed.local/debian:13',
    `COPY ${programs.map((path) => basename(path)).join(' ')} /usr/bin/`,
    ...(libraries.length > 0 ? [`COPY ${libraries.map((path) => basename(path)).join(' ')} /usr/lib/`] : []),
    'ENTRYPOINT ["buildkitd"]'
  ]
  await writeFile(join(context, 'Dockerfile'), dockerfile.join('\n'))
  const image = `testbed-buildkit:${name}`
  await docker('build', '--quiet', '--tag', image, context)
  return image
}

function pathOf(program: string): string {
  return spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim()
}

async function ended(daemon: ChildProcess): Promise<void> {
  if (daemon.exitCode !== null || daemon.signalCode !== null) return
  const exit = once(daemon, 'exit')
  daemon.kill('SIGTERM')
  await exit
}
