/** The job summary: Markdown, the verdict first. Pure. */
import type { Results } from '../../contract/results.js'
import type { Verdict } from '../verdict.js'
import { joinBlocks } from './blocks.js'
import { serviceBlocks } from './services-section.js'
import { stageBlocks } from './stages-section.js'
import { failureBlocks, suiteBlocks } from './tests-section.js'
import { verdictBlocks } from './verdict-section.js'

/** Bytes. Below the runner's 1 MiB, with room for the line that post may add. */
export const SUMMARY_BUDGET = 1024 * 1024 - 16_384

export function summaryMarkdown(results: Results, verdict: Verdict, limit = SUMMARY_BUDGET): string {
  return joinBlocks(
    [
      ...verdictBlocks(verdict),
      ...suiteBlocks(results),
      ...failureBlocks(verdict),
      ...serviceBlocks(results),
      ...stageBlocks(results)
    ],
    limit
  )
}
