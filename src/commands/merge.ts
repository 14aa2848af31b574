/** `merge`: the results of shards and matrix jobs as those of one run. */
import { ConfigError } from '../errors.js'
import { cancelOnSignals } from '../session/cancel.js'
import { mergeRuns } from '../session/report/merge/merge-runs.js'
import type { CommandContext } from './context.js'
import { refused, showReport } from './report-output.js'

export async function mergeCommand(
  context: CommandContext,
  paths: readonly string[],
  expect: unknown
): Promise<number> {
  const { env, cwd, flags } = context
  const signal = cancelOnSignals(() => process.exit(2))
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  try {
    const expected = expectedFrom(expect)
    const options = {
      paths,
      cwd,
      env,
      out: text(flags.out),
      summaryFile: text(flags['summary-file']),
      expected,
      signal
    }
    return await showReport(context, await mergeRuns(options))
  } catch (error) {
    // The merge has said it in its own results already, where that was safe.
    return refused(error, context, undefined)
  }
}

function expectedFrom(value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && /^\d{1,5}$/.test(value)) return Number(value)
  throw new ConfigError(`--expect: expected the number of results to merge, got ${JSON.stringify(value)}`)
}
