/** One line for what went wrong, and what to do; never a stack for a user's mistake. */
import { TestbedError } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { asTestbedError } from '../session/record-error.js'

/** Prints to standard error and returns the exit code. */
export function explain(thrown: unknown, verbose: boolean): number {
  const error = asTestbedError(thrown)
  const lines = [`integration-testbed: ${oneLine(error.message, 2000)}`]
  for (const line of error.details?.split('\n') ?? []) lines.push(`    ${oneLine(line, 500)}`)
  if (error.hint !== undefined) lines.push(`  ${oneLine(error.hint, 500)}`)
  if (verbose && !(thrown instanceof TestbedError) && thrown instanceof Error) lines.push(thrown.stack ?? '')
  process.stderr.write(lines.join('\n') + '\n')
  return error.exitCode
}
