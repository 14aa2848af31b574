/** Damaged files: none may crash the reader, hold it up, or pass for a green run where a failure was cut off. */
import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decoderFor } from '../../../src/readers/encoding.js'
import { ReadError } from '../../../src/readers/read-error.js'
import { document, write } from './model.js'
import { parse, suite, type Read } from './helpers.js'

const soak = process.env.TESTBED_SOAK === '1'
const seed = Number(process.env.TESTBED_SEED ?? 20_240_501)
const options = { numRuns: soak ? 100_000 : 1_500, seed }

type Change = (bytes: Uint8Array) => Uint8Array
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const at = (bytes: Uint8Array, where: number): number => Math.floor(where * bytes.length)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat({ max: 255 })).map(
    ([where, byte]): Change =>
      (bytes) =>
        bytes.with(at(bytes, where), byte)
  ),
  fc
    .tuple(
      place,
      fc.constantFrom(...Array.from(`<>&"'/=![]?-; \0`), '<!--', '<![CDATA[', ']]>', '<!DOCTYPE x [', '&#x0;', '<a ')
    )
    .map(
      ([where, text]): Change =>
        (bytes) =>
          joined(bytes.slice(0, at(bytes, where)), Buffer.from(text), bytes.slice(at(bytes, where)))
    ),
  fc.tuple(place, fc.nat({ max: 60 })).map(
    ([where, length]): Change =>
      (bytes) =>
        joined(bytes.slice(0, at(bytes, where)), bytes.slice(at(bytes, where) + length))
  ),
  fc.tuple(place, place, fc.nat({ max: 200 })).map(
    ([from, to, length]): Change =>
      (bytes) =>
        joined(
          bytes.slice(0, at(bytes, to)),
          bytes.slice(at(bytes, from), at(bytes, from) + length),
          bytes.slice(at(bytes, to))
        )
  )
)

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

/** What is read, or undefined for what is refused by name. Anything else that is thrown is a bug. */
function readBytes(bytes: Uint8Array): Read | undefined {
  const decoder = decoderFor(bytes)
  try {
    return parse([decoder.write(bytes), decoder.end()])
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

function holdsTogether(read: Read | undefined): void {
  if (read === undefined) return
  const { total, passed, failed, errors, skipped, flaky } = read.totals
  expect(passed + failed + errors + skipped).toBe(total)
  expect(flaky).toBeLessThanOrEqual(passed)
  for (const { details = '', message = '', name, output = '' } of read.cases) {
    expect(details.length).toBeLessThanOrEqual(64 * 1024)
    expect(message.length).toBeLessThanOrEqual(4 * 1024)
    expect(output.length).toBeLessThanOrEqual(16 * 1024)
    expect(name.length).toBeLessThanOrEqual(2 * 1024)
  }
}

function damaged(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let result = bytes
  for (const apply of changes) if (result.length > 0) result = apply(result)
  return result
}

test(`damaged documents, seed ${seed}`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(document, fc.array(change, { minLength: 1, maxLength: 6 }), (root, changes) => {
      const bytes = Uint8Array.from(Buffer.from(write(root)))
      holdsTogether(readBytes(damaged(bytes, changes)))
    }),
    options
  )
})

test(`noise, seed ${seed}`, { timeout: 3_600_000 }, () => {
  const pieces = [
    '<testsuite',
    '<testcase name="a"',
    '<failure',
    '</failure>',
    '</testcase>',
    '>',
    '/>',
    ' a="',
    '&lt;'
  ]
  const piece = fc.oneof(
    fc.constantFrom(...pieces, '<![CDATA[', ']]>', '<!--', '-->', '<?', '?>', '<!DOCTYPE', '"', "'", '&', '<'),
    fc.string({ unit: 'binary', maxLength: 5 })
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      holdsTogether(readBytes(Uint8Array.from(Buffer.from(`<testsuite>${parts.join('')}`))))
    }),
    options
  )
})

/** One byte of a file with one failure is another one: it still says that it failed, or that it is not whole. */
test('one damaged byte in the tags of a failure does not turn it green', () => {
  const text = suite('<testcase name="a"/><testcase name="b"><failure message="m">text</failure></testcase>')
  const start = text.indexOf('<failure')
  const green: string[] = []
  for (let index = start; index < text.length; index++) {
    for (const byte of Array.from('<>"\'/=& x\0').map((character) => character.charCodeAt(0))) {
      const bytes = Uint8Array.from(Buffer.from(text)).with(index, byte)
      const read = readBytes(bytes)
      if (read !== undefined && !read.incomplete && read.totals.failed === 0) green.push(Buffer.from(bytes).toString())
    }
  }
  expect(green).toEqual([])
})

const corpus = process.env.JUNIT_CORPUS ?? ''
const index = join(corpus, 'INDEX.tsv')

test.skipIf(corpus === '' || !existsSync(index))(
  `damaged files of JUNIT_CORPUS, seed ${seed}`,
  { timeout: 3_600_000 },
  () => {
    const paths = readFileSync(index, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t', 1)[0] ?? '')
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(change, { minLength: 1, maxLength: 10 }), (path, changes) => {
        const bytes = Uint8Array.from(readFileSync(join(corpus, path)))
        holdsTogether(readBytes(damaged(bytes, changes)))
      }),
      { ...options, numRuns: soak ? 20_000 : 300 }
    )
  }
)
