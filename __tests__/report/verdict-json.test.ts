import { describe, expect, it } from 'vitest'
import { VERDICT_LIMIT, verdictJson } from '../../src/contract/verdict-json.js'
import type { Results } from '../../src/contract/results.js'
import { safeJson } from '../../src/platform/terminal/json.js'
import { verdictJsonOf } from '../../src/report/verdict-json.js'
import { verdictOf } from '../../src/report/verdict.js'
import { failedStart, failedTests, greenResults, suiteResult } from '../support/results.js'

function jsonOf(results: Results, redact?: (text: string) => string) {
  const verdict = verdictOf(results, { logTail: () => [] })
  const files = { results: '/w/results.json' }
  return verdictJson.parse(verdictJsonOf(results, verdict, { files, ...(redact && { redact }) }))
}

describe('the verdict as JSON', () => {
  it('says of a green run that it is', () => {
    const json = jsonOf(greenResults())
    expect(json).toMatchObject({ type: 'verdict', outcome: 'passed', exit_code: 0, run_id: 'itb-1', failures: [] })
    expect(json.totals).toMatchObject({ total: 12, passed: 12 })
    expect(json.files).toEqual({ results: '/w/results.json' })
  })

  it('names failed tests, and counts the rest', () => {
    const json = jsonOf(failedTests(60))
    expect(json).toMatchObject({ outcome: 'failed', exit_code: 1, more_failures: 10 })
    expect(json.failures[0]).toMatchObject({ name: 'test 0', file: '/repo/src/a.test.ts', line: 1 })
  })

  it('gives causes with what to do', () => {
    const json = jsonOf(failedStart())
    expect(json).toMatchObject({ outcome: 'infrastructure', exit_code: 2 })
    expect(json.causes[0]).toMatchObject({
      symptom: 'api exited with code 127',
      service: 'api',
      stage: 'service_deploy'
    })
    expect(json.causes[0]?.hints).toContain('look at it')
  })

  it('is less than 64 KiB, whatever the run was', () => {
    const long = '漢\u0000##[x]"\\'.repeat(20_000)
    const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 500 }, (_, index) => make(index))
    const results = failedTests(500, {
      run_id: long,
      error: long,
      exit_code: 2,
      suites: many((index) => suiteResult(`${long}${index}`, { status: 'failed', reasons: many(() => long) })),
      failures: many(() => ({
        suite: long,
        name: long,
        class: long,
        file: long,
        message: long,
        kind: 'failed' as const
      })),
      diagnosis: many(() => ({ symptom: long, service: long, stage: long, cause: long, hint: long })),
      warnings: many(() => long)
    })
    const line = safeJson(jsonOf(results))
    expect(Buffer.byteLength(line)).toBeLessThan(VERDICT_LIMIT)
    expect(line).not.toContain('##[')
    const json = jsonOf(results)
    expect(json.failures.length).toBeGreaterThan(5)
    expect(json.failures.length + json.more_failures).toBe(500)
  })

  it('hides secrets before anything is cut', () => {
    const results = failedTests(1, {
      failures: [{ suite: 'unit', name: 'a', message: `${'x'.repeat(495)}hunter2hunter2`, kind: 'failed' }],
      warnings: ['hunter2hunter2']
    })
    expect(JSON.stringify(jsonOf(results, (text) => text.replaceAll('hunter2hunter2', '***')))).not.toContain('hunt')
  })
})
