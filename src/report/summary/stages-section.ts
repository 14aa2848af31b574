import type { Results } from '../../contract/results.js'
import { codeCell } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { section } from './blocks.js'
import { tableLines } from './table.js'

/** In the order in which they run; what was skipped is left out. */
const ORDER = ['namespace', 'image_cache', 'build', 'infra_deploy', 'migrations', 'seed_data', 'service_deploy']
const LAST = ['integration_tests', 'profiling', 'collect', 'teardown']
const STAGES_SHOWN = 100

export function stageBlocks(results: Results): string[] {
  const stages = Object.entries(results.stages)
    .filter(([, { status }]) => status !== 'skipped')
    .sort(([a], [b]) => rank(a) - rank(b))
  if (stages.length === 0) return []
  const rows = stages.slice(0, STAGES_SHOWN).map(([name, { status, duration_s: seconds }]) => {
    const indent = name.includes('.') ? '&nbsp;&nbsp;' : ''
    return [`${indent}${codeCell(name)}`, status, formatSeconds(seconds)]
  })
  return [section('Stages', tableLines(['Stage', 'Status', 'Time:'], rows))]
}

/** Stages that are not known come between; sub-stages follow their parents, since sorting is stable. */
function rank(name: string): number {
  const parent = name.split('.')[0] ?? name
  const early = ORDER.indexOf(parent)
  const late = LAST.indexOf(parent)
  const place = early >= 0 ? early : late >= 0 ? ORDER.length + 1 + late : ORDER.length
  return place * 2 + (name === parent ? 0 : 1)
}
