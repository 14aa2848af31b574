import type { Results, ServiceResult } from '../../contract/results.js'
import { codeCell } from '../../platform/escape/markdown.js'
import { formatSeconds } from '../../platform/terminal/format.js'
import { count } from '../sentences.js'
import type { Group } from './fit.js'
import { foldedGroup } from './folded.js'
import { isInTrouble, serviceSign } from './signs.js'
import { tablePiece, type Column } from './table.js'

const COLUMNS: readonly Column<ServiceResult>[] = [
  { heading: 'Service', cell: (service) => `${serviceSign(service)} ${codeCell(service.name, 100)}` },
  { heading: 'Image', cell: ({ image }) => codeCell(image, 200) },
  { heading: 'Role', cell: ({ role }) => role },
  { heading: 'State', cell: ({ state }) => state },
  {
    heading: 'Ready after:',
    cell: ({ ready_after_s: seconds }) => (seconds === undefined ? '' : formatSeconds(seconds))
  },
  { heading: 'Restarts:', cell: ({ restarts }) => (restarts === 0 ? '' : String(restarts)), optional: true },
  { heading: 'Exit code:', cell: exitOf, optional: true }
]

export function serviceGroups({ services = [] }: Results): Group[] {
  if (services.length === 0) return []
  const troubled = services.filter(isInTrouble)
  const rows = [...troubled, ...services.filter((service) => !isInTrouble(service))]
  const pieces = [tablePiece(COLUMNS, rows, { part: 'services', what: 'services' })]
  return [foldedGroup(`<b>${count(services.length, 'service')}</b>${stateOf(services, troubled.length)}`, pieces)]
}

function stateOf(services: readonly ServiceResult[], troubled: number): string {
  if (troubled > 0) return `: ❌ ${troubled} in trouble`
  const up = services.filter(({ state }) => state === 'ready' || state === 'completed')
  if (up.length < services.length) return `: ${up.length} ready`
  const last = Math.max(...up.map(({ started_after_s = 0, ready_after_s = 0 }) => started_after_s + ready_after_s))
  return last > 0 ? `, ready after ${formatSeconds(last)}` : ', ready'
}

function exitOf({ oom, exit_code: code }: ServiceResult): string {
  const parts = [code === undefined ? undefined : String(code), oom ? 'out of memory' : undefined]
  return parts.filter((part) => part !== undefined).join(', ')
}
