import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/engine/engine.js'
import type { Greeting, Target } from '../../../src/readiness/kinds/greeting.js'
import { greetings } from '../../../src/readiness/kinds/index.js'
import { refusing, serve } from '../support/server.js'

const KINDS = ['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'] as const satisfies Kind[]
const PROTOCOLS = KINDS.filter((kind) => kind !== 'tcp')

const greet = (kind: Kind, target: Target, more: { path?: string; timeout?: number; signal?: AbortSignal } = {}) =>
  greetings[kind](
    target,
    { environment: { POSTGRES_USER: 'shop', POSTGRES_DB: 'orders' }, path: more.path },
    more.signal ?? new AbortController().signal,
    more.timeout ?? 5_000
  )

async function answer(kind: Kind, reply: Buffer | string, path?: string): Promise<Greeting> {
  await using server = await serve((socket) => socket.write(reply))
  return await greet(kind, server.target, path === undefined ? {} : { path })
}

/** A message of PostgreSQL: type, length, content. */
function message(type: string, content: string): Buffer {
  const body = Buffer.from(content)
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(4 + body.length, 1)
  return Buffer.concat([head, body])
}
const pgError = (state: string, text: string) => message('E', `SFATAL\0VFATAL\0C${state}\0M${text}\0\0`)

/** A packet of MySQL. */
function packet(...parts: (number[] | string)[]): Buffer {
  const payload = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
  return Buffer.concat([Buffer.from([payload.length, 0, 0, 0]), payload])
}

describe.each(KINDS)('%s', (kind) => {
  it('is not ready where the connection is refused', async () => {
    const greeting = await greet(kind, await refusing())
    expect(greeting).toMatchObject({ ok: false, answer: expect.stringContaining('connection refused') as string })
    expect(greeting.notYet ?? false).toBe(false)
  })

  it('is not ready where a proxy accepts and closes at once', async () => {
    await using server = await serve((socket) => socket.end())
    expect(await greet(kind, server.target)).toMatchObject({ ok: false })
  })

  it('is not ready where a proxy accepts and resets', async () => {
    await using server = await serve((socket) => socket.resetAndDestroy())
    expect(await greet(kind, server.target)).toMatchObject({ ok: false })
  })

  it('ends with the reason of the signal', async () => {
    await using server = await serve(() => undefined)
    const end = new AbortController()
    const asked = greet(kind, server.target, { signal: end.signal })
    end.abort(new Error('enough'))
    await expect(asked).rejects.toThrow('enough')
    await expect(greet(kind, server.target, { signal: end.signal })).rejects.toThrow('enough')
  })
})

describe.each(PROTOCOLS)('%s', (kind) => {
  it('is not ready where nothing is said', async () => {
    await using server = await serve(() => undefined)
    const greeting = await greet(kind, server.target, { timeout: 50 })
    expect(greeting).toMatchObject({ ok: false, answer: expect.stringContaining('within 50 ms') as string })
  })

  it('is not ready where something else is said', async () => {
    const greeting = await answer(kind, '\u001b[31m220 mail.example ESMTP\r\n\u0000\u0001')
    expect(greeting.ok).toBe(false)
    expect(greeting.answer).not.toMatch(/\p{Cc}/u)
  })

  it('is not ready where there is no end to what is said, and does not keep it', async () => {
    await using server = await serve((socket: Socket) => {
      const chunk = Buffer.alloc(64 * 1024, 'x')
      const more = () => {
        while (!socket.destroyed && socket.write(chunk));
      }
      socket.on('drain', more)
      more()
    })
    const greeting = await greet(kind, server.target)
    expect(greeting.ok).toBe(false)
    expect(greeting.answer.length).toBeLessThanOrEqual(200)
  })
})

describe('postgres', () => {
  it('is ready when it asks for authentication', async () => {
    await using server = await serve((socket) => {
      socket.once('data', () => socket.write(message('R', '\0\0\0\x0aSCRAM-SHA-256\0\0')))
    })
    expect(await greet('postgres', server.target)).toMatchObject({ ok: true })
    const startup = server.received().toString('latin1')
    expect(startup).toContain('user\0shop\0database\0orders\0')
    expect(server.received().readInt32BE(4)).toBe(196_608)
  })

  it('is not while it is starting up', async () => {
    expect(await answer('postgres', pgError('57P03', 'the database system is starting up'))).toEqual({
      ok: false,
      notYet: true,
      answer: 'the database system is starting up'
    })
  })

  it('is not while it has no session left', async () => {
    expect(await answer('postgres', pgError('53300', 'sorry, too many clients already'))).toMatchObject({ ok: false })
  })

  it.each([
    ['28000', 'no pg_hba.conf entry for host'],
    ['3D000', 'database "orders" does not exist']
  ])('is ready when it refuses only us: %s', async (state, text) => {
    expect(await answer('postgres', pgError(state, text))).toEqual({ ok: true, answer: `answers: ${text}` })
  })

  it('understands the plain error of a postmaster that can not fork', async () => {
    const greeting = await answer('postgres', 'Ecould not fork new process for connection\n\0')
    expect(greeting).toMatchObject({ ok: false, answer: 'could not fork new process for connection' })
  })

  it('is not on the word of an error that breaks off', async () => {
    await using server = await serve((socket) => socket.end(pgError('28000', 'no entry').subarray(0, 20)))
    expect(await greet('postgres', server.target)).toMatchObject({ ok: false })
  })

  it('is understood in pieces', async () => {
    const whole = pgError('57P03', 'the database system is shutting down')
    await using server = await serve((socket) => {
      socket.setNoDelay(true)
      socket.write(whole.subarray(0, 3), () =>
        socket.write(whole.subarray(3, 30), () => socket.write(whole.subarray(30)))
      )
    })
    expect(await greet('postgres', server.target)).toMatchObject({ answer: 'the database system is shutting down' })
  })
})

describe('mysql', () => {
  it('is ready when it greets', async () => {
    const greeting = await answer('mysql', packet([10], '11.8.6-MariaDB\0', [1, 0, 0, 0], 'saltsalt\0'))
    expect(greeting).toEqual({ ok: true, answer: 'greets as 11.8.6-MariaDB' })
  })

  it('is not on the word of half a greeting', async () => {
    await using server = await serve((socket) => socket.end(packet([10], '11.8.6-MariaDB\0').subarray(0, 9)))
    expect(await greet('mysql', server.target)).toMatchObject({ ok: false })
  })

  it('is not when it has no connection left', async () => {
    expect(await answer('mysql', packet([0xff, 0x10, 0x04], 'Too many connections'))).toEqual({
      ok: false,
      notYet: true,
      answer: 'error 1040: Too many connections'
    })
  })

  it('leaves it open when only our host is refused', async () => {
    expect(await answer('mysql', packet([0xff, 0x6a, 0x04], "#HY000Host '172.17.0.1' is not allowed"))).toEqual({
      ok: false,
      notYet: false,
      answer: "error 1130: Host '172.17.0.1' is not allowed"
    })
  })
})

describe('redis', () => {
  it.each([
    ['+PONG\r\n', true, 'PONG'],
    ['-NOAUTH Authentication required.\r\n', true, 'answers: NOAUTH Authentication required.'],
    ['-DENIED Redis is running in protected mode\r\n', true, 'answers: DENIED Redis is running in protected mode'],
    ['-LOADING Redis is loading the dataset in memory\r\n', false, 'LOADING Redis is loading the dataset in memory'],
    ['-MASTERDOWN Link with MASTER is down\r\n', false, 'MASTERDOWN Link with MASTER is down'],
    ['-ERR max number of clients reached\r\n', false, 'ERR max number of clients reached']
  ])('%j: ready %s', async (reply, ok, text) => {
    expect(await answer('redis', reply)).toMatchObject({ ok, answer: text })
  })

  it('counts a refusal as said by itself, and strange words not', async () => {
    expect((await answer('redis', '-LOADING x\r\n')).notYet).toBe(true)
    expect((await answer('redis', '+OK\r\n')).notYet ?? false).toBe(false)
  })
})

describe('rabbitmq', () => {
  it('is ready when it starts the handshake', async () => {
    await using server = await serve((socket) => {
      socket.once('data', () => socket.write(Buffer.from([1, 0, 0, 0, 0, 0, 5, 0, 10, 0, 10, 0, 0xce])))
    })
    expect(await greet('rabbitmq', server.target)).toEqual({ ok: true, answer: 'connection.start' })
    expect([...server.received()]).toEqual([...Buffer.from('AMQP'), 0, 0, 9, 1])
  })

  it.each([
    ['another version', [...Buffer.from('AMQP'), 0, 1, 0, 0]],
    ['another method', [1, 0, 0, 0, 0, 0, 4, 0, 10, 0, 50, 0xce]]
  ])('is not with %s', async (_, bytes) => {
    expect(await answer('rabbitmq', Buffer.from(bytes))).toMatchObject({ ok: false })
  })
})

describe('http', () => {
  it.each([
    [200, 'OK', true],
    [204, 'No Content', true],
    [302, 'Found', true],
    [404, 'Not Found', false],
    [503, 'Service Unavailable', false]
  ])('a path that answers %d %s: ready %s', async (status, text, ok) => {
    const greeting = await answer('http', `HTTP/1.1 ${status} ${text}\r\ncontent-length: 0\r\n\r\n`, '/health')
    expect(greeting).toEqual({ ok, answer: `GET /health answered ${status} ${text}` })
  })

  it('without a path any answer will do', async () => {
    expect(await answer('http', 'HTTP/1.1 404 Not Found\r\n\r\n')).toMatchObject({ ok: true })
  })

  it('does not wait for a body that never ends', async () => {
    expect(await answer('http', 'HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\nx', '/')).toMatchObject({ ok: true })
  })

  it('asks for the path', async () => {
    await using server = await serve((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n'))
    })
    await greet('http', server.target, { path: '/a?b=c' })
    expect(server.received().toString()).toMatch(/^GET \/a\?b=c HTTP\/1\.1\r\n/)
  })

  it('says what is wrong with a path that can not be asked for', async () => {
    expect(await greet('http', await refusing(), { path: '/a b' })).toMatchObject({ ok: false })
  })
})

describe('tcp', () => {
  it('is ready when the connection stays open', async () => {
    await using server = await serve(() => undefined)
    expect(await greet('tcp', server.target)).toEqual({ ok: true, answer: 'connection stays open' })
  })

  it('is ready when the server speaks first', async () => {
    expect(await answer('tcp', '220 mail.example\r\n')).toEqual({ ok: true, answer: 'the server speaks' })
  })
})
