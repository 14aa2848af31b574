/** What the runs say in words, each behind the name of its shard. Pure. */
import type { Diagnosis, Results } from '../../../contract/results.js'
import type { Rename, Shard } from './shard.js'

const MOST_WARNINGS = 200

/** What several shards say is said once, of all of them. */
export function mergeWarnings(shards: readonly Shard[]): string[] {
  const said = new Map<string, string[]>()
  for (const { name, results } of shards) {
    for (const warning of new Set(results.warnings)) said.set(warning, [...(said.get(warning) ?? []), name])
  }
  const lines = [...said].map(([warning, names]) =>
    names.length === shards.length && shards.length > 1 ? warning : `${names.join(', ')}: ${warning}`
  )
  const rest = lines.length - MOST_WARNINGS
  return rest > 0 ? [...lines.slice(0, MOST_WARNINGS), `and ${rest} more warnings`] : lines
}

/** Those of the worst shards first. */
export function mergeDiagnosis(shards: readonly Shard[], serviceName: Rename): Diagnosis[] {
  return worstFirst(shards).flatMap((shard) =>
    (shard.results.diagnosis ?? []).map((diagnosis) => ({
      ...diagnosis,
      symptom: `${shard.name}: ${diagnosis.symptom}`,
      ...(diagnosis.service !== undefined && { service: serviceName(shard, diagnosis.service) })
    }))
  )
}

export function mergeError(shards: readonly Shard[]): string | undefined {
  const [first] = worstFirst(shards).filter(({ results }) => results.error !== undefined)
  return first === undefined ? undefined : `${first.name}: ${first.results.error ?? ''}`
}

function worstFirst(shards: readonly Shard[]): Shard[] {
  return shards.toSorted((a, b) => b.results.exit_code - a.results.exit_code)
}

/** What all shards have, else undefined. */
export function common<T>(shards: readonly Shard[], of: (results: Results) => T): T | undefined {
  const values = new Set(shards.map(({ results }) => JSON.stringify(of(results))))
  const [first] = shards
  return values.size === 1 && first !== undefined ? of(first.results) : undefined
}
