/** One of the runs that are merged: a shard of a suite, or a job of a matrix. */
import type { Results } from '../../../contract/results.js'

export interface Shard {
  /** Unique, fit for a path. */
  readonly name: string
  readonly results: Results
  /** Whether copies of its files lie below its name in the merged output directory. */
  readonly copied: boolean
}

/** `junit/a/b.xml` -> `junit/<shard>/a/b.xml`; nothing for a path of another folder, or where nothing was copied. */
export function relocated(shard: Shard, folder: string, path: string | undefined): string[] {
  if (!shard.copied || path === undefined || !path.startsWith(`${folder}/`) || path.split('/').includes('..')) return []
  return [`${folder}/${shard.name}/${path.slice(folder.length + 1)}`]
}

/** How a name is told from that of another shard where both have it. */
export type Rename = (shard: Shard, name: string) => string

/** Appends the shard to names that more than one shard has. */
export function renaming(shards: readonly Shard[], namesOf: (results: Results) => readonly string[]): Rename {
  const seen = new Map<string, number>()
  for (const { results } of shards) {
    for (const name of new Set(namesOf(results))) seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  return (shard, name) => ((seen.get(name) ?? 0) > 1 ? `${name}@${shard.name}` : name)
}
