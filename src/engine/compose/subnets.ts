/**
 * Small subnets of our own, for hosts on which Docker's default address pools are used up: those end at about 31 networks
 * ("all predefined address pools have been fully subnetted"). Pure.
 */

/** A /26 holds 61 containers. 10.128.0.0/9 has 131,072 of them, and is little used by clouds' defaults. */
const PREFIX = 26
const SIZE = 2 ** (32 - PREFIX)
const BASE = toNumber('10.128.0.0')
const COUNT = 2 ** (PREFIX - 9)

interface Range {
  readonly first: number
  readonly last: number
}

/** `taken`: subnets in CIDR form, IPv6 ones are passed over. `random` in [0, 1): two runs at once rarely try the same. */
export function pickSubnet(taken: readonly string[], random: () => number = Math.random): string | undefined {
  const ranges = taken.map((cidr) => parse(cidr)).filter((range) => range !== undefined)
  const offset = Math.floor(random() * COUNT)
  for (let step = 0; step < COUNT; step++) {
    const first = BASE + ((offset + step) % COUNT) * SIZE
    const last = first + SIZE - 1
    if (!ranges.some((range) => range.first <= last && first <= range.last)) return `${toText(first)}/${PREFIX}`
  }
  return undefined
}

function parse(cidr: string): Range | undefined {
  const match = /^(\d+\.\d+\.\d+\.\d+)\/(\d+)$/.exec(cidr)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const size = 2 ** (32 - Number(match[2]))
  const first = Math.floor(toNumber(match[1]) / size) * size
  return { first, last: first + size - 1 }
}

function toNumber(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0)
}

function toText(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
}

/** The engine's word that its pools are used up. */
export function poolsAreUsedUp(message: string): boolean {
  return /predefined address pools have been fully subnetted|non-overlapping IPv4 address pool/.test(message)
}

/** Another network took the subnet in the meantime. */
export function subnetOverlaps(message: string): boolean {
  return message.includes('Pool overlaps with other one on this address space')
}
