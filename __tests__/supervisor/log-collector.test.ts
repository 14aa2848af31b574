import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/platform/redactor.js'
import { LogCollector } from '../../src/supervisor/log-collector.js'
import { temporaryFolder } from '../run/helpers.js'
import { line, MemoryRecorder } from './memory-recorder.js'

const LONG = 10_000

async function collector(secrets: string[] = [], directory?: string) {
  const recorder = new MemoryRecorder()
  const folder = directory ?? join(await temporaryFolder(), 'logs')
  const redactor = () => createRedactor(secrets).stream()
  const logs = new LogCollector({ recorder, directory: folder, limit: 10_000, redactor })
  const read = (name: string) => readFile(join(folder, `${name}.log`), 'utf8').catch(() => '')
  return { recorder, logs, read }
}

describe('one life', () => {
  it('is written as it comes, and whole at the end', async () => {
    const { recorder, logs, read } = await collector()
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(1, 'one\n'))
    await expect.poll(() => read('db'), { timeout: LONG }).toBe(line(1, 'one\n'))
    recorder.print('x', line(2, 'two\n'))
    recorder.end('x')
    await logs.drain(LONG)
    await logs.finish()
    expect(await read('db')).toBe(line(1, 'one\n') + line(2, 'two\n'))
  })

  it('is followed once, however often it is said to have started', async () => {
    const { recorder, logs, read } = await collector()
    recorder.begin('x')
    recorder.print('x', line(1, 'one\n'))
    for (let n = 0; n < 3; n++) logs.follow('db', 'x')
    recorder.end('x')
    await logs.drain(LONG)
    await logs.finish()
    expect(await read('db')).toBe(line(1, 'one\n'))
  })

  it('has its secrets masked, also where they come in pieces', async () => {
    const { recorder, logs, read } = await collector(['correct-horse'])
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(1, 'password correct-'))
    recorder.print('x', 'horse!\n')
    recorder.print('x', line(2, 'the end correct-'))
    recorder.end('x')
    await logs.drain(LONG)
    await logs.finish()
    expect(await read('db')).toBe(line(1, 'password ***!\n') + line(2, 'the end correct-\n'))
  })
})

describe('several lives', () => {
  it('follow each other without a line twice', async () => {
    const { recorder, logs, read } = await collector()
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(1, 'one\n') + line(2, 'two\n'))
    recorder.end('x')
    await logs.drain(LONG)
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(3, 'three\n'))
    recorder.end('x')
    await logs.drain(LONG)
    await logs.finish()
    expect(recorder.asked.at(-1)).toBe('x 2026-01-02T03:04:02.000000001Z')
    expect(await read('db')).toBe(line(1, 'one\n') + line(2, 'two\n') + line(3, 'three\n'))
  })

  it('begin on a line of their own, and a last word without a line’s end is there once', async () => {
    const { recorder, logs, read } = await collector()
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(1, 'one\n'))
    recorder.print('x', line(2, 'last word'))
    recorder.end('x')
    await logs.drain(LONG)
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(3, 'again\n'))
    recorder.end('x')
    await logs.drain(LONG)
    await logs.finish()
    expect(await read('db')).toBe(line(1, 'one\n') + line(2, 'last word\n') + line(3, 'again\n'))
  })

  it('of a container that was made anew go into the same file', async () => {
    const { recorder, logs, read } = await collector()
    for (const [n, id] of ['x', 'y'].entries()) {
      recorder.begin(id)
      logs.follow('db', id)
      recorder.print(id, line(n, `${id}\n`))
      recorder.end(id)
    }
    await logs.drain(LONG)
    await logs.finish()
    expect(await read('db')).toBe(line(0, 'x\n') + line(1, 'y\n'))
  })
})

describe('trouble', () => {
  it('goes on after the connection was lost, where it is followed again', async () => {
    const { recorder, logs, read } = await collector()
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(1, 'one\n'))
    recorder.end('x', 'broken')
    await logs.drain(LONG)
    recorder.print('x', line(2, 'two\n'))
    logs.follow('db', 'x')
    recorder.end('x')
    await logs.drain(LONG)
    await logs.finish()
    expect(await read('db')).toBe(line(1, 'one\n') + line(2, 'two\n'))
  })

  it('ends the following of what runs for ever', async () => {
    const { recorder, logs, read } = await collector()
    recorder.begin('x')
    logs.follow('db', 'x')
    recorder.print('x', line(1, 'one\n'))
    await expect.poll(() => read('db'), { timeout: LONG }).toBe(line(1, 'one\n'))
    await logs.drain(20)
    await logs.finish()
    await logs.finish()
    recorder.print('x', line(2, 'late\n'))
    logs.follow('api', 'y')
    expect(await read('db')).toBe(line(1, 'one\n'))
    expect(recorder.asked).toEqual(['x'])
  })

  it('a folder that can’t be written ends nothing', async () => {
    const { recorder, logs } = await collector([], '/dev/null/logs')
    recorder.begin('x')
    logs.follow('db', 'x')
    logs.follow('db', 'x')
    await logs.drain(LONG)
    await logs.finish()
    expect(recorder.asked).toEqual([])
  })

  it('takes no more from the engine than the disk takes', async () => {
    const { recorder, logs } = await collector()
    const size = 64 * 1024
    let given = 0
    let most = 0
    let written = 0
    recorder.recordLog = async function* () {
      for (let n = 0; n < 50; n++) {
        given++
        most = Math.max(most, given - written)
        yield Buffer.alloc(size, 'x\n')
        written++
      }
    }
    logs.follow('db', 'x')
    await logs.drain(LONG)
    await logs.finish()
    expect(written).toBe(50)
    expect(most).toBe(1)
  })
})
