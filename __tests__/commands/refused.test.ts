import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeRefusal } from '../../src/commands/refused.js'
import { results } from '../../src/contract/results.js'
import { temporaryFolder } from '../run/helpers.js'

describe('a wrong flag', () => {
  const refusedIn = async (words: (path: string) => string[]) => {
    const path = join(await temporaryFolder(), 'out.json')
    await writeRefusal(['run', ...words(path)], "error: unknown option '--nonsense'")
    return results.parse(JSON.parse(await readFile(path, 'utf8')))
  }

  it.each<[string, (path: string) => string[]]>([
    ['apart', (path) => ['--nonsense', '--results-file', path]],
    ['joined', (path) => [`--results-file=${path}`, '--nonsense']],
    ['last one wins', (path) => ['--results-file', '/dev/null/x', '--results-file', path]],
    ['before the words', (path) => ['--results-file', path, '--', 'tool', '--results-file', '/dev/null/x']]
  ])('leaves results where they are named: %s', async (_what, words) => {
    expect(await refusedIn(words)).toMatchObject({ exit_code: 2, error: "unknown option '--nonsense'" })
  })

  it('of report leaves them where it was to write, not where it was to read', async () => {
    const folder = await temporaryFolder()
    const [read, out] = [join(folder, 'in.json'), join(folder, 'out.json')]
    await writeRefusal(['report', '--results-file', read, '--nonsense'], 'error: no')
    expect(await readdir(folder)).toEqual([])
    await writeRefusal(['report', '--results-file', read, '--out', out, '--nonsense'], 'error: no')
    expect(await readdir(folder)).toEqual(['out.json'])
  })
})
