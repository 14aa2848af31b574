/** The failed tests that are told by name, over the attempts of a suite. */
import { truncated } from '../../platform/escape/bound.js'
import type { TestCase } from '../../readers/junit/types.js'
import type { ReadTest } from '../read-test.js'
import type { TimeWindow } from '../service-logs.js'

/** Of one suite; their number is in the totals. */
export const MAX_FAILURES = 500
/** Characters of a body, and of what a test printed. */
const TEXT_LIMIT = 16 * 1024
const MESSAGE_LIMIT = 4 * 1024

export interface KeptFailure extends ReadTest {
  readonly testCase: TestCase
  readonly message: string
  /** How often it failed, attempts of the tool itself included. */
  readonly attempts: number
  /** The attempt in which it failed last. */
  readonly during: TimeWindow
}

/** Those of one attempt. */
export class KeptFailures {
  readonly #kept: Omit<KeptFailure, 'during'>[] = []

  add(test: ReadTest): void {
    if (this.#kept.length >= MAX_FAILURES) return
    const { testCase } = test
    const { attempts, message, details, output } = testCase
    this.#kept.push({
      ...test,
      testCase: {
        ...testCase,
        details: shortened(details),
        output: shortened(output),
        attempts: undefined,
        properties: undefined
      },
      message: truncated(message ?? details ?? '', MESSAGE_LIMIT),
      attempts: 1 + (attempts?.length ?? 0)
    })
  }

  /** `during`: the time of the attempt. */
  list(during: TimeWindow): KeptFailure[] {
    return this.#kept.map((failure) => ({ ...failure, during }))
  }
}

export interface AfterAttempt {
  /** In the order in which they first failed, each as it failed last. */
  readonly failing: readonly KeptFailure[]
  /** Failed in one attempt and passed in another one. */
  readonly healed: readonly KeptFailure[]
}

/** `isFailing`: over all attempts. */
export function afterAttempt(
  earlier: readonly KeptFailure[],
  now: readonly KeptFailure[],
  isFailing: (id: string) => boolean
): AfterAttempt {
  const again = Map.groupBy(now, ({ id }) => id)
  const before = new Set(earlier.map(({ id }) => id))
  const all: KeptFailure[] = []
  const replaced = new Set<string>()
  for (const failure of earlier) {
    const newer = again.get(failure.id)
    if (newer === undefined) all.push(failure)
    else if (!replaced.has(failure.id)) {
      replaced.add(failure.id)
      all.push(...newer.map((one) => ({ ...one, attempts: one.attempts + failure.attempts })))
    }
  }
  all.push(...now.filter(({ id }) => !before.has(id)))
  return {
    failing: all.filter(({ id }) => isFailing(id)).slice(0, MAX_FAILURES),
    healed: all.filter(({ id }) => !isFailing(id))
  }
}

/** Head and tail: a trace has what matters at either end, by language. */
function shortened(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= TEXT_LIMIT) return text
  const tail = TEXT_LIMIT / 4
  const head = truncated(text, TEXT_LIMIT - tail - 100)
  const end = text.slice(-tail).toWellFormed()
  return `${head}\n… (${text.length - head.length - tail} characters left out)\n${end}`
}
