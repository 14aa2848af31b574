import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_DURATION, parseDuration, parseSize } from '../../src/config/units.js'
import { duration, limit, size } from '../../src/config/values.js'

describe('durations', () => {
  it.each([
    ['90s', 90_000],
    ['2m30s', 150_000],
    ['1h', 3_600_000],
    ['500ms', 500],
    ['5m', 300_000],
    ['1.5h', 5_400_000],
    ['90', 90_000],
    [0.25, 250],
    ['0s', 0]
  ])('%s is %d ms', (written, milliseconds) => {
    expect(parseDuration(written)).toBe(milliseconds)
  })

  it.each(['', 's', 'ninety', '-5s', '5 s', '30s2m', '5d', '1e3', '5s5s', ' 5s', '5s\n', 'Infinity', '٣s'])(
    '%j is none',
    (written) => {
      expect(parseDuration(written)).toBeUndefined()
    }
  )

  it('adds up its parts', () => {
    const part = fc.option(fc.nat(9999), { nil: undefined })
    fc.assert(
      fc.property(part, part, part, part, (h, m, s, ms) => {
        const parts = [h, m, s, ms]
        fc.pre(parts.some((value) => value !== undefined))
        const units = ['h', 'm', 's', 'ms']
        const written = parts.map((value, index) => (value === undefined ? '' : `${value}${units[index]}`)).join('')
        expect(parseDuration(written)).toBe((h ?? 0) * 3_600_000 + (m ?? 0) * 60_000 + (s ?? 0) * 1000 + (ms ?? 0))
      })
    )
  })

  it('takes a bare number for seconds, as text or as number', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seconds) => {
        expect(parseDuration(seconds)).toBe(seconds * 1000)
        expect(parseDuration(String(seconds))).toBe(seconds * 1000)
      })
    )
  })

  it('never throws, and reads nothing but whole milliseconds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.hms]{0,12}$/)), (written) => {
        const read = parseDuration(written)
        expect(read === undefined || (Number.isInteger(read) && read >= 0)).toBe(true)
      })
    )
  })

  it('are refused where a timer could not hold them', () => {
    expect(duration.safeParse('576h').data).toBe(MAX_DURATION)
    expect(duration.safeParse('577h').success).toBe(false)
    expect(MAX_DURATION).toBeLessThan(2 ** 31)
  })

  it('are refused as limits when zero', () => {
    expect(duration.safeParse('0s').data).toBe(0)
    expect(limit.safeParse('0s').success).toBe(false)
    expect(limit.safeParse(-1).success).toBe(false)
  })
})

describe('sizes', () => {
  it.each([
    ['100MB', 100_000_000],
    ['1GiB', 2 ** 30],
    ['1.5 kB', 1500],
    ['512k', 512_000],
    ['2Ki', 2048],
    ['10', 10],
    [10, 10],
    ['7B', 7],
    ['1TiB', 2 ** 40]
  ])('%s is %d bytes', (written, bytes) => {
    expect(parseSize(written)).toBe(bytes)
  })

  it.each(['', 'MB', '-1MB', '1 0MB', '1mb', '1PB', '1iB', '1  MB'])('%j is none', (written) => {
    expect(parseSize(written)).toBeUndefined()
  })

  it('scales with its unit', () => {
    const units = [
      ['B', 1],
      ['kB', 1e3],
      ['MB', 1e6],
      ['GB', 1e9],
      ['KiB', 2 ** 10],
      ['MiB', 2 ** 20],
      ['GiB', 2 ** 30]
    ] as const
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom(...units), (amount, [unit, factor]) => {
        expect(parseSize(`${amount}${unit}`)).toBe(amount * factor)
      })
    )
  })

  it('are refused when zero or beyond what numbers hold exactly', () => {
    expect(size.safeParse('0MB').success).toBe(false)
    expect(size.safeParse('99999TiB').success).toBe(false)
  })
})
