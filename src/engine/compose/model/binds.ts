/** Paths of this machine that containers mount: an engine elsewhere does not see them. */
import type { ComposeModel, ComposeService } from './types.js'

export interface BindSource {
  /** Name in the generated file. */
  readonly service: string
  /** Absolute. */
  readonly source: string
  /** Inside the container, or the key of a secret or config. */
  readonly target: string
  readonly readOnly: boolean
  /** The engine makes a missing folder. */
  readonly createHostPath: boolean
}

export function bindSources(service: string, definition: ComposeService, model: ComposeModel): BindSource[] {
  const mounts = (definition.volumes ?? []).flatMap((mount) =>
    mount.type === 'bind' && mount.source !== undefined
      ? [
          {
            service,
            source: mount.source,
            target: mount.target ?? '',
            readOnly: mount.read_only ?? false,
            createHostPath: mount.bind?.create_host_path ?? false
          }
        ]
      : []
  )
  const files = (['secrets', 'configs'] as const).flatMap((section) =>
    (definition[section] ?? []).flatMap(({ source }) => {
      const file = model[section]?.[source]?.file
      if (file === undefined) return []
      return [{ service, source: file, target: `${section}.${source}`, readOnly: true, createHostPath: false }]
    })
  )
  return [...mounts, ...files]
}
