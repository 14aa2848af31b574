import { expect, test } from 'vitest'
import { passedThrough, variablesIn, variablesOf } from '../../../../src/engine/compose/model/interpolation.js'

test.each([
  ['$A', ['A']],
  ['${A}', ['A']],
  ['x${A:-d}y$B', ['A', 'B']],
  ['${A:-${B-c}}', ['A', 'B']],
  ['${A:?message}', ['A']],
  ['$$A', []],
  ['$$$A', ['A']],
  ['$1 $', []]
])('%s', (text, names) => expect(variablesOf(text)).toEqual(names))

test('variables of a whole tree, of its values only', () => {
  expect(variablesIn({ $key: [{ a: '$A' }, 'b${B}', 3, null], c: true })).toEqual(new Set(['A', 'B']))
})

test.each([
  [['A=1', 'B', 'C='], ['B']],
  [{ A: '1', B: null, C: '' }, ['B']],
  [undefined, []]
])('handed on without a value: %j', (environment, names) => expect(passedThrough(environment)).toEqual(names))
