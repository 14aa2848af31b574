/** Images: pulled and built before anything starts, outside of every start time-out. */
import type { ComposeProject } from '../../engine/compose/project.js'
import { buildImages } from '../../engine/compose/build.js'
import { pullImages } from '../../engine/compose/pull.js'
import type { Run } from '../run.js'
import { showProgress } from '../show.js'
import { stage } from '../stage.js'

export async function imageStages(run: Run, project: ComposeProject): Promise<void> {
  const { generated } = project
  if (generated.imagesToPull.length > 0) {
    await stage(run, 'image_cache', () => pullImages(project, showProgress(run, 'pull'), run.signal))
  }
  if (generated.imagesToBuild.length > 0) {
    await stage(run, 'build', () => buildImages(project, run.config.build, showProgress(run, 'build'), run.signal))
  }
}
