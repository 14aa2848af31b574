/** The process that runs GitHub's clients: one request after the other, until its parent is gone. */
import { readdir } from 'node:fs/promises'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../../../errors.js'
import { listen } from './said.js'
import { CACHED, request, type ToolkitAnswer, type ToolkitRequest } from './protocol.js'

type Done = Omit<Extract<ToolkitAnswer, { type: 'done' }>, 'type' | 'said'>

/** `folder`: this process's own, with its working directory in it; removed at the end. */
export function serveToolkit(folder: string): void {
  const said = listen((line) => tell({ type: 'said', line }))
  const end = (): never => {
    rmSync(folder, { recursive: true, force: true })
    process.exit()
  }
  // The cancel of a job is its parent's affair.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => undefined)
  process.on('disconnect', end)
  // The archiver's errors are thrown where nobody can catch them.
  process.on('uncaughtException', (error) => {
    process.send?.({ type: 'failed', message: error.message, said: said.take() } satisfies ToolkitAnswer, end)
  })
  process.on('message', (raw) => {
    const answered = (answer: ToolkitAnswer): void => tell(answer)
    run(request.parse(raw)).then(
      (done) => answered({ type: 'done', ...done, said: said.take() }),
      (error: unknown) => answered({ type: 'failed', message: messageOf(error), said: said.take() })
    )
  })
}

function tell(answer: ToolkitAnswer): void {
  process.send?.(answer)
}

async function run(asked: ToolkitRequest): Promise<Done> {
  if (asked.op === 'restore' || asked.op === 'save') {
    const { restoreCache, saveCache } = await import('@actions/cache')
    if (asked.op === 'restore') {
      const { key, beginning } = asked
      const found = await restoreCache([CACHED], key, beginning === undefined ? [] : [beginning])
      return { ok: found === key || (beginning !== undefined && found?.startsWith(beginning) === true) }
    }
    return { ok: (await saveCache([CACHED], asked.key)) !== -1 }
  }
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const retention = asked.retentionDays === undefined ? {} : { retentionDays: asked.retentionDays }
  const { id, size } =
    asked.op === 'upload'
      ? await client.uploadArtifact(asked.name, await filesBelow(asked.directory), asked.directory, {
          compressionLevel: asked.compression,
          ...retention
        })
      : await client.uploadArtifact('', [asked.file], process.cwd(), { skipArchive: true, ...retention })
  if (id === undefined) throw new Error('the service named no artifact')
  return { ok: true, artifact: { id, size: size ?? 0 } }
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
