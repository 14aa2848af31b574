import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { EventBody } from '../../src/contract/events.js'
import { InternalError } from '../../src/errors.js'
import { foldResults } from '../../src/run/fold/fold.js'
import { appendIfPossible, openJournal } from '../../src/run/journal.js'
import { checkEvent, readJournal } from '../../src/run/read-journal.js'
import { error, FINISHED, HEAD, newRunFolder, STARTED, temporaryFolder } from './helpers.js'
import { exitOf, spawnSource } from './spawn-source.js'

const warning = (message: string): EventBody => ({ type: 'warning', message })

describe('one process', () => {
  it('writes at once, with time and author, and tells who listens', async () => {
    const { journal: path } = await newRunFolder()
    const heard: string[] = []
    const journal = openJournal(path, 'main', { onEvent: ({ type }) => heard.push(type) })
    const written = journal.append(STARTED)
    expect(written).toMatchObject({ by: 'main', type: 'run_started' })
    expect(await readJournal(path)).toEqual([written])
    expect(heard).toEqual(['run_started'])
    journal.close()
    journal.close()
    // What comes late is still shown.
    journal.append(FINISHED)
    expect(heard).toEqual(['run_started', 'run_finished'])
    expect(await readJournal(path)).toHaveLength(1)
  })

  it('leaves out what is foreign, and what is cut off', async () => {
    const { journal: path } = await newRunFolder()
    const journal = openJournal(path, 'main')
    journal.append(warning('one'))
    await appendFile(path, '\n{}\nnull\n[1]\n{"type":"warning"}\nnonsense\n{"type":"war')
    journal.close()
    expect(await readJournal(path)).toMatchObject([{ message: 'one' }])
    expect(await readJournal(`${path}.missing`)).toEqual([])
  })

  it('does not lose its first event to the torn line of who was killed', async () => {
    const { journal: path } = await newRunFolder()
    await writeFile(path, '{"t":"2026-01-02T03:04:05.000Z","by":"main","type":"suite_en')
    const journal = openJournal(path, 'post')
    journal.append(warning('first'))
    journal.append(warning('second'))
    expect((await readJournal(path)).map((event) => 'message' in event && event.message)).toEqual(['first', 'second'])
    journal.close()
  })

  it('refuses what is no event, and leaves out what no event has', async () => {
    const { journal: path } = await newRunFolder()
    const journal = openJournal(path, 'main', { check: checkEvent })
    expect(() => journal.append({ type: 'process_ended', group: 1.5 })).toThrow()
    const more = { type: 'process_ended', group: 1, password: 'secret' } as const
    expect(journal.append(more)).not.toHaveProperty('password')
    expect(await readFile(path, 'utf8')).toMatch(/^[^\n]*"group":1\}\n$/)
    journal.close()
  })
})

describe('somebody else', () => {
  it('may append, but not cut or replace it', async () => {
    const { journal: path } = await newRunFolder()
    const [journal, other] = [openJournal(path, 'main'), openJournal(path, 'supervisor')]
    journal.append(STARTED)
    other.append(warning('one'))
    expect([journal.isWhole(), other.isWhole()]).toEqual([true, true])
    await truncate(path)
    expect(journal.isWhole()).toBe(false)
    await rm(path)
    expect(other.isWhole()).toBe(false)
    const next = openJournal(path, 'post')
    next.append(FINISHED)
    expect([next.isWhole(), journal.isWhole()]).toEqual([true, false])
    for (const each of [journal, other, next]) each.close()
  })
})

describe.skipIf(process.platform !== 'linux')('a full disk', () => {
  it('fails every event from then on: an end without what came before could pass for green', () => {
    const journal = openJournal('/dev/full', 'main')
    expect(() => journal.append(error('START'))).toThrow(InternalError)
    expect(() => journal.append(FINISHED)).toThrow(/ENOSPC/)
    appendIfPossible(journal, FINISHED)
    journal.close()
  })
})

it('several processes: no torn line, none lost, the order of each kept', async () => {
  const { journal: path } = await newRunFolder()
  const code = `
    const { openJournal } = await import('./src/run/journal.ts')
    const [path, name] = process.argv.slice(1)
    const journal = openJournal(path, 'supervisor')
    for (let i = 0; i < 500; i++) journal.append({ type: 'warning', message: name + ' ' + i + ' ' + 'x'.repeat(i * 7) })
    journal.close()`
  const names = ['a', 'b', 'c', 'd']
  const codes = await Promise.all(names.map((name) => exitOf(spawnSource(code, path, name))))
  expect(codes).toEqual([0, 0, 0, 0])
  const lines = (await readFile(path, 'utf8')).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines).toHaveLength(2000)
  const events = await readJournal(path)
  expect(events).toHaveLength(2000)
  const messages = events.flatMap((event) => (event.type === 'warning' ? [event.message.split(' ')] : []))
  for (const name of names) {
    expect(messages.filter(([by]) => by === name).map(([, count]) => Number(count))).toEqual([...Array(500).keys()])
  }
})

it('a writer that is killed loses nothing that it had observed', async () => {
  const folder = await temporaryFolder()
  const path = `${folder}/journal.ndjson`
  const code = `
    const { openJournal } = await import('./src/run/journal.ts')
    const journal = openJournal(process.argv[1], 'main')
    for (let i = 0; i < 50; i++) journal.append({ type: 'warning', message: String(i) })
    process.kill(process.pid, 'SIGKILL')`
  expect(await exitOf(spawnSource(code, path))).toBe('SIGKILL')
  const events = await readJournal(path)
  expect(events).toHaveLength(50)
  expect(foldResults(HEAD, events).exit_code).toBe(2)
})
