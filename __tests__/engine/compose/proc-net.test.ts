import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { listeningPorts } from '../../../src/engine/compose/proc-net.js'

const HEADER = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n'

describe('listeningPorts', () => {
  it('leaves out loopback, established connections and the embedded DNS', () => {
    const table =
      HEADER +
      '   0: 00000000:1538 00000000:0000 0A 00000000:00000000 00:00000000 00000000   999        0 1 1 0 100 0 0 10 0\n' +
      '   1: 0B00007F:8F4D 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 2 1 0 100 0 0 10 0\n' +
      '   2: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 3 1 0 100 0 0 10 0\n' +
      '   3: 020012AC:1538 010012AC:A000 01 00000000:00000000 00:00000000 00000000   999        0 4 1 0 100 0 0 10 0\n'
    expect(listeningPorts(table)).toEqual([0x1538])
  })

  it('reads IPv6, where loopback and mapped loopback do not count', () => {
    const row = (address: string) => `   0: ${address}:0050 ${'0'.repeat(32)}:0000 0A 0 0 0 0 0 0\n`
    expect(listeningPorts(HEADER + row('0'.repeat(32)))).toEqual([80])
    expect(listeningPorts(HEADER + row('00000000000000000000000001000000'))).toEqual([])
    expect(listeningPorts(HEADER + row('0000000000000000FFFF00000100007F'))).toEqual([])
  })

  it.runIf(process.platform === 'linux')('sees a real listener of this host', async () => {
    const server = createServer().listen(0, '0.0.0.0')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expect(listeningPorts(readFileSync('/proc/net/tcp', 'utf8'))).toContain(port)
    server.close()
  })
})
