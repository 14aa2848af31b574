import { describe, expect, test } from 'vitest'
import { barsOf, type Bar } from '../../../src/report/summary/bars.js'
import { ganttChart } from '../../../src/report/summary/gantt.js'
import { summaryMarkdown } from '../../../src/report/summary/summary.js'
import { verdictOf } from '../../../src/report/verdict.js'
import { HOSTILE } from '../../support/hostile.js'
import { greenResults } from '../../support/results.js'
import { SAMPLES } from '../support/samples.js'

const sample = (name: string) => SAMPLES[name]?.results ?? greenResults()
const bar = (change: Partial<Bar>): Bar => ({
  section: 'Stages',
  name: 'a',
  from: 0,
  seconds: 1,
  kind: 'main',
  ...change
})

/** A bar's line as Mermaid reads it (`gantt.jison`): the label ends at the first colon. */
const LINE = /^\u200b[^:;#%\n]+ :(?:done, |crit, )?2000-01-\d\d \d\d:\d\d:\d\d\.\d{3}, \d+ms$/

describe('bars', () => {
  test('stages follow each other, the deploys begin with their services', () => {
    const stages = barsOf(sample('green')).filter(({ section }) => section === 'Stages')
    expect(stages.map(({ name, from }) => [name, Number(from.toFixed(3))])).toEqual([
      ['image_cache', 0],
      ['build', 0.4],
      ['infra_deploy', 0.6],
      ['service_deploy', 3],
      ['integration_tests', 6.1]
    ])
  })

  test('services from their start until they were ready; nothing waited for those beside the chain', () => {
    const services = barsOf(sample('green')).filter(({ section }) => section === 'Services')
    expect(services.map(({ name, from, seconds, kind }) => [name, from, seconds, kind])).toEqual([
      ['db', 0.9, 2.1, 'main'],
      ['cache', 0.9, 0.3, 'aside'],
      ['broker', 0.9, 3.4, 'aside'],
      ['migrate', 3, 1.4, 'main'],
      ['api', 4.4, 1.7, 'main'],
      ['worker', 4.4, 0.8, 'aside']
    ])
  })

  test('a service that never got ready lasts until the end of the stages', () => {
    const api = barsOf(sample('infrastructure')).find(({ name }) => name === 'api')
    expect(api).toMatchObject({ from: 4.4, kind: 'failed' })
    expect(api?.seconds).toBeCloseTo(0.8)
  })

  test('suites one after the other, where there are several', () => {
    const suites = barsOf(sample('one-failure')).filter(({ section }) => section === 'Suites')
    expect(suites.map(({ name, kind }) => [name, kind])).toEqual([
      ['contract', 'main'],
      ['e2e', 'failed']
    ])
    expect(suites[1]?.from).toBeCloseTo(6.1 + 3.2)
  })
})

describe('chart', () => {
  test('is a fence with one line a bar', () => {
    const lines = ganttChart([bar({}), bar({ section: 'Services', name: 'db', from: 61.5, kind: 'aside' })]).split('\n')
    expect(lines.slice(-5)).toEqual([
      'section Stages',
      '\u200ba 1.0 s :2000-01-01 00:00:00.000, 1000ms',
      'section Services',
      '\u200bdb 1.0 s :done, 2000-01-01 00:01:01.500, 1000ms',
      '```'
    ])
    expect(lines[0]).toBe('```mermaid')
  })

  test.each([
    [0.8, '%S.%L', '100millisecond'],
    [4, '%S.%L', '500millisecond'],
    [9, '%M:%S', '1second'],
    [600, '%M:%S', '1minute'],
    [20_000, '%H:%M', '60minute']
  ])('an axis of %d s has marks that tell each other apart', (seconds, format, tick) => {
    const chart = ganttChart([bar({ seconds })])
    expect(chart).toContain(`axisFormat ${format}\ntickInterval ${tick}\n`)
  })

  test.each([...HOSTILE, 'title x', 'section x', 'click a', 'gantt', 'a:b;c#d', '%%{init: {}}%%', '#35;'])(
    'a name like %j is a label and nothing else',
    (name) => {
      const [head, ...rest] = ganttChart([bar({ name })]).split('section Stages\n')
      expect(head).toMatch(/^```mermaid\n%%\{init/)
      const [line, ...end] = rest.join('').split('\n')
      expect(line).toMatch(LINE)
      expect(end).toEqual(['```'])
    }
  )

  test('is left out where there is one stage only', () => {
    const one = { duration_s: 1, status: 'ok' as const }
    const none = { duration_s: 0, status: 'skipped' as const }
    const stages = { ...greenResults().stages, infra_deploy: none, service_deploy: none, integration_tests: one }
    const results = greenResults({ stages })
    const text = summaryMarkdown(results, verdictOf(results, { logTail: () => [] }))
    expect(text).toContain('<b>1 stage</b>')
    expect(text).not.toContain('mermaid')
  })
})
