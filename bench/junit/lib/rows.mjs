/** From what was measured to the rows of the table. */
import { median, spread } from '../../lib/stats.mjs'
import { SIDES } from './sides.mjs'

/** Of the fastest bare tokeniser's processor time, and above the memory of the leanest, in MB. */
const TIME_RATIO = 1.3
const MORE_MEMORY = 25

/** `seen`: runs by side. Processor time decides: on a machine that does other things the clock measures those too. */
export function rowsOf(file, seen, targets) {
  const whole = Object.entries(seen).filter(([, runs]) => runs.every(({ problem }) => problem === undefined))
  const of = (what, sides) => Math.min(...whole.filter(([side]) => sides(side)).map(([, runs]) => medianOf(runs, what)))
  const isBare = (side) => SIDES[side].bare === true
  const limit = { seconds: of('seconds', isBare), processor: of('processor', isBare), peak: of('peak', isBare) }
  return Object.entries(seen).map(([side, runs]) => {
    const what = `${file}: ${SIDES[side].title}`
    const problem = runs.find((run) => run.problem !== undefined)?.problem
    if (problem !== undefined) return { what, value: problem }
    const times = (measured) => `${(medianOf(runs, measured) / limit[measured]).toFixed(2)} x`
    const more = medianOf(runs, 'peak') - limit.peak
    const clock = spread(runs.map(({ seconds }) => seconds))
    const processor = `processor ${medianOf(runs, 'processor').toFixed(2)} s = ${times('processor')}`
    const peak = `peak ${medianOf(runs, 'peak').toFixed(0)} MB, ${more < 0 ? '' : '+'}${more.toFixed(0)}`
    const beside = `${times('seconds')} bare, ${processor}, ${peak}`
    if (side !== 'ours' || targets !== true) return { what, value: clock, beside }
    const met = medianOf(runs, 'processor') <= TIME_RATIO * limit.processor && more <= MORE_MEMORY
    return { what, value: clock, beside, target: `processor ${TIME_RATIO} x, +${MORE_MEMORY} MB`, met }
  })
}

function medianOf(runs, what) {
  return median(runs.map((run) => run[what]))
}
