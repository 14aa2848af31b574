/** One round: every side brings the file up and removes it, then the whole runs. Sides take turns, on one machine state. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lastJournal } from './journal.mjs'
import { allAnswer, firstAnswer } from './prober.mjs'

/**
 * Seconds of one `up`. `ready`: the process has ended *and* a client's queries have succeeded; `truth`: they succeeded,
 * whatever the process was waiting for; `early`: it ended before they did.
 */
export async function measureUp(side, ports) {
  const stop = new AbortController()
  try {
    const begin = performance.now()
    const answered = firstAnswer(ports, stop.signal)
    // Where `up` fails nobody waits for it any more.
    answered.catch(() => undefined)
    const { seconds } = await side.up()
    const early = !(await allAnswer(ports))
    const truth = ((await answered) - begin) / 1000
    return { ready: Math.max(seconds, truth), truth, early }
  } finally {
    stop.abort()
  }
}

/** Seconds of a whole run, and from the end of its tests to the verdict: by the journal, and as a line on the screen. */
export async function measureRun(side, place) {
  const { seconds, lines, output } = await side.run()
  const testEnded = Number(await readFile(join(place.folder, 'test-ended'), 'utf8')) / 1e6
  const events = await lastJournal(place)
  const moment = (type) => Date.parse(events.find((event) => event.type === type).t)
  const line = lines.find(({ text }) => /200 passed.*ready in/.test(text))
  if (line === undefined) throw new Error(`no verdict in:\n${output}`)
  const journal = (moment('run_finished') - moment('suite_ended')) / 1000
  return { seconds, journal, verdict: (line.at - testEnded) / 1000 }
}
