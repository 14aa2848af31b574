// What this tool costs, beside docker compose and beside the limit of the machine: bench/README.md.
//   node bench/run.mjs [--runs 5] [--start-ups 15] [--without testbed] [--dist dist]
import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { close } from './lib/engine.mjs'
import { clearPlace, makePlace } from './lib/place.mjs'
import { measureRun, measureUp } from './lib/rounds.mjs'
import { comparisonRows, startUpRows } from './lib/rows.mjs'
import { sidesOf } from './lib/sides.mjs'
import { measureStartUp } from './lib/start-up.mjs'
import { renderTable } from './lib/table.mjs'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    'start-ups': { type: 'string', default: '15' },
    dist: { type: 'string', default: join(import.meta.dirname, '..', 'dist') },
    without: { type: 'string', multiple: true, default: [] }
  }
})

const place = await makePlace(resolve(values.dist))
let leaving
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15]
]) {
  process.once(signal, () => void leave().finally(() => process.exit(128 + number)))
}
try {
  if (!existsSync(place.cli) && !values.without.includes('testbed')) throw new Error('there is no dist/: npm run build')
  const rows = comparisonRows(await compare(Number(values.runs)))
  if (!values.without.includes('testbed'))
    rows.push(...startUpRows(await measureStartUp(place, Number(values['start-ups']))))
  // A machine that does other things measures those too.
  const machine = `${cpus().length} cores (${cpus()[0].model}), load ${loadavg()[1].toFixed(1)}`
  console.log(`\n${machine}, Node ${process.versions.node}, medians of ${values.runs}\n`)
  console.log(renderTable(rows))
} finally {
  await leave()
}

/** By side: lists of seconds. */
async function compare(rounds) {
  const sides = Object.entries(sidesOf(place)).filter(([name]) => !values.without.includes(name))
  const seen = Object.fromEntries(sides.map(([name]) => [name, {}]))
  const note = (name, what, value) => (seen[name][what] ??= []).push(value)
  for (let round = 1; round <= rounds; round++) {
    for (const [name, side] of sides) {
      const up = await measureUp(side, place.ports)
      const down = await side.down()
      note(name, 'ready', up.ready)
      note(name, 'truth', up.truth)
      note(name, 'early', up.early ? 1 : 0)
      note(name, 'down', down.seconds)
      if (down.removal !== undefined) note(name, 'removal', down.removal)
      console.error(`${round}/${rounds} ${name}: ready ${up.ready.toFixed(2)} s, removed ${down.seconds.toFixed(2)} s`)
    }
    for (const [name, side] of sides.filter(([, { run }]) => run !== undefined)) {
      const run = name === 'testbed' ? await measureRun(side, place) : await side.run()
      note(name, 'whole', run.seconds)
      if (run.verdict !== undefined) note(name, 'verdict', run.verdict)
      if (run.journal !== undefined) note(name, 'journal', run.journal)
      console.error(`${round}/${rounds} ${name}: whole run ${run.seconds.toFixed(2)} s`)
    }
  }
  return seen
}

/** Once, whoever asks: the end, or a signal. */
function leave() {
  leaving ??= clearPlace(place).finally(close)
  return leaving
}
