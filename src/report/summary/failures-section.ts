/** The failed tests: each with what a reader needs to understand it, as far as there is room; the names of all. */
import type { Failure, Results } from '../../contract/results.js'
import { TESTS_FILE } from '../../contract/tests.js'
import { htmlCode } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { newFailures } from '../changes.js'
import { count, placeOf, testName } from '../sentences.js'
import type { Verdict } from '../verdict.js'
import { failurePiece, namePiece } from './failure-piece.js'
import type { Group } from './fit.js'
import { foldedGroup } from './folded.js'
import { rankOf } from './ranks.js'

/** Not folded: what a reader came for. */
const OPEN = 3
/** On the page itself: what comes after the failures should still be found. */
const LISTED = 20
/** With more than their name. A page with thousands of folded texts is no summary. */
const WITH_TEXTS = 100

export function failureGroups(results: Results, verdict: Verdict): Group[] {
  const { failures, failureCount } = verdict
  if (failureCount === 0) return []
  const isNew = newFailures(verdict.changes)
  const withSuite = (results.suites ?? []).length > 1
  const name = (failure: Failure): string => nameLine(failure, withSuite, isNew(failure))
  const pieces = failures.map((failure, index) =>
    index < WITH_TEXTS ? failurePiece(failure, name(failure), index < OPEN) : namePiece(name(failure))
  )
  const more = pieces.slice(LISTED, WITH_TEXTS)
  const names = pieces.slice(WITH_TEXTS)
  const unnamed = failureCount - failures.length
  return [
    { open: `### ${count(failureCount, 'failed test')}`, joint: '\n\n', pieces: pieces.slice(0, LISTED) },
    ...(more.length === 0 ? [] : [foldedGroup(`❌ <b>${count(more.length, 'more failed test')}</b>`, more)]),
    ...(names.length === 0
      ? []
      : [foldedGroup(`❌ <b>${count(names.length, 'more', 'more')}</b>, by name`, names, '\n')]),
    ...(unnamed === 0 ? [] : [unnamedGroup(unnamed, failures.length > 0)])
  ]
}

function unnamedGroup(unnamed: number, some: boolean): Group {
  const text = `${some ? 'and ' : ''}${count(unnamed, 'failed test')} ${some ? 'more' : 'without a name here'}: see ${TESTS_FILE}`
  return { joint: '\n', pieces: [[{ rank: rankOf('failureNames'), what: 'the count of further failed tests', text }]] }
}

function nameLine(failure: Failure, withSuite: boolean, isNew: boolean): string {
  const { attempts, duration_s: seconds } = failure
  const facts = [
    htmlCode(placeOf(failure), 200),
    failure.kind === 'error' ? 'error' : '',
    seconds === undefined ? '' : formatSeconds(seconds),
    attempts === undefined || attempts < 2 ? '' : `failed in all ${attempts} attempts`,
    isNew ? '🆕 new' : ''
  ].filter((fact) => fact !== '')
  const name = htmlCode(testName(failure, withSuite), 300)
  const after = facts.length === 0 ? '' : ` · ${facts.join(' · ')}`
  return `❌ <b>${name === '' ? 'a test without a name' : name}</b>${after}`
}
