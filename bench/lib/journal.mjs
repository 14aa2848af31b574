/** What the tool's own journal says about its last run. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Events of the newest run of this place. */
export async function lastJournal({ env }) {
  const runs = join(env.XDG_STATE_HOME, 'integration-testbed')
  const folders = (await readdir(runs, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const journals = await Promise.all(
    folders.map(async ({ name }) => {
      const path = join(runs, name, 'journal.ndjson')
      return { path, at: (await stat(path)).birthtimeMs }
    })
  )
  const { path } = journals.toSorted((a, b) => b.at - a.at)[0]
  return (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

export function stageSeconds(events, stage) {
  const moment = (type) => Date.parse(events.find((event) => event.type === type && event.stage === stage).t)
  return (moment('stage_ended') - moment('stage_started')) / 1000
}
