/** Whether a testbed that is up is the one that would be started now. */
import { createHash } from 'node:crypto'
import type { ComposeModel } from './types.js'

/**
 * Hash of the resolved model and of `also` (options that shape a testbed without being in the model: ports, facts of
 * services, image tag). The project's name differs from run to run and is left out, also where compose put it into names
 * or the file uses `${COMPOSE_PROJECT_NAME}`; the order of keys does not count.
 */
export function modelHash(model: ComposeModel, projectName: string, also: unknown): string {
  const text = JSON.stringify(canonical({ model, also }))
  return createHash('sha256').update(text.replaceAll(projectName, '{project}')).digest('hex')
}

function canonical(value: unknown): unknown {
  if (value instanceof Map) return canonical(Object.fromEntries(value))
  if (value instanceof Set) return [...value].map(canonical)
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]))
}
