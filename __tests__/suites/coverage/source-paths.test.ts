/** Which file of the repository a name in a report means. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReports } from '../../../src/suites/coverage/read-reports.js'
import { lcov, place, put } from './helpers.js'

interface Setting {
  readonly workingDirectory?: string
  /** Of the reports, relative to the workspace; `false`: only copies are left. */
  readonly origins?: false
}

/** The files that the reports at these paths of the workspace are about, and the warnings. */
async function meant(
  workspace: string,
  reports: Readonly<Record<string, string>>,
  { workingDirectory = '', origins }: Setting = {}
): Promise<string[]> {
  put(workspace, reports)
  const files = Object.keys(reports).map((name) => ({
    path: join(workspace, name),
    name,
    origin: origins === false ? undefined : join(workspace, name),
    workingDirectory: join(workspace, workingDirectory)
  }))
  const read = await readReports(files, { workspace, signal: AbortSignal.timeout(15_000) })
  expect(read.problems).toEqual([])
  return [...read.union.files.map(([path]) => path), ...read.warnings]
}

const cobertura = (source: string, ...files: string[]): string => {
  const classes = files.map((file) => `<class filename="${file}"><lines><line number="1" hits="1"/></lines></class>`)
  return `<coverage line-rate="1"><sources><source>${source}</source></sources><packages>${classes.join('')}</packages></coverage>`
}

describe('in the workspace', () => {
  test('absolute', async () => {
    const workspace = place({ 'src/a.js': '' })
    expect(await meant(workspace, { 'lcov.info': lcov({ [join(workspace, 'src/a.js')]: '+1' }) })).toEqual(['src/a.js'])
  })

  test('absolute, although the file is gone', async () => {
    const workspace = place()
    const [path, warning] = await meant(workspace, { 'lcov.info': lcov({ [join(workspace, 'gen/a.js')]: '+1' }) })
    expect(path).toBe('gen/a.js')
    expect(warning).toContain('gen/a.js: not in the repository')
  })

  test('through a symbolic link: the file that it is', async () => {
    const workspace = place({ 'real/a.js': '' })
    symlinkSync('real', join(workspace, 'link'))
    expect(await meant(workspace, { 'lcov.info': lcov({ 'link/a.js': '+1', 'real/a.js': '-1' }) })).toEqual([
      'real/a.js'
    ])
  })

  test('relative to the package whose folder the report lies in, not to the root', async () => {
    const workspace = place({ 'packages/a/src/x.ts': '', 'packages/b/src/x.ts': '', 'src/x.ts': '' })
    const text = lcov({ 'src/x.ts': '+1' })
    expect(
      await meant(workspace, { 'packages/a/coverage/lcov.info': text, 'packages/b/coverage/lcov.info': text })
    ).toEqual(['packages/a/src/x.ts', 'packages/b/src/x.ts'])
  })

  test('a file that is gone stays in the package of the others', async () => {
    const workspace = place({ 'packages/a/src/x.ts': '' })
    const [first, second] = await meant(workspace, {
      'packages/a/coverage/lcov.info': lcov({ 'src/x.ts': '+1', 'src/gone.ts': '+1' })
    })
    expect([first, second]).toEqual(['packages/a/src/gone.ts', 'packages/a/src/x.ts'])
  })

  test('relative to the working directory, where the report lies elsewhere', async () => {
    const workspace = place({ 'app/src/x.ts': '', 'src/x.ts': '' })
    expect(
      await meant(workspace, { 'reports/lcov.info': lcov({ 'src/x.ts': '+1' }) }, { workingDirectory: 'app' })
    ).toEqual(['app/src/x.ts'])
  })

  test('relative to a source of Cobertura, absolute or not', async () => {
    const workspace = place({ 'app/shop/a.py': '', 'lib/b.py': '' })
    expect(
      await meant(workspace, {
        'a.xml': cobertura(join(workspace, 'app/shop'), 'a.py'),
        'b.xml': cobertura('lib', 'b.py'),
        'c.xml': cobertura('.', './lib/b.py')
      })
    ).toEqual(['app/shop/a.py', 'lib/b.py'])
  })

  test('by package, of the module that the report belongs to', async () => {
    const file = 'src/main/java/com/acme/A.java'
    const workspace = place({ [`one/${file}`]: '', [`two/${file}`]: '', 'two/src/main/kotlin/com/acme/B.kt': '' })
    const report = (...names: string[]): string =>
      `<report name="r"><package name="com/acme">${names.map((name) => `<sourcefile name="${name}"><line nr="1" ci="1"/></sourcefile>`).join('')}</package></report>`
    expect(
      await meant(workspace, {
        'one/target/site/jacoco/jacoco.xml': report('A.java'),
        'two/build/reports/jacoco.xml': report('A.java', 'B.kt')
      })
    ).toEqual([`one/${file}`, `two/${file}`, 'two/src/main/kotlin/com/acme/B.kt'])
  })

  test('by Go module: the one with the longest name', async () => {
    const workspace = place({
      'go.mod': 'module example.com/shop\n',
      'a.go': '',
      'tools/go.mod': '// tools\nmodule "example.com/shop/tools" // of the shop\n',
      'tools/cmd/b.go': '',
      'svc/go.mod': 'module acme.example/svc\n',
      'svc/c.go': ''
    })
    const profile = ['example.com/shop/a.go', 'example.com/shop/tools/cmd/b.go', 'acme.example/svc/c.go']
      .map((name) => `${name}:1.1,1.9 1 1\n`)
      .join('')
    expect(await meant(workspace, { 'cover.out': `mode: set\n${profile}` })).toEqual([
      'a.go',
      'svc/c.go',
      'tools/cmd/b.go'
    ])
  })
})

describe('of another machine', () => {
  test('a container: by the longest end', async () => {
    const workspace = place({ 'services/api/src/orders.py': '', 'services/web/src/orders.py': '' })
    expect(await meant(workspace, { 'lcov.info': lcov({ '/app/api/src/orders.py': '+1' }) })).toEqual([
      'services/api/src/orders.py'
    ])
  })

  test('a container whose folder Cobertura names', async () => {
    const workspace = place({ 'api/src/orders.py': '', 'web/src/orders.py': '' })
    expect(await meant(workspace, { 'c.xml': cobertura('/app/api/src', 'orders.py') })).toEqual(['api/src/orders.py'])
  })

  test('Windows', async () => {
    const workspace = place({ 'src/A/B.cs': '' })
    expect(await meant(workspace, { 'c.xml': cobertura('C:\\agent\\work', 'src\\A\\B.cs') })).toEqual(['src/A/B.cs'])
  })

  test('only a copy of the report is left', async () => {
    const workspace = place({ 'packages/a/src/x.ts': '' })
    const found = await meant(workspace, { 'copy.info': lcov({ 'src/x.ts': '+1' }) }, { origins: false })
    expect(found).toEqual(['packages/a/src/x.ts'])
  })
})

test('what is nowhere keeps its name, and is said once', async () => {
  const workspace = place()
  const found = await meant(workspace, {
    'lcov.info': lcov({ '/usr/include/x.h': '+1', '../../etc/passwd': '+1', 'nul\0.c': '+1' })
  })
  expect(found.slice(0, 3)).toEqual(['../../etc/passwd', '/usr/include/x.h', 'nul\0.c'])
  expect(found.slice(3)).toEqual([
    '/usr/include/x.h and 2 more source files: not in the repository, counted under the names of their reports'
  ])
})
