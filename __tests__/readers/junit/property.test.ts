import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JunitParser } from '../../../src/readers/junit/parser.js'
import { casesOf, countsOf, document, write } from './model.js'
import { parse } from './helpers.js'

const soak = process.env.TESTBED_SOAK === '1'
const options = { numRuns: soak ? 5_000 : 150 }

test('what was written is read', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(document, (root) => {
      const expected = casesOf(root)
      const { totals, cases, incomplete } = parse([write(root)])
      const { total, passed, failed, errors, skipped, flaky } = totals
      expect([total, passed, failed, errors, skipped, flaky].join(' ')).toBe(countsOf(expected))
      expect(incomplete).toBe(false)
      expect(cases.map(({ name }) => name)).toEqual(expected.map(({ name }) => name || '(no name)'))
      expect(cases.map(({ durationS }) => durationS)).toEqual(expected.map(({ seconds }) => seconds))
      expect(cases.map(({ details }) => details ?? '')).toEqual(
        expected.map(({ ending, text }) => (ending === 'passed' ? '' : text))
      )
      expect(cases.map(({ output }) => output ?? '')).toEqual(
        expected.map(({ ending, output }) => (ending === 'passed' || ending === 'skipped' ? '' : output))
      )
    }),
    options
  )
})

test('where the text is cut into chunks makes no difference', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(document, fc.array(fc.nat({ max: 4_000 }), { maxLength: 40 }), (root, cuts) => {
      const text = write(root)
      const whole = parse([text])
      const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length]
      expect(parse(places.slice(1).map((end, index) => text.slice(places[index], end)))).toEqual(whole)
      expect(parse(Array.from(text))).toEqual(whole)
    }),
    { numRuns: soak ? 2_000 : 60 }
  )
})

test('one that is cut off is never complete, and keeps all failures that were there', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(document, fc.nat(), (root, at) => {
      const text = write(root)
      const end = text.lastIndexOf('</testsuites>') + '</testsuites'.length
      const start = text.indexOf('<testsuites>') + '<testsuites>'.length
      const cut = text.slice(0, start + (at % (end - start + 1)))
      const { incomplete, totals } = parse([cut])
      expect(incomplete).toBe(true)
      const written = cut.replace(/<!\[CDATA\[[^]*?(\]\]>|$)/g, '').match(/<(failure|error)>/g) ?? []
      expect(totals.failed + totals.errors).toBe(written.length)
    }),
    options
  )
})

test('a tag that is missing is noticed', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(document, fc.nat(), (root, at) => {
      const text = write(root)
      const tags = [...text.matchAll(/<\/(?:failure|error|skipped|flakyFailure|testcase|testsuite|system-out)>/g)]
      const tag = tags[at % tags.length]
      if (tag === undefined) return
      const without = text.slice(0, tag.index) + text.slice(tag.index + tag[0].length)
      expect(parse([without]).incomplete).toBe(true)
    }),
    options
  )
})

test('the parser says nothing before its end', () => {
  const seen: string[] = []
  const parser = new JunitParser('a.xml', ({ name }) => seen.push(name))
  parser.push('<testsuite><testcase name="a"/><testcase name="b">')
  expect(seen).toEqual(['a'])
  parser.push('</testcase></testsuite>')
  expect(seen).toEqual(['a', 'b'])
  expect(parser.end().totals.total).toBe(2)
})
