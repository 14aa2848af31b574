import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { excerptsFor, logsDuring } from '../../../src/suites/service-logs.js'
import { log, outputDirectory, shown, stamped, START } from './logs.js'

const { signal } = new AbortController()
const during = (from: number, to: number) => ({ from: START + from, to: START + to, signal })
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('an excerpt', () => {
  it('holds the lines of its time, both ends included, of every service', async () => {
    const output = await outputDirectory()
    await log(
      output,
      'db',
      [0, 100, 200, 300].map((ms) => stamped(ms, `db ${ms}`))
    )
    await log(
      output,
      'api',
      [50, 150, 250].map((ms) => stamped(ms, `api ${ms}`))
    )
    await log(output, 'quiet', [stamped(5_000, 'later')])
    expect(await logsDuring({ output, ...during(100, 200) })).toEqual([
      { service: 'api', lines: [shown(150, 'api 150')] },
      { service: 'db', lines: [shown(100, 'db 100'), shown(200, 'db 200')] }
    ])
    expect(await logsDuring({ output, services: ['db', 'none'], ...during(250, 9_000) })).toEqual([
      { service: 'db', lines: [shown(300, 'db 300')] }
    ])
  })

  it('takes lines without a stamp along with the one before', async () => {
    const output = await outputDirectory()
    await log(output, 'db', [stamped(0, 'a'), 'of a\n', stamped(100, 'b'), 'of b\n', stamped(200, 'c')])
    expect(await logsDuring({ output, ...during(100, 100) })).toEqual([
      { service: 'db', lines: [shown(100, 'b'), 'of b'] }
    ])
  })

  it('finds lines that are a little out of order', async () => {
    const output = await outputDirectory()
    const padding = range(0, 5_000).map((n) => stamped(n, 'x'.repeat(100)))
    await log(output, 'db', [...padding, stamped(5_900, 'late'), stamped(5_100, 'early')])
    expect(await logsDuring({ output, ...during(5_050, 5_200) })).toEqual([
      { service: 'db', lines: [shown(5_100, 'early')] }
    ])
  })

  it('is empty without logs, for a time without lines, and after a cancellation', async () => {
    const output = await outputDirectory()
    expect(await logsDuring({ output, ...during(0, 1) })).toEqual([])
    expect(await logsDuring({ output: join(output, 'missing'), ...during(0, 1) })).toEqual([])
    await log(output, 'db', [stamped(0, 'a')])
    await log(output, 'empty', [])
    await log(output, 'foreign', ['no stamp at all\n'])
    expect(await logsDuring({ output, ...during(10, 20) })).toEqual([])
    expect(await logsDuring({ output, ...during(0, 20), signal: AbortSignal.abort() })).toEqual([])
  })
})

describe('of too many lines', () => {
  it('the last are kept, cut to their width', async () => {
    const output = await outputDirectory()
    await log(
      output,
      'db',
      range(0, 100).map((ms) => stamped(ms, `line ${ms} ${'y'.repeat(9_000)}`))
    )
    const limits = { lines: 3, width: 30 }
    const [excerpt] = await logsDuring({ output, limits, ...during(0, 1_000) })
    expect(excerpt?.lines.map((line) => line.slice(0, 20))).toEqual([97, 98, 99].map((ms) => shown(ms, `line ${ms}`)))
    expect(excerpt?.lines.every((line) => line.length <= 30)).toBe(true)
  })

  it('those that speak of trouble are kept first, in order', async () => {
    const output = await outputDirectory()
    const text = (ms: number) => (ms === 10 || ms === 40 ? `connection REFUSED ${ms}` : `fine ${ms}`)
    await log(
      output,
      'db',
      range(0, 100).map((ms) => stamped(ms, text(ms)))
    )
    const [excerpt] = await logsDuring({ output, limits: { lines: 4 }, ...during(0, 1_000) })
    expect(excerpt?.lines).toEqual([10, 40, 98, 99].map((ms) => shown(ms, text(ms))))
  })

  it('of services, too', async () => {
    const output = await outputDirectory()
    for (const name of ['a', 'b', 'c', 'd']) await log(output, name, [stamped(0, name === 'd' ? 'panic: x' : 'fine')])
    const excerpts = await logsDuring({ output, limits: { services: 2 }, ...during(0, 10) })
    expect(excerpts.map(({ service }) => service)).toEqual(['a', 'd'])
  })
})

describe('a long log', () => {
  const lines = () => range(0, 60_000).map((n) => stamped(n * 10, `line ${n} ${'z'.repeat(60)}`))

  it.each([
    ['in its head', 1_000],
    ['in the older segment of its tail', 52_000],
    ['at its end', 59_990]
  ])('is found %s, while it is written and afterwards', async (_, at) => {
    const output = await outputDirectory()
    const file = await log(output, 'db', lines(), 4_000_000)
    const wanted = { output, ...during(at * 10, at * 10 + 50), limits: { width: 25 } }
    const expected = range(at, at + 6).map((n) => shown(n * 10, `line ${n} ${'z'.repeat(60)}`).slice(0, 24) + '…')
    expect(await logsDuring(wanted)).toEqual([{ service: 'db', lines: expected }])
    await file.finish()
    expect(await logsDuring(wanted)).toEqual([{ service: 'db', lines: expected }])
  })

  it('has nothing of what was left out, and no other lines for it', async () => {
    const output = await outputDirectory()
    const file = await log(output, 'db', lines(), 1_000_000)
    expect(await logsDuring({ output, ...during(300_000, 300_100) })).toEqual([])
    await file.finish()
    expect(await logsDuring({ output, ...during(300_000, 300_100) })).toEqual([])
  })

  it('is read in small parts only', async () => {
    const output = await outputDirectory()
    await log(output, 'db', [...lines(), ...range(0, 200_000).map((n) => stamped(600_000 + n, 'w'.repeat(80)))])
    const failures = range(0, 50).map((n) => ({ key: `${n}`, from: START + n * 15_000, to: START + n * 15_000 + 100 }))
    const reading = await countReads(join(output, 'logs', 'db.log'))
    const found = await excerptsFor(failures, { output, signal })
    expect([...found.values()].every(([excerpt]) => (excerpt?.lines.length ?? 0) > 0)).toBe(true)
    expect(reading.size()).toBeGreaterThan(25_000_000)
    expect(reading.bytes()).toBeLessThan(12_000_000)
    reading.stop()
    const whole = await countReads(join(output, 'logs', 'db.log'))
    await logsDuring({ output, ...during(0, 10_000_000) })
    expect(whole.bytes()).toBeLessThan(6_000_000)
    whole.stop()
  })

  it('may consist of one line', async () => {
    const output = await outputDirectory()
    await log(output, 'db', [stamped(0, 'q'.repeat(3_000_000))])
    const [excerpt] = await logsDuring({ output, ...during(0, 10) })
    expect(excerpt?.lines.map((line) => line.length)).toEqual([500])
  })
})

describe('many failures', () => {
  it('get each the lines of their own time, by their keys', async () => {
    const output = await outputDirectory()
    await log(
      output,
      'db',
      range(0, 10).map((n) => stamped(n * 100, `line ${n}`))
    )
    const failures = [
      { key: 'a', from: START, to: START + 100 },
      { key: 'b', from: START + 200, to: START + 200 },
      { key: 'same as a', from: START, to: START + 100 },
      { key: 'nothing', from: START + 5_000, to: START + 6_000 }
    ]
    const found = await excerptsFor(failures, { output, signal })
    const a = [{ service: 'db', lines: [shown(0, 'line 0'), shown(100, 'line 1')] }]
    expect([...found]).toEqual([
      ['a', a],
      ['b', [{ service: 'db', lines: [shown(200, 'line 2')] }]],
      ['same as a', a],
      ['nothing', []]
    ])
  })

  it('are served up to the limit', async () => {
    const output = await outputDirectory()
    await log(output, 'db', [stamped(0, 'a')])
    const failures = range(0, 60).map((n) => ({ key: `${n}`, from: START, to: START + n }))
    expect([...(await excerptsFor(failures, { output, signal })).keys()]).toEqual(range(0, 50).map(String))
  })
})

/** Counts what is read of any file from now on. */
async function countReads(path: string): Promise<{ bytes: () => number; size: () => number; stop: () => void }> {
  const file = await open(path)
  const { size } = await file.stat()
  const prototype: unknown = Object.getPrototypeOf(file)
  await file.close()
  if (!isFileHandle(prototype)) throw new Error('no prototype of a file handle')
  const read = vi.spyOn(prototype, 'read')
  const lengthOf = (options: unknown): number =>
    typeof options === 'object' && options !== null && 'buffer' in options && Buffer.isBuffer(options.buffer)
      ? options.buffer.length
      : 0
  return {
    bytes: () => read.mock.calls.reduce((sum, [options]) => sum + lengthOf(options), 0),
    size: () => size,
    stop: () => read.mockRestore()
  }
}

function isFileHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'read' in value
}
