/** The stages in the order in which they run. */
import type { Results, StageResult } from '../../contract/results.js'
import { inlineCode } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { STATUS_SIGN } from './signs.js'

const ORDER = ['namespace', 'image_cache', 'build', 'infra_deploy', 'migrations', 'seed_data', 'service_deploy']
const LAST = ['integration_tests', 'profiling', 'collect', 'teardown']
const STAGES_SHOWN = 12

export interface NamedStage extends StageResult {
  readonly name: string
}

/** Those that had something to do. Stages that are not known come between; sub-stages follow their parents. */
export function stagesInOrder(results: Results): NamedStage[] {
  return Object.entries(results.stages)
    .filter(([, { status }]) => status !== 'skipped')
    .map(([name, stage]) => ({ ...stage, name }))
    .sort((a, b) => rank(a.name) - rank(b.name))
}

/** `✅ infra_deploy 2.1 s → ❌ service_deploy 1.0 s → ⚪ integration_tests`, without what comes after the verdict. */
export function trailOf(results: Results): string {
  const ran = stagesInOrder(results).filter(({ name }) => !name.includes('.') && name !== 'teardown')
  const shown = ran
    .slice(0, STAGES_SHOWN)
    .map(
      ({ name, status, duration_s: seconds }) =>
        `${STATUS_SIGN[status]} ${inlineCode(name, 60)} ${formatSeconds(seconds)}`
    )
  if (ran.length > shown.length) shown.push(`${ran.length - shown.length} more`)
  if (ran.length > 0 && results.stages.integration_tests.status === 'skipped') {
    shown.push(`${STATUS_SIGN.skipped} ${inlineCode('integration_tests')} not reached`)
  }
  return shown.join(' → ')
}

/** Sorting is stable: children keep their order behind their parent. */
function rank(name: string): number {
  const parent = name.split('.')[0] ?? name
  const early = ORDER.indexOf(parent)
  const late = LAST.indexOf(parent)
  const place = early >= 0 ? early : late >= 0 ? ORDER.length + 1 + late : ORDER.length
  return place * 2 + (name === parent ? 0 : 1)
}
