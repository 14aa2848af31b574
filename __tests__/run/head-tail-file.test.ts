import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastLines, openHeadTailFile } from '../../src/run/head-tail-file.js'
import { joinAllSegments, joinSegments, LEFT_OUT, logChunks, segmentPath } from '../../src/run/log-segments.js'
import { temporaryFolder } from './helpers.js'
import { exitOf, spawnSource } from './spawn-source.js'

/** Lines that are all different, so that a line out of place is seen. */
const numberedLines = (count: number, width = 12): string[] =>
  Array.from({ length: count }, (_, n) => `${String(n).padStart(width, '0')}\n`)

interface Writing {
  /** Called when all is written, before the end. */
  readonly before?: () => Promise<void>
}

/** Writes all chunks; returns the most that the folder ever held. */
async function write(path: string, limit: number, chunks: readonly Buffer[], { before }: Writing = {}) {
  const file = await openHeadTailFile(path, limit)
  let most = 0
  for (const chunk of chunks) {
    await file.write(chunk)
    most = Math.max(most, await sizeOf(path))
  }
  await before?.()
  await file.finish()
  return Math.max(most, await sizeOf(path))
}

async function sizeOf(path: string): Promise<number> {
  const files = [path, segmentPath(path, 'a'), segmentPath(path, 'b')]
  const sizes = await Promise.all(files.map(async (file) => (await stat(file).catch(() => undefined))?.size ?? 0))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Cuts a text into chunks of the given sizes, over and over. */
function chunksOf(text: string, sizes: readonly number[]): Buffer[] {
  const bytes = Buffer.from(text)
  const chunks: Buffer[] = []
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const end = at + (sizes[n % sizes.length] ?? 1)
    chunks.push(bytes.subarray(at, end))
    at = end
  }
  return chunks
}

async function textOf(path: string): Promise<string> {
  let text = ''
  for await (const chunk of logChunks(path)) text += chunk.toString()
  return text
}

describe('within the limit', () => {
  it('is the log itself, in one file', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    await write(path, 1000, chunksOf('one\ntwo\nthree', [2]))
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\nthree')
    expect(await readdir(join(path, '..'))).toEqual(['db.log'])
  })

  it('is the log itself, too, where it needs one segment of the tail', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    const text = numberedLines(6).join('')
    await write(path, text.length + 20, chunksOf(text, [30]))
    expect(await readFile(path, 'utf8')).toBe(text)
    expect(await readdir(join(path, '..'))).toEqual(['db.log'])
  })

  it('finishes twice, and takes no more then', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    const file = await openHeadTailFile(path, 100)
    await file.write(Buffer.from('one\n'))
    await file.finish()
    await file.finish()
    await file.write(Buffer.from('two\n'))
    expect(await readFile(path, 'utf8')).toBe('one\n')
  })
})

describe('beyond the limit', () => {
  it('keeps head and tail in whole lines, however it comes, and never more than 1.5 times the limit', async () => {
    const folder = await temporaryFolder()
    let count = 0
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 100, max: 3000 }),
        fc.integer({ min: 20, max: 400 }),
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 }),
        async (limit, lines, sizes) => {
          const path = join(folder, `${count++}.log`)
          const text = numberedLines(lines).join('')
          const most = await write(path, limit, chunksOf(text, sizes))
          const kept = await readFile(path, 'utf8')
          if (kept === text) return
          const [head = '', tail = '', ...more] = kept.split(LEFT_OUT)
          expect(more).toEqual([])
          const half = Math.floor(limit / 2)
          // The head may end in the middle of a line that came in pieces; it then ends there visibly.
          expect(text.startsWith(head) || text.startsWith(head.slice(0, -1))).toBe(true)
          expect(head === '' || head.endsWith('\n')).toBe(true)
          expect(text.endsWith(tail)).toBe(true)
          expect(tail).toMatch(/^(\d{12}\n)*$/)
          // One line at most is lost at each side of the seam.
          expect(tail.length).toBeGreaterThan(half - 14)
          expect(tail.length).toBeLessThanOrEqual(half)
          expect(head.length).toBeLessThanOrEqual(half + 1)
          expect(most).toBeLessThanOrEqual(half * 3 + LEFT_OUT.length + 1)
          expect(text.length).toBeGreaterThan(limit - 14)
        }
      ),
      { numRuns: 60 }
    )
  })

  it('takes a line that is longer than everything', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    await write(path, 1000, chunksOf(`${'x'.repeat(5000)}\nend\n`, [300]))
    const kept = await readFile(path, 'utf8')
    expect(kept.endsWith('end\n')).toBe(true)
    expect(kept.length).toBeLessThanOrEqual(1000 + LEFT_OUT.length + 1)
  })

  it('gives up the beginning of a line only so far', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    await write(path, 1_000_000, chunksOf('y'.repeat(3_000_000), [65_536]))
    expect((await stat(path)).size).toBeGreaterThan(400_000)
  })

  it('works with a limit of nothing', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    await write(path, 0, [Buffer.from('one\ntwo\n')])
    expect((await stat(path)).size).toBeLessThanOrEqual(LEFT_OUT.length + 3)
  })
})

describe('a writer that was killed', () => {
  it('leaves segments that are joined as it would have done', async () => {
    const root = await temporaryFolder()
    let count = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: 300 }), fc.integer({ min: 1, max: 200 }), async (lines, size) => {
        const [whole, killed] = [join(root, `${count}-whole`), join(root, `${count++}-killed`)]
        await mkdir(whole)
        const chunks = chunksOf(numberedLines(lines).join(''), [size])
        const before = () => cp(whole, killed, { recursive: true, preserveTimestamps: true })
        await write(join(whole, 'db.log'), 800, chunks, { before })
        await joinAllSegments(killed, 800)
        expect(await readFile(join(killed, 'db.log'), 'utf8')).toBe(await readFile(join(whole, 'db.log'), 'utf8'))
        expect(await readdir(killed)).toEqual(['db.log'])
      }),
      { numRuns: 30 }
    )
  })

  it('really killed, loses nothing of what it was given', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    const code = `
      const { openHeadTailFile } = await import('./src/run/head-tail-file.ts')
      const file = await openHeadTailFile(process.argv[1], 4000)
      for (let n = 0; n < 1000; n++) await file.write(Buffer.from(n + '\\n'))
      process.kill(process.pid, 'SIGKILL')`
    expect(await exitOf(spawnSource(code, path))).toBe('SIGKILL')
    expect((await lastLines(path, 2)).join()).toBe('998,999')
    await joinAllSegments(join(path, '..'), 4000)
    const kept = await readFile(path, 'utf8')
    expect(kept.startsWith('0\n1\n2\n')).toBe(true)
    expect(kept.endsWith('998\n999\n')).toBe(true)
  })

  it('while it joined, too: what was copied already is not copied again', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    await writeFile(path, `head\n${LEFT_OUT}older\n`)
    await writeFile(segmentPath(path, 'b'), 'newer\n')
    await joinSegments(path, 1000)
    expect(await readFile(path, 'utf8')).toBe(`head\n${LEFT_OUT}older\nnewer\n`)
  })

  it('has left nothing to do where there are no segments', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'db.log'), 'one\n')
    await joinAllSegments(folder, 10)
    await joinAllSegments(join(folder, 'missing'), 10)
    expect(await readFile(join(folder, 'db.log'), 'utf8')).toBe('one\n')
  })
})

describe('while it is written', () => {
  it('can be read from beginning to end', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    const lines = numberedLines(100)
    const before = async () => {
      const text = await textOf(path)
      expect(text.startsWith(lines.slice(0, 20).join(''))).toBe(true)
      expect(text.endsWith(lines.slice(-20).join(''))).toBe(true)
    }
    await write(path, 800, chunksOf(lines.join(''), [13]), { before })
    expect(await textOf(`${path}.missing`)).toBe('')
  })

  it('gives its last lines at every moment', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    const file = await openHeadTailFile(path, 300)
    for (const [n, line] of numberedLines(200).entries()) {
      await file.write(Buffer.from(line))
      const expected = numberedLines(n + 1).slice(-3)
      expect(await lastLines(path, 3)).toEqual(expected.map((one) => one.trimEnd()))
    }
    await file.finish()
    expect(await lastLines(path, 1)).toEqual([numberedLines(200).at(-1)?.trimEnd()])
  })
})

describe('last lines', () => {
  it('reads the end only of a large file, from its first whole line', async () => {
    const path = join(await temporaryFolder(), 'db.log')
    await writeFile(path, numberedLines(50_000).join(''))
    const lines = await lastLines(path, 1_000_000)
    expect(lines.length).toBeLessThan(6000)
    expect(lines[0]).toHaveLength(12)
    expect(lines.at(-1)).toBe('000000049999')
  })

  it('are none where there is no file', async () => {
    expect(await lastLines(join(await temporaryFolder(), 'none.log'), 3)).toEqual([])
  })
})
