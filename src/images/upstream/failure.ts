/** What can go wrong with a registry, and whether it helps to ask again. */
export type RegistryFailureKind = 'missing' | 'denied' | 'rate' | 'server' | 'network' | 'unusable'

export interface FailureDetails {
  /** HTTP status. */
  readonly status?: number | undefined
  /** Milliseconds after which the registry wants to be asked again. */
  readonly retryAfter?: number | undefined
  readonly cause?: unknown
}

/** Internal to the image rooms: users read an ImageError, or a line that says what is done instead. */
export class RegistryFailure extends Error {
  readonly kind: RegistryFailureKind
  readonly status: number | undefined
  readonly retryAfter: number | undefined

  constructor(kind: RegistryFailureKind, message: string, details: FailureDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined)
    this.name = 'RegistryFailure'
    this.kind = kind
    this.status = details.status
    this.retryAfter = details.retryAfter
  }
}

/** Another try may go well. */
export function isPassing(kind: RegistryFailureKind): boolean {
  return kind === 'rate' || kind === 'server' || kind === 'network'
}

/** The registry does not serve at all, whoever asks: what is kept may stand in for it. */
export function isOutage(error: unknown): error is RegistryFailure {
  return error instanceof RegistryFailure && isPassing(error.kind)
}

export function kindOfStatus(status: number): RegistryFailureKind {
  if (status === 404) return 'missing'
  if (status === 401 || status === 403) return 'denied'
  if (status === 429) return 'rate'
  return status === 408 || status >= 500 ? 'server' : 'unusable'
}

/** Seconds or an HTTP date; milliseconds from `now`. undefined where it says nothing that can be read. */
export function parseRetryAfter(value: string | undefined, now = Date.now()): number | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
