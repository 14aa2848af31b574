import { describe, expect, test } from 'vitest'
import type { Results } from '../../../src/contract/results.js'
import { summaryMarkdown } from '../../../src/report/summary/summary.js'
import { verdictOf } from '../../../src/report/verdict.js'
import { HOSTILE } from '../../support/hostile.js'
import { failedStart, failedTests, greenResults, serviceResult, suiteResult } from '../../support/results.js'
import { hostileResults } from '../support/hostile-results.js'
import { markupOf } from '../support/markup.js'
import { SAMPLES } from '../support/samples.js'

const render = (results: Results, log: readonly string[] = []) =>
  summaryMarkdown(results, verdictOf(results, { logTail: () => log }))

function sample(name: string): string {
  const { results, log } = SAMPLES[name] ?? { results: greenResults() }
  return render(results, log)
}

/** The line that a reader sees of a folded part. */
function heads(markdown: string): string[] {
  return [...markdown.matchAll(/^<details(?: open)?><summary>(.*)<\/summary>$/gm)].map(([, head = '']) => head)
}

test('green: the verdict, the totals, and the rest folded', () => {
  const text = sample('green')
  expect(text.slice(0, text.indexOf('<details>')))
    .toBe(`## ✅ 250 passed, 2 skipped in 21.7 s; ready in 6.1 s = db 3.0 -&gt; migrate 1.4 -&gt; api 1.7

| Suite | Tests | Passed | Skipped | Time |
| --- | ---: | ---: | ---: | ---: |
| **all** | 252 | 250 | 2 | 21.7 s |
| ✅ \`contract\` | 214 | 212 | 2 | 3.2 s |
| ✅ \`e2e\` | 38 | 38 |   | 18.5 s |

`)
  expect(heads(text)).toEqual([
    '<b>6 services</b>, ready after 6.1 s',
    '<b>5 stages</b>, ready in 6.1 s = <code>db</code> 3.0 → <code>migrate</code> 1.4 → <code>api</code> 1.7',
    '<b>2 skipped tests</b>',
    '<b>Slowest tests</b>, up to 4.2 s'
  ])
})

test('the bare keys of version 1 are enough', () => {
  const { run_id, image_tag, started_at, completed_at, exit_code, stages, tests, profiling } = greenResults()
  const bare = { run_id, image_tag, started_at, completed_at, exit_code, stages, tests, profiling }
  expect(render(bare)).toMatch(
    /^## ✅ 12 passed in 3\.1 s\n\n\| Suite .*\n.*\n\| \*\*all\*\* \| 12 \| 12 \| 3\.1 s \|\n/
  )
})

describe('a failed start', () => {
  const text = render(failedStart(), ['the last line'])

  test('the verdict first, then where it ended, then the cause with what to do', () => {
    expect(text.startsWith('## ❌ api exited with code 127 \\(stage service\\_deploy\\)\n')).toBe(true)
    const facts = [
      '**The infrastructure failed** (exit code 2): ✅ `infra_deploy` 2.1 s → ❌ `service_deploy` 1.0 s → ⚪ `integration_tests` not reached',
      '- **Likely cause:** the command was not found in the image',
      '- **Fix:** look at it',
      '- **Stage:** `service_deploy`',
      '- **Service:** `api (api:1): failed, exit code 127, 2 restarts`',
      '- **Last probe:** `connection refused`',
      'Last log lines of `logs/api.log`:\n\n```text\nthe last line\n```'
    ]
    const places = facts.map((fact) => text.indexOf(fact))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('services in trouble stand first in their table', () => {
    expect(text).toContain('<b>2 services</b>: ❌ 1 in trouble')
    expect(text).toContain('| ❌ `api` | `api:1` | application | failed | 1.2 s | 2 | 127 |\n| ✅ `db` |')
  })

  test('further causes are folded, each with its symptom', () => {
    const diagnosis = ['a', 'b', 'c', 'd'].map((symptom) => ({ symptom, hint: `fix ${symptom}` }))
    const causes = render(failedStart({ diagnosis, services: [] }))
    expect(causes).toContain('❌ **c**\n\n- **Fix:** fix c')
    expect(causes).toContain('<details><summary>❌ <code>d</code></summary>\n\n- **Fix:** fix d')
  })

  test('out of memory is told beside the exit code', () => {
    const services = [serviceResult('api', { state: 'exited', exit_code: 137, oom: true })]
    expect(render(failedStart({ services }))).toContain('| 137, out of memory |')
  })
})

describe('failed tests', () => {
  test('one: its message open; details, output and what services logged folded within', () => {
    const text = sample('one-failure')
    expect(text).toContain(
      '### 1 failed test\n\n<details open><summary>❌ <b><code>e2e: checkout › pays by card</code></b>'
    )
    expect(text).toContain('· <code>tests/checkout.test.ts:23</code> · 2.4 s</summary>')
    const parts = [
      '```text\nAssertionError: expected 502',
      '<summary>Details</summary>',
      '    at tests/checkout.test.ts:23:30',
      '<summary>Printed by the test</summary>',
      'POST /orders/17/payment 502 in 2004 ms',
      '<summary>Logged meanwhile by <code>api</code>, <code>broker</code></summary>',
      'error: broker did not confirm'
    ]
    const places = parts.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('the fourth and later ones are folded, with the first line of their message', () => {
    const text = render(failedTests(5))
    expect(text.match(/<details open>/g)).toHaveLength(3)
    expect(text).toContain(
      '<summary>❌ <b><code>math › test 3</code></b> · <code>/repo/src/a.test.ts:4</code><br>&emsp;&emsp;<code>expected 3</code></summary>'
    )
  })

  test('from the 21st on they are folded together, from the 101st on only named', () => {
    const text = render(failedTests(130))
    expect(heads(text)).toContain('❌ <b>80 more failed tests</b>')
    expect(heads(text)).toContain('❌ <b>30 more</b>, by name')
    expect(text).toContain(
      '\n<div>❌ <b><code>math › test 129</code></b> · <code>/repo/src/a.test.ts:130</code></div>\n'
    )
    expect(text).not.toContain('expected 129')
  })

  test('those that have no name in the results are counted', () => {
    expect(render(failedTests(7, { failures: [] }))).toContain('7 failed tests without a name here: see tests.ndjson')
    const { failures = [] } = failedTests(2)
    expect(render(failedTests(7, { failures }))).toContain('and 5 failed tests more: see tests.ndjson')
  })

  test('the number of failed tests is no reason of its own', () => {
    const tests = { ...failedTests(3).tests }
    const reasons = ['3 of 15 tests failed', 'stopped by test-timeout after 60 s']
    const text = render(failedTests(3, { suites: [suiteResult('unit', { status: 'failed', tests, reasons })] }))
    expect(text).not.toContain('3 of 15 tests failed\n- ')
    expect(text).toContain('- suite `unit`: stopped by test-timeout after 60 s')
  })
})

test('attempts stand below their suite, flaky tests with what they failed with', () => {
  const text = sample('retries')
  expect(text).toContain(`| ✅ \`e2e\` | 38 | 38 |   | 2 |   | 24.9 s |
| &emsp;❌ attempt 1 | 38 | 36 | 2 |   |   | 18.5 s |
| &emsp;✅ attempt 2 | 2 | 2 |   |   |   | 6.4 s |`)
  expect(heads(text)[0]).toBe('⚠️ <b>2 flaky tests</b>: failed, then passed when run again')
  expect(text).toContain(
    '| `e2e: search › finds what was just added` | `tests/search.test.ts:60` |   | timed out after 1000 ms |'
  )
})

describe('coverage, budgets, baseline', () => {
  const text = sample('gates')

  test('each says in one line what matters', () => {
    expect(heads(text)).toEqual(
      expect.arrayContaining([
        '🆕 <b>Since the baseline</b>: 1 new failure, 1 still failing, 1 fixed, 1 newly slow, coverage −0.52 points',
        '✅ <b>Coverage 83.38 %</b> of lines (1,234 of 1,480), minimum 80 %, −0.52 points since the baseline',
        '⚠️ <b>1 of 4 budgets exceeded</b>: <code>service-start</code> <code>broker</code> took 3.4 s, allowed: 3.0 s'
      ])
    )
  })

  test('a new failure is marked where it is shown, and stands first', () => {
    const [first, second] = heads(text).filter((head) => head.startsWith('❌ <b><code>'))
    expect(first).toContain('pays by card')
    expect(first).toContain('failed in all 3 attempts · 🆕 new')
    expect(second).not.toContain('new')
  })

  test('folders, budgets and changed tests are tables', () => {
    expect(text).toContain('| `src/api` | 87.14 % | 610 of 700 | 68.97 % |')
    expect(text).toContain('| ⚠️ `service-start` | `broker` | 3.4 s | 3.0 s | warns |')
    expect(text).toContain('| `e2e: orders › a large basket` | 4.2 s | 1.1 s | `tests/basket.test.ts:41` |')
    expect(text).toContain('tests: total +6, passed +4, failed +2')
  })

  test('coverage below the minimum is a failure', () => {
    const { results } = SAMPLES.gates ?? { results: greenResults() }
    const { coverage } = results
    if (coverage === undefined) throw new Error('no coverage')
    const below = render({ ...results, coverage: { ...coverage, minimum: 90, status: 'failed' } })
    expect(below).toContain('<summary>❌ <b>Coverage 83.38 %</b>')
  })
})

test('warnings: few stand open, many are folded', () => {
  expect(render(greenResults({ warnings: ['one', 'two'] }))).toContain('\n- ⚠️ one\n- ⚠️ two\n')
  const many = render(greenResults({ warnings: Array.from({ length: 25 }, (_, index) => `w${index}`) }))
  expect(many).toContain('<details><summary>⚠️ <b>25 warnings</b></summary>\n\n- w0\n- w1\n')
  expect(many).toContain('- w19\n- and 5 more warnings\n')
})

test('sub-stages follow their stage, in the order of a run', () => {
  const stage = { duration_s: 1, status: 'ok' as const }
  const stages = { ...greenResults().stages, teardown: stage, build: stage, 'infra_deploy.ready': stage, other: stage }
  const text = render(greenResults({ stages }))
  const names = [...text.matchAll(/^\| (?:&emsp;)?✅ `([\w.]+)` \| \d\.\d s \|$/gm)].map(([, name]) => name)
  expect(names).toEqual([
    'build',
    'infra_deploy',
    'infra_deploy.ready',
    'service_deploy',
    'other',
    'integration_tests',
    'teardown'
  ])
})

test.each(Object.keys(SAMPLES))('sample %s is whole', (name) => {
  const { problems, fences } = markupOf(sample(name))
  expect(problems).toEqual([])
  expect(fences).toBeGreaterThan(0)
})

test.each(HOSTILE)('hostile text %# everywhere makes no markup', (text) => {
  const { text: markup, problems, tags } = markupOf(render(hostileResults(text), [text]))
  expect(problems).toEqual([])
  expect(
    tags.filter((tag) => !/^<\/?(details|details open|summary|code|b|br|div|blockquote|span)>$/.test(tag))
  ).toEqual([])
  const running = markup.replace(/<code>.*?<\/code>/g, '').replaceAll('<span>$</span>', '')
  expect(running).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|\]\(|\$|:[a-z+-][\w+-]*:/i)
  // Every row of a table has as many cells as its head.
  for (const table of markup.match(/(^\|.*\|$\n?)+/gm) ?? []) {
    const widths = table
      .trim()
      .split('\n')
      .map((row) => row.split('|').length)
    expect(new Set(widths).size).toBe(1)
  }
  expect(Buffer.byteLength(markup)).toBeLessThan(60_000)
})
