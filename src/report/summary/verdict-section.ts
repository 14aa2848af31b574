/** The head of the summary: what failed, why, and in which stage. */
import type { Results } from '../../contract/results.js'
import { fencedBlock, htmlCode, inlineCode, markdownText } from '../../platform/escape/markdown.js'
import type { Cause } from '../causes.js'
import { serviceSentence } from '../service-sentence.js'
import { furtherReasons } from '../sentences.js'
import { titleSays, type Outcome, type Verdict } from '../verdict.js'
import type { Group, Piece } from './fit.js'
import { foldedGroup, folded } from './folded.js'
import { rankOf } from './ranks.js'
import { OUTCOME_SIGN } from './signs.js'
import { trailOf } from './trail.js'

const LOG_LIMIT = 20_000
/** Further ones are folded. */
const CAUSES_OPEN = 3
const WARNINGS_SHOWN = 20
const WARNINGS_OPEN = 3
const REASONS_SHOWN = 20

const OUTCOME: Readonly<Record<Outcome, string>> = {
  passed: 'Passed',
  failed: 'Failed',
  infrastructure: 'The infrastructure failed',
  cancelled: 'Cancelled',
  unfinished: 'Not finished'
}

export function verdictGroups(results: Results, verdict: Verdict): Group[] {
  const red = verdict.outcome !== 'passed'
  return [
    {
      joint: '\n\n',
      pieces: [
        titlePiece(verdict),
        ...(red ? trailPieces(results, verdict) : []),
        ...verdict.causes.map((cause, index) => causePiece(cause, titleSays(verdict, cause), index)),
        ...reasonPieces(verdict)
      ]
    },
    ...warningGroups(verdict.warnings)
  ]
}

function titlePiece(verdict: Verdict): Piece {
  const sign = OUTCOME_SIGN[verdict.outcome]
  return [60, 200, 1000].map((limit) => ({
    rank: rankOf('title'),
    what: 'the whole title',
    text: `## ${sign} ${markdownText(verdict.title, limit)}`
  }))
}

/** Which stages ran, and where it ended. */
function trailPieces(results: Results, verdict: Verdict): Piece[] {
  const said = `**${OUTCOME[verdict.outcome]}** (exit code ${verdict.exitCode})`
  const rank = rankOf('trail')
  const trail = trailOf(results)
  if (trail === '') return [[{ rank, what: 'the outcome', text: said }]]
  return [
    [
      { rank, what: 'the outcome', text: said },
      { rank, what: 'the stages', text: `${said}: ${trail}` }
    ]
  ]
}

/** Its facts, then with the last lines. The first one's come before anything of the others. */
function causePiece(cause: Cause, said: boolean, index: number): Piece {
  const facts = factsOf(cause, said || index >= CAUSES_OPEN)
  const log = cause.service?.logFile === undefined ? '' : ` of ${inlineCode(cause.service.logFile)}`
  const details = cause.details.length === 0 ? undefined : fencedBlock(cause.details.join('\n'), LOG_LIMIT)
  const lines = cause.log.length === 0 ? undefined : fencedBlock(cause.log.join('\n'), LOG_LIMIT)
  const whole = [
    facts,
    details,
    lines === undefined
      ? undefined
      : index === 0
        ? `Last log lines${log}:\n\n${lines}`
        : folded('Last log lines', lines)
  ].filter((part) => part !== undefined && part !== '')
  const shown = (text: string): string =>
    index < CAUSES_OPEN ? text : folded(`❌ ${htmlCode(cause.symptom)}`, text === '' ? 'Nothing more is known.' : text)
  return [
    ...(facts === '' && index < CAUSES_OPEN ? [] : [{ rank: rankOf('cause'), what: 'causes', text: shown(facts) }]),
    ...(whole.length > (facts === '' ? 0 : 1)
      ? [{ rank: rankOf('causeLogs'), what: 'last lines of causes', text: shown(whole.join('\n\n')) }]
      : [])
  ]
}

function factsOf(cause: Cause, said: boolean): string {
  const { service } = cause
  const facts = [
    cause.cause === undefined ? undefined : `- **Likely cause:** ${markdownText(cause.cause)}`,
    ...cause.hints.map((hint) => `- **Fix:** ${markdownText(hint)}`),
    cause.stage === undefined ? undefined : `- **Stage:** ${inlineCode(cause.stage)}`,
    service === undefined ? undefined : `- **Service:** ${inlineCode(serviceSentence(service))}`,
    service?.lastProbe === undefined ? undefined : `- **Last probe:** ${inlineCode(service.lastProbe)}`
  ].filter((fact) => fact !== undefined)
  const symptom = said ? [] : [`❌ **${markdownText(cause.symptom, 1000)}**`]
  return [...symptom, ...(facts.length === 0 ? [] : [facts.join('\n')])].join('\n\n')
}

/** Why suites failed besides their failing tests. */
function reasonPieces(verdict: Verdict): Piece[] {
  const lines = verdict.suites.flatMap((suite) =>
    furtherReasons(suite)
      .slice(0, REASONS_SHOWN)
      .map((reason) => `- suite ${inlineCode(suite.name, 100)}: ${markdownText(reason)}`)
  )
  if (lines.length === 0) return []
  const text = (shown: number): string =>
    [...lines.slice(0, shown), ...(lines.length > shown ? [`- and ${lines.length - shown} more reasons`] : [])].join(
      '\n'
    )
  return [
    [
      { rank: rankOf('reasons'), what: 'reasons of suites', text: text(3) },
      ...(lines.length > 3
        ? [{ rank: rankOf('moreRows'), what: 'some of the reasons of suites', text: text(100) }]
        : [])
    ]
  ]
}

function warningGroups(warnings: readonly string[]): Group[] {
  const version = (lines: readonly string[]): Piece => [
    { rank: rankOf('warnings'), what: 'warnings', text: lines.join('\n') }
  ]
  if (warnings.length === 0) return []
  const shown = warnings.slice(0, WARNINGS_SHOWN)
  if (warnings.length <= WARNINGS_OPEN) {
    return [{ joint: '\n', pieces: shown.map((warning) => version([`- ⚠️ ${markdownText(warning, 1000)}`])) }]
  }
  const pieces = shown.map((warning) => version([`- ${markdownText(warning, 1000)}`]))
  const rest = warnings.length - shown.length
  if (rest > 0) pieces.push(version([`- and ${rest} more warnings`]))
  return [foldedGroup(`⚠️ <b>${warnings.length} warnings</b>`, pieces, '\n')]
}
