/** The supervisor's socket: what a client gets of one that lives, is busy, dead, or something else. */
import { once } from 'node:events'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runFolderAt, socketPath } from '../../src/run/folder.js'
import { ask } from '../../src/supervisor/client.js'
import type { Request } from '../../src/supervisor/protocol.js'
import { serve } from '../../src/supervisor/server.js'
import { temporaryFolder } from '../run/helpers.js'

const LONG = 10_000

async function serving(handle: (message: Request) => Promise<boolean>): Promise<string> {
  const path = join(await temporaryFolder(), 's.sock')
  closeLater(await serve(path, handle))
  return path
}

function closeLater(server: Server): void {
  onTestFinished(() => void server.close())
}

describe('a supervisor that lives', () => {
  it('answers, and is its owner’s', async () => {
    const asked: Request[] = []
    const path = await serving(async (message) => asked.push(message) > 0)
    expect(await ask(path, { op: 'ping' }, LONG)).toEqual({ ok: true, pid: process.pid })
    expect(await ask(path, { op: 'drain', timeout: 5 }, LONG)).toEqual({ ok: true, pid: process.pid })
    expect(asked).toEqual([{ op: 'ping' }, { op: 'drain', timeout: 5 }])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('answers two clients, each when its own answer is there', async () => {
    const drained = Promise.withResolvers<boolean>()
    const path = await serving(async ({ op }) => (op === 'drain' ? drained.promise : true))
    const slow = ask(path, { op: 'drain', timeout: 1 }, LONG)
    expect(await ask(path, { op: 'ping' }, LONG)).toMatchObject({ ok: true })
    drained.resolve(true)
    expect(await slow).toMatchObject({ ok: true })
  })

  it('says no to what is no request, and to what fails', async () => {
    const path = await serving(async () => {
      throw new Error('disk full')
    })
    expect(await ask(path, { op: 'ping' }, LONG)).toMatchObject({ ok: false })
    const socket = connect(path)
    let answers = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answers += text))
    socket.write('nonsense\n{"op":"explode"}\nnull\n\u0000\u00ff\n')
    await expect.poll(() => answers.split('\n').length, { timeout: LONG }).toBe(5)
    expect(answers).not.toContain('"ok":true')
    socket.destroy()
  })

  it('ends a connection that never ends its line, and goes on', async () => {
    const path = await serving(async () => true)
    const socket = connect(path)
    socket.on('error', () => undefined)
    const closed = new Promise((resolve) => socket.on('close', resolve))
    socket.write(Buffer.alloc(1_000_000, 'x'))
    await closed
    expect(await ask(path, { op: 'ping' }, LONG)).toMatchObject({ ok: true })
  })

  it('takes the place of one that was killed', async () => {
    const path = join(await temporaryFolder(), 's.sock')
    await writeFile(path, 'left behind')
    closeLater(await serve(path, async () => true))
    expect(await ask(path, { op: 'ping' }, LONG)).toMatchObject({ ok: true })
  })

  it('has a path that is short enough, however long its folder’s is', async () => {
    const folder = runFolderAt(join(await temporaryFolder(), 'x'.repeat(120)))
    await mkdir(folder.path)
    const path = socketPath(folder)
    closeLater(await serve(path, async () => true))
    expect(await ask(path, { op: 'ping' }, LONG)).toMatchObject({ ok: true })
  })
})

describe('a supervisor that does not answer', () => {
  it('is undefined where there is none', async () => {
    const folder = await temporaryFolder()
    expect(await ask(join(folder, 'none.sock'), { op: 'ping' }, LONG)).toBeUndefined()
    await writeFile(join(folder, 'file.sock'), '')
    expect(await ask(join(folder, 'file.sock'), { op: 'ping' }, LONG)).toBeUndefined()
    expect(await ask(join(folder, 'y'.repeat(200)), { op: 'ping' }, LONG)).toBeUndefined()
  })

  it('is undefined after the deadline where it hangs', async () => {
    const path = await serving(() => new Promise(() => undefined))
    expect(await ask(path, { op: 'ping' }, 50)).toBeUndefined()
  })

  it.each([
    ['closes', ''],
    ['answers nonsense', 'nonsense\n'],
    ['answers something else', '{"hello":1}\n']
  ])('is undefined where it %s', async (_what, text) => {
    const path = join(await temporaryFolder(), 's.sock')
    const server = createServer((socket) => socket.end(text))
    server.listen(path)
    await once(server, 'listening')
    closeLater(server)
    expect(await ask(path, { op: 'ping' }, LONG)).toBeUndefined()
  })
})
