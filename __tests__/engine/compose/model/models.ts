/** Small models for the tests of this folder. */
import { composeModel, type ComposeModel } from '../../../../src/engine/compose/model/types.js'
import { transform, type Transformed, type TransformOptions } from '../../../../src/engine/compose/model/transform.js'

/** Services that name no image get one. */
export function modelOf(
  services: Record<string, Record<string, unknown>>,
  rest: Record<string, unknown> = {}
): ComposeModel {
  const entries = Object.entries(services).map(([name, service]) => [name, { image: `${name}:1`, ...service }] as const)
  const model: unknown = { name: 'run-1', services: Object.fromEntries(entries), ...rest }
  return composeModel.parse(model)
}

export const RUN = {
  runId: 'itb-x-1',
  project: 'run-1',
  ownerKey: 'owner',
  repository: 'me/x',
  expires: '2026-01-01T00:00:00Z',
  keep: false,
  folder: '/runs/itb-x-1'
}

/** Picks 20000, 20001 ... */
export function countingPicker(first = 20_000): () => number {
  let next = first
  return () => next++
}

export function transformed(model: ComposeModel, options: Partial<TransformOptions> = {}): Transformed {
  return transform(model, {
    run: RUN,
    workingDirectory: '/home/me/My Shop',
    imageTag: 'abc',
    ports: 'auto',
    roles: new Map(),
    facts: new Map(),
    pickPort: countingPicker(),
    healthTimeout: 90_000,
    ...options
  })
}
