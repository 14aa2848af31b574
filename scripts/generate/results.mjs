// docs/reference/results.md from the JSON Schema of the results file and the words of results-words.mjs.
import { page, table } from './table.mjs'
import { SECTIONS, WORDS } from './results-words.mjs'

/** The words of a key, from those of the longest end of its path that has some: `tests.total` for `suites[].tests.total`. */
function wordsOf(path) {
  for (let rest = path; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (WORDS[rest] !== undefined) return WORDS[rest]
    if (!rest.includes('.')) return undefined
  }
}

const SCALARS = { integer: 'integer', number: 'number', string: 'text', boolean: 'true or false', null: 'null' }

function typeOf(node) {
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ')
  if (node.anyOf !== undefined) return node.anyOf.map(typeOf).join(' or ')
  if (node.type === 'array') return node.items.type === 'object' ? 'list of maps' : `list of ${typeOf(node.items)}`
  if (node.type === 'object') return 'map'
  if (node.format === 'date-time') return 'time'
  return SCALARS[node.type] ?? String(node.type)
}

/** Every key below a node: its path, its type, whether it is always there. */
function keysBelow(node, path) {
  const named = Object.entries(node.properties ?? {}).map(([name, child]) => [
    name,
    child,
    node.required?.includes(name) ?? false
  ])
  const others = node.additionalProperties
  const any = others && Object.keys(others).length > 0 ? [['<name>', others, false]] : []
  return [...named, ...any].flatMap(([name, child, required]) => {
    const own = path === '' ? name : `${path}.${name}`
    // All stages have the same keys: they are told once, of `<name>`.
    if (path === 'stages' && name !== '<name>') return [{ path: own, type: typeOf(child), required }]
    const below = child.type === 'array' ? keysBelow(child.items, `${own}[]`) : keysBelow(child, own)
    return [{ path: own, type: typeOf(child), required }, ...below]
  })
}

/** Keys that nothing is said of. */
export function silentKeys(schema) {
  return keysBelow(schema, '')
    .map(({ path }) => path)
    .filter((path) => wordsOf(path) === undefined)
}

export function resultsPage(schema) {
  const keys = keysBelow(schema, '')
  const sectionOf = (path) => path.split(/[.[]/)[0]
  const tops = keys.filter(({ path }) => !/[.[]/.test(path))
  const cells = ({ path, type, required }) => [`\`${path}\``, type, required ? 'yes' : '', wordsOf(path) ?? '']
  const head = ['key', 'type', 'always', 'meaning']
  const sections = tops
    .map((top) => ({ top, below: keys.filter(({ path }) => path !== top.path && sectionOf(path) === top.path) }))
    .filter(({ below }) => below.length > 0)
    .map(
      ({ top, below }) =>
        `### ${top.path}\n\n${SECTIONS[top.path] === undefined ? '' : `${SECTIONS[top.path]}\n\n`}${table(head, below.map(cells))}`
    )
  return page(
    'src/contract/results.ts and scripts/generate/results-words.mjs',
    '# The results file',
    '`inttest-results.json` (`results-file`) says everything in one place, for machines. It is there from the first second of a run, as a failure (`exit_code` 2, `error` "the run did not finish"), and is replaced by an atomic rename, so that neither a kill nor the file of yesterday passes for a green run.',
    'Keys that are always there never change their meaning. Others may be missing; keys that are not listed here are to be ignored. The JSON Schema is [schema/results.schema.json](../../schema/results.schema.json), or `integration-testbed schema results`; `report` and `merge` refuse a file that does not fit it, with the path of the key.',
    'Seconds are numbers with fractions. A time is RFC 3339 in UTC. All text is redacted; text of services and tests is bounded, and has to be escaped where it is shown.',
    '## Keys',
    table(head, tops.map(cells)),
    ...sections,
    '## The output directory',
    'Everything else of a run lies in its output directory (`output-directory`, the output of the same name, `$TESTBED_OUTPUT` for tests):',
    table(
      ['file', 'what it is'],
      [
        ['`results.json`', 'the results again'],
        [
          '`tests.ndjson`',
          'every test, one JSON object a line and attempt: `suite`, `id` (the same in every run), `name`, `class`, `file`, `line`, `status` (`passed`, `failed`, `error`, `skipped`), `duration_s`, `started_at`, `attempt`, `message`'
        ],
        ['`summary.md`', 'the summary'],
        ['`logs/<service>.log`', 'what each service printed, with times; `log-limit` is kept, head and tail'],
        ['`suite-<name>.log`', 'what each suite printed; `suite-<name>-2.log` the second attempt'],
        ['`junit/<suite>/<attempt>/`', 'copies of the JUnit files that were read'],
        ['`coverage/<suite>/`', 'copies of the coverage files that were read']
      ]
    )
  )
}
