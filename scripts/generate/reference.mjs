// docs/reference/options.md from the table of options.
import { defaultOf } from './default.mjs'
import { page, table } from './table.mjs'

function nameOf(row) {
  const short = row.alias === undefined ? '' : `, \`${row.alias}\``
  return `\`${row.name}\`${short}`
}

function whereOf(row) {
  const places = [row.input ? 'input' : '', row.file ? 'file' : '']
  if (row.commands.length > 0) places.push(`flag of ${row.commands.map((command) => `\`${command}\``).join(' ')}`)
  return places.filter((place) => place !== '').join(', ')
}

function optionTables(rows, groups) {
  return groups.map((group) => {
    const members = rows.filter((row) => row.group === group)
    const cells = members.map((row) => [nameOf(row), whereOf(row), defaultOf(row), row.description])
    return `### ${group}\n\n${table(['name', 'accepted', 'default', 'meaning'], cells)}`
  })
}

export function reference({ rows, groups }) {
  return page(
    'src/config/options.ts',
    '# Options',
    `Every option has one name: as input of the action, as flag of the command line (\`--name\`) and as key of \`testbed.yml\`. How they are written in the file, and what may stand below \`suites\` and \`services\`: [testbed.yml](testbed-yml.md). Where several say something, the flag counts before the input, the input before the file, the file before the default.`,
    `An empty input counts as not given. A name that is not known is refused. What is true or false is written \`--name\` or \`--no-name\` as a flag, and \`true\`, \`True\`, \`TRUE\` or \`false\`, \`False\`, \`FALSE\` as an input.`,
    `Lists have one entry a line in inputs, are repeated as flags (\`-f a.yml -f b.yml\`), and are YAML lists in the file. Relative paths begin at the file that names them, else at \`working-directory\`. A glob that matches nothing is an error.`,
    ...optionTables(rows, groups),
    '## Durations and sizes',
    'A duration is `90s`, `2m30s`, `1h`, `500ms` or `1.5h`; a bare number is seconds; 24 days are the most. A size is `100MB` (powers of 1000: kB, MB, GB, TB) or `1GiB` (powers of 1024: KiB, MiB, GiB, TiB); a bare number is bytes.',
    '## Templates of `env`',
    'Values of `env`, and `url` of a service, are text with references in braces:',
    table(
      ['reference', 'becomes'],
      [
        ['`{service.host}`', 'host that tests reach the service at'],
        ['`{service.port}`', 'its first TCP port of the file, as tests reach it'],
        ['`{service.port:5432}`', 'the same for the container port 5432'],
        ['`{service.url}`', 'its URL'],
        ['`{service.env.NAME}`', "the variable `NAME` of the service's own environment"],
        ['`{run_id}`', 'id of the run'],
        ['`{{`', 'a literal `{`']
      ]
    ),
    'Anything else in braces is an error. The last segment decides: `{a.b.host}` is the host of the service `a.b`, and `{db.env.host}` the host of a service `db.env`.',
    '```yaml\n# testbed.yml\nenv:\n  TEST_DATABASE_URL: postgres://{db.env.POSTGRES_USER}:{db.env.POSTGRES_PASSWORD}@{db.host}:{db.port}/app\n```'
  )
}
