/** In which order the parts of a summary get their room: what stands last is cut first. */
const ORDER = [
  'title',
  'trail',
  'cause',
  'totals',
  'failureNames',
  'changes',
  'reasons',
  'causeLogs',
  'messages',
  'gates',
  'warnings',
  'flaky',
  'changedTests',
  'details',
  'outputs',
  'serviceLogs',
  'services',
  'coverage',
  'budgets',
  'stages',
  'chart',
  'moreRows',
  'skipped',
  'slowest'
] as const

export type Part = (typeof ORDER)[number]

export function rankOf(part: Part): number {
  return ORDER.indexOf(part)
}
