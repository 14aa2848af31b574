/** The job summary: Markdown, the verdict first. Pure. */
import type { Results } from '../../contract/results.js'
import type { Verdict } from '../verdict.js'
import { baselineGroups } from './baseline-section.js'
import { budgetGroups } from './budgets-section.js'
import { coverageGroups } from './coverage-section.js'
import { CUT_NOTE_LIMIT, cutNote } from './cut-note.js'
import { failureGroups } from './failures-section.js'
import { fit } from './fit.js'
import { flakyGroups, skippedGroups, slowestGroups } from './notes-section.js'
import { serviceGroups } from './services-section.js'
import { stageGroups } from './stages-section.js'
import { totalsGroups } from './totals-section.js'
import { verdictGroups } from './verdict-section.js'

/** Bytes. Below the runner's 1 MiB, with room for the line that post may add. */
export const SUMMARY_BUDGET = 1024 * 1024 - 16_384

/** At most `limit` bytes, 2 KiB or more: what matters least is left out first, and a last line says so. */
export function summaryMarkdown(results: Results, verdict: Verdict, limit = SUMMARY_BUDGET): string {
  const groups = [
    ...verdictGroups(results, verdict),
    ...totalsGroups(results),
    ...failureGroups(results, verdict),
    ...baselineGroups(results),
    ...coverageGroups(results),
    ...budgetGroups(results),
    ...flakyGroups(results),
    ...serviceGroups(results),
    ...stageGroups(results),
    ...skippedGroups(results),
    ...slowestGroups(results)
  ]
  const { text, lost } = fit(groups, limit - CUT_NOTE_LIMIT)
  return lost.size === 0 ? text : `${text}\n${cutNote(lost)}`
}
