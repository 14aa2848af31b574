import { appendFile } from 'node:fs/promises'
import { expect, it, onTestFinished } from 'vitest'
import { openJournal } from '../../src/run/journal.js'
import { readProcesses } from '../../src/run/journal-processes.js'
import { FINISHED, newRunFolder, STARTED } from './helpers.js'

async function begun() {
  const { journal: path } = await newRunFolder()
  const journal = openJournal(path, 'main')
  onTestFinished(() => journal.close())
  journal.append(STARTED)
  return { path, journal }
}

it('knows who was started and has not ended', async () => {
  const { path, journal } = await begun()
  expect(await readProcesses(path)).toEqual({ open: [], finished: false })
  for (const group of [1, 2, 3]) journal.append({ type: 'process_started', group, what: 'suite unit' })
  journal.append({ type: 'process_ended', group: 2 })
  expect(await readProcesses(path)).toEqual({ open: [1, 3], finished: false })
  journal.append(FINISHED)
  expect(await readProcesses(path)).toEqual({ open: [1, 3], finished: true })
})

it('takes no text for an event that only quotes one', async () => {
  const { path, journal } = await begun()
  const quoted = JSON.stringify({ type: 'process_started', group: 4, what: '' })
  journal.append({ type: 'service_probed', service: 'api', ok: false, answer: quoted })
  journal.append({ type: 'warning', message: quoted })
  await appendFile(path, `${JSON.stringify({ type: 'warning', message: { type: 'run_finished' } })}\n`)
  expect(await readProcesses(path)).toEqual({ open: [], finished: false })
})

it('leaves out what is foreign, and what is cut off', async () => {
  const { path, journal } = await begun()
  journal.append({ type: 'process_started', group: 5, what: 'suite unit' })
  await appendFile(path, '{"type":"process_started","group":"6"}\n{"type":"process_ended","gro\n{"type":"run_finished"')
  expect(await readProcesses(path)).toEqual({ open: [5], finished: false })
  expect(await readProcesses(`${path}.missing`)).toEqual({ open: [], finished: false })
})
