import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig, locate } from '../../src/config/load.js'
import { folderWith, load, refused } from './folder.js'

const none = { flags: {}, inputs: {}, env: {} }

describe('relative paths', () => {
  it('begin at the file that names them', async () => {
    const cwd = await folderWith({
      'deep/testbed.yml': [
        'compose-file: [compose.yml]',
        'results-file: out/r.json',
        'junit: ["reports/*.xml"]',
        'suites: [{name: a, command: x, working-directory: api, junit: [a.xml]}, {name: b, command: y}]'
      ].join('\n'),
      'deep/compose.yml': ''
    })
    const config = await loadConfig({ ...none, cwd, flags: { config: 'deep/testbed.yml', 'output-directory': 'out' } })
    const deep = join(cwd, 'deep')
    expect(config.config).toBe(join(deep, 'testbed.yml'))
    expect(config.workingDirectory).toBe(cwd)
    expect(config.composeFile).toEqual([join(deep, 'compose.yml')])
    expect(config.resultsFile).toBe(join(deep, 'out/r.json'))
    expect(config.outputDirectory).toBe(join(cwd, 'out'))
    expect(config.suites.map(({ workingDirectory, junit }) => ({ workingDirectory, junit }))).toEqual([
      { workingDirectory: join(deep, 'api'), junit: [{ base: deep, pattern: 'a.xml' }] },
      { workingDirectory: cwd, junit: [{ base: deep, pattern: 'reports/*.xml' }] }
    ])
  })

  it('of flags and inputs begin at the working directory', async () => {
    const cwd = await folderWith({ 'app/testbed.yml': 'ports: fixed\n', 'app/c.yml': '' })
    const flags = { 'working-directory': 'app', 'compose-file': ['c.yml'], junit: ['x.xml'], 'test-command': 't' }
    const config = await loadConfig({ ...none, cwd, flags, inputs: { 'summary-file': 's.md' } })
    const app = join(cwd, 'app')
    expect(config.ports).toBe('fixed')
    expect(config.composeFile).toEqual([join(app, 'c.yml')])
    expect(config.summaryFile).toBe(join(app, 's.md'))
    expect(config.resultsFile).toBe(join(app, 'inttest-results.json'))
    expect(config.suites[0]).toMatchObject({ workingDirectory: app, junit: [{ base: app, pattern: 'x.xml' }] })
  })

  it('begin at a working directory that the file names', async () => {
    const cwd = await folderWith({ 'testbed.yml': 'working-directory: app\n', 'app/c.yml': '' })
    const config = await loadConfig({ ...none, cwd, flags: { 'compose-file': ['c.yml'] } })
    expect(config.workingDirectory).toBe(join(cwd, 'app'))
    expect(config.composeFile).toEqual([join(cwd, 'app/c.yml')])
  })
})

describe('compose files', () => {
  const files = { 'c/b.yml': '', 'c/a.yml': '', 'base.yml': '', 'odd[1].yml': '' }

  it('are kept in order, matches of a glob sorted, each once', async () => {
    const cwd = await folderWith(files)
    const read = async (...patterns: string[]) =>
      (await loadConfig({ ...none, cwd, flags: { 'compose-file': patterns } })).composeFile
    const at = (...names: string[]) => names.map((name) => join(cwd, name))
    expect(await read('base.yml', 'c/*.yml')).toEqual(at('base.yml', 'c/a.yml', 'c/b.yml'))
    expect(await read('c/b.yml', 'c/*.yml')).toEqual(at('c/b.yml', 'c/a.yml'))
    expect(await read('odd[1].yml')).toEqual(at('odd[1].yml'))
    expect(await read(join(cwd, 'c/{a,b}.yml'))).toEqual(at('c/a.yml', 'c/b.yml'))
  })

  it('that a glob does not match are told with the glob', async () => {
    const error = await refused(files, { inputs: { 'compose-file': 'base.yml\nservices/*.yml' } })
    expect(error.message).toBe('input compose-file: the glob matches no file: "services/*.yml"')
    expect(error.hint).toContain('Looked in /')
  })

  it('that are not there are told', async () => {
    const error = await refused({ 'testbed.yml': 'compose-file: [nope.yml]\n' })
    expect(error.message).toBe('testbed.yml: compose-file: no such file: "nope.yml"')
  })
})

describe('places that are not there', () => {
  it.each([
    [{ config: 'other.yml' }, '--config: no such file: "other.yml"'],
    [{ 'env-file': ['a.env'] }, '--env-file: no such file: "a.env"'],
    [{ 'working-directory': 'nowhere' }, '--working-directory: no such folder'],
    [{ 'working-directory': 'file' }, '--working-directory: not a folder']
  ])('%j', async (flags, message) => {
    expect((await refused({ file: '' }, { flags })).message).toContain(message)
  })

  it('are told for the file too', async () => {
    const error = await refused({ 'testbed.yml': 'working-directory: gone\n' })
    expect(error.message).toMatch(/^testbed\.yml: working-directory: no such folder: ".*gone"$/)
  })
})

describe('locate', () => {
  it('finds the file without reading it, nor the compose files', async () => {
    const cwd = await folderWith({ 'testbed.yml': 'this: [is: wrong' })
    const located = await locate({ ...none, cwd, flags: { 'compose-file': ['gone.yml'] } })
    expect(located.workingDirectory).toBe(cwd)
    expect(located.config).toBe(join(cwd, 'testbed.yml'))
  })

  it('finds none where there is none', async () => {
    expect((await load({})).config).toBeUndefined()
  })
})
