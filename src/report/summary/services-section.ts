import type { Results, ServiceResult } from '../../contract/results.js'
import { codeCell } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { section } from './blocks.js'
import { tableLines } from './table.js'

const SERVICES_SHOWN = 200
const HEADINGS = ['Service', 'Image', 'State', 'Ready after:', 'Restarts:', 'Exit:']

export function serviceBlocks(results: Results): string[] {
  const services = results.services ?? []
  if (services.length === 0) return []
  const rows = services.slice(0, SERVICES_SHOWN).map(serviceRow)
  const rest = services.length - rows.length
  return [section('Services', tableLines(HEADINGS, rows)), ...(rest > 0 ? [`and ${rest} more services`] : [])]
}

function serviceRow(service: ServiceResult): string[] {
  return [
    codeCell(service.name),
    codeCell(service.image),
    service.state,
    service.ready_after_s === undefined ? '' : formatSeconds(service.ready_after_s),
    String(service.restarts),
    service.oom ? 'out of memory' : service.exit_code === undefined ? '' : String(service.exit_code)
  ]
}
