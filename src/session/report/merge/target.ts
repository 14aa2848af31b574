/** Where merged results go: a file, or an output directory that holds nothing else. */
import { readdir, rm } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { TESTS_FILE } from '../../../contract/tests.js'
import { ConfigError } from '../../../errors.js'
import { readJson } from '../../../run/json-file.js'
import { resultsPathOf, SUMMARY_FILE } from '../../results-path.js'
import { FOLDERS, isFolder } from './copies.js'

export interface Target {
  /** The results file. */
  readonly file: string
  /** Undefined: the results file alone. */
  readonly directory: string | undefined
}

/** `out`: absolute. Only reads. */
export async function targetOf(out: string): Promise<Target> {
  const isFile = extname(out).toLowerCase() === '.json' && !(await isFolder(out))
  return isFile ? { file: out, directory: undefined } : { file: resultsPathOf(out), directory: out }
}

const earlier = z.looseObject({ run_id: z.string(), merged_from: z.optional(z.array(z.unknown())) })

/**
 * Only reads. Errors: ConfigError where an input lies there, or where the directory holds something else than an earlier
 * merge, which is not for us to remove or to mix with.
 */
export async function ensureFree(
  { file, directory }: Target,
  {
    paths,
    cwd,
    out = ''
  }: { readonly paths: readonly string[]; readonly cwd: string; readonly out: string | undefined }
): Promise<void> {
  const input = paths.find((path) => {
    const whole = resolve(cwd, path)
    return whole === directory || [whole, resultsPathOf(whole)].includes(file)
  })
  if (input !== undefined) {
    throw new ConfigError(`--out ${out}: it would take the place of ${input}, which is to be merged`)
  }
  if (directory === undefined || (await readdir(directory).catch(() => [])).length === 0) return
  const found = await readJson(file, earlier)
  // `none`: a merge that was refused left its results there.
  if (found?.merged_from !== undefined || found?.run_id === 'none') return
  throw new ConfigError(`--out ${out}: the folder holds other files`, { hint: 'Name one that is new or empty.' })
}

/** Removes what an earlier merge wrote. */
export async function clear({ directory }: Target): Promise<void> {
  if (directory === undefined) return
  for (const name of [...FOLDERS, TESTS_FILE, SUMMARY_FILE]) {
    await rm(join(directory, name), { recursive: true, force: true })
  }
}
