import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { convertCommand, type ConvertOptions } from '../../src/commands/convert.js'
import { ConfigError } from '../../src/errors.js'
import { linesOf, readPath } from '../readers/coverage/helpers.js'

const FIXTURES = join(import.meta.dirname, '../fixtures/coverage')
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A repository with reports of two packages. */
async function repository(): Promise<string> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'itb-convert-')))
  folders.push(root)
  await mkdir(join(root, '.git'))
  for (const tool of ['c8', 'nyc']) {
    await mkdir(join(root, tool, 'src'), { recursive: true })
    await writeFile(join(root, tool, 'src/basket.cjs'), '')
    await cp(join(FIXTURES, tool, 'lcov.info'), join(root, tool, 'coverage/lcov.info'))
  }
  return root
}

const convert = (cwd: string, options: Partial<ConvertOptions>): Promise<number> =>
  convertCommand({ cwd, env: {}, coverage: ['**/lcov.info'], to: 'cobertura', output: 'out.xml', ...options })

describe('convert', () => {
  it('writes the files of all reports under their paths in the repository', async () => {
    const root = await repository()
    expect(await convert(root, {})).toBe(0)
    const report = await readPath(join(root, 'out.xml'))
    expect([report.format, report.sources, [...report.files.keys()]]).toEqual([
      'cobertura',
      ['.'],
      ['c8/src/basket.cjs', 'nyc/src/basket.cjs']
    ])
    const before = await readPath(join(root, 'nyc/coverage/lcov.info'))
    // The branch of a line that has no statement has no place in Cobertura.
    expect(linesOf(report)['nyc/src/basket.cjs']).toEqual(linesOf(before)['src/basket.cjs'])
  })

  it('names them from the root of the repository, wherever it is called', async () => {
    const root = await repository()
    await convert(join(root, 'c8'), { coverage: ['coverage/lcov.info'], to: 'lcov', output: 'out.info' })
    expect(readFileSync(join(root, 'c8/out.info'), 'utf8')).toContain('SF:c8/src/basket.cjs\n')
  })

  it('takes the workspace of a job as that root, if it is called in it', async () => {
    const root = await repository()
    const named = async (workspace: string): Promise<string> => {
      const options = { coverage: ['coverage/lcov.info'], to: 'lcov', output: 'out.info' }
      await convert(join(root, 'c8'), { ...options, env: { GITHUB_WORKSPACE: workspace } })
      return /^SF:(.*)$/m.exec(readFileSync(join(root, 'c8/out.info'), 'utf8'))?.[1] ?? ''
    }
    expect(await named(join(root, 'c8'))).toBe('src/basket.cjs')
    expect(await named(join(root, 'nyc'))).toBe('c8/src/basket.cjs')
  })

  it('writes nothing if one of the files can not be read', async () => {
    const root = await repository()
    await writeFile(join(root, 'junit.xml'), '<testsuites/>')
    const error = await convert(root, { coverage: ['**/lcov.info', 'junit.xml'] }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ message: 'junit.xml: begins with <testsuites>', exitCode: 1 })
    expect(() => readFileSync(join(root, 'out.xml'))).toThrow('ENOENT')
  })

  it.each([
    ['no file is named', { coverage: [] }],
    ['the glob matches no file: "x/*.info"', { coverage: ['x/*.info'] }],
    ['no such file: "x.info"', { coverage: ['x.info'] }],
    ["can't write gone/out.xml: ENOENT", { output: 'gone/out.xml' }]
  ])('says what is wrong: %s', async (message, options) => {
    const error = await convert(await repository(), options).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigError)
    expect(String(error)).toContain(message)
  })
})
