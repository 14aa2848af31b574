// One side reads one file, in this process: prints seconds of the clock and of the processor, and the peak in MB.
//   node bench/junit/lib/one.mjs SIDE FILE COMPILED_READER
import { readFileSync } from 'node:fs'
import { SIDES } from './sides.mjs'

const [side, path, source] = process.argv.slice(2)
const read = await SIDES[side].load(source)
const begin = performance.now()
const used = process.cpuUsage()
const tests = await read(path)
const { user, system } = process.cpuUsage(used)
const seconds = (performance.now() - begin) / 1000
console.log(
  JSON.stringify({
    seconds,
    processor: (user + system) / 1e6,
    peak: peak(),
    ...(tests !== undefined && { tests })
  })
)

/** MB. Where the kernel tells, of this program alone: `maxRSS` begins with what the process that started it had. */
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
