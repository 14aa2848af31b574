/** Declared health checks: of the file, of the image, or none. */
import * as z from 'zod/mini'
import type { HealthCheck } from '../../engine.js'
import { parseDuration } from './duration.js'
import type { ComposeHealthcheck } from './types.js'

/** Docker's default. */
const DEFAULT_TIMEOUT = 30_000

export type DeclaredHealthCheck =
  | { readonly source: 'file'; readonly check: HealthCheck }
  /** `disable: true` or `NONE`: not even the image's counts. */
  | { readonly source: 'disabled' }
  /** The image's, if it has one, with what the file says of its times. Milliseconds. */
  | { readonly source: 'image'; readonly timeout?: number | undefined; readonly startPeriod?: number | undefined }

export function declaredHealthCheck(given: ComposeHealthcheck | null | undefined): DeclaredHealthCheck {
  if (!given) return { source: 'image' }
  const test = typeof given.test === 'string' ? ['CMD-SHELL', given.test] : (given.test ?? [])
  if (given.disable === true || test[0] === 'NONE') return { source: 'disabled' }
  const timeout = positive(parseDuration(given.timeout ?? ''))
  const startPeriod = parseDuration(given.start_period ?? '')
  if (test.length === 0) return { source: 'image', timeout, startPeriod }
  return { source: 'file', check: { test, timeout: timeout ?? DEFAULT_TIMEOUT, startPeriod: startPeriod ?? 0 } }
}

const nanoseconds = z.nullish(z.number())
const dockerHealthcheck = z.looseObject({
  Test: z.nullish(z.array(z.string())),
  Timeout: nanoseconds,
  StartPeriod: nanoseconds
})

/** `Config.Healthcheck` of an image as the engine tells it, times in nanoseconds; undefined where there is none. */
export function imageHealthCheck(healthcheck: unknown): HealthCheck | undefined {
  const { data } = dockerHealthcheck.safeParse(healthcheck)
  const test = data?.Test ?? []
  if (!data || test.length < 2 || test[0] === 'NONE') return undefined
  return {
    test,
    timeout: positive((data.Timeout ?? 0) / 1e6) ?? DEFAULT_TIMEOUT,
    startPeriod: (data.StartPeriod ?? 0) / 1e6
  }
}

/** What counts in the end. `ofImage` is what `imageHealthCheck` returned. */
export function mergeHealthCheck(
  declared: DeclaredHealthCheck,
  ofImage: HealthCheck | undefined
): HealthCheck | undefined {
  if (declared.source === 'file') return declared.check
  if (declared.source === 'disabled' || !ofImage) return undefined
  return {
    test: ofImage.test,
    timeout: declared.timeout ?? ofImage.timeout,
    startPeriod: declared.startPeriod ?? ofImage.startPeriod
  }
}

/** Zero means: the default. */
function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined
}
