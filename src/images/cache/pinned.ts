/** Images that are pinned by their digest and lie on this engine under the tag that stands in for it. */
import type { DockerClient } from '../../docker/client.js'
import { findImage } from '../../docker/images.js'
import type { WantedImage } from '../pull/wanted.js'
import { parseReference } from '../reference.js'
import { localNameOf } from './bring.js'

/** Image of the compose file -> what the engine has it as. Those that it has by their own name are left out. */
export async function pinnedImages(
  client: DockerClient,
  wanted: readonly WantedImage[],
  signal: AbortSignal
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  await Promise.all(
    wanted.map(async ({ image }) => {
      const reference = parseReference(image)
      if (reference?.digest === undefined || (await findImage(client, image, signal)) !== undefined) return
      const { repository, tag } = localNameOf(reference, reference.digest)
      const name = `${repository}:${tag}`
      if ((await findImage(client, name, signal)) !== undefined) found.set(image, name)
    })
  )
  return found
}
