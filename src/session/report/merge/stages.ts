/** The stages of runs that went on side by side: as long as the longest, as bad as the worst. Pure. */
import type { Results, StageResult, StageStatus } from '../../../contract/results.js'
import type { Rename, Shard } from './shard.js'

const WORST_FIRST: readonly StageStatus[] = ['failed', 'cancelled', 'ok', 'skipped']
const SUITES = 'integration_tests.'

export function mergeStages(shards: readonly Shard[], suiteName: Rename): Results['stages'] {
  const merged = new Map<string, StageResult>()
  for (const shard of shards) {
    for (const [name, stage] of Object.entries(shard.results.stages)) {
      const key = name.startsWith(SUITES) ? SUITES + suiteName(shard, name.slice(SUITES.length)) : name
      const known = merged.get(key)
      merged.set(key, known === undefined ? stage : worse(known, stage))
    }
  }
  const of = (name: string): StageResult => merged.get(name) ?? { duration_s: 0, status: 'skipped' }
  return {
    ...Object.fromEntries(merged),
    infra_deploy: of('infra_deploy'),
    seed_data: of('seed_data'),
    service_deploy: of('service_deploy'),
    integration_tests: of('integration_tests'),
    teardown: of('teardown')
  }
}

function worse(a: StageResult, b: StageResult): StageResult {
  const status = WORST_FIRST.find((one) => one === a.status || one === b.status) ?? 'skipped'
  return { ...a, duration_s: Math.max(a.duration_s, b.duration_s), status }
}
