import { fencedBlock, inlineCode, markdownText } from '../../platform/escape/markdown.js'
import type { Cause } from '../causes.js'
import { serviceSentence } from '../service-sentence.js'
import { titleSays, type Verdict } from '../verdict.js'

const LOG_LIMIT = 20_000

/** The title, then each cause with its facts: the first thing that a reader sees. */
export function verdictBlocks(verdict: Verdict): string[] {
  const sign = verdict.outcome === 'passed' ? '✅' : verdict.outcome === 'cancelled' ? '⚪' : '❌'
  return [
    `## ${sign} ${markdownText(verdict.title, 1000)}`,
    ...verdict.causes.flatMap((cause) => causeBlocks(cause, titleSays(verdict, cause))),
    ...suiteReasons(verdict),
    ...warningBlocks(verdict.warnings)
  ]
}

function causeBlocks(cause: Cause, said: boolean): string[] {
  const { service } = cause
  const facts = [
    cause.stage === undefined ? undefined : `- **stage** ${inlineCode(cause.stage)}`,
    service === undefined ? undefined : `- **service** ${inlineCode(serviceSentence(service))}`,
    service?.lastProbe === undefined ? undefined : `- **last probe** ${inlineCode(service.lastProbe)}`,
    cause.cause === undefined ? undefined : `- **likely cause** ${markdownText(cause.cause)}`,
    ...cause.hints.map((hint) => `- **fix** ${markdownText(hint)}`)
  ].filter((fact) => fact !== undefined)
  const log = service?.logFile === undefined ? '' : ` of ${inlineCode(service.logFile)}`
  return [
    ...(said ? [] : [`**${markdownText(cause.symptom, 1000)}**`]),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...(cause.details.length === 0 ? [] : [fencedBlock(cause.details.join('\n'), LOG_LIMIT)]),
    ...(cause.log.length === 0 ? [] : [`Last log lines${log}:`, fencedBlock(cause.log.join('\n'), LOG_LIMIT)])
  ]
}

function suiteReasons(verdict: Verdict): string[] {
  const lines = verdict.suites.flatMap((suite) =>
    suite.reasons.slice(0, 20).map((reason) => `- suite ${inlineCode(suite.name)}: ${markdownText(reason)}`)
  )
  return lines.length === 0 ? [] : [lines.slice(0, 100).join('\n')]
}

function warningBlocks(warnings: readonly string[]): string[] {
  if (warnings.length === 0) return []
  const shown = warnings.slice(0, 20).map((warning) => `- ⚠️ ${markdownText(warning, 1000)}`)
  const rest = warnings.length - shown.length
  return [[...shown, ...(rest > 0 ? [`- and ${rest} more warnings`] : [])].join('\n')]
}
