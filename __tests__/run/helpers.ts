/** Folders, plans and events for tests of what a run keeps on disk. */
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { event, type Event, type EventBody } from '../../src/contract/events.js'
import type { Plan } from '../../src/contract/plan.js'
import { runFolderAt, socketPath, type RunFolder } from '../../src/run/folder.js'

/** A new folder that goes with the test. */
export async function temporaryFolder(): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'itb-test-')))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

export async function newRunFolder(name = 'itb-shop-7-1-a1b2c3'): Promise<RunFolder> {
  const folder = runFolderAt(join(await temporaryFolder(), name))
  await mkdir(folder.path)
  return folder
}

export function planIn(folder: RunFolder, change: Partial<Plan> = {}): Plan {
  return {
    version: 1,
    run_id: 'itb-shop-7-1-a1b2c3',
    owner_key: '0123456789abcdef',
    repository: 'acme/shop',
    project: 'itb-shop-7-1-a1b2c3',
    engine: { kind: 'compose', endpoint: { transport: 'unix', path: join(folder.path, 'no-engine.sock') } },
    image_tag: 'v1',
    started_at: new Date(START).toISOString(),
    keep: false,
    stop_grace_s: 0,
    stop_through_compose: [],
    providers: [],
    log_limit_bytes: 1_000_000,
    results_file: join(folder.path, '..', 'inttest-results.json'),
    output_directory: folder.output,
    socket: socketPath(folder),
    ...change
  }
}

export const START = Date.parse('2026-01-02T03:04:05.000Z')
export const HEAD = { run_id: 'itb-shop-7-1-a1b2c3', image_tag: 'v1', started_at: new Date(START).toISOString() }

/** Events one second apart, as main writes them; `by` and `t` may be given. */
export function journalOf(...bodies: (EventBody & Partial<Pick<Event, 't' | 'by'>>)[]): Event[] {
  return bodies.map((body, index) =>
    event.parse({ t: new Date(START + index * 1000).toISOString(), by: 'main', ...body })
  )
}

export const STARTED: EventBody = {
  type: 'run_started',
  run_id: HEAD.run_id,
  image_tag: 'v1',
  tool: { name: 'integration-testbed', version: '0.1.0' },
  purpose: 'run'
}
export const FINISHED: EventBody = { type: 'run_finished' }

export function planned(service: string, role: 'infrastructure' | 'application', publishes = true): EventBody {
  return { type: 'service_planned', service, role, image: `${service}:1`, depends_on: [], publishes }
}

export const ready = (service: string): EventBody => ({ type: 'service_ready', service })

type Died = Extract<EventBody, { type: 'service_died' }>
export function died(service: string, change: Partial<Died> = {}): EventBody {
  return {
    type: 'service_died',
    service,
    id: `${service}-id`,
    at: '2026-01-02T03:04:30.000Z',
    exit_code: 1,
    oom: false,
    deliberate: false,
    ...change
  }
}

type SuiteEnded = Extract<EventBody, { type: 'suite_ended' }>
/** `passed`, `failed`, `errors`: how many tests. */
export function suite(
  name: string,
  { passed = 1, failed = 0, errors = 0, skipped = 0, ...change }: Partial<SuiteEnded> & Counts = {}
): EventBody[] {
  const total = passed + failed + errors + skipped
  return [
    { type: 'suite_started', suite: name, command: `test ${name}`, attempt: 1 },
    {
      type: 'suite_ended',
      suite: name,
      attempt: 1,
      status: failed + errors > 0 ? 'failed' : 'ok',
      exit_code: failed + errors > 0 ? 1 : 0,
      reasons: [],
      tests: { total, passed, failed, errors, skipped, flaky: 0, duration_s: 0.5 },
      failures: [],
      junit: [],
      ...change
    }
  ]
}
interface Counts {
  passed?: number
  failed?: number
  errors?: number
  skipped?: number
}

export function error(code: string, exit_code: 1 | 2 = 2): EventBody {
  return { type: 'error', code, exit_code, symptom: `${code} happened` }
}

export function stage(name: string, status: 'ok' | 'failed' | 'skipped' | 'cancelled' = 'ok'): EventBody[] {
  return [
    { type: 'stage_started', stage: name },
    { type: 'stage_ended', stage: name, status }
  ]
}
