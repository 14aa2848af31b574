import { describe, expect, it } from 'vitest'
import { load, refused } from './folder.js'

const two = 'suites:\n  - {name: unit, command: npm test}\n  - {name: api, command: [pytest, -q]}\n'
const names = (config: { suites: readonly { name: string }[] }) => config.suites.map((suite) => suite.name)

describe('test-command', () => {
  it('makes one suite', async () => {
    const config = await load({}, { inputs: { 'test-command': 'a\nb', 'test-timeout': '5m' } })
    expect(config.suites).toHaveLength(1)
    expect(config.suites[0]).toMatchObject({
      name: 'tests',
      command: 'a\nb',
      shell: 'bash -eo pipefail',
      timeout: 300_000
    })
  })

  it('takes the words of a program', async () => {
    const config = await load({ 'testbed.yml': two }, { flags: { 'test-command': ['pytest', '-k', 'one', ''] } })
    expect(config.suites).toMatchObject([{ name: 'tests', command: ['pytest', '-k', 'one', ''] }])
  })

  it('gives way to suites of a stronger place', async () => {
    const config = await load({ 'testbed.yml': 'test-command: x\n' }, { inputs: { suites: '[{name: a, command: y}]' } })
    expect(names(config)).toEqual(['a'])
  })

  it('excludes suites in one place', async () => {
    const error = await refused({ 'testbed.yml': `test-command: x\n${two}` })
    expect(error.message).toBe('testbed.yml: test-command: excludes testbed.yml: suites')
    expect(error.hint).toBeDefined()
  })
})

describe('suites', () => {
  it('have defaults of their own', async () => {
    const config = await load({ 'testbed.yml': `${two}junit: [r.xml]\ntest-timeout: 1m\n` })
    const [unit, api] = config.suites
    expect(unit).toMatchObject({ command: 'npm test', timeout: 60_000, env: {}, junit: [{ pattern: 'r.xml' }] })
    expect(api?.command).toEqual(['pytest', '-q'])
  })

  it.each([
    ['a', 'a', 'two suites are named "a"'],
    ['api', 'API', '"api" and "API" differ in case only']
  ])('are unique: %s, %s', async (one, other, message) => {
    const file = `suites: [{name: ${one}, command: x}, {name: ${other}, command: x}]`
    expect((await refused({ 'testbed.yml': file })).message).toBe(`testbed.yml: suites: ${message}`)
  })

  it.each(['..', '.', 'a/b', '', 'ä', 'a b'])('refuse the name %j', async (name) => {
    const error = await refused({ 'testbed.yml': `suites: [{name: ${JSON.stringify(name)}, command: x}]` })
    expect(error.message).toMatch(/^testbed\.yml: suites\[0\]\.name: expected a name/)
  })

  it('refuse a shell for words', async () => {
    const error = await refused({ 'testbed.yml': 'suites: [{name: a, command: [x], shell: sh}]' })
    expect(error.message).toBe(
      'testbed.yml: suites[0].shell: a command that is a list of words runs without a shell (line 1)'
    )
  })
})

describe('suite', () => {
  it('selects, in the order of the suites', async () => {
    expect(names(await load({ 'testbed.yml': two }, { flags: { suite: ['api', 'unit'] } }))).toEqual(['unit', 'api'])
    expect(names(await load({ 'testbed.yml': two }, { flags: { suite: ['api'] } }))).toEqual(['api'])
  })

  it('refuses a name that is none, with the nearest', async () => {
    const error = await refused({ 'testbed.yml': two }, { flags: { suite: ['untit'] } })
    expect(error.message).toBe('--suite: no suite is named "untit"')
    expect(error.hint).toBe('Did you mean "unit"?')
    expect((await refused({ 'testbed.yml': two }, { flags: { suite: ['e2e-x'] } })).hint).toBe('Known: unit, api.')
    expect((await refused({}, { flags: { suite: ['x'] } })).hint).toBe('There are no suites.')
  })

  it("of the file says nothing of a command in its suites' place", async () => {
    const config = await load({ 'testbed.yml': `${two}suite: [api]\n` }, { flags: { 'test-command': 'x' } })
    expect(names(config)).toEqual(['tests'])
  })
})
