/** The elements that count, whatever their letter case and namespace. */

/**
 * `wrapper`: unknown, looked through. `opaque`: whatever stands in it means nothing. `inner`: any element within text or
 * output, where markup that a tool forgot to escape is text as well. `synthetic`: a failure directly in a suite.
 */
export type ElementKind = Named | 'synthetic' | 'inner'

/** What a name stands for. */
type Named = 'suite' | 'case' | Outcome | 'output' | 'properties' | 'property' | 'opaque' | 'wrapper'

/** What a case holds about how it went. */
export type Outcome = 'failure' | 'error' | 'skipped' | 'flaky' | 'flakyError' | 'rerun' | 'rerunError'

const KINDS: Readonly<Record<string, Named>> = {
  testsuites: 'suite',
  testsuite: 'suite',
  testcase: 'case',
  failure: 'failure',
  error: 'error',
  skipped: 'skipped',
  disabled: 'skipped',
  ignored: 'skipped',
  flakyfailure: 'flaky',
  flakyerror: 'flakyError',
  rerunfailure: 'rerun',
  rerunerror: 'rerunError',
  'system-out': 'output',
  'system-err': 'output',
  properties: 'properties',
  property: 'property',
  attachments: 'opaque'
}

/** An element by its name; the same object for all that have that name. */
export interface ElementName {
  readonly name: string
  readonly kind: Named
  /** How many of them are open now. */
  open: number
}

/** Names that are remembered although none of them is open. */
const MAX_NAMES = 500

export class ElementNames {
  readonly #known = new Map<string, ElementName>()
  #limit = MAX_NAMES

  get(name: string): ElementName {
    return this.#known.get(name) ?? this.#byLowerCase(name.toLowerCase())
  }

  #byLowerCase(name: string): ElementName {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    if (this.#known.size >= this.#limit) this.#forget()
    const element = { name, kind: kindOf(name), open: 0 }
    this.#known.set(name, element)
    return element
  }

  #forget(): void {
    for (const [name, { open }] of this.#known) if (open === 0) this.#known.delete(name)
    // Where many are open, not at every further one.
    this.#limit = MAX_NAMES + 2 * this.#known.size
  }
}

function kindOf(name: string): Named {
  const local = name.slice(name.lastIndexOf(':') + 1)
  return Object.hasOwn(KINDS, local) ? (KINDS[local] ?? 'wrapper') : 'wrapper'
}
