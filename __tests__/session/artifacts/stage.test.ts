import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createRedactor } from '../../../src/platform/redactor.js'
import { stageFiles, type StageLimits } from '../../../src/session/artifacts/stage.js'

const signal = new AbortController().signal
const SECRET = 'correct-horse-battery'

async function folders() {
  const root = await mkdtemp(join(tmpdir(), 'stage-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const output = join(root, 'results')
  await mkdir(output)
  return {
    root,
    output,
    write: async (path: string, content: string | Buffer) => {
      await mkdir(dirname(join(output, path)), { recursive: true })
      await writeFile(join(output, path), content)
    },
    stage: (limits?: StageLimits, secrets: string[] = []) =>
      stageFiles(output, join(root, 'staged'), createRedactor(secrets), signal, limits),
    staged: async () => {
      const entries = await readdir(join(root, 'staged'), { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => !entry.isDirectory())
      expect(files.every((entry) => entry.isFile())).toBe(true)
      return files.map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'staged').length + 1)).sort()
    },
    read: (path: string) => readFile(join(root, 'staged', path), 'utf8')
  }
}

describe('the files of an artifact', () => {
  test('are those of the output directory, as they are', async () => {
    const { write, stage, staged, read } = await folders()
    await write('results.json', '{}')
    await write('logs/db.log', 'ready\n')
    expect(await stage()).toEqual({
      files: 2,
      bytes: 8,
      leftOut: { files: 0, bytes: 0 },
      redacted: [],
      compression: 6
    })
    expect(await staged()).toEqual(['logs/db.log', 'results.json'])
    expect(await read('logs/db.log')).toBe('ready\n')
  })

  test('are none of an empty directory, and of one that is not there', async () => {
    const { output, root, stage } = await folders()
    expect((await stage()).files).toBe(0)
    await rm(output, { recursive: true })
    await rm(join(root, 'staged'), { recursive: true })
    expect((await stage()).files).toBe(0)
  })

  test('hold the results, the tests and the summary by their names, whatever else is there', async () => {
    const { write, stage, staged, read } = await folders()
    const own = ['results.json', 'summary.md', 'tests.ndjson']
    for (const name of own) await write(name, `{"of": "${name}"}`)
    // Smaller, more, and the same on a file system that does not tell upper from lower case.
    for (const name of ['Results.json', 'SUMMARY.md', 'Tests.ndjson', '1', '2', '3']) await write(name, '')
    expect(await stage({ bytes: 1_000, files: 5 })).toMatchObject({ files: 5, leftOut: { files: 4 } })
    expect(await staged()).toEqual(expect.arrayContaining(own))
    for (const name of own) expect(await read(name)).toBe(`{"of": "${name}"}`)
  })

  test('never lie behind a link, and a pipe is not waited for', async () => {
    const { root, output, write, stage, staged } = await folders()
    await write('a.txt', 'a')
    await writeFile(join(root, 'outside'), 'x')
    await mkdir(join(root, 'far'))
    await writeFile(join(root, 'far', 'away'), 'x')
    await symlink(join(root, 'outside'), join(output, 'file'))
    await symlink(join(root, 'far'), join(output, 'folder'))
    await symlink(output, join(output, 'circle'))
    execFileSync('mkfifo', [join(output, 'pipe')])
    expect((await stage()).files).toBe(1)
    expect(await staged()).toEqual(['a.txt'])
  })

  test('lose a secret that was written without redaction, also where a block ends in it; the original stays', async () => {
    const { output, write, stage, read } = await folders()
    const long = `${'x'.repeat((1 << 18) - 5)}${SECRET}${'y'.repeat(100)}`
    await write('junit/report.xml', long)
    await write(`logs/${SECRET}.log`, 'clean\n')
    const { redacted } = await stage(undefined, [SECRET])
    expect(redacted).toEqual(['junit/report.xml'])
    expect(await read('junit/report.xml')).toBe(long.replace(SECRET, '***'))
    expect(await read('logs/----.log').catch(() => read('logs/---.log'))).toBe('clean\n')
    expect(await readFile(join(output, 'junit/report.xml'), 'utf8')).toBe(long)
  })

  test('get names that GitHub takes, none of them twice', async () => {
    const { write, stage, staged } = await folders()
    await write('logs/a:b.log', '1')
    await write('logs/a?b.log', '2')
    await write('logs/A-B.log', '3')
    await stage()
    const names = await staged()
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3)
    expect(names.join('')).not.toMatch(/[:?]/)
  })

  test('leave the largest out where there is too much', async () => {
    const { write, stage, staged } = await folders()
    await write('results.json', '{}')
    await write('logs/huge.log', 'x'.repeat(1000))
    await write('logs/small.log', 'x')
    expect((await stage({ bytes: 100, files: 10 })).leftOut).toEqual({ files: 1, bytes: 1000 })
    expect(await staged()).toEqual(['logs/small.log', 'results.json'])
  })

  test('are not compressed again', async () => {
    const { write, stage } = await folders()
    await write('results.json', '{}')
    await write('trace.zip', Buffer.alloc(1000))
    expect((await stage()).compression).toBe(0)
  })

  test('stop at an abort', async () => {
    const { root, output, write } = await folders()
    await write('a', 'a')
    const over = AbortSignal.abort(new Error('no time'))
    await expect(stageFiles(output, join(root, 'staged'), createRedactor([]), over)).rejects.toThrow('no time')
  })
})
