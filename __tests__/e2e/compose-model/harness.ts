/** Resolving with the real compose binary, in folders of its own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { assemble, type AssembleOptions } from '../../../src/engine/compose/model/assemble.js'
import type { GeneratedModel } from '../../../src/engine/compose/model/generated.js'
import { resolveModel, type ResolvedModel, type ResolveOptions } from '../../../src/engine/compose/model/resolve.js'
import { RUN } from '../../engine/compose/model/models.js'

export const signal = new AbortController().signal

/** What compose needs of the environment, and nothing that selects files or sets variables. */
export const BARE: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: process.env.HOME }

/** A folder with these files, removed after the test. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'compose-model-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

export function resolveIn(
  workingDirectory: string,
  options: Partial<ResolveOptions> = {},
  env: NodeJS.ProcessEnv = {}
): Promise<ResolvedModel> {
  const defaults = { profiles: [], services: [], envFiles: [], imageTag: undefined, projectName: RUN.project }
  return resolveModel({ ...defaults, workingDirectory, ...options }, signal, { ...BARE, ...env })
}

export function assembleIn(
  resolved: ResolvedModel,
  workingDirectory: string,
  options: Partial<AssembleOptions> = {}
): Promise<GeneratedModel> {
  const defaults = {
    run: RUN,
    ports: 'auto',
    infrastructure: undefined,
    serviceFacts: {},
    healthTimeout: 90_000
  } as const
  return assemble(resolved, { ...defaults, workingDirectory, ...options })
}
