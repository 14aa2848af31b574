import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { openEvents } from '../../src/docker/events.js'
import type { ContainerEvent } from '../../src/docker/events.js'
import { openLogs } from '../../src/docker/logs.js'
import { EngineError, EngineUnavailableError } from '../../src/errors.js'
import { fakeEngine, frame, json } from './fake-engine.js'
import type { Handler } from './fake-engine.js'

const FRAMES = 'application/vnd.docker.multiplexed-stream'

async function readLog(handler: Handler, controller?: AbortController): Promise<string[]> {
  await using engine = await fakeEngine(handler)
  const lines: string[] = []
  const { signal } = controller ?? new AbortController()
  for await (const batch of await openLogs(engine.client(), 'x', { signal })) {
    for (const { stream, data } of batch) lines.push(`${stream} ${data.toString()}`)
    controller?.abort()
  }
  return lines
}

const container = (Tty: boolean): object => ({
  Id: 'x',
  Name: '/x',
  Image: 'sha256:0',
  State: {
    Status: 'exited',
    Running: false,
    Paused: false,
    Restarting: false,
    OOMKilled: false,
    Dead: false,
    Pid: 0,
    ExitCode: 0
  },
  Config: { Image: 'i', Tty },
  HostConfig: {},
  NetworkSettings: { Ports: null, Networks: null }
})

test('a log in frames', async () => {
  const bytes = Buffer.concat([frame(2, 'err\n'), frame(1, 'out\n')])
  expect(await readLog((_request, response) => response.writeHead(200, { 'content-type': FRAMES }).end(bytes))).toEqual(
    ['stderr err\n', 'stdout out\n']
  )
})

test.each([
  [true, ['stdout plain']],
  [false, ['stderr plain']]
])('an answer that does not say it: a terminal (%s) decides', async (tty, lines) => {
  const log = await readLog((request, response) => {
    if (request.url?.endsWith('/json') === true) json(response, container(tty))
    else response.end(tty ? 'plain' : frame(2, 'plain'))
  })
  expect(log).toEqual(lines)
})

test('what the engine says in the stream is an error', async () => {
  const attempt = readLog((_request, response) =>
    response.writeHead(200, { 'content-type': FRAMES }).end(frame(3, 'error grabbing logs'))
  )
  await expect(attempt).rejects.toThrow(EngineError)
  await expect(attempt).rejects.toThrow('error grabbing logs')
})

test('a connection that breaks is an error, an abort is an end', async () => {
  const broken = readLog((_request, response) => {
    response.writeHead(200, { 'content-type': FRAMES }).write(frame(1, 'a'))
    setImmediate(() => response.destroy())
  })
  await expect(broken).rejects.toThrow(EngineUnavailableError)
  const controller = new AbortController()
  const aborted = await readLog((_request, response) => {
    response.writeHead(200, { 'content-type': FRAMES }).write(frame(1, 'a'))
  }, controller)
  expect(aborted).toEqual(['stdout a'])
})

test('an abort before somebody reads is an end, too', async () => {
  const controller = new AbortController()
  await using engine = await fakeEngine((_request, response) =>
    response.writeHead(200, { 'content-type': FRAMES }).write('x')
  )
  const log = await openLogs(engine.client(), 'x', { signal: controller.signal })
  controller.abort()
  await new Promise(setImmediate)
  for await (const batch of log) expect.fail(`nothing is read any more, but ${batch.length} chunks came`)
})

test('a reader that leaves closes the connection', async () => {
  const closed = Promise.withResolvers<string>()
  await using engine = await fakeEngine((_request, response) => {
    response.once('close', () => closed.resolve('closed'))
    response.writeHead(200, { 'content-type': FRAMES }).write(frame(1, 'a'))
  })
  for await (const batch of await openLogs(engine.client(), 'x', { signal: new AbortController().signal })) {
    if (batch.length > 0) break
  }
  expect(await closed.promise).toBe('closed')
})

// Recorded from Docker 26.1, shortened.
const die =
  '{"status":"die","id":"88ef","Type":"container","Action":"die","Actor":{"ID":"88ef","Attributes":{"exitCode":"3","name":"\\"timeNano\\":1"}},"scope":"local","time":1795348275,"timeNano":1795348275756654017}\n'

test('events: lines in any pieces, exact times, and an error when the engine goes', async () => {
  await using engine = await fakeEngine((_request, response) => {
    response.write(die.slice(0, 50))
    setImmediate(() =>
      response.end(`${die.slice(50)}${die.replaceAll('"die"', '"exec_die"')}${die.replaceAll('"die"', '"oom"')}`)
    )
  })
  const seen: ContainerEvent[] = []
  const read = async (): Promise<void> => {
    const options = { labels: ['a=b'], since: 1795348275000000001n, signal: new AbortController().signal }
    for await (const event of await openEvents(engine.client(), options)) seen.push(event)
  }
  await expect(read()).rejects.toThrow(EngineUnavailableError)
  const time = 1795348275756654017n
  expect(seen).toEqual([
    { action: 'die', id: '88ef', attributes: { exitCode: '3', name: '"timeNano":1' }, time },
    { action: 'oom', id: '88ef', attributes: { exitCode: '3', name: '"timeNano":1' }, time }
  ])
  const url = new URL(engine.requests[1]?.split(' ')[1] ?? '', 'http://engine')
  expect(url.searchParams.get('since')).toBe('1795348275.000000001')
  expect(JSON.parse(url.searchParams.get('filters') ?? '')).toMatchObject({ type: ['container'], label: ['a=b'] })
})

test('events of Podman: asked for by its own names, told by those of Docker', async () => {
  // Recorded from Podman 4.3, shortened.
  const remove =
    '{"status":"remove","id":"88ef","Type":"container","Action":"remove","Actor":{"ID":"88ef","Attributes":{"name":"web","podId":""}},"scope":"local","time":1795284101,"timeNano":1795284101062553300}\n'
  await using engine = await fakeEngine((_request, response) => response.write(die + remove))
  const controller = new AbortController()
  const seen: string[] = []
  for await (const { action } of await openEvents(engine.client(), { signal: controller.signal })) {
    seen.push(action)
    if (seen.length === 2) controller.abort()
  }
  expect(seen).toEqual(['die', 'destroy'])
  const url = new URL(engine.requests[1]?.split(' ')[1] ?? '', 'http://engine')
  const { event } = z.parse(z.object({ event: z.array(z.string()) }), JSON.parse(url.searchParams.get('filters') ?? ''))
  expect(event).toEqual(expect.arrayContaining(['die', 'died', 'destroy', 'remove']))
})

test('events: an abort is an end', async () => {
  await using engine = await fakeEngine((_request, response) => response.write(die))
  const controller = new AbortController()
  const seen: string[] = []
  for await (const { action } of await openEvents(engine.client(), { signal: controller.signal })) {
    seen.push(action)
    controller.abort()
  }
  expect(seen).toEqual(['die'])
})
