/** A run that was killed at any moment still has results that are valid, and never green. */
import { writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/contract/events.js'
import { results } from '../../../src/contract/results.js'
import { foldResults } from '../../../src/run/fold/fold.js'
import { readJournal } from '../../../src/run/read-journal.js'
import {
  died,
  error,
  FINISHED,
  HEAD,
  journalOf,
  newRunFolder,
  planned,
  ready,
  stage,
  STARTED,
  suite
} from '../helpers.js'

const WHOLE = journalOf(
  STARTED,
  { type: 'engine', name: 'Docker', version: '29' },
  planned('db', 'infrastructure'),
  planned('api', 'application'),
  ...stage('build'),
  { type: 'stage_started', stage: 'infra_deploy' },
  { type: 'process_started', group: 4711, what: 'docker compose create' },
  { type: 'process_ended', group: 4711 },
  { type: 'service_created', service: 'db', id: 'db-id' },
  { type: 'service_starting', service: 'db' },
  { type: 'service_probed', service: 'db', ok: false, answer: 'connection refused: "ä\u2028"' },
  ready('db'),
  { type: 'stage_ended', stage: 'infra_deploy', status: 'ok' },
  { type: 'service_starting', service: 'api' },
  ready('api'),
  { type: 'testbed_ready', chain: [{ service: 'db', seconds: 1.5 }] },
  { type: 'stage_started', stage: 'integration_tests' },
  ...suite('unit', { passed: 3 }),
  { type: 'service_restarted', service: 'api', id: 'api-id', at: '2026-01-02T03:04:40.000Z' },
  ...suite('e2e', { failed: 1, status: 'failed' }),
  { type: 'stage_ended', stage: 'integration_tests', status: 'failed' },
  { type: 'warning', message: 'slow' },
  FINISHED,
  ...stage('teardown')
)
const END = WHOLE.findIndex(({ type }) => type === 'run_finished')

it('holds at every event', () => {
  for (let length = 0; length <= END; length++) {
    const folded = results.parse(foldResults(HEAD, WHOLE.slice(0, length)))
    expect(folded.exit_code).toBe(2)
    expect(folded.error).toBeTypeOf('string')
  }
  expect(results.parse(foldResults(HEAD, WHOLE)).exit_code).toBe(1)
})

describe('on disk', () => {
  it('holds at every byte of every line', async () => {
    const { journal } = await newRunFolder()
    const lines = WHOLE.slice(0, END).map((one) => JSON.stringify(one) + '\n')
    // The end of the run's last line makes it one that has finished.
    const last = Buffer.from(JSON.stringify(WHOLE[END]))
    for (let cut = 0; cut < last.length; cut++) {
      await writeFile(journal, Buffer.concat([Buffer.from(lines.join('')), last.subarray(0, cut)]))
      const events = await readJournal(journal)
      expect(events).toHaveLength(END)
      expect(foldResults(HEAD, events).exit_code).toBe(2)
    }
  })

  it('holds wherever it is cut', async () => {
    const { journal } = await newRunFolder()
    const bytes = Buffer.from(
      WHOLE.slice(0, END)
        .map((one) => JSON.stringify(one) + '\n')
        .join('')
    )
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (cut) => {
        await writeFile(journal, bytes.subarray(0, cut))
        const events = await readJournal(journal)
        const folded = results.parse(foldResults(HEAD, events))
        expect(folded.exit_code).toBe(2)
        expect(WHOLE.slice(0, events.length)).toEqual(events)
      }),
      { numRuns: 200 }
    )
  })
})

/** Events of every kind, in any order: what several processes wrote while others were killed. */
const anyEvent = fc.constantFrom<Event[]>(
  ...[...WHOLE, ...journalOf(died('db'), died('api', { oom: true }), error('START'), error('GATE', 1))].map((one) => [
    one
  ])
)

it('is valid for events in any order and number', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
      const folded = results.parse(foldResults(HEAD, events.flat()))
      if (!events.flat().some(({ type }) => type === 'run_finished')) expect(folded.exit_code).toBe(2)
      for (const { duration_s } of Object.values(folded.stages)) expect(duration_s).toBeGreaterThanOrEqual(0)
    })
  )
})
