/** How many pulls a registry still allows: the headers of Docker Hub. (docs.docker.com/docker-hub/usage/pulls) */
import type { IncomingHttpHeaders } from 'node:http'

export interface RateLimit {
  readonly limit: number | undefined
  readonly remaining: number
  /** Seconds over which they are counted. */
  readonly window: number | undefined
}

/** `ratelimit-remaining: 76;w=21600`. undefined where the registry does not say. */
export function readLimit(headers: IncomingHttpHeaders): RateLimit | undefined {
  const remaining = parse(headers['ratelimit-remaining'])
  if (remaining === undefined) return undefined
  const limit = parse(headers['ratelimit-limit'])
  return { limit: limit?.count, remaining: remaining.count, window: remaining.window ?? limit?.window }
}

/** One line where few are left: fewer than a tenth, or than ten where the whole is not known. */
export function limitWarning(host: string, { limit, remaining, window }: RateLimit): string | undefined {
  if (remaining > (limit === undefined ? 10 : limit / 10)) return undefined
  const of = limit === undefined ? '' : ` of ${limit}`
  const within = window === undefined ? '' : ` within ${Math.round(window / 3600)} h`
  return `${host} allows ${remaining}${of} more pulls${within}: log in to it, or keep images (cache-images)`
}

function parse(value: string | string[] | undefined): { count: number; window: number | undefined } | undefined {
  const [, count, window] = /^\s*(\d+)(?:\s*;\s*w=(\d+))?/.exec(String(value ?? '')) ?? []
  if (count === undefined) return undefined
  return { count: Number(count), window: window === undefined ? undefined : Number(window) }
}
