/** Options: what is run against the services, and what is kept of it. */
import * as z from 'zod/mini'
import { ANYWHERE, READING, REPORTING, STARTING, TESTING, type Option } from '../option.js'
import { suite } from '../suite.js'
import { command, duration, flag, limit, size, smallCount, text, texts } from '../values.js'

export const testOptions = {
  'test-command': {
    schema: command,
    form: 'text',
    group: 'Tests',
    description: 'Short for one suite named `tests`: its command, run by `bash -eo pipefail`.',
    defaultText: 'none',
    placeholder: 'command',
    ...ANYWHERE,
    commands: TESTING,
    alias: '--test'
  },
  suites: {
    schema: z.array(suite).check(z.minLength(1)),
    form: 'yaml',
    group: 'Tests',
    description:
      'Suites (name, command, JUnit files ...), run in order, all of them even if one fails. As an input: the YAML of the list.',
    defaultText: 'none',
    ...ANYWHERE,
    commands: []
  },
  suite: {
    schema: texts,
    form: 'list',
    group: 'Tests',
    description: 'Run only these suites.',
    defaultText: 'all',
    placeholder: 'name',
    ...ANYWHERE,
    commands: REPORTING
  },
  'test-timeout': {
    schema: limit,
    form: 'text',
    group: 'Tests',
    description: 'Time for one suite; then its whole process tree is stopped and the run fails.',
    default: '60m',
    placeholder: 'duration',
    ...ANYWHERE,
    commands: TESTING
  },
  'hang-timeout': {
    schema: limit,
    form: 'text',
    group: 'Tests',
    description:
      'JUnit file complete and no output for so long: stopped with a warning, the verdict of the tests is kept.',
    default: '30s',
    placeholder: 'duration',
    ...ANYWHERE,
    commands: TESTING
  },
  junit: {
    schema: texts,
    form: 'list',
    group: 'Tests',
    description: 'Globs of JUnit files, for suites that name none.',
    defaultText: 'none',
    placeholder: 'glob',
    ...ANYWHERE,
    commands: REPORTING
  },
  'test-retries': {
    schema: smallCount,
    form: 'text',
    group: 'Tests',
    description:
      'How often a suite with failed tests is run again. A test that failed and then passed has passed and is flaky; one that failed each time has failed.',
    default: '0',
    placeholder: 'count',
    ...ANYWHERE,
    commands: TESTING
  },
  'retry-command': {
    schema: command,
    form: 'text',
    group: 'Tests',
    description:
      'Run instead of the command when a suite is run again. It gets the failed tests as JSON lines in the file `$TESTBED_FAILED_TESTS_FILE`, and their names, one a line, in `$TESTBED_FAILED_TESTS`.',
    defaultText: "the suite's command",
    placeholder: 'command',
    ...ANYWHERE,
    commands: TESTING
  },
  'allow-empty': {
    schema: flag,
    form: 'boolean',
    group: 'Tests',
    description: 'A suite that ran no test is not a failure.',
    default: false,
    ...ANYWHERE,
    commands: REPORTING
  },
  'allow-workflow-commands': {
    schema: flag,
    form: 'boolean',
    group: 'Tests',
    description: 'Let the output of tests issue workflow commands of GitHub Actions.',
    default: false,
    ...ANYWHERE,
    commands: TESTING
  },
  'results-file': {
    schema: text,
    form: 'text',
    group: 'Results',
    description: 'The results of the run as JSON; for `report`, results file or output directory of a run, to be read.',
    default: 'inttest-results.json',
    placeholder: 'file',
    ...ANYWHERE,
    commands: [...STARTING, 'report']
  },
  'output-directory': {
    schema: text,
    form: 'text',
    group: 'Results',
    description: 'Folder for everything else of the run: logs, copies of JUnit files.',
    defaultText: '`results/` in the run folder',
    placeholder: 'folder',
    ...ANYWHERE,
    commands: [...STARTING, 'report']
  },
  'summary-file': {
    schema: text,
    form: 'text',
    group: 'Results',
    description: 'Markdown summary.',
    defaultText: 'the job summary in GitHub Actions, else none',
    placeholder: 'file',
    ...ANYWHERE,
    commands: [...STARTING, ...READING]
  },
  'skip-teardown': {
    schema: flag,
    form: 'boolean',
    group: 'Logs and teardown',
    description: 'Keep everything running, and print how to look at it and how to remove it.',
    default: false,
    ...ANYWHERE,
    commands: TESTING
  },
  'stop-grace': {
    schema: duration,
    form: 'text',
    group: 'Logs and teardown',
    description: 'Time for services to stop by themselves at teardown; `stop_grace_period` of the file is a maximum.',
    default: '0s',
    placeholder: 'duration',
    ...ANYWHERE,
    commands: STARTING
  },
  mask: {
    schema: texts,
    form: 'list',
    group: 'Logs and teardown',
    description: 'Further values to redact wherever something is printed or written.',
    defaultText: 'none besides the secrets that are found',
    placeholder: 'value',
    ...ANYWHERE,
    commands: [...STARTING, 'report']
  },
  'log-limit': {
    schema: size,
    form: 'text',
    group: 'Logs and teardown',
    description: 'Size of the log that is kept of each service; head and tail are kept.',
    default: '100MB',
    placeholder: 'size',
    ...ANYWHERE,
    commands: STARTING
  }
} as const satisfies Record<string, Option>
