import { CancelledError, InternalError, messageOf, SeveralErrors, TestbedError } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import type { Run } from './run.js'

const LONGEST_MESSAGE = 2_000

/**
 * Writes what ended the run into the journal. Foreign text in it is redacted here, and escaped where it is shown. Never
 * throws: verdict and teardown follow, also on a disk that is full.
 */
export function recordError(run: Run, thrown: unknown): void {
  try {
    record(run, thrown)
  } catch {
    run.view.message(oneLine(run.redactor.text(asTestbedError(thrown).message), LONGEST_MESSAGE))
  }
}

function record(run: Run, thrown: unknown): void {
  const cancelled = cancellationOf(run.signal, thrown)
  if (cancelled !== undefined) {
    run.journal.append({ type: 'cancelled', signal: cancelled.message })
    return
  }
  const errors = thrown instanceof SeveralErrors ? thrown.errors : [asTestbedError(thrown)]
  for (const error of errors) recordOne(run, error)
}

function recordOne(run: Run, error: TestbedError): void {
  const redact = (text: string): string => run.redactor.text(text)
  run.journal.append({
    type: 'error',
    code: error.code,
    exit_code: error.exitCode,
    symptom: redact(error.message),
    ...(error.service !== undefined && { service: error.service }),
    ...(run.currentStage !== undefined && { stage: run.currentStage }),
    ...(error.hint !== undefined && { hint: redact(error.hint) }),
    ...(error.details !== undefined && { details: redact(error.details) })
  })
}

export function asTestbedError(thrown: unknown): TestbedError {
  return thrown instanceof TestbedError
    ? thrown
    : new InternalError(`unexpected: ${messageOf(thrown)}`, { cause: thrown, hint: 'please report it, with --verbose' })
}

function cancellationOf(signal: AbortSignal, thrown: unknown): CancelledError | undefined {
  if (thrown instanceof CancelledError) return thrown
  return signal.aborted && signal.reason instanceof CancelledError ? signal.reason : undefined
}
