/** Where layers of builds are kept for other machines, as far as the run decides it. */
import { join } from 'node:path'
import type { BuildCacheOptions } from '../engine/compose/build-cache.js'
import { defaultStorePath } from '../images/store/folder.js'
import { oneLine } from '../platform/escape/terminal.js'
import type { Run } from './run.js'

/** As images of others: the same folder, the same branches. undefined: `cache-images: never`. */
export async function buildCacheOf({
  config,
  env,
  redactor,
  view
}: Pick<Run, 'config' | 'env' | 'redactor' | 'view'>): Promise<BuildCacheOptions | undefined> {
  if (config.cacheImages === 'never') return undefined
  const { maySave } = await import('../images/remote/may-save.js')
  return {
    folder: join(config.cacheDirectory ?? defaultStorePath(env), 'builds'),
    save: await maySave(config.cacheImages, env),
    say: (line) => view.message(redactor.text(oneLine(line, 1000)))
  }
}
