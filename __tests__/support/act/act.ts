/** act, a runner of GitHub's workflows that others have written: whole workflows on this host, each job in its own workspace. */
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import { NODE } from '../cli.js'
import type { ResultsService } from '../results-service/service.js'
import type { Scene } from '../scenario.js'
import { actionsUsed, CALLER, CALLERS_WORKFLOW, OWN, WORKFLOW } from './repositories.js'

const INSTALL = join(import.meta.dirname, '..', '..', '..', 'scripts', 'install-act.sh')
const ACT = spawnSync('bash', [INSTALL, '--path'], { encoding: 'utf8' }).stdout.trim()
const STAND_INS = join(import.meta.dirname, 'actions')
/** Milliseconds after which it is killed. */
const LONGEST = 170_000

export const HAS_ACT = existsSync(ACT)

const logLine = z.object({
  job: z.optional(z.string()),
  msg: z.string(),
  command: z.optional(z.string()),
  name: z.optional(z.string()),
  arg: z.optional(z.string()),
  jobResult: z.optional(z.string())
})

export interface ActEnded {
  readonly code: number | null
  /** Of each job by its name, `success` or `failure`. */
  readonly jobs: Readonly<Record<string, string>>
  /** What the steps of each job have put out, by name; of two that did so, the last one's. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Everything that was printed, a line `job: text` each. */
  readonly output: string
}

export interface ActOptions {
  readonly service: ResultsService
  /** Folder of repositories, `owner/name` each: this one and the caller's, whose workflow is run. */
  readonly repositories: string
  /** Which run of the same commit it is. Default: 1. */
  readonly attempt?: number
  readonly args?: readonly string[]
}

/** Runs what a push starts. */
export async function runAct({ project, onCleanUp }: Scene, options: ActOptions): Promise<ActEnded> {
  const { service, repositories, attempt = 1, args = [] } = options
  const cache = join(project.root, 'act')
  await mkdir(cache, { recursive: true })
  const workflows = [join(repositories, OWN, WORKFLOW), join(repositories, CALLER, CALLERS_WORKFLOW)]
  const used = (await Promise.all(workflows.map(actionsUsed))).flat()
  const local = used.map((uses) => [uses, join(STAND_INS, uses.replace(/^actions\/|@.*$/g, ''))])
  const flags = [
    ...['push', '--json', '--directory', join(repositories, CALLER), '--action-cache-path', cache],
    // On this host, and nothing from the network.
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-skip-checkout', '--no-cache-server', '--pull=false'],
    ...['--env', `GITHUB_RUN_ATTEMPT=${attempt}`, '--env', `GITHUB_REPOSITORY=${CALLER}`],
    ...[...local, [`${OWN}@v1`, join(repositories, OWN)]].flatMap((pair) => ['--local-repository', pair.join('=')])
  ]
  const child = spawn(ACT, [...flags, ...args], {
    env: {
      ...project.env,
      ...service.env,
      PATH: `${dirname(NODE)}:${process.env.PATH ?? ''}`,
      XDG_CONFIG_HOME: join(project.root, 'config'),
      STAND_INS,
      REPOSITORIES: repositories
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const kill = (): void => void child.kill('SIGKILL')
  const limit = setTimeout(kill, LONGEST)
  onCleanUp(async () => kill())
  const jobs: Record<string, string> = {}
  const outputs: Record<string, Record<string, string>> = {}
  let output = ''
  const note = (text: string): void => {
    output += `${text}\n`
    appendFileSync(join(project.root, 'transcript.txt'), `${text}\n`)
  }
  createInterface(child.stderr).on('line', note)
  createInterface(child.stdout).on('line', (line) => {
    const { msg, jobResult, command, name = '', arg = '', ...said } = logLine.parse(JSON.parse(line))
    // The jobs before it called it: `integration/Testbed/result`.
    const job = said.job?.split('/').at(-1)?.trim() ?? ''
    note(`${job}: ${msg.trimEnd()}`)
    if (jobResult !== undefined) jobs[job] = jobResult
    if (command === 'set-output') outputs[job] = { ...outputs[job], [name]: arg }
  })
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearTimeout(limit)
  return { code, jobs, outputs, output }
}
