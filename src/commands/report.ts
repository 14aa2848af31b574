/** `report`: says of files that exist what `run` says of its own. */
import { resolve } from 'node:path'
import { loadReportConfig } from '../config/report-config.js'
import { cancelOnSignals } from '../session/cancel.js'
import { makeReport } from '../session/report/make-report.js'
import type { CommandContext } from './context.js'
import { refused, showReport } from './report-output.js'

export async function reportCommand(context: CommandContext): Promise<number> {
  const { env, cwd, flags } = context
  const signal = cancelOnSignals(() => process.exit(2))
  try {
    const config = await loadReportConfig({ flags, inputs: {}, env, cwd })
    return await showReport(context, await makeReport(config, { env, signal }))
  } catch (error) {
    // What was to be read is never replaced by the message that it can't be.
    const { out, 'results-file': read } = flags
    const path = typeof out === 'string' && out !== read ? resolve(cwd, out) : undefined
    return refused(error, context, path)
  }
}
