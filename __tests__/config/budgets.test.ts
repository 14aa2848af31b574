import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load, refused } from './folder.js'

describe('budgets', () => {
  it('are durations that warn, or say what they do', async () => {
    const file = `budgets:
  pipeline: 10m
  service-start: { max: 30 }
  integration_tests.api-v1.2: { max: 500ms, action: fail }
  teardown: 1.5s
`
    const { budgets } = await load({ 'testbed.yml': file })
    expect(budgets).toEqual([
      { name: 'pipeline', max: 600_000, action: 'warn' },
      { name: 'service-start', max: 30_000, action: 'warn' },
      { name: 'integration_tests.api-v1.2', max: 500, action: 'fail' },
      { name: 'teardown', max: 1500, action: 'warn' }
    ])
  })

  it('come from inputs and flags, too', async () => {
    const budgets = [
      { name: 'suite', max: 60_000, action: 'warn' },
      { name: 'build', max: 5000, action: 'warn' }
    ]
    expect((await load({}, { inputs: { budgets: 'suite=1m\nbuild=5' } })).budgets).toEqual(budgets)
    expect((await load({}, { flags: { budgets: ['suite=1m', 'build=5'] } })).budgets).toEqual(budgets)
    expect((await load({})).budgets).toEqual([])
  })

  it.each([
    ['budgets: {pipelin: 1m}', 'testbed.yml: budgets.pipelin: expected a stage such as infra_deploy, or "pipeline"'],
    ['budgets: {suite.api: 1m}', 'testbed.yml: budgets["suite.api"]: expected a stage'],
    ['budgets: {pipeline: soon}', 'testbed.yml: budgets.pipeline: expected a duration'],
    ['budgets: {pipeline: 0}', 'testbed.yml: budgets.pipeline: expected a duration above zero, got 0'],
    ['budgets: {pipeline: {action: fail}}', 'testbed.yml: budgets.pipeline.max: expected a duration'],
    ['budgets: {pipeline: {max: 1m, action: stop}}', 'testbed.yml: budgets.pipeline.action: expected warn, fail'],
    ['budgets: {pipeline: {max: 1m, actoin: fail}}', 'testbed.yml: budgets.pipeline.actoin: unknown key'],
    ['budgets: [pipeline]', 'testbed.yml: budgets: expected a map']
  ])('%s is refused', async (file, message) => {
    expect((await refused({ 'testbed.yml': `${file}\n` })).message).toContain(message)
  })

  it('of the example are those that it is about', async () => {
    const example = join(import.meta.dirname, '..', '..', 'examples', 'budgets', 'testbed.yml')
    const { budgets } = await load({
      'testbed.yml': await readFile(example, 'utf8'),
      'compose.yml': 'services: {}\n'
    })
    expect(budgets).toEqual([
      { name: 'seed_data', max: 30_000, action: 'warn' },
      { name: 'service-start', max: 30_000, action: 'warn' },
      { name: 'pipeline', max: 600_000, action: 'warn' }
    ])
  })
})
