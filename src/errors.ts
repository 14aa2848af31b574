/**
 * Errors that a user reads. One line says what is wrong, in which file and key; the hint says what to do. The exit code
 * follows from the class: infrastructure is 2, tests are 1 (run/fold/exit-code.ts decides for a whole run).
 */
export interface TestbedErrorOptions {
  /** What to do about it, one line. */
  readonly hint?: string | undefined
  /** Service that the error is about. */
  readonly service?: string | undefined
  /** Further lines that help: the last lines of a build, of a log, of a probe. Foreign text: escape when printed. */
  readonly details?: string | undefined
  readonly cause?: unknown
}

export abstract class TestbedError extends Error {
  /** Stable, upper-case, for scripts. */
  abstract readonly code: string
  readonly exitCode: 1 | 2 = 2
  readonly hint: string | undefined
  readonly service: string | undefined
  readonly details: string | undefined

  constructor(message: string, options: TestbedErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = new.target.name
    this.hint = options.hint
    this.service = options.service
    this.details = options.details
  }
}

/** A wrong option, file or flag. The message names the file and the key. */
export class ConfigError extends TestbedError {
  readonly code = 'CONFIG'
}

/** No engine answers, or it refuses. */
export class EngineUnavailableError extends TestbedError {
  readonly code = 'ENGINE_UNAVAILABLE'
}

/** The engine answered a request with an error. `status` is the HTTP status. */
export class EngineError extends TestbedError {
  readonly code = 'ENGINE'
  readonly status: number | undefined
  constructor(message: string, options: TestbedErrorOptions & { status?: number } = {}) {
    super(message, options)
    this.status = options.status
  }
}

export class ComposeError extends TestbedError {
  readonly code = 'COMPOSE'
}

export class ImageError extends TestbedError {
  readonly code = 'IMAGE'
}

export class BuildError extends TestbedError {
  readonly code = 'BUILD'
}

export class PortTakenError extends TestbedError {
  readonly code = 'PORT_TAKEN'
}

/** A service that can't be started. */
export class StartError extends TestbedError {
  readonly code = 'START'
}

/** A service that ended, or that was not ready in time. */
export class ReadinessError extends TestbedError {
  readonly code = 'NOT_READY'
}

/** Several things that are wrong at once, the cause first. At least one. */
export class SeveralErrors extends Error {
  readonly errors: readonly TestbedError[]
  constructor(errors: readonly TestbedError[]) {
    super(errors.map(({ message }) => message).join('; '), { cause: errors[0] })
    this.name = 'SeveralErrors'
    this.errors = errors
  }
}

/** The run was asked to stop: SIGINT, SIGTERM, a cancelled job. */
export class CancelledError extends TestbedError {
  readonly code = 'CANCELLED'
}

/** Something that belongs to the tool itself failed: its run folder, its supervisor. */
export class InternalError extends TestbedError {
  readonly code = 'INTERNAL'
}

/** The message of anything that was thrown, without a stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
