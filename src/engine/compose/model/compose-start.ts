/** What only compose's own start does; everything else is started over the engine's socket, which is faster. */
import type { ComposeFileObject, ComposeModel, ComposeService } from './types.js'

/** Why the service has to be started by compose: keys of the file; none: the engine can. */
export function startReasons(service: ComposeService, model: ComposeModel): string[] {
  const hooks = (['pre_start', 'post_start', 'pre_stop'] as const).filter((key) => (service[key] ?? []).length > 0)
  const reasons: string[] = [...hooks]
  if (service.models !== undefined) reasons.push('models')
  if (uses(service.secrets, model.secrets)) reasons.push('secrets')
  if (uses(service.configs, model.configs)) reasons.push('configs')
  return reasons
}

/**
 * Whether something outside of the engine provides it. Compose calls its program when it creates the containers, and hands the
 * variables that it gives to those who depend on it: nothing is left to be started.
 */
export function isProvided(service: ComposeService): boolean {
  return service.provider !== undefined
}

/** Whether only compose stops it as the file says. */
export function stopsThroughCompose(service: ComposeService): boolean {
  return (service.pre_stop ?? []).length > 0
}

/** Those of a file are mounts; those of the environment or of the model's text are copied in when compose starts it. */
function uses(
  references: ComposeService['secrets'],
  objects: Readonly<Record<string, ComposeFileObject>> | undefined
): boolean {
  return (references ?? []).some(({ source }) => {
    const object = objects?.[source]
    return object?.environment !== undefined || object?.content !== undefined
  })
}
