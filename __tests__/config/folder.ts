/** A folder with files for one test of the configuration, and what loadConfig says of it. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { loadConfig, type Config, type ConfigSources } from '../../src/config/load.js'
import { ConfigError } from '../../src/errors.js'

export async function folderWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'testbed-config-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

type Given = Partial<ConfigSources>

export async function load(files: Readonly<Record<string, string>>, given: Given = {}): Promise<Config> {
  const cwd = await folderWith(files)
  return loadConfig({ flags: {}, inputs: {}, env: {}, cwd, ...given })
}

/** The ConfigError that loading ends with. */
export async function refused(files: Readonly<Record<string, string>>, given: Given = {}): Promise<ConfigError> {
  const error = await load(files, given).then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof ConfigError)) throw new Error('expected a ConfigError', { cause: error })
  return error
}
