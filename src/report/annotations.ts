/** The cause and the failing tests as annotations. The texts are escaped where they are printed. */
import { isAbsolute, relative, sep } from 'node:path'
import type { Failure } from '../contract/results.js'
import type { Annotation } from '../platform/github/annotations.js'
import { serviceSentence } from './service-sentence.js'
import type { Cause } from './causes.js'
import type { Verdict } from './verdict.js'

/** Causes first. `workspace`: the repository's root; files outside it are named in the message instead. */
export function annotationsOf(verdict: Verdict, workspace: string): Annotation[] {
  if (verdict.outcome === 'passed') return verdict.warnings.map(warning)
  const causes = verdict.causes.map(causeAnnotation)
  const suites = verdict.suites.flatMap((suite) =>
    suite.reasons.map((reason): Annotation => ({ kind: 'error', title: `suite ${suite.name}`, message: reason }))
  )
  const tests = verdict.failures.map((failure) => failureAnnotation(failure, workspace))
  const all = [...causes, ...suites, ...tests]
  const title: Annotation = { kind: 'error', message: verdict.title }
  return [...(all.length === 0 ? [title] : all), ...verdict.warnings.map(warning)]
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
  const file = failure.file === undefined ? undefined : inside(failure.file, workspace)
  const place = failure.file !== undefined && file === undefined ? `\n${failure.file}` : ''
  return {
    kind: 'error',
    title: `${failure.suite}: ${failure.name}`,
    message: `${failure.message === '' ? failure.name : failure.message}${place}`,
    ...(file !== undefined && { file }),
    ...(file !== undefined && failure.line !== undefined && { line: failure.line })
  }
}

function inside(file: string, workspace: string): string | undefined {
  const path = isAbsolute(file) ? relative(workspace, file) : file
  return path === '' || path.startsWith('..') || isAbsolute(path) ? undefined : path.split(sep).join('/')
}
