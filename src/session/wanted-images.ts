/** The images that a testbed would need, without one. */
import type { Config } from '../config/load.js'
import { imageOf, imagesNeeded, type ImageToPull } from '../engine/compose/model/images.js'
import { resolveModel } from '../engine/compose/model/resolve.js'
import type { ComposeService } from '../engine/compose/model/types.js'

/** Those of others, of the selected services. Errors: ConfigError, ComposeError. */
export async function wantedImages(
  config: Config,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<ImageToPull[]> {
  const { workingDirectory, composeFile, profiles, services, envFile, imageTag, imageRegistry } = config
  const { model, tagged } = await resolveModel(
    {
      workingDirectory,
      composeFiles: composeFile,
      profiles,
      services,
      envFiles: envFile,
      imageTag,
      imageRegistry,
      projectName: config.projectName ?? 'images'
    },
    signal,
    env
  )
  const named = Object.entries(model.services)
    .filter(([, service]) => service.scale !== 0 && service.provider === undefined)
    .map(([name, service]): [string, ComposeService] => {
      return [name, { ...service, image: imageOf(name, service, { workingDirectory, imageTag }) }]
    })
  const { pull } = imagesNeeded(Object.fromEntries(named), (service) => tagged.has(service))
  return pull.filter(({ thirdParty }) => thirdParty)
}
