/** The verdict as text, for the end of a run on a screen or in a log. */
import { oneLine, plainText } from '../platform/escape/terminal.js'
import { coloursOf, type Colours } from '../platform/terminal/colours.js'
import type { SuiteResult } from '../contract/results.js'
import type { Cause } from './causes.js'
import { newFailures } from './changes.js'
import { furtherReasons, placeOf, testName } from './sentences.js'
import { serviceSentence } from './service-sentence.js'
import { noteLines } from './terminal-notes.js'
import { titleSays, type Verdict } from './verdict.js'

const FAILURES_SHOWN = 20
const MESSAGE_LINES = 12

/**
 * Several lines, each of foreign text behind `|`; without a newline at the end. Of a green run: one line, unless a test was
 * flaky, a budget was exceeded or something changed since the baseline.
 */
export function renderVerdict(verdict: Verdict, options: { readonly colours: boolean }): string {
  const colours = coloursOf(options.colours)
  const warnings = verdict.warnings.map((warning) => `${colours.yellow('warning:')} ${oneLine(warning, 2000)}`)
  const title = oneLine(verdict.title, 1000)
  const notes = noteLines(verdict, colours)
  if (verdict.outcome === 'passed') return [`${colours.green('✓')} ${title}`, ...notes, ...warnings].join('\n')
  return [
    `${colours.red('✗')} ${colours.bold(title)} ${colours.dim(`[exit code ${verdict.exitCode}]`)}`,
    ...verdict.causes.flatMap((cause) => causeLines(cause, titleSays(verdict, cause), colours)),
    ...verdict.suites.flatMap((suite) => suiteLines(suite)),
    ...failureLines(verdict, colours),
    ...notes,
    ...warnings
  ].join('\n')
}

function causeLines(cause: Cause, said: boolean, colours: Colours): string[] {
  const { service } = cause
  const label = (name: string, text: string) => `  ${colours.dim(name.padEnd(8))} ${text}`
  return [
    ...(said ? [] : [`${colours.red('✗')} ${oneLine(cause.symptom, 1000)}`]),
    ...(cause.stage === undefined ? [] : [label('stage', oneLine(cause.stage))]),
    ...(service === undefined ? [] : [label('service', oneLine(serviceSentence(service), 500))]),
    ...(service?.lastProbe === undefined ? [] : [label('probe', oneLine(service.lastProbe, 500))]),
    ...(cause.cause === undefined ? [] : [label('cause', oneLine(cause.cause, 1000))]),
    ...cause.hints.map((hint) => label('fix', oneLine(hint, 1000))),
    ...quoted(cause.details, colours),
    ...(cause.log.length === 0 ? [] : [label('log', `last lines${logFile(cause)}:`), ...quoted(cause.log, colours)])
  ]
}

function logFile(cause: Cause): string {
  return cause.service?.logFile === undefined ? '' : ` of ${oneLine(cause.service.logFile)}`
}

function suiteLines(suite: SuiteResult): string[] {
  const name = `suite ${oneLine(suite.name)}`
  return furtherReasons(suite).map((reason) => `  ${name}: ${oneLine(reason, 1000)}`)
}

function failureLines(verdict: Verdict, colours: Colours): string[] {
  const shown = verdict.failures.slice(0, FAILURES_SHOWN)
  const rest = verdict.failureCount - shown.length
  const isNew = newFailures(verdict.changes)
  return [
    ...shown.flatMap((failure) => [
      `${colours.red('✗')} ${oneLine(testName(failure), 300)}${isNew(failure) ? ` ${colours.yellow('(new)')}` : ''}${colours.dim(place(failure))}`,
      ...quoted(firstLines(failure.message), colours)
    ]),
    ...(rest > 0 ? [`  and ${rest} more failed tests`] : [])
  ]
}

function place(failure: Parameters<typeof placeOf>[0]): string {
  const text = oneLine(placeOf(failure))
  return text === '' ? '' : `  ${text}`
}

function firstLines(message: string): string[] {
  // Cut before it is cleaned: a message may be megabytes.
  const lines = plainText(message.slice(0, 50_000)).split('\n')
  const rest = lines.length - MESSAGE_LINES
  return rest > 0 ? [...lines.slice(0, MESSAGE_LINES), `… (${rest} more lines)`] : lines
}

function quoted(lines: readonly string[], colours: Colours): string[] {
  return lines.flatMap((line) =>
    plainText(line.slice(0, 2000))
      .split('\n')
      .map((part) => `    ${colours.dim('|')} ${part}`.trimEnd())
  )
}
