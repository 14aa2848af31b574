import { describe, expect, it, onTestFinished } from 'vitest'
import { event, type EventBody } from '../../src/contract/events.js'
import type { EngineEvent } from '../../src/engine/engine.js'
import { recordEvents } from '../../src/supervisor/record-events.js'
import { MemoryRecorder } from './memory-recorder.js'

const LONG = 10_000
const AT = new Date('2026-01-02T03:04:30.000Z')
const started = (id = 'x'): EngineEvent => ({ type: 'started', instance: 'db', id, at: AT })
const diedEvent = (id = 'x'): EngineEvent => ({
  type: 'died',
  instance: 'db',
  id,
  at: AT,
  exitCode: 137,
  oomKilled: true,
  deliberate: false
})

function recording(recorder: MemoryRecorder, append?: (body: EventBody) => void) {
  const journal: EventBody[] = []
  const followed: string[] = []
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  const ended = recordEvents(
    recorder,
    {
      append: (body) => {
        append?.(body)
        journal.push(body)
        return event.parse({ t: AT.toISOString(), by: 'supervisor', ...body })
      }
    },
    { follow: (_instance, id) => void followed.push(id) },
    ending.signal,
    1
  )
  return { journal, followed, ending, ended, types: () => journal.map(({ type }) => type) }
}

describe('events', () => {
  it('become the journal’s, and start the logs', async () => {
    const recorder = new MemoryRecorder()
    const { journal, followed, ending, ended } = recording(recorder)
    for (const event of [started(), diedEvent(), started()]) recorder.emit(event)
    await expect.poll(() => journal.length, { timeout: LONG }).toBe(2)
    const at = AT.toISOString()
    expect(journal).toEqual([
      { type: 'service_died', service: 'db', id: 'x', at, exit_code: 137, oom: true, deliberate: false },
      { type: 'service_restarted', service: 'db', id: 'x', at }
    ])
    expect(followed).toEqual(['x', 'x'])
    ending.abort()
    await ended
  })

  it('a first start is no restart, also where the list was quicker than the event', async () => {
    const recorder = new MemoryRecorder()
    recorder.known = [{ instance: 'db', id: 'x', running: true }]
    const { types, followed } = recording(recorder)
    recorder.emit(started())
    recorder.emit(diedEvent())
    await expect.poll(types, { timeout: LONG }).toEqual(['service_died'])
    expect(followed).toEqual(['x', 'x'])
  })

  it('a container that was created only starts for the first time', async () => {
    const recorder = new MemoryRecorder()
    recorder.known = [{ instance: 'db', id: 'x', running: false }]
    const { types } = recording(recorder)
    for (const event of [started(), diedEvent()]) recorder.emit(event)
    await expect.poll(types, { timeout: LONG }).toEqual(['service_died'])
  })
})

describe('an engine that goes away', () => {
  it('is asked again, and the logs are followed again', async () => {
    const recorder = new MemoryRecorder()
    recorder.known = [{ instance: 'db', id: 'x', running: true }]
    const { followed, types } = recording(recorder)
    recorder.emit('broken')
    await expect.poll(() => recorder.connections, { timeout: LONG }).toBeGreaterThanOrEqual(2)
    await expect.poll(() => followed.length, { timeout: LONG }).toBeGreaterThanOrEqual(2)
    for (const event of [diedEvent(), started()]) recorder.emit(event)
    await expect.poll(types, { timeout: LONG }).toEqual(['service_died', 'service_restarted'])
  })

  it('is no reason to go on when it is over', async () => {
    const recorder = new MemoryRecorder()
    const { ending, ended } = recording(recorder)
    ending.abort()
    await ended
    const connections = recorder.connections
    recorder.emit('broken')
    expect(recorder.connections).toBe(connections)
  })
})

it('a full disk ends neither the events nor the logs', async () => {
  const recorder = new MemoryRecorder()
  const { followed } = recording(recorder, () => {
    throw new Error('ENOSPC')
  })
  for (const event of [started(), diedEvent(), started()]) recorder.emit(event)
  await expect.poll(() => followed.length, { timeout: LONG }).toBe(2)
  expect(recorder.connections).toBe(1)
})
