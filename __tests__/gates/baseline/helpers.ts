/** Output directories of runs, as a comparison finds them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testRecord, TESTS_FILE, type TestRecord } from '../../../src/contract/tests.js'
import type { Results } from '../../../src/contract/results.js'
import { greenResults } from '../../support/results.js'
import { temporaryFolder } from '../../run/helpers.js'

export const ANY_TIME = AbortSignal.timeout(60_000)

type Given = Partial<TestRecord> & { readonly name: string }

/** The id follows from suite and names, as it does in a run. */
export function test({ name, ...given }: Given): TestRecord {
  const suite = given.suite ?? 'unit'
  const id = `${suite}/${given.class ?? ''}/${name}`
  return testRecord.parse({ suite, id, name, status: 'passed', attempt: 1, duration_s: 0.1, ...given })
}

export async function outputDirectory(
  tests: readonly TestRecord[] | undefined,
  change: Partial<Results> = {}
): Promise<{ directory: string; results: Results }> {
  const directory = join(await temporaryFolder(), 'results')
  await mkdir(directory)
  const of = (status: TestRecord['status']): number => tests?.filter((one) => one.status === status).length ?? 0
  const [passed, failed, errors, skipped] = [of('passed'), of('failed'), of('error'), of('skipped')]
  const total = passed + failed + errors + skipped
  const results = greenResults({
    run_id: 'itb-earlier',
    tests: { total, passed, failed, errors, skipped, flaky: 0, duration_s: 1 },
    ...change
  })
  await writeFile(join(directory, 'results.json'), JSON.stringify(results))
  if (tests !== undefined) await writeFile(join(directory, TESTS_FILE), lines(tests))
  return { directory, results }
}

export function lines(tests: readonly TestRecord[]): string {
  return tests.map((one) => `${JSON.stringify(one)}\n`).join('')
}
