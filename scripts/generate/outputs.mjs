// The outputs of the action, and docs/reference/outputs.md.
import { page, table } from './table.mjs'

/** Set by the action on every path; post completes the results file after later steps have read them. */
export const OUTPUTS = {
  'exit-code': 'Verdict: 0 fine, 1 tests failed, 2 infrastructure or configuration.',
  outcome: 'The verdict as a word: `success` (0), `failure` (1) or `error` (2).',
  'tests-total': 'Number of tests.',
  'tests-passed': 'Number of tests that passed, those included that are flaky.',
  'tests-failed': 'Number of tests that failed.',
  'tests-errors': 'Number of tests that ended with an error.',
  'tests-skipped': 'Number of tests that were skipped.',
  'tests-flaky': 'Number of tests that failed at first and then passed.',
  'failed-tests':
    'The first failed tests as JSON, at most 50 and 32 KiB: a list of `{suite, name, class, file, line, message}`, of which `class`, `file` and `line` may be missing.',
  'results-file': 'Path of the results file.',
  'output-directory': "Path of the run's output directory; empty if the run could not begin.",
  'summary-file': 'Path of the Markdown summary; empty if the run could not begin.',
  'run-id': 'Id of the run; also the name of the compose project unless one was given.'
}

export function outputsPage() {
  return page(
    'scripts/generate/outputs.mjs',
    '# Outputs of the action',
    'All of them are set, whatever happens, also by `mode: report`. Where there is nothing to say an output is empty, or 0 where it is a number. They are told when the step ends. The post step, which removes the testbed, completes the results file and uploads the artifacts; outputs of it would reach no step.',
    table(
      ['output', 'meaning'],
      Object.entries(OUTPUTS).map(([name, description]) => [`\`${name}\``, description])
    ),
    'A step that reads them after a failure needs a condition, since a failed step ends the job otherwise:',
    '```yaml\n- id: testbed\n  uses: org/integration-testbed@v1\n- if: always()\n  env:\n    OUTCOME: ${{ steps.testbed.outputs.outcome }}\n    FAILED: ${{ steps.testbed.outputs.failed-tests }}\n  run: |\n    echo "$OUTCOME"\n    jq -r \'.[].name\' <<<"$FAILED"\n```',
    'Names of tests and their messages are text of others: pass them through `env`, as here, never as `${{ }}` inside `run`. They are redacted and bounded.'
  )
}
