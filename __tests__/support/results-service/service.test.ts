/** The service's own rules; both real clients speak to it in the tests of what uses them. */
import { describe, expect, onTestFinished, test } from 'vitest'
import * as z from 'zod/mini'
import { startResultsService, type ResultsService } from './service.js'
import { unzip } from './unzip.js'

async function service(): Promise<ResultsService> {
  const started = await startResultsService()
  onTestFinished(() => started.close())
  return started
}

function call({ env }: ResultsService, name: string, body: object, token = env.ACTIONS_RUNTIME_TOKEN) {
  return fetch(`${env.ACTIONS_RESULTS_URL}twirp/github.actions.results.api.v1.${name}`, {
    method: 'POST',
    headers: { ...(token !== undefined && token !== '' && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body)
  })
}

const created = z.object({ ok: z.literal(true), signed_upload_url: z.string() })

describe('the results service', () => {
  test('wants a token, and knows its methods', async () => {
    const started = await service()
    expect((await call(started, 'CacheService/CreateCacheEntry', { key: 'a', version: '1' }, '')).status).toBe(401)
    expect((await call(started, 'CacheService/Nonsense', {})).status).toBe(404)
  })

  test('gives a blob to those only who have its address, as a whole or in part', async () => {
    const started = await service()
    const entry = { key: 'a', version: '1' }
    const reply = await call(started, 'CacheService/CreateCacheEntry', entry)
    const { signed_upload_url } = created.parse(await reply.json())
    expect((await fetch(signed_upload_url.replace(/sig=[^&]+/, 'sig=x'), { method: 'PUT', body: 'x' })).status).toBe(
      403
    )
    expect((await fetch(signed_upload_url, { method: 'PUT', body: '0123456789' })).status).toBe(201)
    const part = await fetch(signed_upload_url, { headers: { 'x-ms-range': 'bytes=2-4' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234'])
    const wrong = await call(started, 'CacheService/FinalizeCacheEntryUpload', { ...entry, size_bytes: '9' })
    expect(await wrong.json()).toEqual({ ok: false })
    await call(started, 'CacheService/FinalizeCacheEntryUpload', { ...entry, size_bytes: '10' })
    expect(started.cache.keys).toEqual(['a'])
    expect((await call(started, 'CacheService/CreateCacheEntry', entry)).status).toBe(409)
  })

  test('fails as often as it was told to', async () => {
    const started = await service()
    started.inject('CreateCacheEntry', { kind: 'status', status: 429, retryAfter: 3, times: 1 })
    const create = (): Promise<Response> => call(started, 'CacheService/CreateCacheEntry', { key: 'a', version: '1' })
    const limited = await create()
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3'])
    expect((await create()).status).toBe(200)
  })

  test('reads no archive into what is none', () => {
    expect(() => unzip(Buffer.from('x'.repeat(100)))).toThrow('no zip archive')
  })
})
