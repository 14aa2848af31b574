/** What a case says beside its name and how it went. */
import { describe, expect, test } from 'vitest'
import type { TestCase } from '../../../src/readers/junit/types.js'
import { read, suite } from './helpers.js'

async function one(inner: string, attributes = ''): Promise<TestCase> {
  const { cases } = await read(suite(`<testcase name="t" ${attributes}>${inner}</testcase>`))
  expect(cases).toHaveLength(1)
  const [testCase] = cases
  if (testCase === undefined) throw new Error('no case')
  return testCase
}

describe('attempts', () => {
  test('of a flaky test', async () => {
    const testCase = await one(
      '<flakyFailure message="first" type="E"><stackTrace>at a</stackTrace><system-out>noise</system-out></flakyFailure>' +
        '<flakyError>second\nline</flakyError><system-out>its output</system-out>'
    )
    expect(testCase).toMatchObject({ status: 'passed', flaky: true, message: 'first', output: 'its output' })
    expect(testCase.attempts).toEqual([
      { status: 'failed', message: 'first', type: 'E', details: 'at a' },
      { status: 'error', message: 'second', type: undefined, details: 'second\nline' }
    ])
  })

  test('of a test that failed each time are no part of its details', async () => {
    const testCase = await one(
      '<failure message="last">trace</failure><rerunFailure message="again">other</rerunFailure>'
    )
    expect(testCase).toMatchObject({ status: 'failed', message: 'last', details: 'trace' })
    expect(testCase.attempts).toEqual([{ status: 'failed', message: 'again', type: undefined, details: 'other' }])
  })

  test('alone are all that is known', async () => {
    expect(await one('<rerunFailure message="m">trace</rerunFailure>')).toMatchObject({
      status: 'failed',
      message: 'm',
      details: 'trace'
    })
  })

  test('there are none of most tests', async () => {
    expect((await one('<failure/>')).attempts).toBeUndefined()
  })
})

describe('output', () => {
  test('of both streams', async () => {
    const { output } = await one(
      '<system-out>a &lt; b</system-out><failure/><system-err><![CDATA[c & d]]></system-err>'
    )
    expect(output).toBe('a < b\nc & d')
  })

  test('is bounded: beginning and end are kept', async () => {
    const { output = '' } = await one(`<system-out>first ${'x'.repeat(100_000)} last</system-out><error/>`)
    expect(output.length).toBeLessThanOrEqual(16 * 1024)
    expect(output).toMatch(/^first x+\n… \(\d+ characters left out\) …\nx+ last$/)
  })

  test('with markup in it is text', async () => {
    expect((await one('<failure/><system-out>a <b>bold</b> <testcase/> c</system-out>')).output).toBe('a bold  c')
  })

  test('of a test that passed is left out', async () => {
    expect((await one('<system-out>noise</system-out>')).output).toBeUndefined()
  })
})

describe('type', () => {
  test('of what failed', async () => {
    expect(await one('<failure type="A" message="a"/><error type="B" message="b"/>')).toMatchObject({
      status: 'error',
      type: 'B',
      message: 'b'
    })
  })
})

describe('moments', () => {
  test.each([
    ['timestamp="2024-05-01T10:00:00Z"', '2024-05-01T10:00:00.000Z'],
    ['timestamp="2024-05-01T12:00:00.123456+02:00"', '2024-05-01T10:00:00.123Z'],
    ['started-at="2024-05-01 10:00:00 +0000"', '2024-05-01T10:00:00.000Z'],
    ['start-time="2024-05-01 10:00:00,5Z"', '2024-05-01T10:00:00.500Z'],
    ['started="1714557600000"', '2024-05-01T10:00:00.000Z'],
    ['started="1714557600.5"', '2024-05-01T10:00:00.500Z'],
    ['timestamp="2024-05-01T10:00:00"', new Date(2024, 4, 1, 10).toISOString()],
    ['timestamp="yesterday"', undefined],
    ['timestamp="2024-13-01T10:00:00Z"', undefined],
    ['timestamp="0"', undefined],
    ['', undefined]
  ])('%s', async (attributes, moment) => {
    expect((await one('', attributes)).startedAt).toBe(moment)
  })

  test('of the innermost suite that has one, as it is written', async () => {
    const { cases } = await read(
      '<testsuites timestamp="outer"><testsuite><testcase/></testsuite><testsuite timestamp="inner"><testcase/></testsuite></testsuites>'
    )
    expect(cases.map(({ suiteTimestamp }) => suiteTimestamp)).toEqual(['outer', 'inner'])
  })
})

describe('properties', () => {
  test('of a case, as attributes and as text', async () => {
    const { properties } = await one(
      '<properties><property name="a" value="1 &amp; 2"/><property name="b">text</property><property name="a" value="2"/><property/></properties>'
    )
    expect([...(properties ?? [])]).toEqual([
      ['a', '1 & 2'],
      ['b', 'text']
    ])
  })

  test('are bounded', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `<property name="p${index}" value="${'v'.repeat(5_000)}"/>`)
    const { properties } = await one(`<properties>${many.join('')}</properties>`)
    expect(properties?.size).toBe(50)
    expect(properties?.get('p0')?.length).toBeLessThanOrEqual(1024)
  })

  test('give place and reason where no attribute does', async () => {
    const { cases } = await read(
      '<testsuite><properties><property name="file" value="spec.js"/></properties><testcase name="a"/>' +
        '<testcase name="b"><properties><property name="file" value="b.js"/><property name="line" value="7"/></properties></testcase>' +
        '<testcase name="c"><properties><property name="skip" value="no printer"/></properties><skipped/></testcase></testsuite>'
    )
    expect(cases[0]).toMatchObject({ file: 'spec.js' })
    expect(cases[0]?.properties).toBeUndefined()
    expect(cases[1]).toMatchObject({ file: 'b.js', line: 7 })
    expect(cases[2]).toMatchObject({ status: 'skipped', message: 'no printer' })
  })

  test('count for nothing else', async () => {
    expect((await read(suite('<properties><testcase/><failure/></properties><testcase/>'))).counts).toBe('1 1 0 0 0')
  })
})
