/** Checking what the engine answers. Loose: keys that we don't ask for are dropped, and Go's `null` is an empty list. */
import * as z from 'zod/mini'
import { EngineError } from '../errors.js'

/** A list that may be null or missing: then it is empty. */
export function listOf<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.nullish(z.array(item)),
    z.transform((value): z.output<T>[] => value ?? [])
  )
}

/** A map that may be null or missing: then it is empty. */
export function mapOf<T extends z.ZodMiniType>(value: T) {
  return z.pipe(
    z.nullish(z.record(z.string(), value)),
    z.transform((map): Record<string, z.output<T>> => map ?? {})
  )
}

export const labels = mapOf(z.string())

/** A text that may be null or missing: then it is empty. */
export const text = z.pipe(
  z.nullish(z.string()),
  z.transform((value): string => value ?? '')
)

/** Errors: EngineError that names the key which is not as the API's description says. */
export function checked<T extends z.ZodMiniType>(schema: T, answer: unknown, what: string): z.output<T> {
  const result = z.safeParse(schema, answer)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path.map(String).join('.') ?? ''
  throw new EngineError(`The Docker engine's answer for ${what} is not understood, at ${path || 'its top'}`, {
    cause: result.error
  })
}

/** `label` filter: each entry `key` or `key=value`; all of them must match. */
export function labelFilter(wanted: readonly string[] | undefined): { label: readonly string[] } | undefined {
  return wanted === undefined || wanted.length === 0 ? undefined : { label: wanted }
}

/** An id or a name as part of a path. The slashes of an image's name stay. */
export function segment(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/')
}

/** A time in nanoseconds since 1970, as the API takes it: seconds with nine decimals. */
export function seconds(nanoseconds: bigint): string {
  return `${nanoseconds / 1_000_000_000n}.${String(nanoseconds % 1_000_000_000n).padStart(9, '0')}`
}
