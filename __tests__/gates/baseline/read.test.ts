import { copyFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBaseline } from '../../../src/gates/baseline/read.js'
import { temporaryFolder } from '../../run/helpers.js'
import { greenResults } from '../../support/results.js'
import { outputDirectory } from './helpers.js'

async function problemOf(path: string): Promise<string> {
  const read = await readBaseline(path)
  if (!('problem' in read)) throw new Error('expected a problem')
  expect(read.problem).not.toContain('\n')
  return read.problem.replace(path, 'PATH')
}

async function file(content: string): Promise<string> {
  const path = join(await temporaryFolder(), 'old.json')
  await writeFile(path, content)
  return path
}

describe('a baseline', () => {
  it('is an output directory, or the results in it', async () => {
    const { directory, results } = await outputDirectory([])
    const same = { results: JSON.parse(JSON.stringify(results)) as unknown, directory }
    expect(await readBaseline(directory)).toEqual(same)
    expect(await readBaseline(join(directory, 'results.json'))).toEqual(same)
  })

  it('is a results file that stands alone', async () => {
    const { directory, results } = await outputDirectory([])
    const path = join(directory, 'inttest-results.json')
    await copyFile(join(directory, 'results.json'), path)
    expect(await readBaseline(path)).toMatchObject({ results: { run_id: results.run_id }, directory: undefined })
  })

  it('keeps what a later version of the tool has added', async () => {
    const path = await file(JSON.stringify({ ...greenResults(), weather: 'fine' }))
    expect(await readBaseline(path)).toMatchObject({ results: { weather: 'fine' } })
  })

  it('may not be there', async () => {
    const folder = await temporaryFolder()
    expect(await problemOf(join(folder, 'none.json'))).toBe('baseline PATH: there are no results')
    expect(await problemOf(folder)).toBe('baseline PATH: there are no results')
    expect(await problemOf(join(await file('{}'), 'below.json'))).toBe('baseline PATH: there are no results')
  })

  it('that does not validate: its first wrong key is named', async () => {
    const { stages, ...green } = greenResults()
    const wrong = { ...green, stages: { ...stages, infra_deploy: { duration_s: 'long', status: 'ok' } } }
    expect(await problemOf(await file(JSON.stringify(wrong)))).toBe(
      'baseline PATH: stages.infra_deploy.duration_s: expected a number, got "long"'
    )
    expect(await problemOf(await file(JSON.stringify({ ...green, suites: [{ name: 3 }] })))).toMatch(
      /^baseline PATH: stages: /
    )
    expect(await problemOf(await file('[]'))).toBe('baseline PATH: these are no results of a run')
  })

  it('that is no JSON, a folder, or larger than any results, is none', async () => {
    expect(await problemOf(await file('<testsuites/>'))).toMatch(/^baseline PATH: not JSON: /)
    const { directory } = await outputDirectory([])
    const path = join(directory, 'results.json')
    await truncate(path, 129 * 1024 * 1024)
    expect(await problemOf(directory)).toBe('baseline PATH: larger than 128 MiB')
    await rm(path)
    expect(await problemOf(directory)).toBe('baseline PATH: there are no results')
  })
})
