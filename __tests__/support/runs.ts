/** What runs leave on disk: their folders, journals and results, read with the contract's own schemas. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { event, type Event } from '../../src/contract/events.js'
import { results, type Results } from '../../src/contract/results.js'
import { until } from './until.js'

export interface RunOnDisk {
  readonly id: string
  readonly path: string
}

/** The runs of a scenario, by the folders below its XDG_STATE_HOME (or RUNNER_TEMP). */
export async function runsOf(state: string): Promise<RunOnDisk[]> {
  const root = join(state, 'integration-testbed')
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ id: name, path: join(root, name) }))
}

/** Waits for a run whose folder is none of `known`. */
export function newRun(state: string, known: readonly RunOnDisk[] = []): Promise<RunOnDisk> {
  const ids = known.map(({ id }) => id)
  return until('a run folder', async () => (await runsOf(state)).find(({ id }) => !ids.includes(id)))
}

/** Every event of a journal; a last line that is being written is left out. */
export async function journalOf(run: RunOnDisk): Promise<Event[]> {
  const text = await readFile(join(run.path, 'journal.ndjson'), 'utf8').catch(() => '')
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  return lines.filter((line) => line !== '').map((line) => event.parse(JSON.parse(line)))
}

type OfType<T extends Event['type']> = Extract<Event, { type: T }>

/** Waits for an event of a type, and of what `matches` says. */
export function eventOf<T extends Event['type']>(
  run: RunOnDisk,
  type: T,
  matches: (event: OfType<T>) => boolean = () => true
): Promise<OfType<T>> {
  const isIt = (event: Event): event is OfType<T> => event.type === type && matches(event as OfType<T>)
  return until(`event ${type} in ${run.path}`, async () => (await journalOf(run)).find(isIt))
}

/** A results file, which must be valid: whoever reads it has a contract. */
export async function readResults(file: string): Promise<Results> {
  return results.parse(JSON.parse(await readFile(file, 'utf8')))
}
