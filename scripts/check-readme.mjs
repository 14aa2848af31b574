// Holds README.md and CONTRIBUTING.md to what there is: scripts, flags, inputs, keys and links that they name must exist,
// and what README.md tells a newcomer to run is run, as it stands there.
//   node scripts/check-readme.mjs              all but `npm ci`, which brought this script what it needs, and `npm test`
//   node scripts/check-readme.mjs --no-run     names only
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const read = (path) => readFileSync(join(root, path), 'utf8')
const problems = []

const packageJson = JSON.parse(read('package.json'))
const action = parse(read('action.yml'))
const fileKeys = Object.keys(JSON.parse(read('schema/testbed.schema.json')).properties)

/** The lines of the fenced blocks of a language, comments and blank lines left out. */
const linesOf = (text, language) => blocksOf(text, language).flatMap((block) => block.split('\n').filter(isCommand))
const isCommand = (line) => line.trim() !== '' && !line.startsWith('#')
const blocksOf = (text, language) =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, name]) => name === language).map(([, , block]) => block)

const helps = new Map()
function helpOf(command) {
  if (!helps.has(command)) {
    const program = join(root, 'dist', 'cli', 'index.js')
    const { stdout } = spawnSync(process.execPath, [program, command, '--help'], { encoding: 'utf8' })
    // For a command that is not known there is the help of the whole.
    helps.set(command, stdout.startsWith(`Usage: integration-testbed ${command} `) ? stdout : undefined)
  }
  return helps.get(command)
}

function checkScripts(line) {
  for (const [, run, name] of line.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)) {
    const known = run === undefined ? name === 'ci' || name in packageJson.scripts : name in packageJson.scripts
    if (!known) problems.push(`${line}: package.json has no script ${name}`)
  }
  for (const [path] of line.matchAll(/(?<=^|\s)(?:scripts|bench|\.ci|dist)\/[\w./-]+/g)) {
    if (!existsSync(join(root, path))) problems.push(`${line}: there is no ${path}`)
  }
}

/** Each call of the command line: up to `--`, a comment, or whatever else ends a command in a shell. */
function checkFlags(line) {
  for (const [, command, rest] of line.matchAll(/\bintegration-testbed ([a-z]+)\b(.*?)(?= -- | #|[)|&;]|$)/g)) {
    const help = helpOf(command)
    if (help === undefined) {
      problems.push(`${line}: there is no command ${command}`)
      continue
    }
    for (const [flag] of rest.matchAll(/(?<=\s)--?[a-z][\w-]*/g)) {
      if (!new RegExp(`(?:^|[\\s,])${flag}(?=[\\s,])`, 'm').test(help)) problems.push(`${line}: no flag ${flag}`)
    }
  }
}

function checkYaml(block) {
  const content = parse(block)
  if (block.startsWith('# testbed.yml')) {
    for (const key of Object.keys(content).filter((name) => !fileKeys.includes(name))) {
      problems.push(`testbed.yml has no key ${key}`)
    }
  }
  for (const step of stepsOf(content).filter(({ uses }) => /\/integration-testbed@/.test(uses ?? ''))) {
    for (const key of Object.keys(step.with ?? {}).filter((name) => !(name in action.inputs))) {
      problems.push(`the action has no input ${key}`)
    }
  }
}

function stepsOf(content) {
  if (Array.isArray(content)) return content
  return Object.values(content?.jobs ?? {}).flatMap(({ steps }) => steps ?? [])
}

function checkText(file) {
  const text = read(file)
  for (const line of linesOf(text, 'sh')) {
    checkScripts(line)
    checkFlags(line)
  }
  blocksOf(text, 'yaml').forEach(checkYaml)
  for (const [, name] of text.matchAll(/\bsteps\.\w+\.outputs\.([\w-]+)/g)) {
    if (!(name in action.outputs)) problems.push(`${file}: the action has no output ${name}`)
  }
  for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
    if (!existsSync(join(root, dirname(file), target))) problems.push(`${file}: the link to ${target} leads nowhere`)
  }
}

/** What the lines that begin with `npm ci` go on with. */
function commandsOf(text) {
  const lines = linesOf(text, 'sh').filter((line) => line.startsWith('npm ci && '))
  return lines.map((line) =>
    line
      .slice('npm ci && '.length)
      .replace(/\s+#.*$/, '')
      .trim()
  )
}

for (const file of ['README.md', 'CONTRIBUTING.md', 'examples/quickstart/README.md', 'bench/README.md']) checkText(file)

const commands = commandsOf(read('README.md'))
for (const wanted of ['npm run demo', 'npm test']) {
  if (!commands.includes(wanted)) problems.push(`README.md does not say: npm ci && ${wanted}`)
}
if (problems.length === 0 && !process.argv.includes('--no-run')) {
  for (const command of commands.filter((name) => name !== 'npm test')) {
    console.log(`README.md: ${command}`)
    const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', command], { cwd: root, stdio: 'inherit' })
    if (status !== 0) problems.push(`${command} ended with ${status ?? 'a signal'}`)
  }
}
for (const problem of problems) console.error(`check-readme: ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1
