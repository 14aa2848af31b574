/** The tag under test where no option names it. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigError } from '../errors.js'
import type { Source } from './config.js'
import { testbedOptions } from './options/testbed.js'
import { quoted } from './text.js'

export interface ImageTagPlaces {
  readonly env: NodeJS.ProcessEnv
  readonly workingDirectory: string
  readonly envFile: readonly string[]
  readonly composeFile: readonly string[] | undefined
}

/**
 * `IMAGE_TAG` of the environment, then of the files that compose would read it from (the env files that were given, the
 * last one that has it; else `.env` of the working directory, then beside the first compose file), then `latest`. As it is
 * exported to compose, another order than compose's own would change what a file means.
 */
export async function defaultImageTag(
  places: ImageTagPlaces
): Promise<{ readonly value: string; readonly source: Source }> {
  const ofEnvironment = places.env.IMAGE_TAG
  if (ofEnvironment !== undefined && ofEnvironment !== '') {
    const place = 'IMAGE_TAG of the environment'
    return { value: checked(ofEnvironment, place), source: { from: 'environment', place } }
  }
  for (const file of filesOf(places)) {
    const value = variableOf(await readFile(file, 'utf8').catch(() => ''), 'IMAGE_TAG')
    if (value === undefined || value === '') continue
    const place = `IMAGE_TAG of ${file}`
    return { value: checked(value, place), source: { from: 'environment', place } }
  }
  return { value: 'latest', source: { from: 'default', place: 'default of image-tag' } }
}

function filesOf({ envFile, workingDirectory, composeFile }: ImageTagPlaces): readonly string[] {
  if (envFile.length > 0) return envFile.toReversed()
  const folders = [workingDirectory, ...(composeFile ?? []).slice(0, 1).map(dirname)]
  return [...new Set(folders)].map((folder) => join(folder, '.env'))
}

/** The last assignment counts; quotes are taken off, a comment after a blank too. */
function variableOf(text: string, name: string): string | undefined {
  const lines = text.matchAll(new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*[=:][ \\t]*(.*)$`, 'gm'))
  const last = [...lines].at(-1)?.[1]?.trim()
  if (last === undefined) return undefined
  return /^(["'])(.*?)\1/.exec(last)?.[2] ?? last.replace(/(^|\s)#.*$/, '').trimEnd()
}

function checked(value: string, place: string): string {
  if (testbedOptions['image-tag'].schema.safeParse(value).success) return value
  throw new ConfigError(`${place}: expected an image tag, got ${quoted(value)}`)
}
