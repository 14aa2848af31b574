import { describe, expect, test } from 'vitest'
import { declaredHealthCheck, imageHealthCheck, mergeHealthCheck } from '../../../../src/engine/compose/model/health.js'

test.each([
  [undefined, { source: 'image' }],
  [null, { source: 'image' }],
  [{ disable: true, test: ['CMD', 'x'] }, { source: 'disabled' }],
  [{ test: ['NONE'] }, { source: 'disabled' }],
  [{ test: 'true' }, { source: 'file', check: { test: ['CMD-SHELL', 'true'], timeout: 30_000, startPeriod: 0 } }],
  [
    { test: ['CMD', 'a', '$X'], timeout: '1m30s', start_period: '20s' },
    { source: 'file', check: { test: ['CMD', 'a', '$X'], timeout: 90_000, startPeriod: 20_000 } }
  ],
  [
    { test: ['CMD', 'a'], timeout: '0s' },
    { source: 'file', check: { test: ['CMD', 'a'], timeout: 30_000, startPeriod: 0 } }
  ],
  [{ timeout: '3s' }, { source: 'image', timeout: 3000, startPeriod: undefined }]
])('%j', (given, expected) => expect(declaredHealthCheck(given)).toEqual(expected))

test.each([
  [undefined, undefined],
  [{}, undefined],
  [{ Test: ['NONE'] }, undefined],
  [{ Test: [] }, undefined],
  [{ Test: ['CMD', 'x'] }, { test: ['CMD', 'x'], timeout: 30_000, startPeriod: 0 }],
  [
    { Test: ['CMD-SHELL', 'x'], Interval: 1e9, Timeout: 2e9, StartPeriod: 5e8 },
    { test: ['CMD-SHELL', 'x'], timeout: 2000, startPeriod: 500 }
  ]
])('of an image: %j', (given, expected) => expect(imageHealthCheck(given)).toEqual(expected))

describe('what counts in the end', () => {
  const ofImage = { test: ['CMD', 'image'], timeout: 1, startPeriod: 2 }
  const check = { test: ['CMD', 'file'], timeout: 3, startPeriod: 4 }
  test.each([
    [{ source: 'file', check } as const, ofImage, check],
    [{ source: 'disabled' } as const, ofImage, undefined],
    [{ source: 'image' } as const, undefined, undefined],
    [{ source: 'image' } as const, ofImage, ofImage],
    [{ source: 'image', timeout: 9 } as const, ofImage, { ...ofImage, timeout: 9 }]
  ])('%j', (declared, image, expected) => expect(mergeHealthCheck(declared, image)).toEqual(expected))
})
