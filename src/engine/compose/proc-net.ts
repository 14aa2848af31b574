/** Reads the kernel's table of TCP sockets, `/proc/net/tcp` and `/proc/net/tcp6` (proc_net_tcp.rst). Pure. */

const LISTEN = '0A'

/**
 * Ports in LISTEN on other than loopback addresses, each once. Docker's DNS resolver listens on 127.0.0.11 in every
 * container of a user network, which is one reason why loopback says nothing.
 */
export function listeningPorts(table: string): number[] {
  const ports = new Set<number>()
  for (const line of table.split('\n')) {
    const [, local, , state] = line.trim().split(/\s+/)
    if (local === undefined || state !== LISTEN) continue
    const [address = '', port = ''] = local.split(':')
    if (!isLoopback(address)) ports.add(Number.parseInt(port, 16))
  }
  return [...ports].filter((port) => Number.isInteger(port) && port > 0)
}

/** Addresses are hexadecimal, each 32-bit word in the host's byte order: 127.0.0.1 is 0100007F on little-endian machines. */
function isLoopback(address: string): boolean {
  if (address.length === 8) return address.endsWith('7F') || address.startsWith('7F')
  const isV6Loopback = /^0{24}(?:01000000|00000001)$/.test(address)
  const isMappedV4Loopback = /^0{16}(?:FFFF0000|0000FFFF)(?:.{6}7F|7F.{6})$/i.test(address)
  return isV6Loopback || isMappedV4Loopback
}
