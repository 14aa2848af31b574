import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { framesOf } from '../../../src/readers/locations/locate.js'
import { isToolFile } from '../../../src/readers/locations/tools.js'

/** `traces/README.md` says how they were made. The places of the project itself, in the order of preference. */
const EXPECTED: Record<string, readonly string[]> = {
  'pytest-long-total': ['tests/test_orders.py:14'],
  'pytest-long-empty': ['src/orders.py:6', 'tests/test_orders.py:18'],
  'pytest-long-unit': ['tests/test_orders.py:31'],
  'pytest-short-empty': ['src/orders.py:6', 'tests/test_orders.py:18'],
  'pytest-short-fetch': ['src/orders.py:11', 'tests/test_orders.py:22'],
  'pytest-native-fetch': ['/repo/src/orders.py:11', '/repo/tests/test_orders.py:22'],
  unittest: ['/repo/tests/test_orders.py:31'],
  'vitest-junit-total': ['test/orders.test.mjs:5:33'],
  'vitest-junit-throws': ['src.mjs:2:33', 'test/orders.test.mjs:8:3'],
  'vitest-junit-fetch': ['src.mjs:6:10', 'test/orders.test.mjs:11:9'],
  'vitest-terminal': [
    'test/orders.test.mjs:5:33',
    'src.mjs:2:33',
    'test/orders.test.mjs:8:3',
    'src.mjs:6:10',
    'test/orders.test.mjs:11:9'
  ],
  'node-test-total': ['/repo/test/node.test.mjs:6:10'],
  'node-test-throws': ['/repo/src.mjs:2:33', '/repo/test/node.test.mjs:9:3'],
  'go-error': ['store_test.go:7'],
  'go-panic': ['/repo/store/store.go:4', '/repo/store/store_test.go:12'],
  'rust-unit': ['src/lib.rs:9:9', './src/lib.rs:9:9', './src/lib.rs:8:14'],
  'rust-integration': ['src/lib.rs:2:19', './src/lib.rs:2:19', './tests/orders.rs:3:5', './tests/orders.rs:2:11'],
  'java-assertion': [
    'com/acme/orders/OrderTest.java:12',
    'com/acme/orders/OrderTest.java:14',
    'com/acme/orders/OrderTest.java:28'
  ],
  'java-cause': [
    'com/acme/orders/OrderTest.java:21',
    'com/acme/orders/OrderTest.java:32',
    'com/acme/orders/OrderTest.java:6',
    'com/acme/orders/OrderTest.java:19'
  ],
  'googletest-junit': ['orders_test.cc:5'],
  'googletest-terminal': ['orders_test.cc:5'],
  bash: ['orders.sh:3', 'orders.sh:6']
}

const trace = (name: string) => readFileSync(join(import.meta.dirname, 'traces', `${name}.txt`), 'utf8')

describe('a failure of a real tool', () => {
  it.each(Object.entries(EXPECTED))('%s', (name, places) => {
    const frames = framesOf(trace(name)).filter(({ file }) => !isToolFile(file))
    expect(frames.map(({ file, line, column }) => [file, line, column].filter(Boolean).join(':'))).toEqual(places)
  })

  it('names its functions', () => {
    const names = (name: string) => framesOf(trace(name)).map((frame) => frame.function)
    expect(names('pytest-native-fetch').slice(0, 2)).toEqual(['fetch', 'test_fetch'])
    expect(names('pytest-short-empty')).toEqual(['create', 'test_empty'])
    expect(names('java-cause')[2]).toBe('OrderTest$Store.last')
    expect(names('node-test-throws')[0]).toBe('total')
    expect(names('vitest-junit-throws')).toEqual(['total', undefined])
  })

  it('names the files of languages and frameworks last', () => {
    const files = framesOf(trace('go-panic')).map(({ file }) => file)
    expect(files.slice(2).every((file) => file.startsWith('/usr/local/go/src/'))).toBe(true)
    expect(files.length).toBeGreaterThan(2)
  })
})
