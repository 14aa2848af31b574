// JUnit files of the sizes that make other readers run out of memory.
//   node bench/junit/generate.mjs 100k /tmp/100k.xml
import { closeSync, openSync, writeSync } from 'node:fs'

/** By name: how many tests, and which of them fail. Every 200th that passes is skipped instead. */
export const FILES = {
  '100k': { title: '100,000 tests', targets: true, tests: 100_000, failing: (index) => index % 500 === 7 },
  '500k': { title: '500,000 tests', tests: 500_000, failing: (index) => index % 2000 === 7 },
  failures: { title: '130,000 failures', tests: 130_000, failing: () => true }
}

const TESTS_PER_SUITE = 50

/** Writes one of FILES, piece by piece. The same bytes every time. */
export function generate(name, path) {
  const { tests, failing } = FILES[name]
  const fd = openSync(path, 'w')
  writeSync(fd, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
  for (let start = 0; start < tests; start += TESTS_PER_SUITE) writeSync(fd, suite(start, failing))
  writeSync(fd, '</testsuites>\n')
  closeSync(fd)
}

function suite(start, failing) {
  const indices = Array.from({ length: TESTS_PER_SUITE }, (_, offset) => start + offset)
  const failures = indices.filter(failing).length
  const skipped = indices.filter((index) => isSkipped(index, failing)).length
  const name = `org.example.orders.service.OrderService${start / TESTS_PER_SUITE}Test`
  const counts = `tests="${TESTS_PER_SUITE}" failures="${failures}" errors="0" skipped="${skipped}"`
  const cases = indices.map((index) => testCase(index, name, failing)).join('')
  return `  <testsuite name="${name}" ${counts} time="1.25" timestamp="2024-05-01T10:00:00">\n${cases}  </testsuite>\n`
}

function testCase(index, suiteName, failing) {
  const name = `keeps order ${index} consistent ${index % 8 === 0 ? '&amp;' : 'and'} notifies its owner`
  const open = `    <testcase name="${name}" classname="${suiteName}" time="0.0${index % 90}"`
  if (failing(index)) return `${open}>\n${failure(index)}    </testcase>\n`
  if (isSkipped(index, failing)) return `${open}>\n      <skipped message="needs a database"/>\n    </testcase>\n`
  return `${open}/>\n`
}

function isSkipped(index, failing) {
  return index % 200 === 3 && !failing(index)
}

function failure(index) {
  const frames = Array.from(
    { length: 16 },
    (_, depth) => `\tat org.example.orders.Layer${depth}.&lt;init&gt;(OrderService.java:${depth * 31 + (index % 30)})\n`
  ).join('')
  const type = 'org.opentest4j.AssertionFailedError'
  const message = `expected: &lt;${index}&gt; but was: &lt;${index + 1}&gt;`
  return `      <failure message="${message}" type="${type}">${type}: ${message}\n${frames}</failure>\n`
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const [name, path] = process.argv.slice(2)
  if (!(name in FILES) || path === undefined) {
    console.error(`node bench/junit/generate.mjs ${Object.keys(FILES).join('|')} FILE`)
    process.exit(2)
  }
  generate(name, path)
}
