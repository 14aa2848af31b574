import { describe, expect, it } from 'vitest'
import { framesOf } from '../../../src/readers/locations/locate.js'

const first = (text: string) => framesOf(text)[0]
const place = (text: string) => {
  const frame = first(text)
  return frame && [frame.file, frame.line, frame.column].filter(Boolean).join(':')
}

/** Lines of tools, as public projects keep them in their test data. */
const LINES: readonly (readonly [tool: string, line: string, place: string])[] = [
  [
    'RSpec',
    "./spec/models/account_spec.rb:78:in `block (3 levels) in <top (required)>'",
    './spec/models/account_spec.rb:78'
  ],
  ['Minitest', 'Expected: 7 [test/orders_test.rb:16]:', 'test/orders_test.rb:16'],
  ['PHPUnit', '/workspace/phpcheckstyle/test/OtherTest.php:24', '/workspace/phpcheckstyle/test/OtherTest.php:24'],
  [
    'PHPUnit on Windows',
    String.raw`C:\Documents and Settings\me\htdocs\DataTest.php:9`,
    String.raw`C:\Documents and Settings\me\htdocs\DataTest.php:9`
  ],
  ['PHP', '#0 /app/src/Order.php(12): App\\Order->total()', '/app/src/Order.php:12'],
  ['PHP itself', 'PHP Parse error: unexpected end of file in /app/src/Order.php on line 7', '/app/src/Order.php:7'],
  [
    'MSTest',
    String.raw`   at MsTestSample.DataDriven.Two(Int32 arg) in D:\Work-Git\samples\DataDriven.cs:line 16`,
    String.raw`D:\Work-Git\samples\DataDriven.cs:16`
  ],
  ['.NET in German', '   bei Acme.Test.Total() in /src/My Project/Test.cs:Zeile 12', '/src/My Project/Test.cs:12'],
  [
    'Mono',
    '  at NUnit.Tests.Fixture.Failing () [0x00000] in /home/me/src/MockAssembly.cs:121',
    '/home/me/src/MockAssembly.cs:121'
  ],
  [
    'Unity',
    'PlayPanel.Initialize (System.Boolean first) (at Assets/Scripts/FrontEnd/PlayPanel.cs:142)',
    'Assets/Scripts/FrontEnd/PlayPanel.cs:142'
  ],
  [
    'xUnit.net, joined lines',
    'Actual:   False   at Tests.Calculator.Theory(Int32 i) in C:\\repo\\Tests\\Calculator.cs:line 67',
    'C:\\repo\\Tests\\Calculator.cs:67'
  ],
  [
    'Jest on Windows',
    String.raw`    at Object.<anonymous> (C:\Users\Michal\reports\jest\__tests__\main.test.js:10:21)`,
    String.raw`C:\Users\Michal\reports\jest\__tests__\main.test.js:10:21`
  ],
  ['V8 without a function', '    at /home/me/app/lib/queue.js:45:12', '/home/me/app/lib/queue.js:45:12'],
  ['V8, async', '    at async Order.total (file:///repo/my%20app/order.ts:4:5)', '/repo/my app/order.ts:4:5'],
  [
    'Next.js folders',
    '    at page (/repo/app/(shop)/[id]/page.test.tsx:3:4)',
    '/repo/app/(shop)/[id]/page.test.tsx:3:4'
  ],
  [
    'Mocha, joined lines',
    'Error: Required    at Context.<anonymous> (test/unit/runner.spec.js:43:15)    at callFn (lib/runnable.js:366:21)',
    'test/unit/runner.spec.js:43:15'
  ],
  ['Firefox', 'total@http://localhost:5173/src/order.ts?t=123:3:4', '/src/order.ts:3:4'],
  ['WebKit', 'http://localhost:8080/@fs/repo/src/order.js:3:4', '/repo/src/order.js:3:4'],
  ['webpack', '    at total (webpack://shop/./src/order.ts:3:4)', 'src/order.ts:3:4'],
  ['Playwright', '  [chromium] › example.spec.ts:10:5 › get started link ─────', 'example.spec.ts:10:5'],
  ['tsc', "src/order.ts(12,3): error TS2322: Type 'string'", 'src/order.ts:12:3'],
  [
    'unittest on Windows',
    String.raw`  File "tests\features\steps\step_patient.py", line 33, in step_impl`,
    String.raw`tests\features\steps\step_patient.py:33`
  ],
  [
    'an exception group',
    '  | | File "/repo/tests/test_orders.py", line 8, in test_total',
    '/repo/tests/test_orders.py:8'
  ],
  ['testify', '        \tError Trace:\t/repo/store/store_test.go:12', '/repo/store/store_test.go:12'],
  ['the Go compiler', 'failing1/failing_test.go:15:7: undefined: x', 'failing1/failing_test.go:15:7'],
  ['Rust before 1.73', "thread 'main' panicked at 'boom', src/lib.rs:4:5", 'src/lib.rs:4:5'],
  [
    'JUnit with a module',
    '\tat app//com.acme.FooTest$Inner.total(FooTest.java:12) ~[classes/:?]',
    'com/acme/FooTest.java:12'
  ],
  ['Kotlin, names with spaces', '\tat com.acme.FooTest.adds up. twice(FooTest.kt:12)', 'com/acme/FooTest.kt:12'],
  ['ScalaTest', '1 did not equal 2 (OrderSpec.scala:12)', 'OrderSpec.scala:12'],
  ['Catch2', 'at Tricky.tests.cpp:123', 'Tricky.tests.cpp:123'],
  ['Parasoft', '\tat /ATM Sample/tests/TestSuite_Bank_cxx.cpp:58', '/ATM Sample/tests/TestSuite_Bank_cxx.cpp:58'],
  ['MSVC', String.raw`c:\shop\order.cpp(12): error: Value of: total`, String.raw`c:\shop\order.cpp:12`],
  ['Boost.Test', '[Error] - check add( 2,3 ) == 4 failed\n == [File] - test.cpp\n == [Line] - 12', 'test.cpp:12'],
  [
    'Boost.Test, JUnit',
    'ASSERTION FAILURE:\n- file   : shop/test.cpp\n- line   : 12\n- message: x',
    'shop/test.cpp:12'
  ],
  ['CUnit', '  Test failed at line  100 in file  /foo/bar/test_1_1.c  :', '/foo/bar/test_1_1.c:100'],
  ['Bats', "(in test file test/orders.bats, line 9)\n  `[ 1 -eq 2 ]' failed", 'test/orders.bats:9'],
  ['dash', './run.sh: 3: nosuchcommand: not found', './run.sh:3'],
  [
    'CMake',
    'CMake Error at modules/testU/ScriptWriter-testU.cmake:28 (BAR_script):',
    'modules/testU/ScriptWriter-testU.cmake:28'
  ],
  ['XCTest', 'XCTAssertTrue failed -  (/Users/me/Trainer/Unit/Unit.swift:19)', '/Users/me/Trainer/Unit/Unit.swift:19'],
  ['Dart', 'test/src/cli/cli_runner_test.dart 22:7  main.<fn>.<fn>', 'test/src/cli/cli_runner_test.dart:22:7'],
  ['behave', 'Location: tests/features/Patient.feature:20', 'tests/features/Patient.feature:20']
]

describe('a line of', () => {
  it.each(LINES)('%s', (_, line, expected) => expect(place(line)).toBe(expected))
})

describe('the order', () => {
  it('is innermost first, where a language writes it last as well', () => {
    const python = 'Traceback (most recent call last):\n  File "a.py", line 1, in a\n  File "b.py", line 2, in b\nE'
    expect(framesOf(python).map(({ file }) => file)).toEqual(['b.py', 'a.py'])
    expect(framesOf('at a (a.js:1:1)\nat b (b.js:2:2)').map(({ file }) => file)).toEqual(['a.js', 'b.js'])
  })

  it('has dependencies and frameworks last', () => {
    const text =
      'at x (node_modules/y/z.js:1:1)\nat org.junit.Assert.fail(Assert.java:47)\nat com.acme.FooTest.a(FooTest.java:3)'
    expect(framesOf(text).map(({ file }) => file)).toEqual([
      'com/acme/FooTest.java',
      'node_modules/y/z.js',
      'org/junit/Assert.java'
    ])
  })

  it.each([
    '/usr/local/bundle/gems/rspec-core-3.12.0/lib/rspec/core.rb:1',
    '/opt/hostedtoolcache/go/1.22.1/x64/src/testing/testing.go:1',
    'at internal/process/task_queues.js:97:5',
    'at java.util.ArrayList.get(ArrayList.java:427)',
    'at /rustc/59807616e1fa/library/std/src/panicking.rs:689:5',
    'C:\\Users\\me\\.nuget\\packages\\x\\y.cs:line 1'
  ])('has a file of a tool or a language last: %s', (line) => {
    expect(framesOf(`${line}\nmine_test.go:3: x`)[0]?.file).toBe('mine_test.go')
  })

  it('names a place once', () => {
    expect(framesOf('a_test.go:3: x\na_test.go:3: y\na_test.go:4: z').map(({ line }) => line)).toEqual([3, 4])
  })
})

describe('text that names no place', () => {
  it.each([
    'expected 1.5:2 to be 3',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'https://example.org:8080/orders',
    'Error: at 12:30:45.123 the service was gone',
    '<anonymous>.js:0:0',
    'File "<string>", line 1, in <module>',
    'at Foo.Bar() in [fileLocation]:line #',
    'at java.lang.reflect.Method.invoke(Native Method)',
    ''
  ])('%s', (text) => expect(framesOf(text)).toEqual([]))
})

describe('hostile text', () => {
  const parts = [
    '(',
    'at ',
    ' file ',
    '.js?',
    ' ',
    '[',
    'File "',
    '.go:1',
    ' | ',
    '@http://',
    '.c(',
    'a.b.',
    '❯ ',
    '\t'
  ]

  it('takes no time that grows faster than it', () => {
    for (const part of parts) {
      const long = part.repeat(400_000 / part.length)
      expect(framesOf(`${long}\na_test.go:3: x`)).toContainEqual({ file: 'a_test.go', line: 3 })
      const lines = `${part.repeat(990 / part.length)}\n`.repeat(400)
      expect(framesOf(`${lines}a_test.go:3: x`)).toContainEqual({ file: 'a_test.go', line: 3 })
    }
  })

  it('is read at both ends only', () => {
    const filler = 'x\n'.repeat(80_000)
    const text = `a_test.go:1: x\n${filler}b_test.go:2: x\n${filler}c_test.go:3: x`
    expect(framesOf(text).map(({ file }) => file)).toEqual(['a_test.go', 'c_test.go'])
  })

  it('gives a bounded number of frames', () => {
    const text = Array.from({ length: 5_000 }, (_, n) => `a.go:${n + 1}: x`).join('\n')
    expect(framesOf(text).length).toBe(250)
  })
})
