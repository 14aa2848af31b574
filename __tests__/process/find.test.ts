import { describe, expect, test } from 'vitest'
import { select } from '../../src/process/find.js'
import { runMarker } from '../../src/process/marker.js'
import type { ProcessEntry } from '../../src/process/types.js'

const marker = runMarker('run-1')
const entry = (pid: number, parent: number, more: Partial<ProcessEntry> = {}): ProcessEntry => ({
  pid,
  parent,
  started: `at-${pid}`,
  group: pid,
  session: pid,
  state: 'S',
  marked: false,
  ...more
})
const self = [entry(10, 1), entry(20, 10, { group: 10, session: 10 })]
const pids = (entries: readonly ProcessEntry[]): number[] => entries.map(({ pid }) => pid)

describe('who belongs to a target', () => {
  test('a group whose leader is the one that was started', () => {
    const all = [
      ...self,
      entry(50, 20),
      entry(51, 50, { group: 50, session: 50 }),
      entry(52, 51, { group: 52, session: 50 })
    ]
    const found = select(all, { groups: [50], marker, leaders: [{ pid: 50, started: 'at-50' }] }, 20)
    expect(pids(found.processes)).toEqual([50, 51, 52])
  })

  test("not a group whose id went to somebody else's leader", () => {
    const all = [...self, entry(50, 1, { started: 'later' }), entry(51, 50, { group: 50, session: 50 })]
    const found = select(all, { groups: [50], marker, leaders: [{ pid: 50, started: 'at-50' }] }, 20)
    expect(found).toEqual({ processes: [], groups: [] })
  })

  test('a group without its leader, if the leader is known to have ended or a member carries the marker', () => {
    const member = entry(51, 1, { group: 50, session: 50 })
    const other = entry(52, 1, { group: 50, session: 50, marked: true })
    const leaders = [{ pid: 50, started: 'at-50' }]
    expect(pids(select([...self, member], { groups: [50], marker, leaders }, 20).processes)).toEqual([51])
    expect(pids(select([...self, member, other], { groups: [50], marker }, 20).processes)).toEqual([51, 52])
    expect(pids(select([...self, member], { groups: [50], marker }, 20).processes)).toEqual([])
  })

  test('never this process, its ancestors or the first process, even if they carry the marker', () => {
    const all = [
      entry(1, 0, { marked: true }),
      entry(10, 1, { marked: true }),
      entry(20, 10, { group: 10, marked: true })
    ]
    const found = select([...all, entry(30, 20, { marked: true })], { groups: [10], marker }, 20)
    expect(pids(found.processes)).toEqual([30])
    expect(found.groups).toEqual([])
  })
})
