/** Images: pulled and built before anything starts, outside of every start time-out. */
import type { ComposeProject } from '../../engine/compose/project.js'
import { buildImages } from '../../engine/compose/build.js'
import type { ImagesBrought } from '../../images/bring-images.js'
import { defaultStorePath } from '../../images/store/folder.js'
import { oneLine } from '../../platform/escape/terminal.js'
import type { Run } from '../run.js'
import { showProgress } from '../show.js'
import { stage } from '../stage.js'

/** Image of the compose file -> its digest, where that is known. Errors: ImageError, BuildError. */
export async function imageStages(run: Run, project: ComposeProject): Promise<ReadonlyMap<string, string>> {
  const { generated } = project
  const brought =
    generated.imagesToPull.length > 0 ? await stage(run, 'image_cache', () => bring(run, project)) : undefined
  if (generated.imagesToBuild.length > 0) {
    await stage(run, 'build', () => buildImages(project, run.config.build, showProgress(run, 'build'), run.signal))
  }
  return brought?.digests ?? new Map<string, string>()
}

async function bring(run: Run, { client, generated }: ComposeProject): Promise<ImagesBrought> {
  const { config, env, journal, redactor, signal, view } = run
  const { bringImages } = await import('../../images/bring-images.js')
  const brought = await bringImages({
    client,
    wanted: generated.imagesToPull,
    mode: config.cacheImages,
    path: config.cacheDirectory ?? defaultStorePath(env),
    limit: config.cacheLimit,
    env,
    signal,
    say: (line) => view.message(redactor.text(`images: ${oneLine(line, 1000)}`)),
    warn: (line) => run.warn(line)
  })
  generated.nameImages(brought.localNames)
  if (brought.cache !== undefined) journal.append({ type: 'cache_measured', cache: brought.cache })
  return brought
}
