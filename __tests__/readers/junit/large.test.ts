import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readJunit } from '../../../src/readers/junit/read-junit.js'

/** Megabytes that the heap and its buffers grow by while a file of hundreds is read. */
const GROWTH = 60
const MB = 1024 * 1024

interface Growth {
  readonly growth: number
  readonly total: number
  readonly details: string
  readonly warnings: readonly string[]
}

async function growth(write: (fd: number) => void, keep = true): Promise<Growth> {
  const folder = mkdtempSync(join(tmpdir(), 'itb-large-'))
  const path = join(folder, 'large.xml')
  const fd = openSync(path, 'w')
  write(fd)
  closeSync(fd)
  const used = (): number => {
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  global.gc?.()
  const before = used()
  let peak = 0
  const kept: unknown[] = []
  let details = ''
  const timer = setInterval(() => (peak = Math.max(peak, used())), 5)
  const { totals, warnings } = await readJunit(path, {
    signal: AbortSignal.timeout(60_000),
    onCase: (testCase) => {
      details ||= testCase.details ?? ''
      if (keep) kept.push(testCase)
    }
  })
  clearInterval(timer)
  rmSync(folder, { recursive: true })
  return { growth: (peak - before) / MB, total: totals.total, details, warnings }
}

test('one body of 300 MB', { timeout: 60_000 }, async () => {
  const line = `${'x <> & '.repeat(150)}\n`.repeat(1000)
  const found = await growth((fd) => {
    writeSync(fd, '<testsuite><testcase name="a"><failure><![CDATA[')
    for (let bytes = 0; bytes < 300 * MB; bytes += line.length) writeSync(fd, line)
    writeSync(fd, ']]></failure></testcase><testcase name="b"/></testsuite>')
  })
  expect(found).toMatchObject({ total: 2, warnings: ['a text of more than 16 MB: its middle was left out'] })
  expect(found.details).toMatch(/^x <> & x[^]*\n… \(\d{9} characters left out\) …\n[^]*x <> &$/)
  expect(found.details.length).toBeLessThanOrEqual(64 * 1024)
  expect(found.growth).toBeLessThan(GROWTH)
})

test('300,000 cases', { timeout: 60_000 }, async () => {
  const cases = '<testcase classname="org.example.SomeTest" name="does something with it" time="0.001"/>\n'.repeat(1000)
  const found = await growth((fd) => {
    writeSync(fd, '<testsuite>')
    for (let count = 0; count < 300; count++) writeSync(fd, cases)
    writeSync(fd, '</testsuite>')
  }, false)
  expect(found.total).toBe(300_000)
  expect(found.growth).toBeLessThan(GROWTH)
})

test('cases that are kept keep nothing of the file around them', { timeout: 60_000 }, async () => {
  const between = `<!--${' '.repeat(64 * 1024)}-->`
  const found = await growth((fd) => {
    for (let count = 0; count < 6_000; count++) {
      const place = `name="a rather long name ${count}" classname="org.example.Some${count}Test" file="src/some/file${count}.js"`
      const failure = `<failure message="a rather long message ${count}">and a body ${count}</failure>`
      const output = `<system-out>and some output ${count}</system-out>`
      writeSync(fd, `${count === 0 ? '<testsuite>' : ''}<testcase ${place}>${failure}${output}</testcase>${between}`)
    }
    writeSync(fd, '</testsuite>')
  })
  expect(found.total).toBe(6_000)
  expect(found.growth).toBeLessThan(GROWTH)
})
