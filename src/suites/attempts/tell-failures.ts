/** Failed tests as the journal and the results hold them: everything that is known, within what an event may weigh. */
import type { Failure, LogExcerpt } from '../../contract/results.js'
import { truncated } from '../../platform/escape/bound.js'
import type { KeptFailure } from './kept-failures.js'

/** What was looked up for a failure. */
export interface Found {
  readonly file?: string
  readonly line?: number
  readonly logs?: readonly LogExcerpt[]
}

/** Bytes, as JSON, of names and messages of a suite; of bodies and outputs; of logs. An event stays below 8 MiB. */
const ROOM = 2 * 1024 * 1024
const DETAILS_ROOM = 4 * 1024 * 1024
const LOGS_ROOM = 1024 * 1024
/** Characters of a message where there is no room for the whole. */
const SHORT_MESSAGE = 300

/** The first ones, as many as fit; of these the first ones with all their details. */
export function tellFailures(
  suite: string,
  kept: readonly KeptFailure[],
  foundFor: (failure: KeptFailure) => Found
): Failure[] {
  const heads = new Room(ROOM)
  const rest = { details: new Room(DETAILS_ROOM), logs: new Room(LOGS_ROOM) }
  return kept.flatMap((failure) => {
    const found = foundFor(failure)
    return fittingHead(suite, failure, found, heads).map((head) => ({ ...head, ...detailsOf(failure, found, rest) }))
  })
}

/** Names and messages only, for as long as the suite is still run again. */
export function tellBriefly(suite: string, kept: readonly KeptFailure[]): Failure[] {
  const heads = new Room(ROOM)
  return kept.flatMap((failure) => fittingHead(suite, failure, {}, heads))
}

/** One or none. */
function fittingHead(suite: string, failure: KeptFailure, found: Found, room: Room): Failure[] {
  const whole = headOf(suite, failure, found)
  if (room.take(whole)) return [whole]
  const short = { ...whole, message: truncated(whole.message, SHORT_MESSAGE) }
  return room.take(short) ? [short] : []
}

function headOf(suite: string, { testCase, message, file: named, attempts }: KeptFailure, found: Found): Failure {
  const { name, classname, status, durationS, startedAt } = testCase
  const file = found.file ?? named
  // A line of the tool's own belongs to the file that the tool named.
  const line = found.line ?? (found.file === undefined || found.file === named ? testCase.line : undefined)
  return {
    suite,
    name,
    message,
    kind: status === 'error' ? 'error' : 'failed',
    ...(classname !== undefined && { class: classname }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(durationS !== undefined && { duration_s: durationS }),
    ...(startedAt !== undefined && { started_at: startedAt }),
    ...(attempts > 1 && { attempts })
  }
}

function detailsOf({ testCase, message }: KeptFailure, { logs }: Found, room: Rooms): Partial<Failure> {
  const { details, output } = testCase
  return {
    ...(details !== undefined && details !== message && room.details.take(details) && { details }),
    ...(output !== undefined && room.details.take(output) && { output }),
    ...(logs !== undefined && logs.length > 0 && room.logs.take(logs) && { logs: [...logs] })
  }
}

interface Rooms {
  readonly details: Room
  readonly logs: Room
}

/** A number of bytes that is used up. */
class Room {
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  take(value: unknown): boolean {
    const bytes = Buffer.byteLength(JSON.stringify(value)) + 1
    if (bytes > this.#left) return false
    this.#left -= bytes
    return true
  }
}
