import { describe, expect, it } from 'vitest'
import { load, refused } from './folder.js'

describe('fail-on', () => {
  it.each([
    ['fail-on: [failed, coverage]', ['failed', 'coverage']],
    ['fail-on: failed, new-failures', ['failed', 'new-failures']],
    ['fail-on: [failed slow, "flaky,budget"]', ['failed', 'slow', 'flaky', 'budget']],
    ['fail-on: []', []],
    ['fail-on: none', []],
    ['allow-empty: true', ['failed', 'errors', 'empty']]
  ])('%s', async (file, names) => {
    expect((await load({ 'testbed.yml': `${file}\n` })).failOn).toEqual(names)
  })

  it('comes from inputs and flags, too', async () => {
    expect((await load({}, { inputs: { 'fail-on': 'failed, errors\nslow' } })).failOn).toEqual([
      'failed',
      'errors',
      'slow'
    ])
    expect((await load({}, { flags: { 'fail-on': ['failed', 'errors'] } })).failOn).toEqual(['failed', 'errors'])
    expect((await load({ 'testbed.yml': 'fail-on: slow\n' }, { flags: { 'fail-on': ['none'] } })).failOn).toEqual([])
  })

  it('knows its words', async () => {
    const error = await refused({ 'testbed.yml': 'fail-on: [failed, flakey]\n' })
    expect(error.message).toContain('testbed.yml: fail-on[1]: expected failed, errors, empty, coverage')
    expect((await refused({ 'testbed.yml': 'fail-on: {failed: true}\n' })).message).toContain('testbed.yml: fail-on: ')
  })
})
