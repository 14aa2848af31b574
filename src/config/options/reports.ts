/** Options: what is made of the tests' results, and what makes a run fail besides them. */
import * as z from 'zod/mini'
import { budgets } from '../budgets.js'
import { failOn } from '../fail-on.js'
import { ANYWHERE, READING, REPORTING, type Option } from '../option.js'
import { percent, text, texts } from '../values.js'

/** Of the action. */
export const MODES = ['run', 'report'] as const

export const reportOptions = {
  coverage: {
    schema: texts,
    form: 'list',
    group: 'Results',
    description:
      'Globs of coverage files (LCOV, Cobertura, JaCoCo, Go cover profile, Clover), for suites that name none.',
    defaultText: 'none',
    placeholder: 'glob',
    ...ANYWHERE,
    commands: REPORTING
  },
  'min-coverage': {
    schema: percent,
    form: 'text',
    group: 'Results',
    description: 'Percent of lines that the tests must cover, over all coverage files together; less fails the run.',
    defaultText: 'none',
    placeholder: 'percent',
    ...ANYWHERE,
    commands: REPORTING
  },
  budgets: {
    schema: budgets,
    form: 'map',
    group: 'Results',
    description:
      'Time that may be used, by stage, `pipeline` (the whole run), `service-start` or `suite` (each of them): a duration, or in the file `{max, action}` with the action `warn` (default) or `fail`.',
    defaultText: 'none',
    placeholder: 'name=duration',
    ...ANYWHERE,
    commands: REPORTING
  },
  'fail-on': {
    schema: failOn,
    form: 'list',
    group: 'Results',
    description:
      'What makes the run fail: `failed`, `errors`, `empty` (a suite without a test), `coverage` (below `min-coverage`, or without one below that of the baseline), `budget` (also those that only warn), `slow` (a test that became slower than in the baseline), `flaky`, `new-failures` (since the baseline). Several may stand in one line, with commas between. `min-coverage` and budgets with the action `fail` count without being named.',
    defaultText: '`failed`, `errors`, `empty`',
    placeholder: 'what',
    ...ANYWHERE,
    commands: REPORTING
  },
  baseline: {
    schema: text,
    form: 'text',
    group: 'Results',
    description: 'Results file or output directory of an earlier run: the report says what has changed since.',
    defaultText: 'none',
    placeholder: 'path',
    ...ANYWHERE,
    commands: REPORTING
  },
  mode: {
    schema: z.enum(MODES),
    form: 'text',
    group: 'Results',
    description:
      'What a step of the action does: `run`, or `report` of files that exist: `junit` and `coverage`, or `results-file`. That needs neither compose file nor engine.',
    default: 'run',
    input: true,
    file: false,
    commands: []
  },
  out: {
    schema: text,
    form: 'text',
    group: 'Results',
    description:
      'Where `report` and `merge` write the results as JSON; `merge` makes an output directory of a name that does not end with `.json`.',
    defaultText: 'none; in the action `inttest-results.json`',
    placeholder: 'path',
    input: true,
    file: false,
    commands: READING
  }
} as const satisfies Record<string, Option>
