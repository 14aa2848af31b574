import { expect, test } from 'vitest'
import { annotationLines } from '../../src/platform/github/annotations.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { verdictOf } from '../../src/report/verdict.js'
import { HOSTILE } from '../support/hostile.js'
import { failedStart, failedTests, greenResults } from '../support/results.js'
import { hostileResults } from './support/hostile-results.js'

test('a green run has its warnings only', () => {
  const verdict = verdictOf(greenResults({ warnings: ['w'] }), { logTail: () => [] })
  expect(annotationsOf(verdict, '/repo')).toEqual([{ kind: 'warning', message: 'w' }])
})

test('the cause says what a reader needs', () => {
  const [annotation] = annotationsOf(verdictOf(failedStart(), { logTail: () => ['the last line'] }), '/repo')
  expect(annotation).toMatchObject({ kind: 'error', title: 'api' })
  for (const fact of ['api exited with code 127', 'failed', 'connection refused', 'fix: look at it', 'the last line']) {
    expect(annotation?.message).toContain(fact)
  }
})

test('a failing test is shown at its line, where its file is in the repository', () => {
  const verdict = verdictOf(failedTests(1), { logTail: () => [] })
  expect(annotationsOf(verdict, '/repo')).toEqual([
    { kind: 'error', title: 'unit: test 0', message: 'expected 0\nto be 0', file: 'src/a.test.ts', line: 1 }
  ])
  const [outside] = annotationsOf(verdict, '/elsewhere')
  expect(outside).toEqual({
    kind: 'error',
    title: 'unit: test 0',
    message: 'expected 0\nto be 0\n/repo/src/a.test.ts'
  })
})

test('a failure that nothing explains has its title', () => {
  const verdict = verdictOf(greenResults({ exit_code: 1 }), { logTail: () => [] })
  expect(annotationsOf(verdict, '/repo')).toEqual([{ kind: 'error', message: verdict.title }])
})

test.each(HOSTILE)('hostile text %# makes one command a line', (text) => {
  const lines = annotationLines(annotationsOf(verdictOf(hostileResults(text), { logTail: () => [text] }), '/repo'))
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) {
    expect(line).toMatch(/^::(error|warning)( |::)/)
    expect(line).not.toMatch(/[\r\n]/)
  }
})
