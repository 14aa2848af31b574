import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTestLines, type LineSink } from '../../../src/gates/baseline/test-lines.js'
import { temporaryFolder } from '../../run/helpers.js'
import { ANY_TIME, lines, test } from './helpers.js'

async function read(content: string, wants?: LineSink['wants']): Promise<{ names: string[]; foreign: number }> {
  const path = join(await temporaryFolder(), 'tests.ndjson')
  await writeFile(path, content)
  const names: string[] = []
  const onTest: LineSink['onTest'] = ({ name }, index) => void names.push(`${index} ${name.slice(0, 20)}`)
  const foreign = await readTestLines(path, { onTest, ...(wants && { wants }) }, ANY_TIME)
  return { names, foreign }
}

describe('lines of tests', () => {
  it('come whole, however they lie across the chunks of the file', async () => {
    const all = Array.from({ length: 3000 }, (_, index) =>
      test({ name: `ünïcode ${index}`, message: 'ä'.repeat(index % 700) })
    )
    const { names, foreign } = await read(lines(all))
    expect(names).toEqual(all.map(({ name }, index) => `${index} ${name}`))
    expect(foreign).toBe(0)
  })

  it('count where they can’t be read: foreign, cut off, without end', async () => {
    const good = lines([test({ name: 'a' })])
    const long = JSON.stringify(test({ name: 'x'.repeat(3 << 20) }))
    const status = good.replace('passed', 'maybe')
    expect(await read(`${good}{"suite":\n${status}${long}\n${good}\nnull\n${good.slice(0, -20)}`)).toEqual({
      names: ['0 a', '4 a'],
      foreign: 5
    })
    expect(await read('')).toEqual({ names: [], foreign: 0 })
    expect(await read(good.trimEnd())).toEqual({ names: ['0 a'], foreign: 0 })
  })

  it('that nobody wants are passed over', async () => {
    expect(await read(lines(['a', 'b', 'c'].map((name) => test({ name }))), (index) => index === 1)).toEqual({
      names: ['1 b'],
      foreign: 0
    })
  })

  it('end when there is no more time', async () => {
    const path = join(await temporaryFolder(), 'tests.ndjson')
    await writeFile(path, '')
    const sink = { onTest: () => undefined }
    await expect(readTestLines(path, sink, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    await expect(readTestLines(`${path}.none`, sink, ANY_TIME)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
