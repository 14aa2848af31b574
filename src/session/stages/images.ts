/** Images: pulled and built before anything starts, outside of every start time-out. */
import type { ComposeProject } from '../../engine/compose/project.js'
import { buildImages } from '../../engine/compose/build.js'
import type { ImagesBrought } from '../../images/bring-images.js'
import { defaultStorePath } from '../../images/store/folder.js'
import { oneLine } from '../../platform/escape/terminal.js'
import type { Run } from '../run.js'
import { showProgress } from '../show.js'
import { actionsStore, noteImages } from '../kept-images.js'
import { buildCacheOf } from '../kept-layers.js'
import { stage } from '../stage.js'

/** Image of the compose file -> its digest, where that is known. Errors: ImageError, BuildError. */
export async function imageStages(run: Run, project: ComposeProject): Promise<ReadonlyMap<string, string>> {
  const { generated } = project
  const brought =
    generated.imagesToPull.length > 0 ? await stage(run, 'image_cache', () => bring(run, project)) : undefined
  if (generated.imagesToBuild.length > 0) {
    await stage(run, 'build', async () => {
      const { config, signal } = run
      const onLine = showProgress(run, 'build')
      return buildImages(project, { policy: config.build, onLine, cache: await buildCacheOf(run), signal })
    })
  }
  return brought?.digests ?? new Map<string, string>()
}

async function bring(run: Run, { client, generated }: ComposeProject): Promise<ImagesBrought> {
  const { config, env, journal, redactor, signal, view } = run
  const { bringImages } = await import('../../images/bring-images.js')
  const path = config.cacheDirectory ?? defaultStorePath(env)
  const remote = config.cacheImages === 'never' ? undefined : await actionsStore(env)
  const brought = await bringImages({
    client,
    wanted: generated.imagesToPull,
    mode: config.cacheImages,
    path,
    limit: config.cacheLimit,
    env,
    remote,
    signal,
    say: (line) => view.message(redactor.text(`images: ${oneLine(line, 1000)}`)),
    warn: (line) => run.warn(line)
  })
  generated.nameImages(brought.localNames)
  if (brought.cache !== undefined) {
    const { hits, images, bytes } = brought.cache
    const [restored, pulled] = [bytes.restored, bytes.pulled].map((count) => String(Math.round(count / 1e6)))
    view.message(`images: ${hits} of ${images} from the cache, ${restored} MB; pulled ${pulled} MB`)
    journal.append({ type: 'cache_measured', cache: brought.cache })
  }
  const { images, measured } = brought
  await noteImages(run.folder, { path, images, measured, mode: config.cacheImages, down: remote?.down }, env)
  return brought
}
