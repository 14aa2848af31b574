import { createReadStream, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { testId } from '../../src/suites/test-identity.js'
import { createTestsFile } from '../../src/suites/tests-file.js'
import { folder, recordsOf, testOf } from './helpers.js'

test('holds all that is known of a test', async () => {
  const file = createTestsFile(join(folder(), 'tests.ndjson'))
  const full = testOf({
    name: 'a',
    classname: 'c',
    file: '/work/tests/a.py',
    line: 3,
    status: 'skipped',
    message: 'm'.repeat(5_000),
    durationS: 0.5,
    startedAt: '2026-01-02T03:04:05Z'
  })
  file.add(full, 'api', 2)
  file.add(testOf({ flaky: true }), 'api', 1)
  file.close()
  expect(await recordsOf(file.path)).toEqual([
    {
      suite: 'api',
      id: testId('api', { name: 'a', class: 'c', file: 'tests/a.py' }),
      name: 'a',
      class: 'c',
      file: 'tests/a.py',
      line: 3,
      status: 'skipped',
      message: `${'m'.repeat(1023)}…`,
      duration_s: 0.5,
      started_at: '2026-01-02T03:04:05Z',
      attempt: 2
    },
    { suite: 'api', id: testId('api', { name: 't' }), name: 't', status: 'passed', flaky: true, attempt: 1 }
  ])
  expect(statSync(file.path).mode & 0o777).toBe(0o600)
})

test('has one line a test, whatever it is called', async () => {
  const file = createTestsFile(join(folder(), 'tests.ndjson'))
  const names = ['a\nb', 'a\u2028b', 'a\u2029b', 'a\rb', '"\\', '\ud800']
  for (const name of names) file.add(testOf({ name }), 'api', 1)
  file.close()
  const read: unknown[] = []
  for await (const line of createInterface({ input: createReadStream(file.path) })) {
    read.push((JSON.parse(line) as { name: unknown }).name)
  }
  expect(read).toEqual(names)
})

test('is a new one in each run, and keeps nothing back after a flush', async () => {
  const path = join(folder(), 'tests.ndjson')
  await writeFile(path, 'of yesterday\n')
  const file = createTestsFile(path)
  for (let index = 0; index < 10_000; index++) file.add(testOf({ name: String(index) }), 'api', 1)
  expect(file.flush()).toBeUndefined()
  expect((await recordsOf(path)).map(({ name }) => name)).toEqual(Array.from({ length: 10_000 }, (_, at) => String(at)))
  file.close()
})

test('that can not be written is said once', async () => {
  const path = join(folder(), 'tests.ndjson')
  await mkdir(path)
  const file = createTestsFile(path)
  file.add(testOf(), 'api', 1)
  expect(file.flush()).toContain(path)
  file.add(testOf(), 'api', 1)
  expect(file.flush()).toBeUndefined()
  file.close()
})

test.runIf(process.platform === 'linux')('a full disk is said, too', () => {
  const file = createTestsFile('/dev/full')
  file.add(testOf(), 'api', 1)
  expect(file.flush()).toMatch(/not every test is in it: ENOSPC/)
  file.close()
})

describe('the id of a test', () => {
  test('tells tests apart by suite, class, name and file, and nothing else', () => {
    const base = { name: 'n', class: 'c', file: 'f' }
    const ids = [
      testId('s', base),
      testId('t', base),
      testId('s', { ...base, name: 'm' }),
      testId('s', { ...base, class: 'd' }),
      testId('s', { ...base, file: 'g' }),
      testId('s', { name: 'n' }),
      testId('s', { name: 'cn', class: '', file: 'f' })
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(testOf({ name: 'n', line: 1 }).id).toBe(testOf({ name: 'n', line: 2 }).id)
  })

  test('does not change from release to release: results of last year are compared with', () => {
    expect(testId('api', { name: 'creates an order', class: 'OrderTest', file: 'tests/order.py' })).toBe(
      '8b2c952d6632d779'
    )
  })

  test('is that of the same file in another checkout', () => {
    expect(testOf({ file: '/work/tests/a.py' }).id).toBe(testOf({ file: 'tests/a.py' }).id)
    expect(testOf({ file: '/elsewhere/a.py' }).file).toBe('/elsewhere/a.py')
    expect(testOf({ file: '/workshop/a.py' }).file).toBe('/workshop/a.py')
  })
})
