// One side reads one file, in this process: prints seconds of the clock and of the processor, and the peak in MB.
//   node bench/junit/lib/one.mjs SIDE FILE COMPILED_READER
import { SIDES } from './sides.mjs'

const [side, path, source] = process.argv.slice(2)
const read = await SIDES[side].load(source)
const before = process.resourceUsage().maxRSS
const begin = performance.now()
const used = process.cpuUsage()
const tests = await read(path)
const { user, system } = process.cpuUsage(used)
const seconds = (performance.now() - begin) / 1000
const MB = 1024
console.log(
  JSON.stringify({
    seconds,
    processor: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / MB,
    loaded: before / MB,
    ...(tests !== undefined && { tests })
  })
)
