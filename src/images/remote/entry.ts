/** A small entry of the cache: others may have written it, so it is read only as far as it can be one. */
import { open } from 'node:fs/promises'
import type * as z from 'zod/mini'

/** Bytes: sixteen measurements need 3 KB. */
const MAX_BYTES = 64 * 1024

/** undefined for what is too long, or something else. Errors: the system's. */
export async function readEntry<T extends z.ZodMiniType>(path: string, schema: T): Promise<z.infer<T> | undefined> {
  const file = await open(path)
  try {
    const start = Buffer.alloc(MAX_BYTES + 1)
    const { bytesRead } = await file.read(start, 0, start.length, 0)
    if (bytesRead > MAX_BYTES) return undefined
    return schema.safeParse(JSON.parse(start.toString('utf8', 0, bytesRead))).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  } finally {
    await file.close()
  }
}
