/** The artifacts of the action's post step, and what it says of them. */
import { join } from 'node:path'
import { messageOf } from '../errors.js'
import { inlineCode } from '../platform/escape/markdown.js'
import { oneLine } from '../platform/escape/terminal.js'
import { annotationLines } from '../platform/github/annotations.js'
import { artifactsMissing, ArtifactUploader } from '../platform/github/artifact.js'
import { appendSummary } from '../platform/github/step-summary.js'
import { createRedactor } from '../platform/redactor.js'
import type { RunFolder } from '../run/folder.js'
import { readRunResults } from '../run/results-file.js'
import type { PlanWithArtifact } from '../session/artifacts/planned.js'
import { publish, type Published } from '../session/artifacts/publish.js'

/** Milliseconds: GitHub ends post 5 minutes after a job was cancelled. */
const POST = 285_000
/** For the uploads, at most and, whatever the removal took, at least. */
const MOST = 180_000
const LEAST = 10_000

/** `secrets`: values to redact. `used`: milliseconds of post that are gone. Never throws, and never changes the outcome. */
export async function uploadArtifact(
  plan: PlanWithArtifact,
  folder: RunFolder,
  secrets: readonly string[],
  used: number
): Promise<void> {
  const { env } = process
  const redactor = createRedactor(secrets)
  const say = (line: string): void => void process.stdout.write(`${redactor.text(oneLine(line, 500))}\n`)
  try {
    if (plan.artifact.when === 'failure' && (await readRunResults(plan, folder)).exit_code === 0) return
    const missing = artifactsMissing(env)
    if (missing !== undefined) {
      say(`no artifact: ${missing}`)
      return
    }
    const uploader = new ArtifactUploader(env)
    const signal = AbortSignal.timeout(Math.max(LEAST, Math.min(MOST, POST - used)))
    const options = { plan, redactor, uploader, signal, workFolder: join(folder.path, 'artifact') }
    const { published, notes, failures } = await publish(options).finally(() => uploader.close())
    for (const note of notes) say(note)
    for (const { name, url, size } of published) say(`artifact ${name} (${kilobytes(size)}): ${url}`)
    warn(failures.map((failure) => redactor.text(failure)))
    if (published.length > 0) await appendSummary(redactor.text(links(published)))
  } catch (error) {
    warn([redactor.text(`the artifact could not be uploaded: ${messageOf(error)}`)])
  }
}

function links(published: readonly Published[]): string {
  const each = published.map(({ name, url, size }) => `[${inlineCode(name)}](${url}) (${kilobytes(size)})`)
  return `\n**Artifacts:** ${each.join(', ')}\n`
}

function kilobytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}

function warn(messages: readonly string[]): void {
  const lines = annotationLines(messages.map((message) => ({ kind: 'warning', message })))
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
