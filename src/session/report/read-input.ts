/** Results of a run that are to be reported or merged: a results file, or the output directory that has more. */
import type { Results } from '../../contract/results.js'
import { ConfigError } from '../../errors.js'
import { readBaseline } from '../../gates/baseline/read.js'
import { oneLine } from '../../platform/escape/terminal.js'

export interface ResultsInput {
  /** As it was given. */
  readonly shown: string
  /** The output directory that the results lie in; undefined where the file stands alone. */
  readonly directory: string | undefined
  readonly results: Results
}

/** `path`: absolute. Errors: ConfigError of one line that names the file, and the key where it breaks the contract. */
export async function readResultsInput(path: string, given = path): Promise<ResultsInput> {
  const shown = oneLine(given, 500)
  const read = await readBaseline(path, shown)
  if (!('problem' in read)) return { shown, ...read }
  throw new ConfigError(read.problem, {
    hint: 'Give a results file of integration-testbed or an output directory; the form: integration-testbed schema results'
  })
}
