import { oneLine } from '../platform/escape/terminal.js'
import { formatVariables } from '../suites/export.js'
import type { Run } from '../session/run.js'
import type { ReadyInstance } from '../session/testbed.js'
import { variablesFor } from '../session/variables.js'

/** Prints the `export` lines of a testbed that stays: to be pasted, so nothing of them is redacted. Short names only. */
export async function showExports(run: Run, instances: readonly ReadyInstance[]): Promise<void> {
  const { variables, leftOut } = variablesFor(run.config, run.plan, instances, run.env)
  const short = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('TESTBED_')))
  run.view.message(formatVariables(short, 'export').trimEnd())
  if (leftOut.length > 0)
    run.view.message(`not set again, because they are set or reserved: ${oneLine(leftOut.join(', '), 1000)}`)
}
