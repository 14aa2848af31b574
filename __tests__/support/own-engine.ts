/**
 * Engines of a test file's own, beside the one that all others share: each with its own socket, data and processes. The
 * scenarios of a file that calls `useEngine` meet no other.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { docker } from './docker.js'
import { until } from './until.js'

export interface OwnEngine {
  /** For DOCKER_HOST. */
  readonly host: string
  readonly stop: () => Promise<void>
}

const isRoot = process.getuid?.() === 0
const has = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

export const HAS_DOCKERD = isRoot && has('dockerd') && spawnSync('ip', ['-V']).status === 0
/** With the network of Podman 4 and later. */
export const HAS_PODMAN =
  isRoot && has('podman') && ['/usr/lib', '/usr/libexec'].some((folder) => existsSync(`${folder}/podman/netavark`))

/** For all scenarios of this file, with these images of the shared engine. */
export function useEngine(start: () => Promise<OwnEngine>, images: readonly string[]): void {
  const before = process.env.DOCKER_HOST
  let engine: OwnEngine | undefined
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'testbed-images-'))
    const archive = join(folder, 'images.tar')
    try {
      await docker('save', '--output', archive, ...images)
      engine = await start()
      process.env.DOCKER_HOST = engine.host
      await docker('load', '--quiet', '--input', archive)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
  afterAll(async () => {
    if (before === undefined) delete process.env.DOCKER_HOST
    else process.env.DOCKER_HOST = before
    await engine?.stop()
  })
}

/**
 * Docker that keeps images with containerd, as new engines do. It leaves the rules of the host's firewall to the shared engine:
 * its containers are reached through published ports, and don't reach each other. It has a bridge of its own, since with none
 * at all it would delete the shared engine's `docker0`. (moby: daemon/daemon_unix.go, removeDefaultBridgeInterface)
 */
export async function startContainerdStore(): Promise<OwnEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-dockerd-'))
  const bridge = `itb-d${process.pid}`
  execFileSync('ip', ['link', 'add', bridge, 'type', 'bridge'])
  execFileSync('ip', ['address', 'add', '10.213.255.1/24', 'dev', bridge])
  const settings = {
    features: { 'containerd-snapshotter': true },
    hosts: [`unix://${join(folder, 'docker.sock')}`],
    'data-root': join(folder, 'data'),
    'exec-root': join(folder, 'exec'),
    pidfile: join(folder, 'docker.pid'),
    bridge,
    iptables: false,
    ip6tables: false,
    'default-address-pools': [{ base: '10.213.0.0/17', size: 26 }]
  }
  await writeFile(join(folder, 'daemon.json'), JSON.stringify(settings))
  const removeBridge = () => void execFileSync('ip', ['link', 'delete', bridge])
  try {
    const engine = await daemon(folder, 'docker.sock', 'dockerd', ['--config-file', join(folder, 'daemon.json')])
    return { ...engine, stop: () => engine.stop().finally(removeBridge) }
  } catch (error) {
    removeBridge()
    throw error
  }
}

/** Podman, by its Docker-compatible socket. */
export async function startPodman(): Promise<OwnEngine> {
  // Podman refuses a `--runroot` of more than 50 characters.
  const folder = await mkdtemp(join(tmpdir(), 'podman-'))
  // As root it asks for more open files than some machines allow.
  await writeFile(
    join(folder, 'containers.conf'),
    '[containers]\ndefault_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]\n'
  )
  const folders = { root: 'root', runroot: 'run', tmpdir: 'tmp', 'network-config-dir': 'networks' }
  const places = Object.entries(folders).flatMap(([name, own]) => [`--${name}`, join(folder, own)])
  const service = ['system', 'service', '--time=0', `unix://${join(folder, 'podman.sock')}`]
  const env = { CONTAINERS_CONF: join(folder, 'containers.conf') }
  return daemon(folder, 'podman.sock', 'podman', [...places, ...service], env)
}

async function daemon(
  folder: string,
  socket: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {}
): Promise<OwnEngine> {
  const log = await open(join(folder, 'log'), 'w')
  // What Podman's helpers write into their working directory goes with the rest.
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', log.fd, log.fd],
    env: { ...process.env, ...env }
  })
  await log.close()
  const host = `unix://${join(folder, socket)}`
  const stop = async (): Promise<void> => {
    await ended(child)
    await endHelpers(folder)
    // Podman mounts its folder of layers upon itself.
    spawnSync('umount', [join(folder, 'root', 'overlay')], { stdio: 'ignore' })
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await until(
      `${program} answers, see ${folder}/log`,
      () => spawnSync('docker', ['--host', host, 'version']).status === 0
    )
  } catch (error) {
    await ended(child)
    throw error
  }
  return { host, stop }
}

/** Podman keeps a process of each exec for five minutes. All of them have the engine's folder, which has no other name, in their arguments. */
async function endHelpers(folder: string): Promise<void> {
  const helpers = () => spawnSync('pgrep', ['--full', folder], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)
  for (const pid of helpers()) spawnSync('kill', ['-KILL', pid], { stdio: 'ignore' })
  await until('the helpers of the engine have ended', () => helpers().length === 0)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
