import { describe, expect, test } from 'vitest'
import { read, suite } from './helpers.js'

const one = (inner: string, attributes = ''): string => suite(`<testcase name="t" ${attributes}>${inner}</testcase>`)

describe('one case', () => {
  // counts: total passed failed errors skipped
  test.each([
    ['nothing', '', '1 1 0 0 0'],
    ['failure', '<failure/>', '1 0 1 0 0'],
    ['error', '<error/>', '1 0 0 1 0'],
    ['failure and error are one error', '<failure/><error/>', '1 0 0 1 0'],
    ['several failures are one', '<failure/><failure/><failure/>', '1 0 1 0 0'],
    ['skipped', '<skipped/>', '1 0 0 0 1'],
    ['disabled', '<disabled/>', '1 0 0 0 1'],
    ['ignored', '<ignored/>', '1 0 0 0 1'],
    ['failure and skipped', '<skipped/><failure/>', '1 0 1 0 0'],
    ['failure of a known gap (TAP)', '<failure/><skipped type="todo"/>', '1 0 0 0 1'],
    ['flaky failure', '<flakyFailure/><flakyError/>', '1 1 0 0 0'],
    ['failure with attempts', '<failure/><rerunFailure/><rerunError/>', '1 0 1 0 0'],
    ['attempts without a failure', '<rerunFailure/>', '1 0 1 0 0'],
    ['any letter case', '<FAILURE/>', '1 0 1 0 0'],
    ['a namespace', '<j:failure xmlns:j="urn:j"/>', '1 0 1 0 0'],
    ['a wrapper around the failure', '<results><failure/></results>', '1 0 1 0 0'],
    ['markup in output means nothing', '<system-out><failure/><testcase/></system-out>', '1 1 0 0 0'],
    ['markup in a failure means nothing', '<failure><error/><testcase/></failure>', '1 0 1 0 0']
  ])('%s', async (_name, inner, counts) => {
    expect((await read(one(inner))).counts).toBe(counts)
  })

  test.each([
    ['status="disabled"', '1 0 0 0 1'],
    ['status="notrun"', '1 0 0 0 1'],
    ['status="Not-Run"', '1 0 0 0 1'],
    ['result="suppressed"', '1 0 0 0 1'],
    ['status="run" result="skipped"', '1 0 0 0 1'],
    ['STATUS="IGNORED"', '1 0 0 0 1'],
    ['status="run" result="completed"', '1 1 0 0 0'],
    ['status="failed"', '1 0 1 0 0'],
    ['result="error"', '1 0 0 1 0']
  ])('%s', async (attributes, counts) => {
    expect((await read(one('', attributes))).counts).toBe(counts)
  })

  test('flaky is said beside passed', async () => {
    const { cases, totals } = await read(one('<flakyFailure message="first"/>'))
    expect(cases[0]).toMatchObject({ status: 'passed', flaky: true })
    expect(totals.flaky).toBe(1)
  })

  test('attempts without a failure are said', async () => {
    const { warnings } = await read(one('<rerunFailure/>'))
    expect(warnings).toHaveLength(1)
  })
})

describe('where cases stand', () => {
  test.each([
    ['directly under testsuites', '<testsuites><testcase name="a"/><testcase name="b"/></testsuites>', '2 2 0 0 0'],
    ['in a suite as root', '<testsuite><testcase name="a"/></testsuite>', '1 1 0 0 0'],
    [
      'in nested suites',
      suite('<testcase/><testsuite><testsuite><testcase/></testsuite><testcase/></testsuite>'),
      '3 3 0 0 0'
    ],
    ['in nested testsuites', '<testsuites><testsuites><testcase/></testsuites></testsuites>', '1 1 0 0 0'],
    ['in unknown elements', '<testsuites><group><testcase/></group></testsuites>', '1 1 0 0 0'],
    [
      'twice under one name',
      suite('<testcase name="a" classname="c"/><testcase name="a" classname="c"/>'),
      '2 2 0 0 0'
    ],
    ['in upper case', '<TESTSUITES><TESTSUITE><TESTCASE/></TESTSUITE></TESTSUITES>', '1 1 0 0 0'],
    ['nowhere', '<testsuites/>', '0 0 0 0 0']
  ])('%s', async (_name, text, counts) => {
    expect(await read(text)).toMatchObject({ counts, incomplete: false })
  })

  test('a suite that failed as a whole is a failed case', async () => {
    const { counts, cases } = await read(suite('<testcase name="a"/><error message="no set-up">trace</error>'))
    expect(counts).toBe('2 1 0 1 0')
    expect(cases[1]).toMatchObject({
      name: 's',
      status: 'error',
      message: 'no set-up',
      details: 'trace',
      suites: ['s']
    })
  })

  test('each knows its suites and the file of the nearest', async () => {
    const { cases } = await read(
      '<testsuites name="all"><testsuite name="a" file="a.js"><testsuite><testcase name="x"/>' +
        '<testcase name="y" file="y.js" line="12" classname="c"/></testsuite></testsuite></testsuites>'
    )
    expect(cases[0]).toMatchObject({ suites: ['all', 'a'], file: 'a.js', line: undefined, classname: undefined })
    expect(cases[1]).toMatchObject({ file: 'y.js', line: 12, classname: 'c' })
  })
})

describe('attributes of suites', () => {
  test('count where no case does', async () => {
    const text = '<testsuites><testsuite tests="6" failures="1" errors="1" skipped="1" disabled="1"/></testsuites>'
    const { counts, warnings } = await read(text)
    expect(counts).toBe('6 2 1 1 2')
    expect(warnings).toHaveLength(1)
  })

  test('do not count twice', async () => {
    const text =
      '<testsuites tests="6" failures="1"><testsuite tests="3" failures="1"/><testsuite tests="3"/></testsuites>'
    expect((await read(text)).counts).toBe('6 5 1 0 0')
  })

  test('lose against cases, with a warning', async () => {
    const { counts, warnings } = await read('<testsuite tests="9" failures="9"><testcase/><testcase/></testsuite>')
    expect(counts).toBe('2 2 0 0 0')
    expect(warnings).toEqual(['an attribute claims 9 tests where there are 2: what is there counts'])
  })

  test('of a suite that repeats what others hold do not count', async () => {
    const text =
      '<testsuites><testsuite tests="2" failures="1"/><testsuite><testcase><failure/></testcase><testcase/></testsuite></testsuites>'
    expect((await read(text)).counts).toBe('2 1 1 0 0')
  })

  test('of a suite without cases are the only ones that know of a failure', async () => {
    const text = '<testsuites><testsuite tests="1" errors="1"/><testsuite><testcase/></testsuite></testsuites>'
    expect((await read(text)).counts).toBe('2 1 0 1 0')
  })
})

describe('time', () => {
  test('is unknown where it is missing, and the sum of its cases for a suite', async () => {
    const { cases, totals } = await read(suite('<testcase time="1.5"/><testcase/><testcase time="0.25"/>'))
    expect(cases.map(({ durationS }) => durationS)).toEqual([1.5, undefined, 0.25])
    expect(totals.duration_s).toBe(1.75)
  })

  test('of a suite wins over the sum', async () => {
    const { totals } = await read('<testsuites><testsuite time="9"><testcase time="1"/></testsuite></testsuites>')
    expect(totals.duration_s).toBe(9)
  })

  test.each([
    ['0.5', 0.5],
    ['1e-05', 0.00001],
    ['-0.5', 0],
    ['1,234.5', 1234.5],
    ['0,160', 0.16],
    ['1.234,5', 1234.5],
    ['.5', 0.5],
    ['12ms', undefined],
    ['NaN', undefined],
    ['00:01:02', undefined],
    ['1e999', undefined],
    ['', undefined]
  ])('%s', async (time, seconds) => {
    const { cases, warnings } = await read(suite(`<testcase time="${time}"/>`))
    expect(cases[0]?.durationS).toBe(seconds)
    expect(warnings).toHaveLength(seconds === undefined && time !== '' ? 1 : 0)
  })
})
