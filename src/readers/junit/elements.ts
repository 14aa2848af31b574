/** The elements that count, whatever their letter case and namespace. */

/** `wrapper`: unknown, looked through. `opaque`: whatever stands in it means nothing. */
export type ElementKind = 'suite' | 'case' | Outcome | 'opaque' | 'wrapper'

/** What a case holds about how it went. */
export type Outcome = 'failure' | 'error' | 'skipped' | 'flaky' | 'rerun'

const KINDS: Readonly<Record<string, ElementKind>> = {
  testsuites: 'suite',
  testsuite: 'suite',
  testcase: 'case',
  failure: 'failure',
  error: 'error',
  skipped: 'skipped',
  disabled: 'skipped',
  ignored: 'skipped',
  flakyfailure: 'flaky',
  flakyerror: 'flaky',
  rerunfailure: 'rerun',
  rerunerror: 'rerun',
  'system-out': 'opaque',
  'system-err': 'opaque',
  properties: 'opaque',
  property: 'opaque',
  attachments: 'opaque'
}

const SKIPPED_STATES = new Set(['disabled', 'ignored', 'notrun', 'suppressed', 'skipped'])
const FAILED_STATES: Readonly<Record<string, 'failure' | 'error'>> = {
  fail: 'failure',
  failed: 'failure',
  failure: 'failure',
  error: 'error',
  errored: 'error'
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase()
}

export function kindOf(name: string): ElementKind {
  const local = localName(name)
  return Object.hasOwn(KINDS, local) ? (KINDS[local] ?? 'wrapper') : 'wrapper'
}

/** What `status` and `result` of a case say, for tools that write no element for it. */
export function statedOutcome(attributes: Attributes): Outcome | undefined {
  const states = [attributes.get('status'), attributes.get('result')].map(
    (state) => state?.toLowerCase().replace(/[^a-z]/g, '') ?? ''
  )
  if (states.some((state) => SKIPPED_STATES.has(state))) return 'skipped'
  for (const state of states) if (Object.hasOwn(FAILED_STATES, state)) return FAILED_STATES[state]
  return undefined
}

export type Attributes = ReadonlyMap<string, string>

/** By lower-case name without prefix; of two with one name the first. */
export function attributesOf(tag: Readonly<Record<string, string>>): Attributes {
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(tag)) {
    const local = localName(name)
    if (!attributes.has(local)) attributes.set(local, value)
  }
  return attributes
}
