import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TestTable, type Entry, type Seen } from '../../../src/gates/baseline/test-table.js'

const seen = (change: Partial<Seen> = {}): Seen => ({ status: 'passed', attempt: 1, index: 0, ...change })

interface Row {
  readonly index: number
  readonly before: Entry | undefined
  readonly now: Entry | undefined
}

function rows(table: TestTable): Row[] {
  const all: Row[] = []
  table.forEach((index, before, now) => all.push({ index, before, now }))
  return all
}

describe('tests of two runs', () => {
  it('meet by suite and key', () => {
    const table = new TestTable()
    table.add('before', 'unit', 'a', seen({ duration_s: 1.5 }))
    table.add('now', 'unit', 'a', seen({ status: 'failed', index: 7 }))
    table.add('now', 'api', 'a', seen({ status: 'skipped', index: 8, duration_s: 0 }))
    expect(rows(table)).toEqual([
      { index: 7, before: { status: 'passed', duration_s: 1.5 }, now: { status: 'failed', duration_s: undefined } },
      { index: 8, before: undefined, now: { status: 'skipped', duration_s: 0 } }
    ])
  })

  it('hold durations that no test should have', () => {
    const table = new TestTable()
    table.add('now', 'unit', 'long', seen({ duration_s: 1e9 }))
    table.add('now', 'unit', 'negative', seen({ duration_s: -1 }))
    expect(rows(table).map(({ now }) => now?.duration_s)).toEqual([33_554.43, 0])
  })

  it('the last attempt counts; in one attempt the worst status and the longest time', () => {
    const order = ['skipped', 'passed', 'failed', 'error'] as const
    const record = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom(...order),
      attempt: fc.integer({ min: 1, max: 4 }),
      duration_s: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined })
    })
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const table = new TestTable()
        records.forEach(({ key, ...one }, index) => table.add('now', 'unit', key, { ...one, index }))
        const keys = [...new Set(records.map(({ key }) => key))]
        const expected = keys.map((key) => {
          const own = records.filter((one) => one.key === key)
          const last = own.filter(({ attempt }) => attempt === Math.max(...own.map((one) => one.attempt)))
          const durations = last.flatMap(({ duration_s }) => duration_s ?? [])
          return {
            status: order[Math.max(...last.map(({ status }) => order.indexOf(status)))],
            duration_s: durations.length === 0 ? undefined : Math.max(...durations)
          }
        })
        expect(rows(table).map(({ now }) => now)).toEqual(expected)
        // The index leads to a record that says so.
        for (const { index, now } of rows(table)) expect(records[index]?.status).toBe(now?.status)
      })
    )
  })

  it('are as many as there are', () => {
    const table = new TestTable()
    const count = 10_000
    for (let index = 0; index < count; index++) {
      table.add('before', `suite ${index % 7}`, String(index), seen({ duration_s: index / 1000 }))
    }
    for (let index = count - 1; index >= 0; index--) {
      table.add('now', `suite ${index % 7}`, String(index), seen({ duration_s: index / 500, index }))
    }
    const all = rows(table)
    expect(all).toHaveLength(count)
    expect(
      all.every(({ index, before, now }) => before?.duration_s === index / 1000 && now?.duration_s === index / 500)
    ).toBe(true)
  })
})
