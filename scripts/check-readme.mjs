// Runs what the documentation tells its readers to run, as it stands there: the lines of README.md that begin with `npm ci`
// (all but `npm ci` itself, which brought this script what it needs, and `npm test`), and the commands of the pages that
// name a folder for them.
//   node scripts/check-readme.mjs [page...]    default: all
import { spawnSync } from 'node:child_process'
import { blocksOf, markdownFiles, read, root } from './docs/markdown.mjs'
import { folderOf, runPage } from './docs/run-page.mjs'

const WANTED = ['npm run demo', 'npm test']
const STAND_INS = 'testbed.local'

/** What the lines that begin with `npm ci` go on with. */
function newcomersCommands() {
  const lines = blocksOf(read('README.md')).flatMap(({ text }) => text.split('\n'))
  return lines.filter((line) => line.startsWith('npm ci && ')).map((line) => line.slice('npm ci && '.length).trim())
}

function demo() {
  const commands = newcomersCommands()
  const missing = WANTED.filter((wanted) => !commands.includes(wanted))
  if (missing.length > 0) return missing.map((command) => `README.md does not say: npm ci && ${command}`)
  return commands
    .filter((command) => command !== 'npm test')
    .flatMap((command) => {
      console.log(`README.md: ${command}`)
      const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', command], { cwd: root, stdio: 'inherit' })
      return status === 0 ? [] : [`${command} ended with ${status ?? 'a signal'}`]
    })
}

/** The demonstration has built them where no registry answers. */
function imageRegistry() {
  const given = process.env.IMAGE_REGISTRY
  if (given !== undefined && given !== '') return given
  const there = (image) => spawnSync('docker', ['image', 'inspect', image], { stdio: 'ignore' }).status === 0
  return !there('postgres:17') && there(`${STAND_INS}/postgres:17`) ? STAND_INS : undefined
}

const given = process.argv.slice(2)
const problems = given.length === 0 ? demo() : []
const pages = (given.length === 0 ? markdownFiles() : given).filter((file) => folderOf(read(file)) !== undefined)
for (const page of pages) {
  console.log(`\n${page}:`)
  const problem = runPage(page, imageRegistry())
  if (problem !== undefined) problems.push(problem)
}
for (const problem of problems) console.error(`check-readme: ${problem}`)
process.exitCode = problems.length === 0 ? 0 : 1
