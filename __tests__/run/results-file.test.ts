import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/contract/plan.js'
import { results, type Results } from '../../src/contract/results.js'
import { InternalError } from '../../src/errors.js'
import type { RunFolder } from '../../src/run/folder.js'
import { openJournal } from '../../src/run/journal.js'
import { readRunResults, writeResults } from '../../src/run/results-file.js'
import { FINISHED, newRunFolder, planIn, STARTED, suite } from './helpers.js'

async function run(change: Partial<Plan> = {}): Promise<{ folder: RunFolder; plan: Plan }> {
  const folder = await newRunFolder()
  const plan = planIn(folder, change)
  const journal = openJournal(folder.journal, 'main')
  for (const body of [STARTED, ...suite('unit')]) journal.append(body)
  journal.close()
  return { folder, plan }
}

const read = async (path: string): Promise<Results> => results.parse(JSON.parse(await readFile(path, 'utf8')))

describe('results file', () => {
  it('is valid before the run has finished, and says so', async () => {
    const { folder, plan } = await run()
    const written = await writeResults(plan, folder)
    expect(await read(plan.results_file)).toEqual(JSON.parse(JSON.stringify(written)))
    expect(written).toMatchObject({ exit_code: 2, error: 'the run did not finish' })
    expect(await read(join(plan.output_directory, 'results.json'))).toEqual(await read(plan.results_file))
  })

  it('follows the journal', async () => {
    const { folder, plan } = await run()
    await writeResults(plan, folder)
    const journal = openJournal(folder.journal, 'main')
    journal.append(FINISHED)
    expect((await readRunResults(plan, folder)).exit_code).toBe(0)
    expect((await read(plan.results_file)).exit_code).toBe(2)
    await writeResults(plan, folder)
    expect((await read(plan.results_file)).exit_code).toBe(0)
    journal.close()
  })

  it('replaces the green one of an earlier run at once', async () => {
    const { folder, plan } = await run()
    await writeFile(plan.results_file, JSON.stringify({ run_id: 'itb-yesterday', exit_code: 0 }))
    await writeResults(plan, folder)
    expect(await read(plan.results_file)).toMatchObject({ run_id: plan.run_id, exit_code: 2 })
  })

  it('is left alone by who completes an earlier run', async () => {
    const { folder, plan } = await run()
    await writeResults({ ...plan, run_id: 'itb-later' }, folder)
    await writeResults(plan, folder, true)
    expect((await read(plan.results_file)).run_id).toBe('itb-later')
    expect((await read(join(plan.output_directory, 'results.json'))).run_id).toBe(plan.run_id)
  })

  it('lists what lies beside it, with sizes and hashes, itself left out', async () => {
    const { folder, plan } = await run()
    const out = plan.output_directory
    const inside = { ...plan, results_file: join(out, 'inttest-results.json') }
    await mkdir(join(out, 'logs'), { recursive: true })
    await writeFile(join(out, 'logs', 'db.log'), 'hello\n')
    await writeFile(join(out, 'empty'), '')
    await writeResults(inside, folder, true)
    await writeResults(inside, folder, true)
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    expect((await read(inside.results_file)).files).toEqual([
      { path: 'empty', size: 0, sha256: sha256('') },
      { path: 'logs/db.log', size: 6, sha256: sha256('hello\n') }
    ])
  })

  it('is written although its copy can’t be, and the other way round; then it is an error', async () => {
    const { folder, plan } = await run()
    await writeFile(folder.output, 'in the way')
    await expect(writeResults(plan, folder)).rejects.toThrow(InternalError)
    expect((await read(plan.results_file)).run_id).toBe(plan.run_id)
    await rm(folder.output)
    await rm(plan.results_file)
    await mkdir(join(plan.results_file, 'in-the-way'), { recursive: true })
    await expect(writeResults(plan, folder, true)).rejects.toThrow(plan.results_file)
    expect((await read(join(plan.output_directory, 'results.json'))).run_id).toBe(plan.run_id)
  })

  it('is one file where both are the same', async () => {
    const { folder, plan } = await run()
    const only = { ...plan, results_file: join(plan.output_directory, 'results.json') }
    await writeResults(only, folder, true)
    expect((await read(only.results_file)).files).toEqual([])
  })
})
