// Images from the cache, from their registry, from one archive: bench/images/README.md.
//   node bench/images/run.mjs [--runs 3] [--only zstd] [--dist dist]
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from '../lib/stats.mjs'

// The registry and its proxy are those of the tests, in TypeScript.
await import('../../__tests__/run/ts-source.mjs')
const { openPlace } = await import('./lib/place.mjs')
const { archive, cold, pull, restore, unpack } = await import('./lib/ways.mjs')

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    dist: { type: 'string', default: join(import.meta.dirname, '..', '..', 'dist') }
  }
})
const runs = Number(values.runs)
const place = await openPlace(resolve(values.dist))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void place.close().finally(() => process.exit(2)))

const rows = []
try {
  // Megabits a second; undefined: as fast as the host is.
  for (const rate of [undefined, 500, 100]) {
    const at = rate === undefined ? 'same host' : `${rate} Mbit/s`
    const times = rate === 100 ? 1 : runs
    await row(`docker pull, ${at}`, times, () => pull(place, rate))
    await row(`cold, through the cache, ${at}`, times, () => cold(place, rate))
  }
  await row('warm, registry answers 429', runs, () => restore(place))
  await row('docker save | zstd -1', runs, () => archive(place))
  await row('zstd -d | docker load', runs, () => unpack(place))
} finally {
  await place.close()
}
console.log(
  `\n${cpus().length} cores (${cpus()[0].model}), load ${loadavg()[1].toFixed(1)}, Node ${process.versions.node}`
)
console.log(
  `${place.images.length} images, ${shown(place.bytes)} MB of compressed layers, their base shared; medians of ${runs}, of 1 at 100 Mbit/s\n`
)
console.log('| way | s | MB stored | peak MB of our process |\n| --- | --- | --- | --- |')
for (const { name, seconds, stored, memory } of rows) {
  console.log(`| ${name} | ${seconds.toFixed(2)} | ${shown(stored)} | ${shown(memory)} |`)
}

async function row(name, times, way) {
  if (!name.includes(values.only)) return
  const seen = []
  for (let run = 0; run < times; run++) seen.push(await way())
  const of = (key) => median(seen.map((one) => one[key]).filter((value) => value !== undefined))
  rows.push({ name, seconds: of('seconds'), stored: of('stored'), memory: of('memory') })
  console.error(`${name}: ${rows.at(-1).seconds.toFixed(2)} s`)
}

function shown(bytes) {
  return bytes === undefined || Number.isNaN(bytes) ? '' : Math.round(bytes / 1e6)
}
