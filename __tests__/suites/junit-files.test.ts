import { mkdirSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../src/platform/redactor.js'
import { copyAside } from '../../src/suites/junit-copies.js'
import { claimOf, freshFiles, snapshotOf } from '../../src/suites/junit-files.js'
import { folder } from './helpers.js'

function place(...files: string[]): string {
  const workspace = folder()
  for (const file of files) put(workspace, file)
  return workspace
}

function put(workspace: string, file: string, text = 'x'): void {
  mkdirSync(join(workspace, file, '..'), { recursive: true })
  writeFileSync(join(workspace, file), text)
}

/** Paths of the fresh files, and what is missing. */
async function fresh(
  workspace: string,
  patterns: string[],
  change: () => void,
  claimed = new Set<string>()
): Promise<string[]> {
  const globs = patterns.map((pattern) => ({ base: workspace, pattern }))
  const before = await snapshotOf(globs, workspace)
  change()
  const { files, missing } = await freshFiles(globs, before, { workspace, claimed })
  return [...files.map(({ path }) => path.slice(workspace.length + 1)), ...missing]
}

describe('fresh is what was', () => {
  test('created', async () => {
    const workspace = place('old.xml')
    expect(await fresh(workspace, ['**/*.xml'], () => put(workspace, 'b/new.xml'))).toEqual(['b/new.xml'])
  })

  test('written again with the same content and time', async () => {
    const workspace = place('same.xml')
    utimesSync(join(workspace, 'same.xml'), 1000, 1000)
    const change = (): void => {
      put(workspace, 'same.xml')
      utimesSync(join(workspace, 'same.xml'), 1000, 1000)
    }
    expect(await fresh(workspace, ['*.xml'], change)).toEqual(['same.xml'])
  })

  test('replaced by rename', async () => {
    const workspace = place('a.xml', 'other')
    expect(
      await fresh(workspace, ['*.xml'], () => renameSync(join(workspace, 'other'), join(workspace, 'a.xml')))
    ).toEqual(['a.xml'])
  })

  test('not left as it is', async () => {
    const workspace = place('a.xml', 'b.xml')
    expect(await fresh(workspace, ['*.xml'], () => undefined)).toEqual([
      'no JUnit file at *.xml: 2 files from before the suite began'
    ])
  })
})

describe('patterns', () => {
  test('that overlap give each file once, sorted; each that gives none is named', async () => {
    const workspace = place()
    const change = (): void => ['b.xml', 'a.xml', 'c/d.xml'].forEach((file) => put(workspace, file))
    const found = await fresh(workspace, ['*.xml', '**/*.xml', 'none/*.xml'], change)
    expect(found).toEqual(['a.xml', 'b.xml', 'c/d.xml', 'no JUnit file at none/*.xml'])
  })

  test('pass over dependencies unless they name them', async () => {
    const workspace = place()
    const change = (): void => put(workspace, 'node_modules/x/r.xml')
    expect(await fresh(workspace, ['**/*.xml'], change)).toEqual(['no JUnit file at **/*.xml'])
    expect(await fresh(workspace, ['node_modules/x/*.xml'], () => put(workspace, 'node_modules/x/s.xml'))).toEqual([
      'node_modules/x/s.xml'
    ])
  })

  test('may be absolute and lead out of the workspace by name', async () => {
    const [workspace, elsewhere] = [folder(), folder()]
    const patterns = [`${elsewhere}/r/*.xml`, `../${basename(elsewhere)}/s.xml`]
    const globs = patterns.map((pattern) => ({ base: workspace, pattern }))
    put(elsewhere, 'r/r.xml')
    put(elsewhere, 's.xml')
    const { files, missing } = await freshFiles(globs, new Map(), { workspace, claimed: new Set() })
    expect([files.map(({ path }) => path), missing]).toEqual([
      [join(elsewhere, 'r/r.xml'), join(elsewhere, 's.xml')],
      []
    ])
  })

  test('find no folders, and follow links within the workspace only', async () => {
    const [workspace, elsewhere] = [place('real/a.xml'), place('secret.xml')]
    const change = (): void => {
      mkdirSync(join(workspace, 'folder.xml'))
      symlinkSync(join(workspace, 'real/a.xml'), join(workspace, 'inside.xml'))
      symlinkSync(join(elsewhere, 'secret.xml'), join(workspace, 'outside.xml'))
      symlinkSync(elsewhere, join(workspace, 'out'))
    }
    expect(await fresh(workspace, ['*.xml'], change)).toEqual(['inside.xml'])
    expect(await fresh(workspace, ['out/*.xml'], () => put(elsewhere, 'new.xml'))).toEqual([
      'no JUnit file at out/*.xml: 2 symbolic links to outside of the workspace'
    ])
  })
})

test('a file belongs to the first suite that found it, until it is written anew', async () => {
  const workspace = place('a.xml')
  const patterns = [{ base: workspace, pattern: '*.xml' }]
  const claimed = new Set<string>()
  const search = () => freshFiles(patterns, new Map(), { workspace, claimed })
  for (const file of (await search()).files) claimed.add(claimOf(file))
  expect((await search()).files).toEqual([])
  put(workspace, 'a.xml', 'other')
  expect((await search()).files).toHaveLength(1)
})

test('copies have names that do not collide, and names of suites or files lead nowhere else', async () => {
  const workspace = place('a/r.xml', 'b/r.xml', 'c/R.xml', 'd/we ird\n..xml')
  const globs = [{ base: workspace, pattern: '**/*xml' }]
  const { files } = await freshFiles(globs, new Map(), { workspace, claimed: new Set() })
  const target = join(folder(), 'junit', 'api', '1')
  const options = { folder: target, base: workspace, redactor: createRedactor([]), signal: AbortSignal.timeout(5_000) }
  const copies = await copyAside(files, options)
  expect(copies.map(({ path }) => basename(path))).toEqual(['r.xml', 'r-2.xml', 'R-3.xml', 'we_ird_..xml'])
  expect(copies.map(({ source }) => source)).toContain('b/r.xml')
  expect(copies.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['x', 'x', 'x', 'x'])
})
