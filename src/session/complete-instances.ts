/** Completes the instances of a compose file with what only their images know. */
import { inspectImage, type Image } from '../docker/images.js'
import { imageHealthCheck, mergeHealthCheck } from '../engine/compose/model/health.js'
import type { ComposeProject } from '../engine/compose/project.js'
import type { InstanceDraft } from '../engine/compose/model/instances.js'
import { kindOf } from '../readiness/kinds/tell.js'

export type CompleteInstance = InstanceDraft & {
  /** `sha256:...` under which its registry has the image, where the engine knows it. */
  readonly digest?: string | undefined
}

/** Kind, the image's own health check where the file has none, and the ports that it exposes. */
export async function completeInstances(project: ComposeProject, signal: AbortSignal): Promise<CompleteInstance[]> {
  const images = new Map<string, Promise<Image>>()
  const imageOf = (name: string): Promise<Image> => {
    const known = images.get(name) ?? inspectImage(project.client, name, signal)
    images.set(name, known)
    return known
  }
  return Promise.all(
    project.generated.instances.map(async (draft) => {
      if (draft.provided) return draft
      const image = await imageOf(project.generated.compose.services[draft.name]?.image ?? draft.image)
      const { Config: config, RepoDigests: digests } = image
      const exposed = Object.keys(config.ExposedPorts).flatMap((port) =>
        port.endsWith('/tcp') ? [Number.parseInt(port, 10)] : []
      )
      const entrypointIsImagesOwn = !draft.overridesEntryPoint && runsImagesProgram(draft.command, config.Cmd)
      return {
        ...draft,
        digest: digests.at(0)?.split('@').at(1),
        kind: draft.kind ?? kindOf(draft.image, { entrypointIsImagesOwn }),
        healthCheck: mergeHealthCheck(draft.declaredHealthCheck, imageHealthCheck(config.Healthcheck)),
        exposed: [...new Set([...draft.exposed, ...exposed])]
      }
    })
  )
}

/** Without a command, or with one that only adds arguments: `redis-server --requirepass x`, `-c fsync=off`. */
function runsImagesProgram(command: readonly string[], ofImage: readonly string[]): boolean {
  const [first] = command
  return first === undefined || first.startsWith('-') || first === ofImage[0]
}
