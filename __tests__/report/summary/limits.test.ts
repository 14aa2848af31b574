import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Results } from '../../../src/contract/results.js'
import { summaryMarkdown, SUMMARY_BUDGET } from '../../../src/report/summary/summary.js'
import { verdictOf } from '../../../src/report/verdict.js'
import { serviceResult } from '../../support/results.js'
import { anyResults } from '../support/any-results.js'
import { markupOf } from '../support/markup.js'
import { SAMPLES } from '../support/samples.js'

const render = (results: Results, limit?: number, log: readonly string[] = []) =>
  summaryMarkdown(results, verdictOf(results, { logTail: () => log }), limit)

function sample(name: string): Results {
  const found = SAMPLES[name]
  if (found === undefined) throw new Error(name)
  return found.results
}

test('whatever the results and the limit: never above it, nothing cut in the middle, the verdict stays', () => {
  const limits = fc.oneof(fc.integer({ min: 2048, max: 20_000 }), fc.integer({ min: 20_000, max: SUMMARY_BUDGET }))
  fc.assert(
    fc.property(anyResults, limits, (results, limit) => {
      const text = render(results, limit, ['a line', '```', '</details>'])
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
      expect(markupOf(text).problems).toEqual([])
      expect(text).toMatch(/^## (✅|❌|🚫) /)
    }),
    { numRuns: 100 }
  )
})

describe('5,000 failed tests', () => {
  test('are all named, and the first ones are shown with what is known', () => {
    const text = render(sample('many-failures'))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BUDGET)
    for (const number of [1, 100, 101, 5000]) expect(text).toContain(`handles case ${number} of the specification`)
    expect(text.match(/<summary>Details<\/summary>/g)).toHaveLength(100)
    expect(text).not.toContain('_Left out')
  })

  test.each([8, 64, 512])('in %d KiB: names stay longer than anything but the verdict', (kib) => {
    const results = sample('many-failures')
    const text = render(results, kib * 1024)
    const named = [...text.matchAll(/handles case \d+ of the specification/g)].length
    expect(named).toBeLessThan(5000)
    // Full: less than one more name would fit.
    expect(Buffer.byteLength(text)).toBeGreaterThan(kib * 1024 - 900)
    expect(text).toContain(`names of failed tests (${(5000 - named).toLocaleString('en')})`)
    expect(text).not.toContain('Slowest')
    expect(text).toMatch(/## ❌ 5000 of 6414 tests failed/)
    expect(text).toMatch(/`tests\.ndjson`, `logs\/`\._\n$/)
  })
})

test('what matters least goes first', () => {
  const results = sample('some-failures')
  const parts = [
    ['title', '## ❌'],
    ['totals', '| **all** |'],
    ['names', 'handles case 7 of the specification'],
    ['messages', '<br>&emsp;&emsp;<code>expected 6 to be 7</code>'],
    ['details', 'at tests/generated/case-0.test.ts:52:12'],
    ['logs', 'Logged meanwhile by'],
    ['services', '`postgres:17`'],
    ['chart', '```mermaid'],
    ['skipped', 'needs PAY-412'],
    ['slowest', 'up to 4.2 s']
  ] as const
  const gone = new Map<string, number>()
  const whole = Buffer.byteLength(render(results))
  for (let limit = whole + 1000; limit >= 2048; limit -= 50) {
    const text = render(results, limit)
    for (const [part, sign] of parts) if (!text.includes(sign) && !gone.has(part)) gone.set(part, limit)
  }
  const order = [...gone].sort((a, b) => b[1] - a[1]).map(([part]) => part)
  expect(order).toEqual([...parts.map(([part]) => part)].reverse().filter((part) => gone.has(part)))
  expect(order).toContain('messages')
  expect(order).not.toContain('title')
})

test('a chart stays below what GitHub draws', () => {
  const services = Array.from({ length: 3000 }, (_, index) =>
    serviceResult(`${index}-${'long'.repeat(500)}`, { started_after_s: index / 10, ready_after_s: 5 })
  )
  const base = sample('green')
  const stages = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [
      `stage ${index} ${'x'.repeat(500)}`,
      { duration_s: 1, status: 'ok' as const }
    ])
  )
  const text = render({ ...base, services, stages: { ...base.stages, ...stages } })
  const chart = /```mermaid\n(.*?)\n```/s.exec(text)?.[1] ?? ''
  expect(chart.length).toBeGreaterThan(1000)
  expect(chart.length).toBeLessThan(50_000)
})
