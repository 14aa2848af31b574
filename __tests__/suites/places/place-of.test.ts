import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeOf, type Place, type PlacedCase } from '../../../src/suites/repository-paths.js'
import { repository } from './repository.js'

const trace = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../readers/locations/traces', `${name}.txt`), 'utf8')

async function place(files: readonly string[], testCase: Partial<PlacedCase>): Promise<Place> {
  const { paths } = await repository(files)
  return placeOf({ file: undefined, line: undefined, classname: undefined, details: undefined, ...testCase }, paths)
}

const PYTHON = ['src/orders.py', 'tests/test_orders.py']
const GO = ['store/store.go', 'store/store_test.go', 'stock/store_test.go']
const JAVA = ['orders/src/test/java/com/acme/orders/OrderTest.java', 'orders/src/main/java/com/acme/orders/Order.java']

describe('a failure of a real tool is placed on the test', () => {
  it('of pytest, which names no file, by its class', async () => {
    expect(await place(PYTHON, { classname: 'tests.test_orders', details: trace('pytest-long-empty') })).toEqual({
      file: 'tests/test_orders.py',
      line: 18
    })
  })

  it('of pytest, which counts lines from 0, at the statement', async () => {
    const testCase = { file: 'tests/test_orders.py', line: 16, details: trace('pytest-long-empty') }
    expect(await place(PYTHON, testCase)).toEqual({ file: 'tests/test_orders.py', line: 18 })
  })

  it('of pytest in a container', async () => {
    const testCase = { classname: 'tests.test_orders', details: trace('pytest-native-fetch') }
    expect(await place(PYTHON, testCase)).toEqual({ file: 'tests/test_orders.py', line: 22 })
  })

  it('of Go, by its package', async () => {
    const testCase = { classname: 'acme.example/orders/store', details: trace('go-error') }
    expect(await place(GO, testCase)).toEqual({ file: 'store/store_test.go', line: 7 })
  })

  it('of Go, after a panic in the code under test', async () => {
    const testCase = { classname: 'acme.example/orders/store', details: trace('go-panic') }
    expect(await place(GO, testCase)).toEqual({ file: 'store/store_test.go', line: 12 })
  })

  it('of Vitest, whose class is the file', async () => {
    const testCase = { classname: 'test/orders.test.mjs', details: trace('vitest-junit-throws') }
    expect(await place(['src.mjs', 'test/orders.test.mjs'], testCase)).toEqual({
      file: 'test/orders.test.mjs',
      line: 8
    })
  })

  it('of Java, in a module', async () => {
    const testCase = { classname: 'com.acme.orders.OrderTest', details: trace('java-cause') }
    expect(await place(JAVA, testCase)).toEqual({ file: JAVA[0], line: 21 })
  })

  it('of Rust', async () => {
    const files = ['src/lib.rs', 'tests/orders.rs']
    expect(await place(files, { classname: 'orders', details: trace('rust-integration') })).toEqual({
      file: 'tests/orders.rs',
      line: 3
    })
    expect(await place(files, { classname: 'orders', details: trace('rust-unit') })).toEqual({
      file: 'src/lib.rs',
      line: 9
    })
  })

  it('of googletest, which names the beginning of the test', async () => {
    const testCase = { file: 'orders_test.cc', line: 4, details: trace('googletest-junit') }
    expect(await place(['cpp/orders_test.cc'], testCase)).toEqual({ file: 'cpp/orders_test.cc', line: 5 })
  })
})

describe("the case's own file", () => {
  const own = { file: '/app/tests/test_orders.py', line: 10 }

  it('and line count where the details name no place in it', async () => {
    expect(await place(PYTHON, own)).toEqual({ file: 'tests/test_orders.py', line: 10 })
    expect(await place(PYTHON, { ...own, details: 'File "/app/src/orders.py", line 6, in create' })).toEqual({
      file: 'tests/test_orders.py',
      line: 10
    })
  })

  it('has helpers before and behind the statement that failed', async () => {
    const details = [40, 12, 3].map((line) => `tests/test_orders.py:${line}: in x`).join('\n')
    expect(await place(PYTHON, { ...own, details })).toEqual({ file: 'tests/test_orders.py', line: 12 })
  })

  it('gets the line of the innermost place in it, or none', async () => {
    const { file } = own
    const details = 'tests/test_orders.py:5: in test_a\ntests/test_orders.py:9: in helper\nsrc/orders.py:6: Error'
    expect(await place(PYTHON, { file, details })).toEqual({ file: 'tests/test_orders.py', line: 9 })
    expect(await place(PYTHON, { file, details: 'src/orders.py:6: Error' })).toEqual({ file: 'tests/test_orders.py' })
  })
})

describe('without a file', () => {
  it('a test file is preferred to the code under test', async () => {
    const details = 'at total (src/order.ts:1:1)\nat order.spec.ts:7:3\nat main (src/main.ts:9:9)'
    const files = ['src/order.ts', 'src/main.ts', 'order.spec.ts']
    expect(await place(files, { details })).toEqual({ file: 'order.spec.ts', line: 7 })
    expect(await place(files.slice(0, 2), { details })).toEqual({ file: 'src/order.ts', line: 1 })
  })

  it('dependencies do not count, even in the repository', async () => {
    const files = ['vendor/lib/x_test.go', 'node_modules/x/x.test.js', 'run.js']
    const details = 'at x (node_modules/x/x.test.js:1:1)\n\tvendor/lib/x_test.go:3 +0x1d\nat run.js:5:5'
    expect(await place(files, { details })).toEqual({ file: 'run.js', line: 5 })
  })

  it("folders that are called like a language or a library are the project's own", async () => {
    const files = ['internal/store/store_test.go', 'scala/src/OrderSpec.scala', 'gems/shop/spec/shop_spec.rb']
    expect(await place(files, { details: '\t/build/internal/store/store_test.go:3 +0x1d' })).toEqual({
      file: files[0],
      line: 3
    })
    expect(await place(files, { details: 'failed (OrderSpec.scala:12)' })).toEqual({ file: files[1], line: 12 })
    expect(await place(files, { details: "./gems/shop/spec/shop_spec.rb:7:in `x'" })).toEqual({
      file: files[2],
      line: 7
    })
  })

  it('the message is read where the details name nothing', async () => {
    const message = 'XCTAssertTrue failed -  (/Users/me/shop/Unit/Unit.swift:19)'
    expect(await place(['Unit/Unit.swift'], { details: 'no trace', message })).toEqual({
      file: 'Unit/Unit.swift',
      line: 19
    })
  })

  it('the file of the class is better than nothing, and nothing than a guess', async () => {
    expect(await place(JAVA, { classname: 'com.acme.orders.OrderTest' })).toEqual({ file: JAVA[0] })
    expect(await place(JAVA, { classname: 'Checkout page', details: 'expected 1 to be 2' })).toEqual({})
    expect(await place(JAVA, { details: '\tat org.junit.Assert.fail(Assert.java:47)' })).toEqual({})
  })
})
