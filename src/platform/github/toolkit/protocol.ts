/**
 * What a process that runs GitHub's clients is asked, and what it answers. They run in a process of their own because they
 * take no signal, print as they like, throw out of event handlers, and read folders from the environment.
 */
import * as z from 'zod/mini'

/** What an entry of the cache holds, in the working directory: the toolkit hashes the path into the entry's version. */
export const CACHED = 'integration-testbed.blob'

export const request = z.discriminatedUnion('op', [
  /** `beginning`: the newest entry whose key begins so will do as well. */
  z.object({ op: z.literal('restore'), key: z.string(), beginning: z.optional(z.string()) }),
  z.object({ op: z.literal('save'), key: z.string() }),
  /** Everything below the directory, as one archive. `compression`: 0 to 9. */
  z.object({
    op: z.literal('upload'),
    name: z.string(),
    directory: z.string(),
    compression: z.int(),
    retentionDays: z.optional(z.int())
  }),
  /** One file as it is; its name is that of the artifact. */
  z.object({ op: z.literal('upload-file'), file: z.string(), retentionDays: z.optional(z.int()) })
])
export type ToolkitRequest = z.infer<typeof request>

export const answer = z.discriminatedUnion('type', [
  /** A line that the client printed: it is still at work. */
  z.object({ type: z.literal('said'), line: z.string() }),
  z.object({
    type: z.literal('done'),
    /** Of a restore: there was such an entry. Of a save: it was saved. */
    ok: z.boolean(),
    artifact: z.optional(z.object({ id: z.number(), size: z.number() })),
    /** All of these lines, bounded. */
    said: z.array(z.string())
  }),
  z.object({ type: z.literal('failed'), message: z.string(), said: z.array(z.string()) })
])
export type ToolkitAnswer = z.infer<typeof answer>
