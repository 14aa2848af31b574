/** The JUnit files of an attempt: found, copied aside, claimed. */
import { join } from 'node:path'
import type { Suite } from '../config/config.js'
import { messageOf } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { copyAside, type JunitCopy } from './junit-copies.js'
import { claimOf, type Search } from './junit-files.js'
import type { AttemptContext } from './types.js'

/** Milliseconds for copying, and again for reading. A cancelled job has few seconds for everything. */
const LIMIT = 300_000
const LIMIT_IF_CANCELLED = 2_000

export interface Collected {
  /** One line each: patterns without a file, what could not be copied. */
  readonly problems: readonly string[]
  readonly copies: readonly JunitCopy[]
}

export async function collect(suite: Suite, context: AttemptContext, { files, missing }: Search): Promise<Collected> {
  for (const file of files) context.claimed.add(claimOf(file))
  const folder = join(context.output, 'junit', suite.name, String(context.attempt))
  const { redactor } = context
  try {
    const copies = await copyAside(files, {
      folder,
      base: suite.workingDirectory,
      redactor,
      signal: fileLimit(context.signal)
    })
    return { problems: missing, copies }
  } catch (error) {
    return { problems: [...missing, `JUnit files could not be copied: ${oneLine(messageOf(error))}`], copies: [] }
  }
}

/** `cancelled`: what a cancelled suite has written is still worth a moment, no more. */
export function fileLimit(cancelled: AbortSignal): AbortSignal {
  return AbortSignal.timeout(cancelled.aborted ? LIMIT_IF_CANCELLED : LIMIT)
}
