import { createServer } from 'node:net'
import { once } from 'node:events'
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../../../src/readers/read-error.js'
import { file, read, readPath, suite } from './helpers.js'

const error = async (path: string): Promise<unknown> => readPath(path).catch((thrown: unknown) => thrown)

describe('what is no JUnit file is an error that names it', () => {
  test.each([
    ['empty', '', 'empty'],
    ['white space', ' \n ', 'no XML element in it'],
    ['no XML', 'Tests run: 5, Failures: 0', 'no XML element in it'],
    ['JSON', '{"tests": "<none>"}', 'no XML element in it'],
    ['the declaration only', '<?xml version="1.0"?>', 'no XML element in it'],
    ['cut off in the root', '<?xml version="1.0"?><testsuites name="', 'no XML element in it'],
    [
      'another root',
      '<!DOCTYPE html><html><testsuite/></html>',
      'begins with <html> instead of <testsuites> or <testsuite>'
    ],
    ['one case alone', '<testcase/>', 'begins with <testcase> instead of <testsuites> or <testsuite>'],
    ['nested too deep', '<testsuite>'.repeat(10_001), 'nested deeper than 10000 elements']
  ])('%s', async (_name, text, problem) => {
    const path = file(text)
    const thrown = await error(path)
    expect(thrown).toBeInstanceOf(ReadError)
    expect(thrown).toHaveProperty('message', `${path}: ${problem}`)
    expect(thrown).toHaveProperty('file', path)
  })

  test('a missing file, a folder, a pipe', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'itb-'))
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(await error(join(folder, 'none.xml'))).toHaveProperty('message', expect.stringContaining('ENOENT'))
    expect(await error(folder)).toHaveProperty('message', `${folder}: not a file`)
    expect(await error(pipe)).toHaveProperty('message', `${pipe}: not a file`)
  })

  test('as deep as the limit is read', async () => {
    const deep = `${'<testsuite name="s">'.repeat(9_999)}<testcase/>${'</testsuite>'.repeat(9_999)}`
    const { counts, cases } = await read(deep)
    expect(counts).toBe('1 1 0 0 0')
    expect(cases[0]?.suites).toHaveLength(100)
  })
})

describe('what is cut off keeps its cases and says so', () => {
  const text = suite(
    '<testcase name="a"/><testcase name="b"><failure message="m">text</failure></testcase><testcase name="c"></testcase>'
  )

  test('at every place', async () => {
    const end = text.lastIndexOf('</testsuites>') + '</testsuites'.length
    for (let length = text.indexOf('<testcase'); length <= end; length++) {
      const { incomplete, cases } = await read(text.slice(0, length))
      expect(incomplete, `cut at ${length}`).toBe(true)
      const done = [
        '<testcase name="a"/>',
        '<testcase name="b"><failure message="m">',
        '<testcase name="c"></testcase>'
      ]
      expect(cases, `cut at ${length}`).toHaveLength(done.filter((part) => text.slice(0, length).includes(part)).length)
    }
  })

  test('an open case without a failure is not counted: nobody knows how it ended', async () => {
    expect((await read(suite('<testcase name="a"/><testcase name="b">').slice(0, -26))).counts).toBe('1 1 0 0 0')
  })

  test('elements that do not nest say so, too', async () => {
    const { incomplete, counts } = await read('<testsuite><testcase><failure></testcase><testcase/></testsuite>')
    expect([incomplete, counts]).toEqual([true, '2 1 1 0 0'])
    expect((await read('<testsuite><testcase/></nothing><testcase><failure/></testcase></testsuite>')).incomplete).toBe(
      true
    )
  })
})

describe('encodings', () => {
  const text = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${suite('<testcase name="é – 日"/>')}`
  const utf16be = (string: string): Buffer => Buffer.from(string, 'utf16le').swap16()
  const latin1 = (encoding: string): Buffer =>
    Buffer.from(`<?xml version='1.0' encoding='${encoding}'?>${suite('<testcase name="é \u0096"/>')}`, 'latin1')

  test.each([
    ['UTF-8', Buffer.from(text('UTF-8'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text('UTF-8')}`)],
    ['UTF-16LE with a byte order mark', Buffer.from(`\ufeff${text('UTF-16')}`, 'utf16le')],
    ['UTF-16BE with a byte order mark', utf16be(`\ufeff${text('UTF-16')}`)],
    ['UTF-16LE without', Buffer.from(text('UTF-16'), 'utf16le')],
    ['UTF-16BE without', utf16be(text('UTF-16'))],
    ['UTF-8 that says it is UTF-16', Buffer.from(text('utf-16'))],
    ['UTF-8 that says nobody knows what', Buffer.from(text('x-unknown'))]
  ])('%s', async (_name, bytes) => {
    expect((await read(bytes)).cases[0]?.name).toBe('é – 日')
  })

  test.each(['windows-1252', 'ISO-8859-1', 'cp1252', 'latin1'])('%s', async (encoding) => {
    expect((await read(latin1(encoding))).cases[0]?.name).toBe('é –')
  })

  test('bytes that do not fit are replaced', async () => {
    const bytes = Buffer.from(suite('<testcase name="?"><failure/></testcase>'))
    bytes[bytes.indexOf('?')] = 0xff
    expect(await read(bytes)).toMatchObject({ counts: '1 0 1 0 0', incomplete: false })
  })
})

describe('document types', () => {
  test('are passed over, and nothing in them is expanded or fetched', async () => {
    let connections = 0
    const server = createServer((socket) => {
      connections++
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`
    const bombs = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY b${index + 1} "${`&b${index};`.repeat(10)}">`
    ).join('')
    const doctype = `<!DOCTYPE testsuites SYSTEM "${url}" [
      <!-- it's ]> not the end --> <!ENTITY b0 "<failure/>]>"> ${bombs}
      <!ENTITY secret SYSTEM "file:///etc/passwd"> <!ENTITY % remote SYSTEM '${url}'> %remote;
    ]>`
    const { counts, cases } = await read(
      `<?xml version="1.0"?>${doctype}${suite('<testcase name="a &b12; &secret;"/>')}`
    )
    server.close()
    expect(counts).toBe('1 1 0 0 0')
    expect(cases[0]?.name).toBe('a &b12; &secret;')
    expect(connections).toBe(0)
  })
})
