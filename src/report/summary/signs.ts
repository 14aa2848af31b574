import type { ServiceResult, StageStatus } from '../../contract/results.js'
import type { Outcome } from '../verdict.js'

/** What a reader sees before reading. */
export const STATUS_SIGN: Readonly<Record<StageStatus, string>> = {
  ok: '✅',
  failed: '❌',
  cancelled: '🚫',
  skipped: '⚪'
}

export const OUTCOME_SIGN: Readonly<Record<Outcome, string>> = {
  passed: '✅',
  failed: '❌',
  infrastructure: '❌',
  cancelled: '🚫',
  unfinished: '🚫'
}

export function serviceSign(service: ServiceResult): string {
  if (isInTrouble(service)) return '❌'
  switch (service.state) {
    case 'ready':
    case 'completed':
    case 'exited':
      return '✅'
    case 'starting':
    case 'probing':
      return '⏳'
    default:
      return '⚪'
  }
}

export function isInTrouble({ state, oom, exit_code }: ServiceResult): boolean {
  return state === 'failed' || oom || (state === 'exited' && exit_code !== 0)
}
