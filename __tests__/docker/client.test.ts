import { symlink } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { DockerClient } from '../../src/docker/client.js'
import { EngineError, EngineUnavailableError } from '../../src/errors.js'
import { fakeEngine, json } from './fake-engine.js'

const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('it should have failed'),
    (error: unknown) => error
  )

describe('version of the API', () => {
  test.each([
    ['1.41', '1.41'],
    ['1.45', '1.45'],
    ['1.51', '1.51'],
    ['1.60', '1.51']
  ])('an engine that speaks %s is spoken to in %s', async (spoken, used) => {
    await using engine = await fakeEngine((_request, response) => json(response, {}), spoken)
    await engine.client().request('GET', '/info')
    expect(engine.requests).toEqual(['GET /_ping', `GET /v${used}/info`])
  })

  test('is asked for once, also by requests at the same time', async () => {
    await using engine = await fakeEngine((_request, response) => json(response, {}))
    const client = engine.client()
    await Promise.all([client.request('GET', '/a'), client.request('GET', '/b'), client.identify()])
    await client.request('GET', '/c')
    expect(engine.requests.filter((line) => line === 'GET /_ping')).toHaveLength(1)
  })

  test('that is remembered saves the question', async () => {
    await using engine = await fakeEngine((_request, response) => json(response, {}))
    await engine.client({ apiVersion: '1.44' }).request('GET', '/info')
    expect(engine.requests).toEqual(['GET /v1.44/info'])
  })

  test('that is remembered, of an engine since exchanged, is asked for again', async () => {
    await using engine = await fakeEngine((request, response) => {
      const message = 'client version 1.49 is too new. Maximum supported API version is 1.45'
      if (request.url?.startsWith('/v1.49/') === true) json(response, { message }, 400)
      else json(response, { ID: 'x' })
    })
    expect(await engine.client({ apiVersion: '1.49' }).request('GET', '/info')).toEqual({ ID: 'x' })
    expect(engine.requests).toEqual(['GET /v1.49/info', 'GET /_ping', 'GET /v1.45/info'])
  })

  test('an engine that is too old is named with what it speaks', async () => {
    await using engine = await fakeEngine(() => undefined, '1.40')
    const error = await failureOf(engine.client().identify())
    expect(error).toBeInstanceOf(EngineUnavailableError)
    expect(error).toHaveProperty('message', expect.stringContaining('1.40'))
  })

  test('name and version come with it', async () => {
    await using engine = await fakeEngine(() => undefined)
    expect(await engine.client().identify()).toEqual({ apiVersion: '1.45', name: 'Docker', version: '26.1.5+dfsg1' })
  })
})

describe('requests', () => {
  test('query, body and answer travel as the API wants them', async () => {
    const bodies: string[] = []
    await using engine = await fakeEngine(async (request, response) => {
      bodies.push(await text(request))
      // A character of several bytes, in two chunks.
      const answer = Buffer.from('{"name":"ö"}')
      response.write(answer.subarray(0, 10))
      setImmediate(() => response.end(answer.subarray(10)))
    })
    const query = { all: true, v: false, t: 0, filters: { label: ['a=b c'] }, none: undefined }
    const answer = await engine.client({ apiVersion: '1.45' }).request('POST', '/x', { query, body: { Image: 'ä' } })
    expect(answer).toEqual({ name: 'ö' })
    expect(bodies).toEqual(['{"Image":"ä"}'])
    const url = new URL(engine.requests[0]?.split(' ')[1] ?? '', 'http://engine')
    expect(Object.fromEntries(url.searchParams)).toEqual({ all: '1', v: '0', t: '0', filters: '{"label":["a=b c"]}' })
  })

  test.each([204, 304])('status %i is an answer without content', async (status) => {
    await using engine = await fakeEngine((_request, response) => response.writeHead(status).end())
    expect(await engine.client().request('POST', '/containers/x/start')).toBeUndefined()
  })

  test.each([
    [404, '{"message":"No such container: nope"}\n', 'No such container: nope'],
    [500, '{"cause":"x","message":"two\\nlines","response":500}', 'two lines'],
    [502, '<html>proxy</html>', '<html>proxy</html>'],
    [503, '', 'nothing more']
  ])('status %i becomes an EngineError in the words of the engine', async (status, body, words) => {
    await using engine = await fakeEngine((_request, response) => response.writeHead(status).end(body))
    const error = await failureOf(engine.client().request('GET', '/x'))
    expect(error).toBeInstanceOf(EngineError)
    expect(error).toMatchObject({ status, message: `The Docker engine answered ${status}: ${words}` })
  })

  test('one connection serves one request after the other', async () => {
    const ports = new Set<unknown>()
    await using engine = await fakeEngine((request, response) => {
      ports.add(request.socket)
      json(response, {})
    })
    const client = engine.client()
    for (const path of ['/a', '/b', '/c']) await client.request('GET', path)
    expect(ports.size).toBe(1)
  })

  test.each([
    ['GET', true],
    ['DELETE', true],
    ['POST', false]
  ] as const)('a kept connection that breaks at a %s: asked again %s', async (method, again) => {
    let calls = 0
    await using engine = await fakeEngine((request, response) => {
      calls++
      if (calls === 2) request.socket.destroy()
      else json(response, { calls })
    })
    const client = engine.client()
    await client.request('GET', '/first')
    const second = client.request(method, '/second')
    if (again) expect(await second).toEqual({ calls: 3 })
    else expect(await failureOf(second)).toBeInstanceOf(EngineUnavailableError)
  })

  test('no answer in time is an error that names the request', async () => {
    await using engine = await fakeEngine(() => undefined)
    const error = await failureOf(engine.client().request('GET', '/slow', { timeout: 20 }))
    expect(error).toBeInstanceOf(EngineError)
    expect(error).toHaveProperty('message', expect.stringContaining('GET /v1.45/slow'))
  })

  test('an answer that stops half-way is bounded by the same time', async () => {
    await using engine = await fakeEngine((_request, response) => response.write('{"a":'))
    const error = await failureOf(engine.client().request('GET', '/slow', { timeout: 50 }))
    expect(error).toHaveProperty('message', expect.stringContaining('did not answer'))
  })

  test('the signal ends a request with its reason, at each point', async () => {
    const reason = new Error('enough')
    const controller = new AbortController()
    await using engine = await fakeEngine((request, response) => {
      if (request.url?.endsWith('/half') === true) response.write('[')
      setImmediate(() => controller.abort(reason))
    })
    const client = engine.client()
    const { signal } = controller
    const both = [client.request('GET', '/half', { signal }), client.request('GET', '/none', { signal })]
    expect(await Promise.all(both.map(failureOf))).toEqual([reason, reason])
    expect(await failureOf(client.request('GET', '/late', { signal }))).toBe(reason)
    expect(engine.requests.some((line) => line.endsWith('/late'))).toBe(false)
  })

  test('a stream is given with its head, and destroyed with the reason of the signal', async () => {
    await using engine = await fakeEngine((_request, response) => response.write('first'))
    const controller = new AbortController()
    const reason = new Error('enough')
    const response = await engine.client().stream('GET', '/stream', { signal: controller.signal })
    const read = async (): Promise<void> => {
      for await (const chunk of response) {
        expect(String(chunk)).toBe('first')
        controller.abort(reason)
      }
    }
    expect(await failureOf(read())).toBe(reason)
  })
})

describe('no engine', () => {
  test.each([
    [
      { transport: 'unix', path: '/nonexistent/docker.sock' } as const,
      '/nonexistent/docker.sock: there is no such socket'
    ],
    [{ transport: 'unix', path: '/etc/passwd' } as const, '/etc/passwd: connection refused'],
    [{ transport: 'tcp', host: '127.0.0.1', port: 1 } as const, 'tcp://127.0.0.1:1: connection refused'],
    [
      { transport: 'tcp', host: '127.0.0.1', port: 1, tls: { ca: '/nonexistent/ca.pem', verify: true } } as const,
      '/nonexistent/ca.pem'
    ]
  ])('%j: one line, and what to do', async (endpoint, words) => {
    const error = await failureOf(new DockerClient(endpoint).request('GET', '/info'))
    expect(error).toBeInstanceOf(EngineUnavailableError)
    expect(error).toHaveProperty('message', expect.stringContaining(words))
    expect(error).toHaveProperty('message', expect.not.stringContaining('\n'))
    expect(error).toHaveProperty('hint', expect.stringMatching(/\w/))
  })

  test.each([
    ['an answer that never comes', () => undefined],
    ['a proxy that refuses', (response: ServerResponse) => response.writeHead(503).end('no')]
  ])('%s to the first question', async (_name, answer) => {
    await using engine = await fakeEngine(() => undefined, '1.45', answer)
    expect(await failureOf(engine.client({ timeout: 50 }).request('GET', '/info'))).toBeInstanceOf(
      EngineUnavailableError
    )
  })

  test('something else that speaks HTTP is not taken for one', async () => {
    await using engine = await fakeEngine(() => undefined, '')
    expect(await failureOf(engine.client().identify())).toBeInstanceOf(EngineUnavailableError)
  })

  test('is asked for anew the next time', async () => {
    await using engine = await fakeEngine(() => undefined)
    const later = `${engine.path}.later`
    const client = new DockerClient({ transport: 'unix', path: later })
    expect(await failureOf(client.identify())).toBeInstanceOf(EngineUnavailableError)
    await symlink(engine.path, later)
    expect(await client.identify()).toHaveProperty('apiVersion', '1.45')
    client.close()
  })
})
