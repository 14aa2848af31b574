/** The cause and the failing tests as annotations. The texts are escaped where they are printed. */
import { isAbsolute, relative, sep } from 'node:path'
import type { Failure, TestNote } from '../contract/results.js'
import { ANNOTATIONS_PER_KIND, type Annotation } from '../platform/github/annotations.js'
import type { Cause } from './causes.js'
import { budgetSentence, furtherReasons, testName, thousands } from './sentences.js'
import { serviceSentence } from './service-sentence.js'
import type { Verdict } from './verdict.js'

/** Annotations of one sort; `one` and `several` name what is left out. `total`: with those that are not known by name. */
interface Sort {
  readonly annotations: readonly Annotation[]
  readonly total: number
  readonly one: string
  readonly several: string
}

/**
 * At most as many of each kind as GitHub shows of a step, causes first; the last one counts the rest. `workspace`: the
 * repository's root; files outside it are named in the message instead.
 */
export function annotationsOf(verdict: Verdict, workspace: string): Annotation[] {
  return [
    ...withinLimit('error', errorsOf(verdict, workspace)),
    ...withinLimit('warning', warningsOf(verdict, workspace))
  ]
}

function errorsOf(verdict: Verdict, workspace: string): Sort[] {
  if (verdict.outcome === 'passed') return []
  const suites = verdict.suites.flatMap((suite) =>
    furtherReasons(suite).map((reason): Annotation => ({
      kind: 'error',
      title: `suite ${suite.name}`,
      message: reason
    }))
  )
  const tests = verdict.failures.map((failure) => failureAnnotation(failure, workspace))
  const sorts = [
    sort(verdict.causes.map(causeAnnotation), 'cause'),
    sort(suites, 'reason of a suite', 'reasons of suites'),
    sort(tests, 'failed test', 'failed tests', verdict.failureCount)
  ]
  if (sorts.some(({ annotations }) => annotations.length > 0)) return sorts
  return [sort([{ kind: 'error', message: verdict.title }], 'error')]
}

function warningsOf(verdict: Verdict, workspace: string): Sort[] {
  const { warnings, exceeded, flaky, flakyCount } = verdict
  return [
    sort(warnings.map(warning), 'warning'),
    sort(exceeded.map(budgetSentence).map(warning), 'exceeded budget'),
    sort(
      flaky.map((note) => flakyAnnotation(note, workspace)),
      'flaky test',
      'flaky tests',
      flakyCount
    )
  ]
}

function sort(annotations: readonly Annotation[], one: string, several = `${one}s`, total = annotations.length): Sort {
  return { annotations, one, several, total: Math.max(total, annotations.length) }
}

function withinLimit(kind: Annotation['kind'], sorts: readonly Sort[]): Annotation[] {
  const total = sorts.reduce((sum, { total }) => sum + total, 0)
  const all = sorts.flatMap(({ annotations }) => annotations)
  if (total <= ANNOTATIONS_PER_KIND && all.length === total) return all
  const shown = all.slice(0, ANNOTATIONS_PER_KIND - 1)
  const rest = sorts.flatMap(({ annotations, total, one, several }) => {
    const left = total - annotations.filter((annotation) => shown.includes(annotation)).length
    return left === 0 ? [] : [`${thousands(left)} ${shown.length === 0 ? '' : 'more '}${left === 1 ? one : several}`]
  })
  return [...shown, { kind, message: `${shown.length === 0 ? '' : 'and '}${rest.join(', ')}: see the job summary` }]
}

function warning(message: string): Annotation {
  return { kind: 'warning', message }
}

function causeAnnotation(cause: Cause): Annotation {
  const { service } = cause
  const lines = [
    cause.symptom,
    service === undefined ? undefined : `service: ${serviceSentence(service)}`,
    service?.lastProbe === undefined ? undefined : `last probe: ${service.lastProbe.slice(0, 500)}`,
    cause.cause === undefined ? undefined : `likely cause: ${cause.cause}`,
    ...cause.hints.map((hint) => `fix: ${hint}`),
    ...cause.details.slice(-5),
    ...cause.log.slice(-5)
  ]
  const title = service?.name ?? cause.stage
  return {
    kind: 'error',
    message: lines.filter((line) => line !== undefined).join('\n'),
    ...(title !== undefined && { title })
  }
}

function failureAnnotation(failure: Failure, workspace: string): Annotation {
  const { file, place } = placeIn(failure, workspace)
  const message = `${failure.message === '' ? failure.name : failure.message}${place}`
  return { kind: 'error', title: testName(failure), message, ...file }
}

function flakyAnnotation(note: TestNote, workspace: string): Annotation {
  const { file, place } = placeIn(note, workspace)
  const first = note.message === undefined || note.message === '' ? '' : `: ${note.message}`
  const message = `flaky: it failed and then passed when it was run again${first}${place}`
  return { kind: 'warning', title: testName(note), message, ...file }
}

/** File and line where the file is in the repository; else its name for the message. */
function placeIn(
  { file: path, line }: Pick<TestNote, 'file' | 'line'>,
  workspace: string
): { file: Pick<Annotation, 'file' | 'line'>; place: string } {
  if (path === undefined) return { file: {}, place: '' }
  const file = inside(path, workspace)
  if (file === undefined) return { file: {}, place: `\n${path}` }
  return { file: { file, ...(line !== undefined && { line }) }, place: '' }
}

function inside(file: string, workspace: string): string | undefined {
  const path = isAbsolute(file) ? relative(workspace, file) : file
  return path === '' || path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/')
}
