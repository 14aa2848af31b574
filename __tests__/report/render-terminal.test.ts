import { describe, expect, test } from 'vitest'
import type { Results } from '../../src/contract/results.js'
import { renderVerdict } from '../../src/report/render-terminal.js'
import { verdictOf } from '../../src/report/verdict.js'
import { HOSTILE } from '../support/hostile.js'
import { failedStart, failedTests, greenResults } from '../support/results.js'
import { hostileResults } from './support/hostile-results.js'
import { SAMPLES } from './support/samples.js'

const render = (results: Results, log: string[] = []) =>
  renderVerdict(verdictOf(results, { logTail: () => log }), { colours: false })

function sample(name: string): Results {
  return SAMPLES[name]?.results ?? greenResults({ error: `there is no sample ${name}` })
}

describe('text', () => {
  test('green is one line', () => {
    expect(render(greenResults())).toBe('✓ 12 passed in 3.1 s; ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7')
  })

  test('a failed start', () => {
    expect(render(failedStart(), ['booting', 'sh: server: not there']).split('\n')).toEqual([
      '✗ api exited with code 127 (stage service_deploy) [exit code 2]',
      '  stage    service_deploy',
      '  service  api (api:1): failed, exit code 127, 2 restarts',
      '  probe    connection refused',
      '  cause    the command was not found in the image',
      '  fix      check command and entrypoint: spelling, PATH, and that the file is in the image',
      '  fix      look at it',
      '  log      last lines of logs/api.log:',
      '    | booting',
      '    | sh: server: not there'
    ])
  })

  test('failed tests: twenty of them, then a count', () => {
    const lines = render(failedTests(23)).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '✗ 23 of 35 tests failed in suite unit after 3.1 s [exit code 1]',
      '✗ unit: math › test 0  /repo/src/a.test.ts:1',
      '    | expected 0',
      '    | to be 0'
    ])
    expect(lines.at(-1)).toBe('  and 3 more failed tests')
  })

  test('a long message is cut, with a count', () => {
    const [first] = failedTests(1).failures ?? []
    const message = Array.from({ length: 40 }, (_, index) => `at frame ${index}`).join('\n')
    const text = render(failedTests(1, { failures: first === undefined ? [] : [{ ...first, message }] }))
    expect(text).toContain('| at frame 11\n    | … (28 more lines)')
  })

  test('flaky tests, of a green run too', () => {
    expect(render(sample('retries')).split('\n')).toEqual([
      '✓ 250 passed, 2 skipped, 2 flaky in 21.7 s; ready in 6.1 s = db 3.0 -> migrate 1.4 -> api 1.7',
      'flaky: 2 tests: e2e: checkout › pays by card, e2e: search › finds what was just added'
    ])
  })

  test('coverage, exceeded budgets and what changed, after the failed tests', () => {
    const lines = render(sample('gates')).split('\n')
    expect(lines).toContain('✗ e2e: checkout › pays by card (new)  tests/checkout.test.ts:23')
    expect(lines.slice(-5)).toEqual([
      'coverage: 83.38 % of lines (1,234 of 1,480), minimum 80 %, −0.52 points since the baseline',
      'slow: budget service-start: broker took 3.4 s, allowed: 3.0 s',
      'since the baseline: 1 new failure, 1 still failing, 1 fixed, 1 newly slow',
      '  fixed: contract: lists orders by date',
      '  slower: e2e: orders › a large basket 4.2 s, was 1.1 s'
    ])
  })

  test('a green run with coverage, kept budgets and an unchanged baseline stays one line', () => {
    const { coverage, baseline, budgets = [] } = sample('gates')
    if (coverage === undefined || baseline === undefined) throw new Error('the sample lacks them')
    const counts = { new_failures: 0, still_failing: 0, fixed: 0, newly_slow: 0 }
    const same = {
      ...baseline,
      counts,
      new_failures: [],
      fixed: [],
      newly_slow: [],
      coverage: { before: 80, after: 83.38 }
    }
    const kept = budgets.filter(({ status }) => status === 'ok')
    expect(render(greenResults({ coverage, baseline: same, budgets: kept }))).toBe(
      '✓ 12 passed in 3.1 s; coverage 83.38 %; ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7'
    )
    const fell = render(greenResults({ coverage, baseline: { ...same, coverage: { before: 84, after: 83.38 } } }))
    expect(fell.split('\n')).toHaveLength(2)
  })

  test('warnings follow', () => {
    expect(render(greenResults({ warnings: ['network x was left'] }))).toMatch(/\nwarning: network x was left$/)
  })
})

test.each(HOSTILE)('hostile text %# everywhere is no control character, and no line begins with it', (text) => {
  const rendered = render(hostileResults(text), [text])
  // eslint-disable-next-line no-control-regex -- these are what must not be left
  expect(rendered).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]/)
  expect(rendered).not.toMatch(/^\s*::/m)
  expect(rendered.length).toBeLessThan(60_000)
})
