/** Where one benchmark happens: its folder, ports and project names; and how everything of it goes away. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { removeProject } from './engine.mjs'
import { killAll } from './processes.mjs'

const BENCH = join(import.meta.dirname, '..')

/** Milliseconds. */
const SETTLED = 1_000

export async function makePlace(dist) {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-bench-'))
  const ports = await freePorts()
  const env = {
    ...process.env,
    BENCH_FOLDER: folder,
    BENCH_POSTGRES_PORT: String(ports.postgres),
    BENCH_REDIS_PORT: String(ports.redis),
    BENCH_API_PORT: String(ports.api),
    XDG_STATE_HOME: join(folder, 'state')
  }
  delete env.RUNNER_TEMP
  await mkdir(env.XDG_STATE_HOME)
  const composeFile = join(BENCH, 'project', 'compose.yml')
  const resolvedFile = join(folder, 'resolved.yml')
  await writeFile(resolvedFile, execFileSync('docker', ['compose', '-f', composeFile, 'config'], { env }))
  const projects = Object.fromEntries(
    ['testbed', 'compose', 'limit'].map((side) => [side, `itb-bench-${process.pid}-${side}`])
  )
  return {
    folder,
    ports,
    env,
    composeFile,
    resolvedFile,
    projects,
    cli: join(dist, 'cli', 'index.js'),
    action: join(dist, 'action', 'index.js')
  }
}

/** Ends what runs and removes what is there, by the ids of what belongs to this benchmark only. */
export async function clearPlace({ folder, env, projects }) {
  const killed = await killAll()
  await endSupervisors(join(env.XDG_STATE_HOME, 'integration-testbed'))
  // The engine may still work at a request of one that was killed: what comes of it is found in the second round.
  for (let round = 0; round < (killed > 0 ? 2 : 1); round++) {
    if (round > 0) await sleep(SETTLED)
    for (const project of Object.values(projects)) await removeProject(project)
  }
  await rm(folder, { recursive: true, force: true })
}

async function endSupervisors(runs) {
  for (const run of await readdir(runs).catch(() => [])) {
    try {
      const { pid } = JSON.parse(await readFile(join(runs, run, 'lease.json'), 'utf8'))
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8')
      if (command.includes(join(runs, run))) process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended, or this run never had one.
    }
  }
}

async function freePorts() {
  const ports = []
  // Below the range from which the system takes ports for outgoing connections.
  for (let port = 20_000 + (process.pid % 10_000); ports.length < 3; port++) if (await isFree(port)) ports.push(port)
  const [postgres, redis, api] = ports
  return { postgres, redis, api }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
