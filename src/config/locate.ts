/** Where the configuration is, without reading it. */
import { join, resolve } from 'node:path'
import { ConfigError } from '../errors.js'
import { flagLayer, inputLayer, pick, type Layer } from './layers.js'
import { existingFolder, isReadable } from './paths.js'
import { quoted } from './text.js'

export const CONFIG_FILE = 'testbed.yml'

export interface ConfigSources {
  /** By kebab-case name; what `flagsOf` returns. */
  readonly flags: Readonly<Record<string, unknown>>
  /** By kebab-case name, as text; `inputsOf` of the environment, or nothing on the command line. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env: NodeJS.ProcessEnv
  /** The current folder; in the action the workspace. */
  readonly cwd: string
}

export interface Located {
  /** Absolute. The file may name another one, which only loadConfig sees. */
  readonly workingDirectory: string
  /** Absolute; undefined where there is no file. */
  readonly config: string | undefined
  /** Flags and inputs, strongest first. */
  readonly given: readonly Layer[]
}

/**
 * The working directory and the configuration file as flags and inputs name them. Commands that only look for a testbed
 * need no more, and work although the file is wrong by now. Throws a ConfigError for wrong flags and inputs, and for a
 * folder or file that is not there.
 */
export async function locate(sources: ConfigSources): Promise<Located> {
  const given = [flagLayer(sources.flags), await inputLayer(sources.inputs)]
  const folder = pick(given, 'working-directory')
  const workingDirectory =
    folder === undefined
      ? resolve(sources.cwd)
      : await existingFolder(resolve(sources.cwd, folder.value), folder.layer.place('working-directory'))
  const named = pick(given, 'config')
  if (named === undefined) {
    const usual = join(workingDirectory, CONFIG_FILE)
    return { workingDirectory, config: (await isReadable(usual)) ? usual : undefined, given }
  }
  const config = resolve(workingDirectory, named.value)
  if (await isReadable(config)) return { workingDirectory, config, given }
  throw new ConfigError(`${named.layer.place('config')}: no such file: ${quoted(named.value, 200)}`, {
    hint: `Looked for ${config}`
  })
}
