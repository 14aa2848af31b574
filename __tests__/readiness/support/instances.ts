/** Declarations for tests: an instance that says nothing, and what it may add. */
import type { HealthCheck, Instance, PublishedPort } from '../../../src/engine/engine.js'

export function instance(name: string, more: Partial<Instance> = {}): Instance {
  return {
    name,
    service: name,
    replica: 1,
    role: 'application',
    image: 'example/app:1',
    dependsOn: [],
    kind: undefined,
    healthCheck: undefined,
    ready: undefined,
    oneShot: false,
    restarts: false,
    timeout: 90_000,
    ports: [],
    exposed: [],
    environment: {},
    ...more
  }
}

export const tcp = (target: number, published = target + 20_000): PublishedPort => ({
  target,
  published,
  protocol: 'tcp',
  host: '127.0.0.1'
})

export const check: HealthCheck = { test: ['CMD-SHELL', 'is-it-up'], timeout: 5_000, startPeriod: 0 }
