import { describe, expect, it } from 'vitest'
import type { Greeting } from '../../src/readiness/kinds/greeting.js'
import { greetHttp } from '../../src/readiness/kinds/http.js'
import { urlOfCheck } from '../../src/readiness/kinds/http-check.js'
import { needsOf, type Needs } from '../../src/readiness/needs.js'
import { check, instance, tcp } from './support/instances.js'
import { serve } from './support/server.js'

describe('the URL that a check asks', () => {
  it.each([
    [['/bin/sh', '-c', 'curl -f http://localhost:8080/health || exit 1'], { port: 8080, path: '/health' }],
    [['wget', '-q', '-O-', 'http://127.0.0.1/'], { port: 80, path: '/' }],
    [['curl', 'http://[::1]:3000'], { port: 3000, path: '/' }],
    [['node', '-e', "fetch('http://127.0.0.1:3000/up?full=1').then(end)"], { port: 3000, path: '/up?full=1' }],
    [['/bin/sh', '-c', 'curl http://localhost:8080/$STAGE/health'], { port: 8080, path: '/' }]
  ])('%j', (command, url) => {
    expect(urlOfCheck(command)).toEqual(url)
  })

  it.each([
    ['a variable port', 'curl http://localhost:$PORT/health'],
    ['another host', 'curl http://localhost.example:8080/'],
    ['another service', 'curl http://db:8080/'],
    ['TLS, which is not spoken here', 'curl -k https://localhost:8443/'],
    ['no port', 'curl http://localhost:808080/'],
    ['no URL', 'pg_isready']
  ])('is unknown with %s', (_, command) => {
    expect(urlOfCheck(['/bin/sh', '-c', command])).toBeUndefined()
  })
})

describe('a published port that the check asks by HTTP', () => {
  const http = { ...check, test: ['CMD', 'curl', '-f', 'http://localhost:8080/health'] }

  it('is asked by HTTP, and any status will do', () => {
    const { ports } = needsOf(instance('api', { healthCheck: http, ports: [tcp(8080), tcp(9090)] }))
    expect(ports).toMatchObject([{ target: 8080, kind: 'http', path: '/health', anyStatus: true }])
  })

  it.each<[string, Needs]>([
    ['another port comes first', needsOf(instance('api', { healthCheck: http, ports: [tcp(9090), tcp(8080)] }))],
    ['the check asks nothing by HTTP', needsOf(instance('api', { healthCheck: check, ports: [tcp(8080)] }))]
  ])('is not taken for one where %s', (_, { ports }) => {
    expect(ports).toMatchObject([{ kind: 'tcp' }])
  })

  it.each([
    [{ path: '/health', anyStatus: true }, true],
    [{ path: '/health' }, false]
  ])('answers with 503 and %j: ok is %s', async (asked, ok) => {
    await using server = await serve((socket) => {
      const answer = 'HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'
      socket.once('data', () => socket.end(answer))
    })
    const context = { environment: {}, ...asked }
    const greeting: Greeting = await greetHttp(server.target, context, new AbortController().signal, 5_000)
    expect(greeting.ok).toBe(ok)
    expect(server.received().toString()).toContain('GET /health HTTP/1.1')
  })
})
