/** CPU and memory of a container, by the rules of `docker stats`. */
import * as z from 'zod/mini'
import type { DockerClient } from './client.js'
import { checked, listOf, mapOf, segment, text } from './schema.js'

export interface ContainerSample {
  /** By the engine's clock. */
  readonly at: Date
  /** CPU time that the container has used since it started, nanoseconds. */
  readonly cpuTime: number
  /** CPU time of the whole host, nanoseconds. */
  readonly hostCpuTime: number
  readonly cpus: number
  /** Bytes, without the page cache that can be dropped. */
  readonly memory: number
  /** Bytes; the host's memory if the container has no limit. */
  readonly memoryLimit: number
}

const stats = z.object({
  read: text,
  cpu_stats: z.object({
    cpu_usage: z.object({ total_usage: z._default(z.number(), 0), percpu_usage: listOf(z.number()) }),
    system_cpu_usage: z._default(z.number(), 0),
    online_cpus: z._default(z.number(), 0)
  }),
  memory_stats: z.object({
    usage: z.optional(z.number()),
    limit: z._default(z.number(), 0),
    stats: mapOf(z.number())
  })
})

/** One sample, at once (the engine does not wait for a second one). Undefined if the container does not run. */
export async function sampleContainer(
  client: DockerClient,
  id: string,
  signal?: AbortSignal
): Promise<ContainerSample | undefined> {
  const query = { stream: false, 'one-shot': true }
  const answer = await client.request('GET', `/containers/${segment(id)}/stats`, { query, signal })
  return toSample(checked(stats, answer, `the usage of container ${id}`))
}

function toSample({ read, cpu_stats: cpu, memory_stats: memory }: z.infer<typeof stats>): ContainerSample | undefined {
  if (memory.usage === undefined) return undefined
  return {
    at: new Date(read),
    cpuTime: cpu.cpu_usage.total_usage,
    hostCpuTime: cpu.system_cpu_usage,
    cpus: cpu.online_cpus || cpu.cpu_usage.percpu_usage.length || 1,
    memory: withoutCache(memory.usage, memory.stats),
    memoryLimit: memory.limit
  }
}

/** The file pages that nobody used lately go first when memory is short. cgroup v1 names them `total_`, v2 plainly. */
function withoutCache(usage: number, details: Readonly<Record<string, number>>): number {
  const cache = details.total_inactive_file ?? details.inactive_file ?? 0
  return cache < usage ? usage - cache : usage
}

/** Percent of one CPU between two samples: 200 is two CPUs busy all the time. 0 if the container started anew in between. */
export function cpuPercent(before: ContainerSample, after: ContainerSample): number {
  const used = after.cpuTime - before.cpuTime
  const passed = after.hostCpuTime - before.hostCpuTime
  return used > 0 && passed > 0 ? (used / passed) * after.cpus * 100 : 0
}
