/** Files that are meant to break a reader, read by a process whose heap is much smaller than they are. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'

const soak = process.env.TESTBED_SOAK === '1'
const MB = 1024 * 1024
/** MB of heap, and of what it could not hold. */
const HEAP = 40
const SIZE = soak ? 400 : 60
const folder = mkdtempSync(join(tmpdir(), 'itb-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const types = join(import.meta.dirname, '..', '..', 'run', 'ts-source.mjs')
const child = join(import.meta.dirname, 'read-in-child.mjs')

/** What the child printed; the file is written as a stream and gone afterwards. */
async function readInChild(pieces: Iterable<string>): Promise<unknown> {
  const path = join(folder, 'hostile.xml')
  const file = createWriteStream(path)
  for (const piece of pieces) if (!file.write(piece)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
  const args = [`--max-old-space-size=${HEAP}`, '--import', types, child, path]
  const { stdout } = await promisify(execFile)(process.execPath, args).finally(() => rmSync(path))
  return JSON.parse(stdout)
}

function* filled(before: string, filler: string, megabytes: number, after: string): Generator<string> {
  yield before
  const piece = filler.repeat(Math.ceil(MB / filler.length))
  for (let count = 0; count < megabytes; count++) yield piece
  yield after
}

const CUT = {
  text: 'a text of more than 16 MB: its middle was left out',
  value: 'an attribute of more than 16 MB: it was cut'
}
const failing = { total: 2, incomplete: false, cases: ['a: failed', 'b: passed'] }
const START = '<testsuite><testcase name="a">'
const END = '</testcase><testcase name="b"/></testsuite>'

test.each<[string, Iterable<string>, object]>([
  [
    'an attribute without end',
    filled(`${START}<failure message="`, 'm<>&amp; ', SIZE, `"/>${END}`),
    { ...failing, warnings: [CUT.value] }
  ],
  [
    'a name without end',
    filled('<testsuite><testcase name="', 'name ', SIZE, `"><failure/>${END}`),
    { total: 2, incomplete: false, warnings: [CUT.value], cases: ['name name name name : failed', 'b: passed'] }
  ],
  [
    'a CDATA section without end',
    filled(`${START}<failure><![CDATA[`, 'x ]] > </failure> & ', SIZE, `]]></failure>${END}`),
    { ...failing, warnings: [CUT.text] }
  ],
  [
    'a text without end of references',
    filled(`${START}<failure>`, '&amp;&#65;&nbsp;&', SIZE, `</failure>${END}`),
    { ...failing, warnings: [CUT.text] }
  ],
  [
    'an output without end',
    filled(`${START}<system-out>`, 'line\n', SIZE, `</system-out><failure/>${END}`),
    { ...failing, warnings: [CUT.text] }
  ],
  [
    'a comment without end',
    filled(`${START}<failure/><!--`, '- <testcase> -', SIZE, `-->${END}`),
    { ...failing, warnings: [] }
  ],
  [
    'endless attributes in one tag',
    filled(`${START}<failure `, 'a="b" c message ', SIZE, `/>${END}`),
    { ...failing, warnings: [] }
  ],
  [
    'endless markup in a failure, none of it closed',
    filled(`${START}<failure>`, '<br><p class="x">', SIZE, `</failure>${END}`),
    { ...failing, warnings: [] }
  ],
  [
    'endless ever other elements',
    (function* () {
      yield `${START}<failure/>`
      for (let piece = 0; piece < SIZE * 10; piece++)
        yield Array.from({ length: 5_000 }, (_, index) => `<e${piece}-${index}></e${piece}-${index}>`).join('')
      yield END
    })(),
    { ...failing, warnings: [] }
  ],
  [
    'endless closing tags of nothing',
    filled(`${START}<failure/>`, '</nothing></failure>', SIZE, END),
    { ...failing, incomplete: true, warnings: [] }
  ],
  [
    'a long log before the document',
    filled('', 'a line of < some log\n', SIZE, `<?xml version="1.0"?>${START}<failure/>${END}`),
    { ...failing, warnings: [] }
  ],
  [
    'a bomb of entities in a declaration without end',
    filled(
      '<!DOCTYPE t [ <!ENTITY a "a">',
      `<!ENTITY b "${'&a;'.repeat(100)}">`,
      100,
      `]>${START}<failure>&b;</failure>${END}`
    ),
    { ...failing, warnings: [] }
  ],
  [
    'suites that are never closed',
    filled('', '<testsuite name="deep">', SIZE, ''),
    { problem: 'nested deeper than 10000 elements' }
  ],
  ['one tag that never ends', filled('<testsuite ', 'name', SIZE, ''), { problem: 'no XML element in it' }],
  ['zeros', filled('', '\0', SIZE, ''), { problem: 'no XML element in it' }]
])('%s', { timeout: 600_000 }, async (_name, pieces, expected) => {
  expect(await readInChild(pieces)).toEqual(expected)
})

test.runIf(soak)('1 GB, mostly of one text', { timeout: 3_600_000 }, async () => {
  const pieces = filled(`${START}<failure>`, 'at org.example.Some.method(Some.java:1)\n', 1024, `</failure>${END}`)
  expect(await readInChild(pieces)).toEqual({ ...failing, warnings: [CUT.text] })
})

test.runIf(soak)('1 GB of cases that passed', { timeout: 3_600_000 }, async () => {
  const found = await readInChild(
    filled('<testsuite>', '<testcase name="a" classname="b" time="0.1"/>', 1024, '</testsuite>')
  )
  const each = Math.ceil(MB / '<testcase name="a" classname="b" time="0.1"/>'.length)
  expect(found).toMatchObject({ total: each * 1024, incomplete: false })
})
