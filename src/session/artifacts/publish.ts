/** What of a run becomes an artifact: everything of the output directory, and the summary as a file of its own. */
import { constants } from 'node:fs'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlanWithArtifact } from './planned.js'
import { messageOf } from '../../errors.js'
import { oneLine } from '../../platform/escape/terminal.js'
import { ArtifactError, type ArtifactUpload, type ArtifactUploader } from '../../platform/github/artifact.js'
import type { Redactor } from '../../platform/redactor.js'
import { SUMMARY_FILE } from '../results-path.js'
import { stageFiles, type Staged, type StageLimits } from './stage.js'

export interface Published {
  readonly name: string
  readonly url: string
  /** Bytes, as they were sent. */
  readonly size: number
}

export interface Publication {
  /** The one with everything first. */
  readonly published: readonly Published[]
  /** What one should know, for the log. */
  readonly notes: readonly string[]
  /** Why something is missing, one line each; foreign text in it. */
  readonly failures: readonly string[]
}

export interface PublishOptions {
  readonly plan: Pick<PlanWithArtifact, 'run_id' | 'output_directory' | 'artifact'>
  /** Does not exist yet, beside the output directory if possible; removed at the end. */
  readonly workFolder: string
  readonly redactor: Redactor
  readonly uploader: Pick<ArtifactUploader, 'upload'>
  readonly signal: AbortSignal
  readonly limits?: StageLimits
}

/** Never throws: no artifact is no reason to change the outcome of a run. */
export async function publish(options: PublishOptions): Promise<Publication> {
  const published: Published[] = []
  const notes: string[] = []
  const failures: string[] = []
  const { plan, workFolder, signal } = options
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => failures.push(`${what}: ${oneLine(reasonOf(error, signal), 500)}`))
  }
  await attempt('the artifact could not be uploaded', async () => {
    const { artifact, output_directory } = plan
    const folder = join(workFolder, 'files')
    const staged = await stageFiles(output_directory, folder, options.redactor, signal, options.limits)
    notes.push(...notesOn(staged))
    if (staged.files === 0) return
    const all = await upload(options, artifact.name, async (name) => ({
      op: 'upload',
      name,
      directory: folder,
      compression: staged.compression
    }))
    published.push(all)
    await attempt('the summary could not be uploaded as a file of its own', async () => {
      const summary = join(folder, SUMMARY_FILE)
      published.push(...(await single(options, summary, `${all.name}-summary.md`)))
    })
  })
  await rm(workFolder, { recursive: true, force: true }).catch(() => undefined)
  return { published, notes, failures }
}

/** The name of a single file is that of its artifact. */
async function single(options: PublishOptions, file: string, wanted: string): Promise<Published[]> {
  const folder = join(options.workFolder, 'single')
  await mkdir(folder)
  const copied = await copyFile(file, join(folder, wanted), constants.COPYFILE_FICLONE).then(
    () => true,
    () => false
  )
  // A run that was killed may have none.
  if (!copied) return []
  const published = await upload(options, wanted, async (name) => {
    if (name !== wanted) await copyFile(file, join(folder, name), constants.COPYFILE_FICLONE)
    return { op: 'upload-file', file: join(folder, name) }
  })
  return [published]
}

/**
 * Uploads under that name, or, where another step or a called workflow of the same job's name has taken it, under one with
 * the random end of the run's id.
 */
async function upload(
  { plan, uploader, signal }: PublishOptions,
  name: string,
  asked: (name: string) => Promise<ArtifactUpload>
): Promise<Published> {
  const { retention_days: retentionDays } = plan.artifact
  const send = async (as: string): Promise<Published> => {
    const request = { ...(await asked(as)), ...(retentionDays !== undefined && { retentionDays }) }
    return { name: as, ...(await uploader.upload(request, signal)) }
  }
  try {
    return await send(name)
  } catch (error) {
    if (!(error instanceof ArtifactError) || !error.taken) throw error
    const extension = /\.md$/.exec(name)?.[0] ?? ''
    const stem = name.slice(0, name.length - extension.length)
    return send(`${stem}-${plan.run_id.split('-').at(-1)}${extension}`)
  }
}

function notesOn({ files, leftOut, redacted }: Staged): string[] {
  const megabytes = (leftOut.bytes / 1e6).toFixed(0)
  return [
    ...(files === 0 ? ['no artifact: the output directory is empty'] : []),
    ...(leftOut.files > 0 ? [`not in the artifact: the ${leftOut.files} largest files (${megabytes} MB)`] : []),
    ...(redacted.length > 0 ? [`redacted for the artifact: ${redacted.slice(0, 5).join(', ')}`] : [])
  ]
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  return signal.aborted ? 'there was no time left' : messageOf(error)
}
