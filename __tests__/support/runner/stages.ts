/** Every stage of a run at which it may be cancelled or killed, each brought about so that it lasts until that happens. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { runLabel } from '../../../src/contract/labels.js'
import { dockerLines } from '../docker.js'
import { listenSilently } from '../listener.js'
import type { Project } from '../project.js'
import { eventOf, type RunOnDisk } from '../runs.js'
import { shell, web } from '../services.js'
import { until } from '../until.js'
import { holdCompose, type HeldCall } from './hold.js'

const run = promisify(execFile)

/** A run that goes as far as the stage, and stays there. */
export interface Staged {
  readonly env: NodeJS.ProcessEnv
  readonly test: string
  reached(run: RunOnDisk): Promise<unknown>
  /** What the run had started on this host has ended. */
  expectEnded(): Promise<unknown>
}

export interface Stage {
  readonly name: string
  /** Something of the run's runs on this host that may ignore signals. */
  readonly mayBeStubborn?: boolean
  /** `stubborn`: what runs at that stage ignores SIGINT and SIGTERM. */
  prepare(project: Project, stubborn?: boolean): Promise<Staged>
}

/** The tests never end, should the run get so far before somebody acts. */
const GREEN = { env: {}, test: 'sleep 600', expectEnded: async () => undefined }
const BUILT = { build: { context: '.' }, ports: ['8080'] }

function held(call: HeldCall, services: object): Stage {
  return {
    name: `compose ${call}`,
    mayBeStubborn: true,
    async prepare(project, stubborn) {
      await project.compose({ services })
      await project.write('Dockerfile', 'FROM testbed.local/busybox:1\n')
      const hold = await holdCompose(project, call, stubborn)
      let group = 0
      return {
        ...GREEN,
        env: hold.env,
        reached: async () => (group = await hold.reached()),
        expectEnded: () => until(`process group ${group} has ended`, () => !isAlive(-group))
      }
    }
  }
}

/** In the middle of the requests that make networks, volumes and containers. `first`: what is there when it is reached. */
function creating(first: 'process' | 'network' | 'container'): Stage {
  return {
    name: `compose creates, its first ${first} is there`,
    async prepare(project) {
      const names = ['one', 'two', 'three', 'four', 'five', 'six']
      const each = (value: (name: string) => object): object =>
        Object.fromEntries(names.map((name) => [name, value(name)]))
      const services = each((name) => web({ networks: [name], volumes: [`${name}:/data`] }))
      await project.compose({ services, networks: each(() => ({})), volumes: each(() => ({})) })
      return {
        ...GREEN,
        async reached(run) {
          await eventOf(run, 'process_started', ({ what }) => what === 'docker compose create')
          const list = first === 'container' ? ['ps', '--all'] : ['network', 'ls']
          const some = async (): Promise<boolean> =>
            (await dockerLines(...list, '--quiet', '--filter', `label=${runLabel(run.id)}`)).length > 0
          if (first !== 'process') await until(`a ${first}`, some)
        }
      }
    }
  }
}

const pulling: Stage = {
  name: 'while an image is pulled',
  async prepare(project) {
    const registry = await listenSilently()
    onTestFinished(() => registry.close())
    await project.compose({ services: { web: web({ image: `127.0.0.1:${registry.port}/shop/web:1` }) } })
    return { ...GREEN, reached: () => until('the registry is asked', () => registry.connections() > 0) }
  }
}

const building: Stage = {
  name: 'while an image is built',
  async prepare(project) {
    await project.compose({ services: { api: BUILT } })
    // A command that is nobody else's on this host, and a line that no cache knows.
    const seconds = 40_000 + process.pid + (Date.now() % 10_000)
    await project.write('Dockerfile', `FROM testbed.local/busybox:1\nRUN sleep ${seconds}\n`)
    const runs = async (): Promise<boolean> =>
      (await run('ps', ['axww', '-o', 'args='])).stdout.includes(`sleep ${seconds}`)
    return {
      ...GREEN,
      reached: () => until('the build runs its command', runs),
      expectEnded: () => until('the build has ended', async () => !(await runs()))
    }
  }
}

const starting: Stage = {
  name: 'waiting for readiness',
  async prepare(project) {
    const never = { healthcheck: { test: 'false', interval: '1s' } }
    await project.compose({ services: { db: web(), api: web({ ...never, depends_on: ['db'] }) } })
    return { ...GREEN, reached: (run) => eventOf(run, 'service_starting', ({ service }) => service === 'api') }
  }
}

const testing: Stage = {
  name: 'tests',
  mayBeStubborn: true,
  async prepare(project, stubborn = false) {
    await project.compose({ services: { db: web(), job: shell('exit 0', { restart: 'no' }) } })
    const deaf = stubborn ? "trap '' INT TERM HUP\n" : ''
    // One process in the background leaves the group as well.
    const test = `${deaf}setsid sleep 600 &\necho $$ >tests.pid.tmp\nmv tests.pid.tmp tests.pid\nwhile :; do sleep 1; done`
    const pid = async (): Promise<string | undefined> => project.read('tests.pid').catch(() => undefined)
    return {
      ...GREEN,
      test,
      reached: () => until('the tests run', pid),
      expectEnded: () => until('the tests have ended', async () => !isAlive(-Number(await pid())))
    }
  }
}

export const STAGES: readonly Stage[] = [
  held('config', { web: web() }),
  pulling,
  held('build', { api: { ...BUILT, image: 'testbed.local/nowhere:2' } }),
  building,
  creating('process'),
  creating('network'),
  creating('container'),
  held('created', { db: web(), web: web({ volumes: ['/data'] }) }),
  starting,
  testing
]

/** Errors: there is none of this name. */
export function stageOf(name: string): Stage {
  const stage = STAGES.find((one) => one.name === name)
  if (stage === undefined) throw new Error(`there is no stage ${name}`)
  return stage
}

/** Of a process, or with a negative number of any process of a group. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
