/** What clients ask the supervisor over its socket: one JSON object a line, one answer a line. */
import * as z from 'zod/mini'

export const request = z.discriminatedUnion('op', [
  z.object({ op: z.literal('ping') }),
  /** Wait until the logs of all ended containers are on disk, at most so long (milliseconds). */
  z.object({ op: z.literal('drain'), timeout: z.int() }),
  /** The teardown is done, or the testbed is somebody else's from now on: finish the log files and end. */
  z.object({ op: z.literal('release') })
])
export type Request = z.infer<typeof request>

export const answer = z.object({ ok: z.boolean(), pid: z.int() })
export type Answer = z.infer<typeof answer>
