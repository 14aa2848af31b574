/** Well-formed JUnit documents from a model, for property tests: what is written is known. */
import fc from 'fast-check'

export type Ending = 'passed' | 'failed' | 'error' | 'skipped' | 'flaky'

export interface ModelCase {
  readonly name: string
  readonly ending: Ending
  readonly text: string
  readonly output: string
  /** In a CDATA section. */
  readonly literal: boolean
  readonly seconds: number | undefined
}

export interface ModelSuite {
  readonly name: string
  readonly cases: readonly ModelCase[]
  readonly suites: readonly ModelSuite[]
}

/** Text that survives: no control characters, no white space at its ends, no half characters. */
const text = fc
  .string({ unit: fc.constantFrom(...Array.from('abz09 <>&"\'\n;#x[]!-?=/é日😀')), maxLength: 60 })
  .map((value) => value.replace(/^\s+|\s+$/g, ''))

const modelCase: fc.Arbitrary<ModelCase> = fc.record({
  name: text.map((value) => value.replaceAll('\n', ' ')),
  ending: fc.constantFrom('passed', 'passed', 'failed', 'error', 'skipped', 'flaky'),
  text,
  output: text,
  literal: fc.boolean(),
  seconds: fc.option(
    fc.integer({ min: 0, max: 100_000 }).map((milliseconds) => milliseconds / 1000),
    {
      nil: undefined
    }
  )
})

const suiteName = fc
  .string({ unit: fc.constantFrom(...Array.from('abc .&<')), maxLength: 8 })
  .map((name) => name.trim())
const cases = fc.array(modelCase, { maxLength: 6 })

/** Suites in suites, up to four deep. */
export const document = suiteOf(4)

function suiteOf(depth: number): fc.Arbitrary<ModelSuite> {
  const suites = depth > 1 ? fc.array(suiteOf(depth - 1), { maxLength: 2 }) : fc.constant([])
  return fc.record({ name: suiteName, cases, suites })
}

export function casesOf(suite: ModelSuite): readonly ModelCase[] {
  return [...suite.cases, ...suite.suites.flatMap(casesOf)]
}

/** `total passed failed errors skipped flaky` */
export function countsOf(cases: readonly ModelCase[]): string {
  const of = (...endings: Ending[]): number => cases.filter(({ ending }) => endings.includes(ending)).length
  return [cases.length, of('passed', 'flaky'), of('failed'), of('error'), of('skipped'), of('flaky')].join(' ')
}

const ELEMENTS: Readonly<Record<Exclude<Ending, 'passed'>, string>> = {
  failed: 'failure',
  error: 'error',
  skipped: 'skipped',
  flaky: 'flakyFailure'
}

export function write(root: ModelSuite): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>${writeSuite(root)}</testsuites>\n`
}

function writeSuite({ name, cases, suites }: ModelSuite): string {
  return `<testsuite name="${escaped(name)}">\n${cases.map(writeCase).join('\n')}${suites.map(writeSuite).join('')}</testsuite>\n`
}

function writeCase({ name, ending, text: body, output, literal, seconds }: ModelCase): string {
  const time = seconds === undefined ? '' : ` time='${seconds}'`
  const inner = literal ? `<![CDATA[${body.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escaped(body)
  const element = ending === 'passed' ? '' : `<${ELEMENTS[ending]}>${inner}</${ELEMENTS[ending]}>`
  const printed = output === '' ? '' : `<system-out>${escaped(output)}</system-out>`
  const start = `<testcase name="${escaped(name)}"${time}`
  return element + printed === '' ? `${start}/>` : `${start}>${element}${printed}</testcase>`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&#62;')
}
