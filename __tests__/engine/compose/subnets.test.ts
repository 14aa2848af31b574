import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pickSubnet, poolsAreUsedUp, subnetOverlaps } from '../../../src/engine/compose/subnets.js'

const within = (cidr: string, network: string) => {
  const number = (text: string) => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  const range = (text: string) => {
    const [address = '', prefix = ''] = text.split('/')
    const size = 2 ** (32 - Number(prefix))
    const first = Math.floor(number(address) / size) * size
    return { first, last: first + size - 1 }
  }
  const [a, b] = [range(cidr), range(network)]
  return a.first <= b.last && b.first <= a.last
}

describe('pickSubnet', () => {
  it('never overlaps what is taken', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    const cidr = fc
      .tuple(fc.constant(10), fc.integer({ min: 128, max: 255 }), octet, octet, fc.integer({ min: 10, max: 30 }))
      .map(([a, b, c, d, prefix]) => `${a}.${b}.${c}.${d}/${prefix}`)
    fc.assert(
      fc.property(
        fc.array(cidr, { maxLength: 20 }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (taken, random) => {
          const picked = pickSubnet(taken, () => random)
          if (picked !== undefined) expect(taken.filter((network) => within(picked, network))).toEqual([])
        }
      )
    )
  })

  it('gives none when all is taken, and passes over IPv6', () => {
    expect(pickSubnet(['10.0.0.0/8'], () => 0)).toBeUndefined()
    expect(pickSubnet(['fd00::/64'], () => 0)).toBe('10.128.0.0/26')
    expect(pickSubnet(['10.128.0.0/26'], () => 0)).toBe('10.128.0.64/26')
  })
})

describe('the words of the engine', () => {
  it('are told apart', () => {
    const full = 'Error response from daemon: all predefined address pools have been fully subnetted'
    expect(poolsAreUsedUp(full)).toBe(true)
    expect(poolsAreUsedUp('could not find an available, non-overlapping IPv4 address pool among the defaults')).toBe(
      true
    )
    expect(subnetOverlaps('invalid pool request: Pool overlaps with other one on this address space')).toBe(true)
    expect(subnetOverlaps(full)).toBe(false)
  })
})
