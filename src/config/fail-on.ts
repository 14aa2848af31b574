/** What makes a run fail besides its infrastructure and its commands. */
import * as z from 'zod/mini'

export const FAIL_ON = ['failed', 'errors', 'empty', 'coverage', 'budget', 'slow', 'flaky', 'new-failures'] as const
export type FailOn = (typeof FAIL_ON)[number]

export const DEFAULT_FAIL_ON: readonly FailOn[] = ['failed', 'errors', 'empty']

/** Names, also several in one text with commas or blanks between; `[]` and `none` for nothing. */
export const failOn = z.pipe(
  z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((value) => {
      const names = (typeof value === 'string' ? [value] : value).flatMap((text) => text.split(/[\s,]+/))
      return names.filter((name) => name !== '' && name !== 'none')
    })
  ),
  z.array(z.enum(FAIL_ON))
)
