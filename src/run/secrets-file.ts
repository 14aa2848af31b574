/** The values to redact, for processes that come after main: supervisor, post, `logs`. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { RunFolder } from './folder.js'
import { writeJson } from './json-file.js'

const values = z.array(z.string())

export function writeSecrets(folder: RunFolder, secrets: readonly string[]): Promise<void> {
  return writeJson(folder.secrets, secrets, 0o600)
}

/** None where the run has not got so far. Synchronous: asked for at the moment when the first byte is to be written. */
export function readSecrets(folder: RunFolder): string[] {
  try {
    const parsed = values.safeParse(JSON.parse(readFileSync(folder.secrets, 'utf8')))
    return parsed.success ? parsed.data : []
  } catch {
    return []
  }
}
