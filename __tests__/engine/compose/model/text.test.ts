import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeWriter, parseConfigOutput } from '../../../../src/engine/compose/model/text.js'

const write = await composeWriter()

test('values are escaped, keys are not: compose interpolates values only', () => {
  expect(write({ labels: { k$y: 'v$1', plain: '$$' } })).toBe('labels:\n  "k$y": "v$$1"\n  plain: "$$$$"\n')
})

test.each(['yes', 'off', 'null', '0o14', '1_000', '0777', '2026-01-01', '1e3', '~', '', '12:30', '#x', 'a: b', '- a'])(
  '%j stays a string for every YAML version',
  (text) => expect(write({ a: text })).toBe(`a: ${JSON.stringify(text)}\n`)
)

test('whatever is written is read again as it was', async () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('$', '$$', '${A:-x}', 'a\n\tb\n', ' x'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null)
  )
  const key = fc
    .string({ unit: 'grapheme-ascii', minLength: 1 })
    .filter((text) => !text.includes('$') && text !== '__proto__' && text !== '<<')
  const model = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)), { noNullPrototype: true })
  await fc.assert(
    fc.asyncProperty(model, async (value) => {
      expect(await parseConfigOutput(write(value), true)).toEqual(value)
    })
  )
})

test('compose escapes the dollars of keys, too, when it prints', async () => {
  expect(await parseConfigOutput('labels:\n  k$$y: v$$$$l\n', true)).toEqual({ labels: { k$y: 'v$$l' } })
  expect(await parseConfigOutput('a: ${B:-$$}\n', false)).toEqual({ a: '${B:-$$}' })
})
