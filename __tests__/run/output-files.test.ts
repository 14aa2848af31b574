import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOutputFiles } from '../../src/run/output-files.js'
import { writeResults } from '../../src/run/results-file.js'
import { newRunFolder, planIn, temporaryFolder } from './helpers.js'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const LIMITS = { files: 1000, time: 60_000 }

describe('files of the output directory', () => {
  it('are listed by name, folder by folder', async () => {
    const directory = await temporaryFolder()
    await mkdir(join(directory, 'junit', 'unit', '1'), { recursive: true })
    await mkdir(join(directory, 'empty'))
    await writeFile(join(directory, 'tests.ndjson'), '{}\n')
    await writeFile(join(directory, 'junit', 'unit', '1', 'a.xml'), 'ä')
    await writeFile(join(directory, 'results.json'), 'own')
    expect(await listOutputFiles(directory, [join(directory, 'results.json')])).toEqual({
      files: [
        { path: 'junit/unit/1/a.xml', size: 2, sha256: sha256('ä') },
        { path: 'tests.ndjson', size: 3, sha256: sha256('{}\n') }
      ],
      cut: undefined
    })
    expect(await listOutputFiles(join(directory, 'none'), [])).toEqual({ files: [], cut: undefined })
  })

  it('are those that lie there: no link is followed, no pipe is waited for', async () => {
    const [directory, elsewhere] = [await temporaryFolder(), await temporaryFolder()]
    await writeFile(join(elsewhere, 'secret'), 'secret')
    await symlink(elsewhere, join(directory, 'folder'))
    await symlink(join(elsewhere, 'secret'), join(directory, 'file'))
    await symlink(directory, join(directory, 'itself'))
    execFileSync('mkfifo', [join(directory, 'pipe')])
    await writeFile(join(directory, 'real'), '')
    const { files } = await listOutputFiles(directory, [])
    expect(files.map(({ path }) => path)).toEqual(['real'])
  })

  it('end at a number, and at a time; the list says so', async () => {
    const directory = await temporaryFolder()
    for (const name of ['a', 'b', 'c']) await writeFile(join(directory, name), name)
    const two = await listOutputFiles(directory, [], { ...LIMITS, files: 2 })
    expect(two).toMatchObject({ files: [{ path: 'a' }, { path: 'b' }], cut: 'only the first 2 files are listed' })
    expect((await listOutputFiles(directory, [], { ...LIMITS, files: 3 })).cut).toBeUndefined()
    // More than can be read in a millisecond, in no space.
    await writeFile(join(directory, 'd'), '')
    await truncate(join(directory, 'd'), 2 ** 40)
    const late = await listOutputFiles(directory, [], { ...LIMITS, time: 1 })
    expect(late.cut).toMatch(/^there was no time to list more than \d files$/)
    expect(late.files.map(({ path }) => path)).not.toContain('d')
  })

  it.skipIf(process.getuid?.() === 0)('that can’t be read are left out', async () => {
    const directory = await temporaryFolder()
    for (const name of ['a', 'b']) await writeFile(join(directory, name), name)
    await chmod(join(directory, 'a'), 0)
    expect((await listOutputFiles(directory, [])).files.map(({ path }) => path)).toEqual(['b'])
  })

  it('are part of the last results, with a warning where some are missing', async () => {
    const folder = await newRunFolder()
    const plan = planIn(folder)
    await mkdir(plan.output_directory)
    for (let index = 0; index < 1001; index++) await writeFile(join(plan.output_directory, String(index)), '')
    expect((await writeResults(plan, folder)).files).toBeUndefined()
    const { files, warnings } = await writeResults(plan, folder, true)
    expect(files).toHaveLength(1000)
    expect(warnings).toEqual(['output directory: only the first 1000 files are listed'])
    const copy: unknown = JSON.parse(await readFile(join(plan.output_directory, 'results.json'), 'utf8'))
    expect(copy).toMatchObject({ warnings })
  })
})
