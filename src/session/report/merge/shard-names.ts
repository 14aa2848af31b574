/** Names of shards, from the paths that were given: people know their jobs by them. Pure. */
import { sep } from 'node:path'

/** What every run calls it says nothing of which run it is. */
const USUAL = ['results', 'inttest-results']
const LONGEST = 60

/** In the order of the paths (absolute): each unique, also where case does not count, and fit for a path. */
export function shardNames(paths: readonly string[]): string[] {
  const parts = paths.map(tellingParts)
  const deepest = Math.max(0, ...parts.map(({ length }) => length))
  for (let count = 1; count < deepest; count++) {
    const names = parts.map((segments) => slug(segments.slice(-count)))
    if (new Set(names.map(lower)).size === names.length) return names
  }
  const taken = new Set<string>()
  return parts.map((segments) => freeName(slug(segments), taken))
}

function tellingParts(path: string): string[] {
  const segments = path
    .replace(/\.json$/i, '')
    .split(sep)
    .filter((segment) => segment !== '')
  while (segments.length > 1 && USUAL.includes(segments.at(-1) ?? '')) segments.pop()
  return segments
}

function slug(segments: readonly string[]): string {
  const text = segments.join('-').replace(/[^A-Za-z0-9._-]+/g, '_')
  return text.slice(-LONGEST).replace(/^\.+/, '') || 'shard'
}

function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`
    if (taken.has(lower(candidate))) continue
    taken.add(lower(candidate))
    return candidate
  }
}

const lower = (text: string): string => text.toLowerCase()
