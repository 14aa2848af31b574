import { describe, expect, test } from 'vitest'
import type { Results } from '../../../src/contract/results.js'
import { summaryMarkdown, SUMMARY_BUDGET } from '../../../src/report/summary/summary.js'
import { verdictOf } from '../../../src/report/verdict.js'
import { HOSTILE } from '../../support/hostile.js'
import { failedStart, failedTests, greenResults, serviceResult } from '../../support/results.js'
import { hostileResults } from '../support/hostile-results.js'

const render = (results: Results, log: string[] = [], limit?: number) =>
  summaryMarkdown(results, verdictOf(results, { logTail: () => log }), limit)

test('green', () => {
  expect(render(greenResults())).toBe(
    `## ✅ 12 passed in 3.1 s; ready in 4.2 s = db 2.1 -&gt; migrate 1.4 -&gt; api 0.7

### Tests

| Suite | Result | Passed | Failed | Errors | Skipped | Flaky | Time |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| \`unit\` | ok | 12 | 0 | 0 | 0 | 0 | 3.1 s |

### Services

| Service | Image | State | Ready after | Restarts | Exit |
| --- | --- | --- | ---: | ---: | ---: |
| \`db\` | \`db:1\` | ready | 1.2 s | 0 |   |
| \`api\` | \`api:1\` | ready | 1.2 s | 0 |   |

### Stages

| Stage | Status | Time |
| --- | --- | ---: |
| \`infra_deploy\` | ok | 2.1 s |
| \`service_deploy\` | ok | 2.1 s |
| \`integration_tests\` | ok | 3.1 s |
`
  )
})

test('a failed start: the verdict first, with all its facts', () => {
  const text = render(failedStart(), ['the last line'])
  expect(text.startsWith('## ❌ api exited with code 127')).toBe(true)
  const facts = [
    '- **stage** `service_deploy`',
    '- **service** `api (api:1): failed, exit code 127, 2 restarts`',
    '- **last probe** `connection refused`',
    '- **fix** look at it',
    'Last log lines of `logs/api.log`:\n\n```text\nthe last line\n```'
  ]
  const places = facts.map((fact) => text.indexOf(fact))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(text.indexOf('### Services')).toBeGreaterThan(Math.max(...places))
})

test('fifty failed tests with their messages, then a count', () => {
  const text = render(failedTests(63))
  expect(text.match(/<details>/g)).toHaveLength(50)
  expect(text.match(/<\/details>/g)).toHaveLength(50)
  expect(text).toContain(
    '<summary><code>unit: math › test 0</code> <sub><code>/repo/src/a.test.ts:1</code></sub></summary>'
  )
  expect(text).toContain('```text\nexpected 49\nto be 0\n```')
  expect(text).toContain('\n\nand 13 more failed tests\n')
})

test('sub-stages follow their stage, in the order of a run', () => {
  const stage = { duration_s: 1, status: 'ok' as const }
  const stages = { ...greenResults().stages, teardown: stage, build: stage, 'infra_deploy.ready': stage, other: stage }
  const text = render(greenResults({ stages }))
  const names = [...text.matchAll(/`([\w.]+)` \| ok \| \d\.\d s \|$/gm)].map(([, name]) => name)
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

describe('size', () => {
  test('is bounded for any results, and a line says what is missing', () => {
    const long = 'ü'.repeat(100_000)
    const services = Array.from({ length: 5000 }, (_, index) => serviceResult(`${index}${long}`, { image: long }))
    const big = { ...failedTests(5000), services, warnings: Array.from({ length: 5000 }, () => long) }
    const text = render({ ...big, failures: big.failures?.map((failure) => ({ ...failure, message: long })) ?? [] })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BUDGET)
    expect(text).toContain('and 4950 more failed tests')
    expect(text).toContain('more services')
  })

  test('no piece is cut in the middle', () => {
    for (let limit = 200; limit < 6000; limit += 150) {
      const text = render(failedTests(20), [], limit)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
      expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0)
      if (!text.includes('| `integration_tests` |')) expect(text).toMatch(/_The rest was cut.*_\n$/)
    }
  })
})

/** Markdown without its fenced blocks, inline code, and escaped signs: what is left is markup. */
function markupOf(markdown: string): string {
  const lines: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const mark = /^`{3,}/.exec(line)?.[0]
    if (fence === undefined && mark !== undefined) fence = mark
    else if (fence === undefined) lines.push(line)
    else if (line === fence) fence = undefined
  }
  expect(fence).toBeUndefined()
  return lines
    .join('\n')
    .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, 'CODE')
    .replace(/\\[!-/:-@[-`{-~]/g, '')
}

test.each(HOSTILE)('hostile text %# everywhere makes no markup', (text) => {
  const markup = markupOf(render(hostileResults(text), [text]))
  const tags = [...markup.matchAll(/<[^>]*>/g)].map(([tag]) => tag)
  const allowed = ['details', 'summary', 'code', 'sub'].flatMap((name) => [`<${name}>`, `</${name}>`])
  expect(tags.filter((tag) => !allowed.includes(tag))).toEqual([])
  expect(tags.filter((tag) => tag === '</details>')).toHaveLength(1)
  expect(markup.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w|#\d|:\/\/|\]\(/)
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
