/** A line of `tests.ndjson` in the output directory: every test, once for each attempt. */
import * as z from 'zod/mini'

export const TESTS_FILE = 'tests.ndjson'

export const testRecord = z.looseObject({
  suite: z.string(),
  /** The same in every run as long as the test keeps its name, class and file: 16 hex digits. */
  id: z.string(),
  name: z.string(),
  class: z.optional(z.string()),
  file: z.optional(z.string()),
  line: z.optional(z.int()),
  status: z.enum(['passed', 'failed', 'error', 'skipped']),
  /** It says itself that an attempt before the last had failed. */
  flaky: z.optional(z.boolean()),
  duration_s: z.optional(z.number()),
  started_at: z.optional(z.iso.datetime()),
  /** Of the suite's command, from 1. */
  attempt: z.int(),
  /** Why it failed or was skipped, bounded. */
  message: z.optional(z.string())
})
export type TestRecord = z.infer<typeof testRecord>
