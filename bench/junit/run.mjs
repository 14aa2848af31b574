// The JUnit reader beside bare tokenisers and other readers: bench/README.md.
//   node bench/junit/run.mjs [--runs 3] [--file 100k] [--without allure]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FILES, generate } from './generate.mjs'
import { compile } from './lib/compile.mjs'
import { rowsOf } from './lib/rows.mjs'
import { SIDES } from './lib/sides.mjs'
import { renderTable } from '../lib/table.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    file: { type: 'string', multiple: true, default: Object.keys(FILES) },
    without: { type: 'string', multiple: true, default: [] }
  }
})
const LIMIT = 300_000

const folder = mkdtempSync(join(tmpdir(), 'itb-bench-junit-'))
process.once('SIGINT', () => process.exit(130))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const source = compile('src/readers/junit/read-junit.ts', folder)
const rows = []
for (const name of values.file) {
  const path = join(folder, `${name}.xml`)
  generate(name, path)
  const size = `${Math.round(statSync(path).size / 1e6)} MB`
  rows.push(...rowsOf(`${size}, ${FILES[name].title}`, compare(name, path), FILES[name].targets))
  rmSync(path)
}
console.log(
  `\n${cpus().length} cores (${cpus()[0].model}), load ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}`
)
console.log(`medians of ${values.runs}\n\n${renderTable(rows)}`)

/** By side: what each run measured. The sides take turns, so that all of them see the machine in the same state. */
function compare(name, path) {
  const sides = Object.keys(SIDES).filter((side) => !values.without.includes(side))
  const seen = Object.fromEntries(sides.map((side) => [side, []]))
  for (let round = 1; round <= Number(values.runs); round++) {
    for (const side of sides) {
      const run = measure(side, path)
      seen[side].push(run)
      console.error(`${name} ${round}/${values.runs} ${side}: ${run.problem ?? `${run.seconds.toFixed(2)} s`}`)
    }
  }
  return seen
}

function measure(side, path) {
  const one = join(import.meta.dirname, 'lib', 'one.mjs')
  const child = spawnSync(process.execPath, [one, side, path, source], { encoding: 'utf8', timeout: LIMIT })
  if (child.status !== 0) return { problem: problemOf(child) }
  return JSON.parse(child.stdout.trimEnd().split('\n').at(-1))
}

function problemOf({ stderr, signal, error }) {
  if (error !== undefined) return error.message
  return (
    /heap out of memory|invalid string length|string longer than/i.exec(stderr)?.[0] ?? signal ?? stderr.slice(-200)
  )
}
