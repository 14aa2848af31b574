/** From what was measured to the rows of the table, each with its target. */
import { differences, median, spread } from './stats.mjs'

/** Of the limit. */
const READY_RATIO = 1.2
/** Seconds. */
const REMOVAL = 0.8
const OVERHEAD = 0.3
const VERDICT = 0.2
const FIRST_REQUEST = 0.12
const FIRST_DELETE = 0.06

const NAMES = { testbed: 'integration-testbed', compose: 'docker compose', limit: 'limit' }
const COMMANDS = {
  testbed: { up: 'up', down: 'down' },
  compose: { up: 'up -d --wait', down: 'down -v' },
  limit: { up: 'create, start, probe', down: 'forced removal' }
}

/** `seen`: lists of seconds by side; a side may be missing. */
export function comparisonRows(seen) {
  return [...readyRows(seen), ...removalRows(seen), ...runRows(seen)]
}

function readyRows(seen) {
  const { testbed, limit } = seen
  return Object.entries(seen).map(([side, { ready, truth, early }]) => {
    const notes = []
    if (side !== 'limit' && limit !== undefined) notes.push(`${times(ready, limit.ready)} the limit`)
    if (side === 'compose' && testbed !== undefined) notes.push(`${times(ready, testbed.ready)} ours`)
    if (side === 'compose') notes.push(`a client got answers after ${median(truth).toFixed(2)} s`)
    const falsely = early.filter(Boolean).length
    if (falsely > 0) notes.push(`${falsely} of ${early.length} too early`)
    const row = { what: `ready: ${NAMES[side]} ${COMMANDS[side].up}`, value: spread(ready), beside: notes.join(', ') }
    if (side !== 'testbed' || limit === undefined) return row
    return { ...row, target: `${READY_RATIO} x limit`, met: ratio(ready, limit.ready) <= READY_RATIO && falsely === 0 }
  })
}

function removalRows(seen) {
  const rows = Object.entries(seen).map(([side, { down }]) => ({
    what: `removed: ${NAMES[side]} ${COMMANDS[side].down}`,
    value: spread(down),
    beside: side === 'limit' || seen.limit === undefined ? '' : `${times(down, seen.limit.down)} the limit`
  }))
  const removal = seen.testbed?.removal
  if (removal === undefined) return rows
  const met = median(removal) <= REMOVAL
  return [...rows, { what: 'of ours, the removal itself', value: spread(removal), target: `${REMOVAL} s`, met }]
}

function runRows({ testbed, limit }) {
  const rows = []
  if (testbed !== undefined) rows.push({ what: 'whole run: integration-testbed run', value: spread(testbed.whole) })
  if (limit !== undefined) rows.push({ what: 'whole run: limit', value: spread(limit.whole) })
  if (testbed === undefined) return rows
  if (limit !== undefined) {
    const own = differences(testbed.whole, limit.whole)
    rows.push({
      what: 'own overhead of a whole run',
      value: spread(own),
      target: `${OVERHEAD} s`,
      met: median(own) <= OVERHEAD
    })
  }
  const { verdict, journal } = testbed
  return [
    ...rows,
    {
      what: 'last test to verdict on the screen',
      value: spread(verdict, 'ms'),
      target: '200 ms',
      met: median(verdict) <= VERDICT
    },
    { what: 'of that, suite_ended to run_finished', value: spread(journal, 'ms') }
  ]
}

/** Node alone is a part of each: what is ours is the difference. */
export function startUpRows({ bare, up, post }) {
  const row = (what, seconds, limit) => {
    const own = median(differences(seconds, bare))
    const target = `Node + ${limit * 1000} ms`
    return {
      what,
      value: spread(seconds, 'ms'),
      beside: `Node + ${(own * 1000).toFixed(0)} ms`,
      target,
      met: own <= limit
    }
  }
  return [
    { what: 'start to first request: Node alone', value: spread(bare, 'ms') },
    row('start to first request: up', up, FIRST_REQUEST),
    row('start to first DELETE: post', post, FIRST_DELETE)
  ]
}

function ratio(some, others) {
  return median(some) / median(others)
}

function times(some, others) {
  return `${ratio(some, others).toFixed(2)} x`
}
