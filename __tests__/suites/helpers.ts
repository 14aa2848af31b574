import { mkdtempSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Suite } from '../../src/config/config.js'
import { createRedactor } from '../../src/platform/redactor.js'
import { listProcesses } from '../../src/process/find.js'
import { runMarker } from '../../src/process/marker.js'
import { stopProcesses } from '../../src/process/stop.js'
import { describeProcesses } from '../../src/process/tree.js'
import type { TestCase } from '../../src/readers/junit/types.js'
import { readTest, type ReadTest } from '../../src/suites/read-test.js'
import { runSuite } from '../../src/suites/run-suite.js'
import type { SuiteContext, SuiteOutcome } from '../../src/suites/types.js'
import { createTestsFile } from '../../src/suites/tests-file.js'
import { testRecord, type TestRecord } from '../../src/contract/tests.js'

export const folder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'itb-suite-')))

/** Shell words that write a report of passed and failed cases to a file. */
export function report(file: string, passed: number, failed = 0): string {
  const cases = '<testcase name="p" time="0.1"/>'.repeat(passed)
  const failing = '<testcase name="f" classname="c"><failure message="expected 1">trace</failure></testcase>'.repeat(
    failed
  )
  return `echo '<testsuites><testsuite name="s">${cases}${failing}</testsuite></testsuites>' > ${file}`
}

export interface Ran extends SuiteOutcome {
  readonly shown: string
  readonly notices: readonly string[]
  /** `tests.ndjson`. */
  readonly records: readonly TestRecord[]
  /** What was told after each attempt. */
  readonly outcomes: readonly SuiteOutcome[]
  readonly commands: readonly Suite['command'][]
  readonly output: string
  /** Processes that carry the run's marker after the suite. */
  readonly left: readonly string[]
  readonly log: string
}

export interface Setting extends Partial<
  Omit<SuiteContext, 'onOutput' | 'onNotice' | 'onStarted' | 'onEnded' | 'onAttemptStarted' | 'onAttemptEnded'>
> {
  readonly suite?: Partial<Suite>
  readonly onOutput?: (text: string) => void
}

const runs: string[] = []

/** One suite, for real. A command that is text runs in bash, in a folder of its own. */
export async function run(command: Suite['command'], { suite, onOutput, ...setting }: Setting = {}): Promise<Ran> {
  const workspace = setting.workspace ?? folder()
  const output = setting.output ?? join(folder(), 'results')
  await mkdir(output, { recursive: true })
  const runId = randomUUID()
  runs.push(runId)
  let shown = ''
  const notices: string[] = []
  const outcomes: SuiteOutcome[] = []
  const commands: Suite['command'][] = []
  const tests = createTestsFile(join(output, 'tests.ndjson'))
  const junit = suite?.junit ?? []
  const outcome = await runSuite(
    {
      name: 'api',
      command,
      shell: 'bash -eo pipefail',
      workingDirectory: workspace,
      env: {},
      coverage: [],
      timeout: 60_000,
      ...suite,
      junit: junit.map(({ pattern }) => ({ base: workspace, pattern }))
    },
    {
      runId,
      env: process.env,
      output,
      workspace,
      retries: 0,
      retryCommand: undefined,
      hangTimeout: 60_000,
      allowEmpty: false,
      failOn: ['failed', 'errors', 'empty'],
      tests,
      logLimit: 1_000_000,
      redactor: createRedactor([]),
      claimed: new Set(),
      signal: new AbortController().signal,
      ...setting,
      onOutput: (chunk) => {
        const text = Buffer.from(chunk).toString()
        shown += text
        onOutput?.(text)
      },
      onNotice: (line) => notices.push(line),
      onStarted: () => undefined,
      onEnded: () => undefined,
      onAttemptStarted: (_, started) => commands.push(started),
      onAttemptEnded: (ended) => outcomes.push(ended)
    }
  )
  tests.close()
  const left = await describeProcesses({ groups: [], marker: runMarker(runId) })
  const log = await readFile(join(output, 'suite-api.log'), 'utf8').catch(() => '')
  const records = await recordsOf(tests.path)
  return {
    ...outcome,
    shown,
    notices,
    records,
    outcomes,
    commands,
    output,
    left: left.map(({ command: text }) => text),
    log
  }
}

/** A case as a reader gives it; one that passed, if nothing else is said. */
export function testOf(change: Partial<TestCase> = {}): ReadTest {
  const testCase: TestCase = {
    suites: [],
    name: 't',
    classname: undefined,
    file: undefined,
    line: undefined,
    status: 'passed',
    flaky: false,
    message: undefined,
    details: undefined,
    durationS: undefined,
    ...change
  }
  return readTest(testCase, 'api', '/work')
}

/** Each line of `tests.ndjson`, checked against the contract. */
export async function recordsOf(path: string): Promise<TestRecord[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '')
  return lines.map((line) => testRecord.parse(JSON.parse(line)))
}

export const junit = (...patterns: string[]): Partial<Suite> => ({
  junit: patterns.map((pattern) => ({ base: '', pattern }))
})

/** Whoever a failing test left. */
export function stopAfterEach(): void {
  afterEach(async () => {
    for (const runId of runs.splice(0)) {
      const marker = runMarker(runId)
      if ((await listProcesses(marker)).some(({ marked }) => marked)) {
        await stopProcesses({ groups: [], marker }, { graceMs: 0, signal: AbortSignal.timeout(5_000) })
      }
    }
  })
}
