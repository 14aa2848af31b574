import { expect, test } from 'vitest'
import { parseRange, parseRoute } from '../../../src/images/registry/route.js'

const DIGEST = `sha256:${'0a'.repeat(32)}`

test('paths of the distribution API', () => {
  expect(parseRoute('/v2/')).toEqual({ kind: 'base' })
  expect(parseRoute(`/v2/a/b/manifests/${DIGEST}`)).toEqual({ kind: 'manifests', repository: 'a/b', digest: DIGEST })
  expect(parseRoute(`/v2/a/b/blobs/${encodeURIComponent(DIGEST)}?ns=x`)).toEqual({
    kind: 'blobs',
    repository: 'a/b',
    digest: DIGEST
  })
  expect(parseRoute('/v2/a/b/manifests/latest')).toEqual({ kind: 'other', repository: 'a/b' })
  expect(parseRoute('/v2/a/b/blobs/sha256:..%2f..%2fetc')).toEqual({ kind: 'other', repository: 'a/b' })
  expect(parseRoute('/v2/a/b/manifests/%')).toEqual({ kind: 'other', repository: 'a/b' })
  expect(parseRoute('/v2/_catalog')).toBeUndefined()
  expect(parseRoute('/')).toBeUndefined()
})

test.each([
  [undefined, undefined],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=9-8', 'unsatisfiable'],
  ['bytes=-', undefined],
  ['bytes=0-1,4-5', undefined],
  ['lines=0-1', undefined]
])('range %s of 100 bytes', (header, range) => {
  expect(parseRange(header, 100)).toEqual(range)
})
