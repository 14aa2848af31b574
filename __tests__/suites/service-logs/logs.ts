/** Logs of services as the supervisor writes them. */
import { mkdtempSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openHeadTailFile, type HeadTailFile } from '../../../src/run/head-tail-file.js'

const opened: HeadTailFile[] = []
afterEach(async () => {
  for (const file of opened.splice(0)) await file.finish()
})

export const START = Date.parse('2026-01-02T03:04:05Z')

/** As the engine stamps it, `ms` milliseconds after the start. */
export const stamped = (ms: number, text: string): string =>
  `${new Date(START + ms).toISOString().replace('Z', '678901Z')} ${text}\n`

/** As an excerpt shows it. */
export const shown = (ms: number, text: string): string => `${new Date(START + ms).toISOString().slice(11, 23)} ${text}`

export async function outputDirectory(): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), 'itb-logs-'))
  await mkdir(join(output, 'logs'))
  return output
}

/** Left open as while the service runs, until `finish()` or the end of the test. */
export async function log(
  output: string,
  service: string,
  lines: Iterable<string>,
  limit = 100_000_000
): Promise<HeadTailFile> {
  const file = await openHeadTailFile(join(output, 'logs', `${service}.log`), limit)
  opened.push(file)
  let chunk = ''
  for (const line of lines) {
    chunk += line
    if (chunk.length < 256 * 1024) continue
    await file.write(Buffer.from(chunk))
    chunk = ''
  }
  await file.write(Buffer.from(chunk))
  return file
}
