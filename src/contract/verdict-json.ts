/**
 * `--json`: what a run came to, on one line of standard output, for scripts and agents. Less than 64 KiB, whatever the run
 * was; the results file has everything.
 */
import * as z from 'zod/mini'
import { exitCode, testTotals } from './results.js'

/** Bytes of the line, its newline included. */
export const VERDICT_LIMIT = 64 * 1024

/** All text of it is bounded, and ends with `…` where it was cut. */
export const failedTest = z.object({
  suite: z.string(),
  name: z.string(),
  class: z.optional(z.string()),
  file: z.optional(z.string()),
  line: z.optional(z.int()),
  message: z.string()
})
export type FailedTest = z.infer<typeof failedTest>

export const verdictJson = z.object({
  /** Tells it from the events that `run --json` prints before it. */
  type: z.literal('verdict'),
  outcome: z.enum(['passed', 'failed', 'infrastructure', 'cancelled', 'unfinished']),
  exit_code: exitCode,
  run_id: z.string(),
  /** What happened, in one line. */
  title: z.string(),
  totals: testTotals,
  /** Why it failed, the first cause first; empty where only tests failed. */
  causes: z.array(
    z.object({
      symptom: z.string(),
      stage: z.optional(z.string()),
      service: z.optional(z.string()),
      cause: z.optional(z.string()),
      hints: z.array(z.string())
    })
  ),
  /** Suites that failed, with the reasons. */
  suites: z.array(z.object({ name: z.string(), reasons: z.array(z.string()) })),
  /** The first ones. */
  failures: z.array(failedTest),
  /** Failed tests that are not in `failures`. */
  more_failures: z.int(),
  warnings: z.array(z.string()),
  /** Absolute paths of what was written. */
  files: z.object({
    results: z.optional(z.string()),
    output_directory: z.optional(z.string()),
    summary: z.optional(z.string())
  })
})
export type VerdictJson = z.infer<typeof verdictJson>
