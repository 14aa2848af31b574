/**
 * Global set-up of the end-to-end tests: is there an engine, and are the stand-in images there? In CI their absence is a
 * failure; elsewhere the scenarios that need them are skipped, each by its name.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

const run = promisify(execFile)

export interface EngineFound {
  readonly answers: boolean
  /** Why the scenarios are skipped, one line. */
  readonly reason: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    engine: EngineFound
  }
}

const IMAGES = ['busybox:1', 'postgres:17', 'node:24'].map((name) => `testbed.local/${name}`)

async function lookForEngine(): Promise<EngineFound> {
  const docker = (...args: string[]) => run('docker', args, { timeout: 15_000 })
  try {
    await docker('version', '--format', '{{.Server.Version}}')
  } catch (error) {
    return { answers: false, reason: `no engine answers: ${firstLine(error)}` }
  }
  try {
    await docker('image', 'inspect', '--format', '{{.Id}}', ...IMAGES)
    return { answers: true, reason: '' }
  } catch (error) {
    return { answers: false, reason: `an image is missing (npm run pretest builds them): ${firstLine(error)}` }
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return text.trim().split('\n')[0] ?? ''
}

export default async function setup(project: TestProject): Promise<void> {
  const found = await lookForEngine()
  if (!found.answers && process.env.CI === 'true') throw new Error(`The end-to-end tests can't run: ${found.reason}`)
  if (!found.answers) process.stderr.write(`Scenarios with containers are skipped: ${found.reason}\n`)
  project.provide('engine', found)
}
