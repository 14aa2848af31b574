// docs/reference/exit-codes.md: the rules, and the codes of the classes in src/errors.ts.
import { page, table } from './table.mjs'

/** By class of src/errors.ts. */
const MEANINGS = {
  ConfigError: 'A wrong option, file or flag.',
  EngineUnavailableError: 'No engine answers, or it refuses.',
  EngineError: 'The engine answered with an error.',
  ComposeError: 'Docker Compose is missing, too old, or failed.',
  ImageError: "An image can't be had.",
  BuildError: 'An image could not be built.',
  PortTakenError: 'A port is taken.',
  StartError: "A service can't be started.",
  ReadinessError: 'A service ended, or was not ready in time.',
  CancelledError: 'The run was asked to stop.',
  InternalError: 'Something that belongs to the tool itself failed.'
}

/** By code of src/gates/fail-on.ts. */
const GATES = {
  GATE_COVERAGE: 'The coverage is too low, or not known.',
  GATE_BUDGET: 'A budget with the action `fail`, or with `budget` in `fail-on`, was exceeded.',
  GATE_FLAKY: 'A test is flaky, with `flaky` in `fail-on`.',
  GATE_NEW_FAILURES: 'A test failed that did not in the baseline, with `new-failures` in `fail-on`.',
  GATE_SLOW: 'A test became slower than in the baseline, with `slow` in `fail-on`.'
}

/** `errors`: what src/errors.ts exports. Throws for a class that has no words here. */
export function exitCodesPage(errors) {
  const rows = Object.entries(errors)
    .filter(([name, value]) => /Error$/.test(name) && value.prototype instanceof errors.TestbedError)
    .map(([name, Class]) => {
      const meaning = MEANINGS[name]
      if (meaning === undefined) throw new Error(`scripts/generate/exit-codes.mjs says nothing of ${name}`)
      const { code, exitCode } = new Class('')
      return [`\`${code}\``, String(exitCode), meaning]
    })
  const gates = Object.entries(GATES).map(([code, meaning]) => [`\`${code}\``, '1', meaning])
  return page(
    'scripts/generate/exit-codes.mjs and src/errors.ts',
    '# Exit codes',
    'The exit code of `integration-testbed run` and `report`, `exit_code` of the results file, and the output `exit-code` of the action are the same. The first line that holds decides:',
    table(
      ['code', 'outcome', 'when'],
      [
        [
          '2',
          '`error`',
          'The configuration is wrong; there is no engine; an image, a build, a port, a start or the readiness of a service failed; an infrastructure service died during the tests; the run was cancelled, or did not finish.'
        ],
        [
          '1',
          '`failure`',
          'A test failed or ended in error; a test command ended with another code than 0 although no test failed; `test-timeout` passed; no test ran (unless `allow-empty`); a JUnit file that was announced is missing or unreadable; an application service died with an error or was killed for memory; a condition that you set (`min-coverage`, `budgets`, `fail-on`) does not hold.'
        ],
        ['0', '`success`', 'Otherwise.']
      ]
    ),
    '`fail-on` takes `failed`, `errors` and `empty` out of that, or adds others: [reports](../reports.md). A teardown that left something behind is a warning, which names it, and `stages.teardown.status` is `failed`; the code stays.',
    "The step of the action fails with a code other than 0. `merge` ends with the highest code of the runs that it merged. The other commands end with 0, or with 2 when they could not do what they were asked; `convert` with 1 when a coverage file can't be read.",
    '## Codes of errors',
    'Events of the type `error` in `journal.ndjson` of the run folder carry a code that does not change with the wording:',
    table(['code', 'exit code', 'meaning'], [...rows, ...gates])
  )
}
