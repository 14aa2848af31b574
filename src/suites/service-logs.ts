/** What the services logged while a test ran. Logs are redacted when they are written; to be escaped where they are shown. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { LogExcerpt } from '../contract/results.js'
import { truncated } from '../platform/escape/bound.js'
import { shortStamp } from '../run/short-stamp.js'
import { LinePicker } from './service-logs/line-picker.js'
import { linesBetween, type TimeWindow } from './service-logs/lines-between.js'
import { openPagedLog, PAGE, type PagedLog } from './service-logs/paged-log.js'

export type { TimeWindow } from './service-logs/lines-between.js'
export { windowOf, type CaseWindow, type TimedCase } from './service-logs/window-of.js'

export interface ExcerptLimits {
  /** Lines of a service. */
  readonly lines: number
  readonly services: number
  /** Characters of a line. */
  readonly width: number
  /** Failures of a batch; those behind get nothing. */
  readonly failures: number
}

export const EXCERPT_LIMITS: ExcerptLimits = { lines: 20, services: 10, width: 500, failures: 50 }

export interface ExcerptOptions {
  /** Absolute: the run's output directory, with `logs/<service>.log`. */
  readonly output: string
  /** All that have a log, if not given. */
  readonly services?: readonly string[]
  readonly limits?: Partial<ExcerptLimits>
  /** When it aborts, what was found so far is the answer. */
  readonly signal: AbortSignal
}

export interface TimedFailure extends TimeWindow {
  /** Whatever tells the failures apart. */
  readonly key: string
}

/** Bytes that are read of one log for all windows together, besides what finding them takes. */
const BUDGET = 4 * 1024 * 1024
/** Bytes of one window, however many there are. */
const LEAST = 128 * 1024
/** Logs that are looked at. */
const MAX_LOGS = 200

/** The lines of one time, per service; services that logged nothing then are left out. Never throws. */
export async function logsDuring({ from, to, ...options }: ExcerptOptions & TimeWindow): Promise<LogExcerpt[]> {
  const found = await excerptsFor([{ key: '', from, to }], options)
  return found.get('') ?? []
}

/**
 * `logsDuring` for many failures, by their keys: each log is opened once, and what several windows share is read once.
 * Where there is more than the limits allow, services and lines that speak of trouble come first. Never throws.
 */
export async function excerptsFor(
  failures: readonly TimedFailure[],
  { output, services, limits, signal }: ExcerptOptions
): Promise<Map<string, LogExcerpt[]>> {
  const bounds = { ...EXCERPT_LIMITS, ...limits }
  const listed = failures.slice(0, bounds.failures)
  const windows = new Map<string, TimeWindow>(listed.map((failure) => [idOf(failure), failure]))
  const picked = new Map<string, Map<string, LinePicker>>([...windows.keys()].map((id) => [id, new Map()]))
  for (const service of windows.size === 0 ? [] : (services ?? (await loggedServices(output)))) {
    if (signal.aborted) break
    const pickers = await readLog(join(output, 'logs', `${service}.log`), windows, bounds.lines, signal)
    for (const [id, picker] of pickers) picked.get(id)?.set(service, picker)
  }
  const excerpts = new Map([...picked].map(([id, pickers]) => [id, excerptOf(pickers, bounds)]))
  return new Map(listed.map((failure) => [failure.key, excerpts.get(idOf(failure)) ?? []]))
}

function idOf({ from, to }: TimeWindow): string {
  return `${from} ${to}`
}

async function loggedServices(output: string): Promise<string[]> {
  const names = await readdir(join(output, 'logs')).catch(() => [])
  return names
    .filter((name) => name.endsWith('.log'))
    .map((name) => name.slice(0, -'.log'.length))
    .sort()
    .slice(0, MAX_LOGS)
}

async function readLog(
  path: string,
  windows: ReadonlyMap<string, TimeWindow>,
  lines: number,
  signal: AbortSignal
): Promise<Map<string, LinePicker>> {
  const pickers = new Map<string, LinePicker>()
  const pages = Math.ceil(Math.max(LEAST, BUDGET / windows.size) / PAGE)
  let log: PagedLog | undefined
  try {
    log = await openPagedLog(path)
    for (const [id, window] of log.pages === 0 ? [] : windows) {
      const picker = new LinePicker(lines)
      await linesBetween(log, window, { pages, signal }, picker.take)
      pickers.set(id, picker)
    }
  } catch {
    // A log that can't be read is no reason to lose the failure it belongs to.
  } finally {
    await log?.close()
  }
  return pickers
}

function excerptOf(pickers: ReadonlyMap<string, LinePicker>, { services, width }: ExcerptLimits): LogExcerpt[] {
  const logged = [...pickers].filter(([, { lines }]) => lines.length > 0)
  const first = logged.filter(([, picker]) => picker.speaksOfTrouble).slice(0, services)
  const more = logged.filter(([, picker]) => !picker.speaksOfTrouble).slice(0, services - first.length)
  const kept = new Set([...first, ...more].map(([service]) => service))
  return logged
    .filter(([service]) => kept.has(service))
    .map(([service, { lines }]) => ({ service, lines: lines.map((line) => truncated(shortStamp(line), width)) }))
}
