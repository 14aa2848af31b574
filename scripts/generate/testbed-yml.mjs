// docs/reference/testbed-yml.md from the table of options, and the keys of suites and services.
import { defaultOf } from './default.mjs'
import { page, table } from './table.mjs'

const FORMS = { text: 'text', boolean: 'true or false', list: 'list', map: 'map', yaml: 'list of maps' }

/** What is more than its form. */
const WRITTEN = {
  services: 'list of names, or map of facts',
  'test-command': 'text or list of words',
  'retry-command': 'text or list of words',
  'fail-on': 'text or list',
  'test-retries': 'number',
  'min-coverage': 'number, or text such as `80%`',
  'health-timeout': 'duration',
  'start-timeout': 'duration',
  'test-timeout': 'duration',
  'hang-timeout': 'duration',
  'stop-grace': 'duration',
  'log-limit': 'size',
  budgets: 'map of duration, or of `{max, action}`'
}

function keyTable(keys) {
  return table(
    ['key', 'meaning'],
    Object.entries(keys).map(([name, key]) => [`\`${name}\``, key.description])
  )
}

export function testbedPage({ rows, suiteKeys, serviceKeys, readyKeys }) {
  const keys = rows.filter((row) => row.file)
  return page(
    'src/config/options.ts',
    '# testbed.yml',
    'What the action and the command line do in a folder, in one file beside the compose file. It is optional: every key has a default. The file is found in the working directory, or named by `config`.',
    '`integration-testbed schema testbed` prints its JSON Schema, the same as [schema/testbed.schema.json](../../schema/testbed.schema.json), for editors that complete and check YAML.',
    '```yaml\n# testbed.yml\ncompose-file: [compose.yml]\nhealth-timeout: 2m\nenv:\n  TEST_DATABASE_URL: "{postgres.url}"\nsuites:\n  - name: api\n    command: pytest -q --junitxml=api.xml\n    junit: [api.xml]\n```',
    '## Keys',
    'All of them are [options](options.md) as well: inputs and flags of the same names. Durations, sizes and templates are described there. A key that is not known is refused, with its line.',
    table(
      ['key', 'written as', 'default', 'meaning'],
      keys.map((row) => [`\`${row.name}\``, WRITTEN[row.name] ?? FORMS[row.form], defaultOf(row), row.description])
    ),
    '## Suites',
    'Each entry of `suites`:',
    keyTable(suiteKeys),
    '`test-command` and `suites` exclude each other in one place; else the one that is given in the stronger place counts, so `run -- pytest -k one` runs just that. Words after `--` are run as they are, without a shell.',
    '```yaml\n# testbed.yml\nsuites:\n  - name: unit\n    command: npm test\n    junit: [reports/*.xml]\n  - name: api\n    command: [pytest, -q, --junitxml=api.xml]\n    working-directory: api\n    env:\n      API_URL: "{api.url}"\n    timeout: 5m\n```',
    '## Services',
    'What is known of a service besides the compose file stands in the compose file under `x-testbed` of the service, or in `testbed.yml` under `services.<name>`, which wins key by key. (`services` as a list in `testbed.yml` is the selection of services to start; next to facts, select with `--services` or the input.)',
    keyTable(serviceKeys),
    'Keys of `ready`:',
    keyTable(readyKeys),
    '```yaml\n# compose.yml\nservices:\n  api:\n    image: ${IMAGE_REGISTRY:-registry.example}/api:${IMAGE_TAG:-latest}\n    x-testbed:\n      ready: { http: /healthz }\n      timeout: 2m\n```'
  )
}
