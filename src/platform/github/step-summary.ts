/** The job summary. Above 1 MiB the runner drops all that a step wrote to it, so it is never exceeded. */
import { stat } from 'node:fs/promises'

/** Bytes that one step may write. */
export const SUMMARY_LIMIT = 1024 * 1024
const CUT = '\n\n_The rest was cut: a job summary may not be larger than 1 MiB._\n'

/** Appends Markdown; cuts it, as a last resort, where it would be dropped. Returns whether there is a summary to write to. */
export async function appendSummary(markdown: string): Promise<boolean> {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (path === undefined || path === '') return false
  const { size } = await stat(path)
  const text = cutToBytes(markdown, SUMMARY_LIMIT - size)
  if (text === '') return true
  const { summary } = await import('@actions/core')
  await summary.emptyBuffer().addRaw(text).write()
  return true
}

/** At most `limit` bytes, cut at the end of a line, with a line that says so; empty where not even that fits. */
export function cutToBytes(markdown: string, limit: number): string {
  const bytes = Buffer.from(markdown)
  if (bytes.length <= limit) return markdown
  const room = limit - Buffer.byteLength(CUT)
  if (room < 0) return ''
  const newline = bytes.lastIndexOf(0x0a, room)
  return bytes.toString('utf8', 0, newline < 0 ? 0 : newline) + CUT
}
