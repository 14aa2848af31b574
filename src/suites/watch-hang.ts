/**
 * A test command that has written all its results and does not end: an open connection, a server that nobody closed.
 * It counts as hung when its JUnit files are complete and unchanged, nothing is printed and hardly any processor time is
 * used, all for the hang time-out: a tool that writes one file per class still works between two of them.
 */
import { systemClock } from '../platform/clock.js'
import { readJunit } from '../readers/junit/read-junit.js'
import type { JunitFile, Search } from './junit-files.js'

/** Milliseconds between two looks at most. */
const LONGEST_LOOK = 1_000
/** Share of one processor above which a quiet command is at work. */
const BUSY = 0.1

export interface HangOptions {
  /** Milliseconds. */
  readonly hangTimeout: number
  /** When the last output came, by `performance.now()`. */
  readonly lastOutputAt: () => number
  readonly search: () => Promise<Search>
  /** Processor time in milliseconds of all that the suite runs; undefined where that can't be seen. */
  readonly processorTime: () => Promise<number | undefined>
  readonly signal: AbortSignal
}

/** Resolves when the command hangs; rejects when the signal aborts. */
export async function watchHang(options: HangOptions): Promise<void> {
  const { hangTimeout, lastOutputAt, signal } = options
  const complete = new CompleteFiles(hangTimeout, signal)
  let last: number | undefined
  let quiet: { sample: Sample; due: number } | undefined
  for (;;) {
    await systemClock.sleep(Math.min(LONGEST_LOOK, Math.max(hangTimeout / 4, 10)), signal)
    if (last !== lastOutputAt()) {
      last = lastOutputAt()
      quiet = undefined
      continue
    }
    quiet ??= { sample: await sampleOf(options), due: last + hangTimeout }
    if (performance.now() < quiet.due) continue
    if (!(await complete.are(await options.search()))) {
      // Looking through folders costs something, and tests may be quiet for an hour.
      quiet.due = performance.now() + hangTimeout / 2
      continue
    }
    const sample = await sampleOf(options)
    if (share(quiet.sample, sample) <= BUSY) return
    quiet = { sample, due: sample.at + hangTimeout }
  }
}

interface Sample {
  readonly at: number
  readonly used: number | undefined
}

async function sampleOf({ processorTime }: HangOptions): Promise<Sample> {
  return { at: performance.now(), used: await processorTime() }
}

function share(from: Sample, to: Sample): number {
  if (from.used === undefined || to.used === undefined || to.at <= from.at) return 0
  return (to.used - from.used) / (to.at - from.at)
}

/** Remembers what was read, so that a file of 100 MB is read once. */
class CompleteFiles {
  readonly #known = new Map<string, boolean>()
  readonly #age: number
  readonly #signal: AbortSignal

  constructor(age: number, signal: AbortSignal) {
    this.#age = age
    this.#signal = signal
  }

  async are({ files, missing }: Search): Promise<boolean> {
    if (files.length === 0 || missing.length > 0) return false
    if (files.some(({ modified }) => Date.now() - modified < this.#age)) return false
    for (const file of files) if (!(await this.#isComplete(file))) return false
    return true
  }

  async #isComplete({ realPath, fingerprint }: JunitFile): Promise<boolean> {
    const known = this.#known.get(fingerprint)
    if (known !== undefined) return known
    const summary = await readJunit(realPath, { signal: this.#signal }).catch(() => undefined)
    // Some tools write an empty report first: it has its closing element, and nothing in it.
    const complete = summary !== undefined && !summary.incomplete && summary.totals.total > 0
    this.#known.set(fingerprint, complete)
    return complete
  }
}
