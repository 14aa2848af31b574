/** The removal on an engine that stumbles, and beside somebody who removes at the same time. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createRemover } from '../../../src/engine/compose/remove.js'
import { fakeEngine, json } from '../../docker/fake-engine.js'

const PLAN = { run_id: 'itb-a', project: 'itb-a', stop_grace_s: 0, stop_through_compose: [], providers: [] }
const { signal } = new AbortController()

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean

/** Containers and networks that go when they are deleted; `instead` answers in their place where it returns true. */
async function engineWith(things: { containers: string[]; networks: string[] }, instead: Answer = () => false) {
  const engine = await fakeEngine((request, response) => {
    const { method, url = '' } = request
    if (instead(request, response)) return
    if (method === 'DELETE') {
      const list = url.includes('/networks/') ? things.networks : things.containers
      const index = list.findIndex((id) => url.includes(`/${id}`))
      if (index < 0) json(response, { message: 'no such thing' }, 404)
      else {
        list.splice(index, 1)
        response.writeHead(204).end()
      }
    } else if (url.includes('/containers/json')) {
      json(
        response,
        things.containers.map((Id) => ({ Id, Names: [`/${Id}`], Image: 'x', State: 'running', Labels: {}, Ports: [] }))
      )
    } else if (url.includes('/networks')) {
      json(
        response,
        things.networks.map((Id) => ({ Id, Name: Id, Labels: {}, IPAM: { Config: [] } }))
      )
    } else json(response, { Volumes: [] })
  })
  onTestFinished(() => engine[Symbol.asyncDispose]())
  const endpoint = { transport: 'unix', path: engine.path } as const
  const remove = (stopped: () => Promise<unknown> = () => Promise.resolve()) =>
    createRemover({ kind: 'compose', endpoint, api_version: '1.45' }).remove(PLAN, '', stopped, signal)
  return { engine, remove, things }
}

describe('removal', () => {
  it('removes what carries the label, containers before networks', async () => {
    const { remove, engine } = await engineWith({ containers: ['c1', 'c2'], networks: ['n1'] })
    let stopped = 0
    expect(await remove(async () => stopped++)).toEqual([])
    expect(stopped).toBe(1)
    const deleted = engine.requests
      .filter((request) => request.startsWith('DELETE'))
      .map((request) => request.split('?')[0])
    expect(deleted.at(-1)).toContain('/networks/n1')
    expect(deleted).toHaveLength(3)
  })

  it('may be done by two at once', async () => {
    const { remove, things } = await engineWith({ containers: ['c1', 'c2', 'c3'], networks: ['n1', 'n2'] })
    expect(await Promise.all([remove(), remove()])).toEqual([[], []])
    expect(things).toEqual({ containers: [], networks: [] })
  })

  it('goes on after connections that broke, as those of an engine that restarts', async () => {
    let broken = 0
    const { remove, things } = await engineWith({ containers: ['c1'], networks: ['n1'] }, ({ socket }) => {
      if (broken >= 5) return false
      broken++
      socket.destroy()
      return true
    })
    expect(await remove()).toEqual([])
    expect(broken).toBe(5)
    expect(things).toEqual({ containers: [], networks: [] })
  })

  it('comes back for what is refused at first', async () => {
    let refused = 0
    const { remove } = await engineWith({ containers: ['c1'], networks: [] }, ({ method }, response) => {
      if (method !== 'DELETE' || refused >= 2) return false
      refused++
      json(response, { message: 'removal of container c1 is already in progress' }, 409)
      return true
    })
    expect(await remove()).toEqual([])
    expect(refused).toBe(2)
  })

  it('gives up an engine that is gone, and says so', async () => {
    const { remove } = await engineWith({ containers: ['c1'], networks: [] }, ({ socket }) => {
      socket.destroy()
      return true
    })
    await expect(remove()).rejects.toThrow('No Docker engine answers')
  })

  it('names what stays', async () => {
    const { remove } = await engineWith({ containers: [], networks: ['n1'] }, ({ method }, response) => {
      if (method !== 'DELETE') return false
      json(response, { message: 'driver failed' }, 500)
      return true
    })
    expect(await remove()).toEqual(['network n1'])
  }, 60_000)
})
