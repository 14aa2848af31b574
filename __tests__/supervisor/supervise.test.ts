/** The whole supervisor, as a process of its own, beside an engine of this test. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LABELS } from '../../src/contract/labels.js'
import type { Plan } from '../../src/contract/plan.js'
import { results } from '../../src/contract/results.js'
import { processIdentity } from '../../src/process/alive.js'
import type { RunFolder } from '../../src/run/folder.js'
import { openJournal } from '../../src/run/journal.js'
import { readJournal } from '../../src/run/read-journal.js'
import { isExpired, readLease } from '../../src/run/lease.js'
import { writePlan } from '../../src/run/plan-file.js'
import { ask } from '../../src/supervisor/client.js'
import { fakeEngine, frame, json } from '../docker/fake-engine.js'
import { newRunFolder, planIn, STARTED } from '../run/helpers.js'
import { exitOf, spawnSource } from '../run/spawn-source.js'
import { line } from './memory-recorder.js'

const LONG = 15_000

/** One container that runs and prints, until it is removed. */
async function oneContainer() {
  let removed = false
  const logs: ServerResponse[] = []
  const container = { Id: 'x'.repeat(64), Names: ['/db-1'], Image: 'db', State: 'running', Labels: labels(), Ports: [] }
  const answer = ({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void => {
    if (url.includes('/events')) response.writeHead(200).flushHeaders()
    else if (url.includes('/logs')) {
      response.writeHead(200, { 'content-type': 'application/vnd.docker.multiplexed-stream' })
      response.write(frame(1, line(1, 'hello from the database\n')))
      if (removed) response.end()
      else logs.push(response)
    } else if (method === 'DELETE') {
      removed = true
      for (const log of logs) log.end(frame(1, line(2, 'last words\n')))
      response.writeHead(204).end()
    } else if (url.includes('/containers/json')) json(response, removed ? [] : [container])
    else if (url.includes('/networks')) json(response, [])
    else json(response, { Volumes: [] })
  }
  const engine = await fakeEngine(answer)
  onTestFinished(() => engine[Symbol.asyncDispose]())
  return { engine, isRemoved: () => removed }
}

function labels(): Record<string, string> {
  return { [LABELS.run]: 'itb-shop-7-1-a1b2c3', [LABELS.instance]: 'db' }
}

interface Supervised {
  readonly folder: RunFolder
  readonly plan: Plan
  readonly child: ChildProcess
  readonly ended: Promise<number | NodeJS.Signals | null>
  readonly isRemoved: () => boolean
}

async function supervised(change: Partial<Plan> = {}): Promise<Supervised> {
  const { engine, isRemoved } = await oneContainer()
  const folder = await newRunFolder()
  const endpoint = { transport: 'unix', path: engine.path } as const
  const plan = planIn(folder, { engine: { kind: 'compose', endpoint, api_version: '1.45' }, ...change })
  await writePlan(folder, plan)
  const journal = openJournal(folder.journal, 'main')
  journal.append(STARTED)
  journal.close()
  const code = `const { supervise } = await import('./src/supervisor/supervise.ts'); await supervise(process.argv[1])`
  const child = spawnSource(code, folder.path)
  return { folder, plan, child, ended: exitOf(child), isRemoved }
}

/** A process that can be an owner. */
async function owner(): Promise<{ child: ChildProcess; identity: { pid: number; started: string } }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const identity = await processIdentity(child.pid ?? 0)
  if (identity === undefined) throw new Error('it has ended already')
  return { child, identity }
}

const logOf = ({ plan }: Supervised) => readFile(join(plan.output_directory, 'logs', 'db.log'), 'utf8').catch(() => '')
const HELLO = line(1, 'hello from the database\n')

describe('supervisor', () => {
  it('writes lease and logs, and ends when it is released: the files are whole then', async () => {
    const run = await supervised()
    await expect.poll(() => logOf(run), { timeout: LONG }).toBe(HELLO)
    expect(await readLease(run.folder)).toMatchObject({ pid: run.child.pid })
    expect(await ask(run.plan.socket, { op: 'drain', timeout: 1 }, LONG)).toMatchObject({ ok: true })
    expect(await ask(run.plan.socket, { op: 'release' }, LONG)).toEqual({ ok: true, pid: run.child.pid })
    expect(await run.ended).toBe(0)
    expect(await logOf(run)).toBe(HELLO)
    expect(run.isRemoved()).toBe(false)
    expect(existsSync(run.plan.socket)).toBe(false)
    // Who looks now, for what a teardown has left, need not wait.
    expect(isExpired(await readLease(run.folder))).toBe(true)
  })

  it('removes everything when its owner is gone, and completes the results', async () => {
    const { child, identity } = await owner()
    const run = await supervised({ owner_process: identity })
    await expect.poll(() => logOf(run), { timeout: LONG }).toBe(HELLO)
    child.kill('SIGKILL')
    expect(await run.ended).toBe(0)
    expect(run.isRemoved()).toBe(true)
    expect(await logOf(run)).toBe(HELLO + line(2, 'last words\n'))
    const written = results.parse(JSON.parse(await readFile(run.plan.results_file, 'utf8')))
    expect(written).toMatchObject({
      exit_code: 2,
      error: 'the run did not finish',
      stages: { teardown: { status: 'ok' } }
    })
    expect(written.files?.map(({ path }) => path)).toEqual([join('logs', 'db.log')])
    for (const path of [run.folder.plan, run.folder.lease, run.plan.socket]) expect(existsSync(path)).toBe(false)
  })

  it('ends when the plan is gone', async () => {
    const run = await supervised()
    await expect.poll(() => logOf(run), { timeout: LONG }).toBe(HELLO)
    await rm(run.folder.plan)
    expect(await run.ended).toBe(0)
    expect((await readJournal(run.folder.journal)).map(({ type }) => type)).toEqual(['run_started'])
  })

  it('has nothing to do where there is no plan', async () => {
    const folder = await newRunFolder()
    const code = `const { supervise } = await import('./src/supervisor/supervise.ts'); await supervise(process.argv[1])`
    expect(await exitOf(spawnSource(code, folder.path))).toBe(0)
  })
})
