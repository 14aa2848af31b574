/** Which host ports of one testbed are spoken for. */
import { PortTakenError } from '../../../errors.js'
import { FIRST_PORT, LAST_PORT, type PortPicker } from './port-range.js'

interface Claim {
  readonly address: string
  readonly port: number
  readonly protocol: string
  readonly service: string
}

/** Without an address a port is bound on all addresses of both families. */
function overlap(one: string, other: string): boolean {
  const families = (address: string) => (address === '' ? ['4', '6'] : [address.includes(':') ? '6' : '4'])
  if (!families(one).some((family) => families(other).includes(family))) return false
  const any = (address: string) => ['', '0.0.0.0', '::'].includes(address)
  return any(one) || any(other) || one === other
}

export class PortBook {
  readonly #claims: Claim[] = []
  readonly #pick: PortPicker

  constructor(pick: PortPicker) {
    this.#pick = pick
  }

  /** Takes a port of the file. Returns the service that has it already, if there is one. */
  claim(claim: Claim): string | undefined {
    const holder = this.#claims.find(
      (other) => other.port === claim.port && other.protocol === claim.protocol && overlap(other.address, claim.address)
    )
    if (holder) return holder.service
    this.#claims.push(claim)
    return undefined
  }

  /** Chooses a port that nobody of this testbed has, on any address. Errors: PortTakenError if there is none. */
  choose(service: string, address: string, protocol: string): number {
    const free = (port: number) => !this.#claims.some((other) => other.port === port && other.protocol === protocol)
    let port = this.#pick()
    // Nearly always free; a picker that repeats itself must not hold up the run.
    if (!free(port)) port = this.#next(port, free)
    this.#claims.push({ address, port, protocol, service })
    return port
  }

  #next(after: number, free: (port: number) => boolean): number {
    const size = LAST_PORT - FIRST_PORT + 1
    for (let step = 1; step <= size; step++) {
      const port = FIRST_PORT + ((((after - FIRST_PORT + step) % size) + size) % size)
      if (free(port)) return port
    }
    throw new PortTakenError(`all ports from ${FIRST_PORT} to ${LAST_PORT} are taken by this testbed`)
  }
}
