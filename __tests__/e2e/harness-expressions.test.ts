/** The checks of the runner harness: expressions as GitHub evaluates them, and what it does not know is refused by name. */
import { describe, expect, test } from 'vitest'
import { evaluate, expand, isMet, type Lookup } from '../support/runner/expression.js'
import { parseWorkflow } from '../support/runner/workflow-file.js'

const values: Record<string, string | null> = {
  'env.NAME': 'World',
  'inputs.empty': '',
  'steps.build.outputs.out-file': 'a.txt'
}
const lookup: Lookup = (path) => values[path.join('.')]
const ok = { failed: false, cancelled: false }
const failed = { failed: true, cancelled: false }
const cancelled = { failed: false, cancelled: true }

describe('expressions', () => {
  test.each([
    ["env.NAME == 'world'", true],
    ["env.NAME != 'world' || inputs.empty", ''],
    ["inputs.empty && 'yes' || 'no'", 'no'],
    ["!(env.NAME == 'x') && 'it''s'", "it's"],
    ["'' == 0", true],
    ["'2' == 2", true],
    ['null == false', true],
    ['steps.build.outputs.out-file', 'a.txt']
  ])('%s', (source, value) => {
    expect(evaluate(source, lookup)).toBe(value)
  })

  test('in a text, several of them', () => {
    expect(expand('Hello ${{ env.NAME }}, ${{inputs.empty}}${{ 1 }}', lookup)).toBe('Hello World, 1')
  })

  test.each([
    [undefined, [true, false, false]],
    ["env.NAME == 'World'", [true, false, false]],
    ["${{ env.NAME == 'x' }}", [false, false, false]],
    ["env.NAME == 'always()'", [false, false, false]],
    ['always()', [true, true, true]],
    ['failure()', [false, true, false]],
    ['${{ !cancelled() }}', [true, true, false]],
    ["failure() && env.NAME == 'World'", [false, true, false]]
  ])('if: %s', (condition, met) => {
    expect([ok, failed, cancelled].map((status) => isMet(condition, lookup, status))).toEqual(met)
  })

  test.each([
    ['fromJSON(env.NAME)', 'fromJSON()'],
    ['secrets.TOKEN', 'secrets.TOKEN'],
    ['env.NAME[0]', '[0]'],
    ['env.NAME ==', 'env.NAME =='],
    ["'open", "'open"]
  ])('%s is refused', (source, named) => {
    expect(() => evaluate(source, lookup)).toThrow(named)
  })
})

test.each([
  ['a key of a step', '{jobs: {a: {runs-on: x, steps: [{run: "true", retry: 3}]}}}', 'retry'],
  ['a key of a job', '{jobs: {a: {runs-on: x, services: {}, steps: []}}}', 'services']
])('%s that is not known is refused', (_name, content, named) => {
  expect(() => parseWorkflow(content)).toThrow(named)
})
