import { expect, test } from 'vitest'
import { foldResults } from '../../../src/run/fold/fold.js'
import { at, greenRun } from '../../support/events.js'

const HEAD = { run_id: 'itb-1', image_tag: 'latest', started_at: '2026-03-01T10:00:00.000Z' }
const CACHE = {
  used: true,
  images: 2,
  hits: 1,
  bytes: { restored: 100, pulled: 50, saved: 50 },
  seconds: { restore: 1, pull: 2, save: 0 }
}

test('the image cache is in the results as it was measured', () => {
  expect(foldResults(HEAD, greenRun()).cache).toBeUndefined()
  const events = [...greenRun(), at(0.05, { type: 'cache_measured', cache: CACHE })]
  expect(foldResults(HEAD, events).cache).toEqual(CACHE)
})

test('what was kept for other jobs after the tests is added', () => {
  const events = [
    ...greenRun(),
    at(0.05, { type: 'cache_measured', cache: CACHE }),
    at(30, { type: 'cache_saved', bytes: 1000, seconds: 4.5 })
  ]
  expect(foldResults(HEAD, events).cache).toMatchObject({ bytes: { saved: 1050 }, seconds: { save: 4.5 } })
})
