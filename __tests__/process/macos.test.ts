import { expect, test } from 'vitest'
import { parseListing } from '../../src/process/macos.js'
import { runMarker } from '../../src/process/marker.js'

// As `ps -axww -o pid=,ppid=,pgid=,stat=,lstart=,command=` and `ps -axwwE -o pid=,command=` print it.
const PLAIN = `    1     0     1 Ss   Mon Nov 18 08:00:01 2024     /sbin/launchd
  501   400   501 Ss   Thu Nov 21 12:00:01 2024     bash -c npm test
  502   501   501 S    Thu Nov  7 12:00:02 2024     node  run.js --grep a b
  503   501   501 Z    Thu Nov 21 12:00:03 2024     (sh)
`
const WITH_ENVIRONMENT = `    1 /sbin/launchd
  501 bash -c npm test PATH=/bin TESTBED_PROCESS_OF=run-1 HOME=/Users/me
  502 node  run.js --grep a b TESTBED_PROCESS_OF=run-12 HOME=/Users/me
`

test('reads both listings', () => {
  const found = parseListing(PLAIN, WITH_ENVIRONMENT, runMarker('run-1'))
  expect(found.map(({ pid, parent, group, state, marked }) => [pid, parent, group, state, marked])).toEqual([
    [1, 0, 1, 'S', false],
    [501, 400, 501, 'S', true],
    [502, 501, 501, 'S', false]
  ])
  expect(found[2]).toMatchObject({ command: 'node run.js --grep a b', started: 'Thu Nov 7 12:00:02 2024' })
})

test('finds the marker at the end of a line', () => {
  const found = parseListing(PLAIN, '  502 node TESTBED_PROCESS_OF=run-12\n', runMarker('run-12'))
  expect(found.filter(({ marked }) => marked).map(({ pid }) => pid)).toEqual([502])
})
