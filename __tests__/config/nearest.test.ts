import { expect, it } from 'vitest'
import { nearest } from '../../src/config/nearest.js'
import { OPTION_NAMES } from '../../src/config/options.js'

it.each([
  ['compose-fil', 'compose-file'],
  ['composefile', 'compose-file'],
  ['compose_file', 'compose-file'],
  ['COMPOSE-FILE', 'compose-file'],
  ['sutie', 'suite'],
  ['suits', 'suites'],
  ['health-timout', 'health-timeout'],
  ['helath-timeout', 'health-timeout'],
  ['project', undefined],
  ['profile-files', undefined],
  ['x', undefined],
  ['', undefined]
])('%s is near %s', (name, expected) => {
  expect(nearest(name, OPTION_NAMES)).toBe(expected)
})

it('does not compare what is far too long to be a name', () => {
  expect(nearest('x'.repeat(1_000_000), OPTION_NAMES)).toBeUndefined()
})
