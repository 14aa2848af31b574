import { expect, it } from 'vitest'
import { takenPort } from '../../../src/engine/compose/port-errors.js'

it.each([
  [
    'driver failed programming external connectivity on endpoint a-db-1 (3f): Bind for 0.0.0.0:5432 failed: port is already allocated',
    5432
  ],
  [
    'driver failed programming external connectivity on endpoint x: Error starting userland proxy: listen tcp4 0.0.0.0:8080: bind: address already in use',
    8080
  ],
  ['Error starting userland proxy: listen tcp6 [::]:8081: bind: address already in use', 8081],
  [
    'failed to set up container networking: driver failed programming external connectivity on endpoint q: failed to bind host port for 0.0.0.0:6379:172.18.0.2:6379/tcp: address already in use',
    6379
  ],
  ['failed to bind host port 127.0.0.1:6380/tcp: address already in use', 6380],
  ['failed to bind host port [::]:6381/tcp: address already in use', 6381],
  ['rootlessport listen tcp 0.0.0.0:9000: bind: address already in use', 9000]
])('%s', (message, port) => {
  expect(takenPort(message)).toBe(port)
})

it.each(['no such image: db:5432', 'OCI runtime create failed: exec: "x": executable file not found in $PATH'])(
  'not: %s',
  (message) => {
    expect(takenPort(message)).toBeUndefined()
  }
)
