import { expect, test } from 'vitest'
import { usualCause } from '../../src/report/hints.js'

const of = (text: string, exitCode?: number, oom = false) => usualCause({ text, log: text, exitCode, oom })?.cause

test.each([
  ['', 137, true, 'memory'],
  ['', 137, false, 'SIGKILL'],
  ['', 127, false, 'not found in the image'],
  ['', 126, false, 'may not be executed'],
  ['', 139, false, 'crashed'],
  ['Bind for 0.0.0.0:5432 failed: port is already allocated', 1, false, 'port'],
  ['listen EADDRINUSE: address already in use :::3000', 1, false, 'port'],
  ['pull access denied for x, repository does not exist or may require docker login', undefined, false, 'login'],
  ['manifest for redis:99 not found: manifest unknown', undefined, false, 'no such image or tag'],
  ['toomanyrequests: You have reached your pull rate limit', undefined, false, 'limit of pulls'],
  ['exec: "curl": executable file not found in $PATH', undefined, false, 'health check'],
  ['/bin/sh: curl: not found', 1, false, 'health check'],
  ['GET /healthz answered 404', undefined, false, 'health endpoint'],
  ['connect ECONNREFUSED 127.0.0.1:5432', 1, false, 'localhost'],
  ['dial tcp 172.18.0.2:5432: connect: connection refused', 1, false, 'refused its connection'],
  ["db: the image r.local/db:1 can't be had: dial tcp: lookup r.local: no such host", undefined, false, 'registry'],
  ['getaddrinfo ENOTFOUND databse', 1, false, 'host name'],
  ['exec /app: exec format error', 1, false, 'processor'],
  ['FATAL: password authentication failed for user "app"', 1, false, 'password'],
  ['write /var/lib: no space left on device', 1, false, 'disk']
])('%j with exit code %s (OOM: %s): %s', (text, exitCode, oom, expected) => {
  expect(of(text, exitCode, oom)).toContain(expected)
})

test('a file of ours that does not fit is not on the disk of the engine', () => {
  const text = "/r.json: can't be written: ENOSPC: no space left on device, write"
  expect(usualCause({ text, log: text, exitCode: undefined, oom: false })?.hint).not.toContain('docker')
})

test.each(['panic: nil pointer', 'listening on 4040', 'GET /users 200', ''])('%j says nothing usual', (text) => {
  expect(of(text, 1)).toBeUndefined()
})

test('a megabyte of foreign text is no trouble', () => {
  expect(of('exec connection status 127.0.0.1 manifest for '.repeat(20_000), 1)).toBeUndefined()
})

test('a probe that is refused does not mean that the service was refused', () => {
  expect(usualCause({ text: 'api: connection refused', log: 'starting', oom: false })).toBeUndefined()
})

test.each([
  ['Get "https://registry.example/v2/": dial tcp: lookup registry.example: no such host', 'DNS'],
  ['npm error code ENOTFOUND registry.npmjs.org', 'DNS'],
  ['received unexpected HTTP status: 404 Not Found', undefined],
  ['pull access denied for x, repository does not exist or may require docker login', 'log in']
])('%j, while its image is brought or built, is no matter between services', (text, expected) => {
  const hint = usualCause({ text, log: '', oom: false, beforeStart: true })?.hint
  if (expected === undefined) expect(hint).toBeUndefined()
  else expect(hint).toContain(expected)
})
