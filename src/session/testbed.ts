/** A testbed that is up: what the suites, `env` and a later `run` need to know of it. */
import * as z from 'zod/mini'
import type { Instance } from '../engine/engine.js'
import { readJson, writeJson } from '../run/json-file.js'
import type { RunFolder } from '../run/folder.js'

const port = z.object({ target: z.int(), protocol: z.enum(['tcp', 'udp']), published: z.int(), host: z.string() })

/** Of an instance what outlives its start. */
const readyInstance = z.object({
  name: z.string(),
  service: z.string(),
  replica: z.int(),
  kind: z.optional(z.enum(['postgres', 'mysql', 'redis', 'rabbitmq', 'http', 'tcp'])),
  ports: z.array(port),
  environment: z.record(z.string(), z.string()),
  url: z.optional(z.string())
})
export type ReadyInstance = z.infer<typeof readyInstance>

/** Readable by its owner only: it holds the credentials of the services. */
export async function writeTestbed(folder: RunFolder, instances: readonly Instance[]): Promise<ReadyInstance[]> {
  const ready = z.array(readyInstance).parse(instances)
  await writeJson(folder.env, ready, 0o600)
  return ready
}

/** undefined where the testbed is not up yet, or not any more. */
export function readTestbed(folder: RunFolder): Promise<ReadyInstance[] | undefined> {
  return readJson(folder.env, z.array(readyInstance))
}
