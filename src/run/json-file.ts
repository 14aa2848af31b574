/** Small JSON files that others read at any moment: replaced by an atomic rename, checked when read. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type * as z from 'zod/mini'
import { InternalError, messageOf } from '../errors.js'

/**
 * Replaces the file whole. The temporary file lies beside it, since a rename does not cross file systems. Errors:
 * InternalError that names the file.
 */
export async function writeFileAtomically(path: string, text: string, mode = 0o644): Promise<void> {
  const temporary = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, text, { mode })
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new InternalError(`${path}: can't be written: ${messageOf(cause)}`, { cause })
  }
}

export function writeJson(path: string, value: unknown, mode?: number): Promise<void> {
  return writeFileAtomically(path, JSON.stringify(value, undefined, 2) + '\n', mode)
}

/** undefined where there is no such file, or where it holds something else. */
export async function readJson<T extends z.ZodMiniType>(path: string, schema: T): Promise<z.infer<T> | undefined> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
