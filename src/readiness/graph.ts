/** Who waits for whom: the check of the graph, and whether the conditions of one instance hold. */
import type { Dependency, Instance } from '../engine/engine.js'
import { StartError } from '../errors.js'

export type Phase = 'pending' | 'starting' | 'started' | 'ready' | 'completed' | 'failed'

/** All that the graph needs to know of an instance. */
export interface Node {
  readonly instance: Instance
  readonly phase: Phase
}

const REACHED: Readonly<Record<Dependency['condition'], readonly Phase[]>> = {
  service_started: ['started', 'ready', 'completed'],
  // One that was to be healthy and has ended with 0 before anybody asked has done what it was for.
  service_healthy: ['ready', 'completed'],
  service_completed_successfully: ['completed']
}

const WORDS: Readonly<Record<Dependency['condition'], string>> = {
  service_started: 'to start',
  service_healthy: 'to be ready',
  service_completed_successfully: 'to end with exit code 0'
}

/** All replicas must have reached the condition. */
function holds(dependency: Dependency, nodes: readonly Node[]): boolean {
  const replicas = nodes.filter((node) => node.instance.service === dependency.service)
  return replicas.every((node) => REACHED[dependency.condition].includes(node.phase))
}

export const unmet = (instance: Instance, nodes: readonly Node[]): readonly Dependency[] =>
  instance.dependsOn.filter((dependency) => !holds(dependency, nodes))

/** `waits for db to be ready, migrate to end with exit code 0` */
export function waitWords(dependencies: readonly Dependency[]): string {
  return `waits for ${dependencies.map(({ service, condition }) => `${service} ${WORDS[condition]}`).join(', ')}`
}

/** StartError where a dependency is not among the services, or where services wait for each other. */
export function checkGraph(instances: readonly Instance[]): void {
  const edges = new Map<string, string[]>()
  for (const instance of instances) {
    edges.set(instance.service, [
      ...(edges.get(instance.service) ?? []),
      ...instance.dependsOn.map((dependency) => dependency.service)
    ])
  }
  for (const [service, needed] of edges) {
    const unknown = needed.find((name) => !edges.has(name))
    if (unknown !== undefined)
      throw new StartError(`${service} depends on ${unknown}, which is not started`, { service })
  }
  const done = new Set<string>()
  const visit = (service: string, path: readonly string[]) => {
    if (done.has(service)) return
    const at = path.indexOf(service)
    if (at >= 0) {
      throw new StartError(`services wait for each other: ${[...path.slice(at), service].join(' -> ')}`, { service })
    }
    for (const needed of edges.get(service) ?? []) visit(needed, [...path, service])
    done.add(service)
  }
  for (const service of edges.keys()) visit(service, [])
}
