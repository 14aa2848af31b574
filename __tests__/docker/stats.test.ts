import { expect, test } from 'vitest'
import { cpuPercent, sampleContainer } from '../../src/docker/stats.js'
import type { ContainerSample } from '../../src/docker/stats.js'
import { fakeEngine, json } from './fake-engine.js'

// Shapes recorded from Docker 26.1, shortened.
const cpu_stats = { cpu_usage: { total_usage: 30_583_657 }, system_cpu_usage: 3_568_620_000_000, online_cpus: 2 }
const read = '2026-11-21T11:51:15.791138296Z'

async function sample(answer: object): Promise<ContainerSample | undefined> {
  await using engine = await fakeEngine((_request, response) => json(response, answer))
  return await sampleContainer(engine.client(), 'x')
}

test.each([
  ['cgroup v1', { total_inactive_file: 8_192, inactive_file: 1 }],
  ['cgroup v2', { inactive_file: 8_192 }]
])('memory without the cache that can be dropped, %s', async (_name, stats) => {
  const result = await sample({ read, cpu_stats, memory_stats: { usage: 929_792, limit: 1_000_000, stats } })
  expect(result).toEqual({
    at: new Date('2026-11-21T11:51:15.791Z'),
    cpuTime: 30_583_657,
    hostCpuTime: 3_568_620_000_000,
    cpus: 2,
    memory: 921_600,
    memoryLimit: 1_000_000
  })
})

test('a cache that is larger than the usage is not taken off', async () => {
  const result = await sample({ read, cpu_stats, memory_stats: { usage: 100, stats: { inactive_file: 200 } } })
  expect(result?.memory).toBe(100)
})

test('a container that does not run has no usage', async () => {
  const stopped = { read: '0001-01-01T00:00:00Z', cpu_stats: { cpu_usage: { total_usage: 0 } }, memory_stats: {} }
  expect(await sample(stopped)).toBeUndefined()
})

test('CPU: 100 percent is one CPU; nothing after a new start', () => {
  const before = { at: new Date(0), cpuTime: 100, hostCpuTime: 1_000, cpus: 4, memory: 0, memoryLimit: 0 }
  expect(cpuPercent(before, { ...before, cpuTime: 350, hostCpuTime: 2_000 })).toBe(100)
  expect(cpuPercent(before, { ...before, cpuTime: 10, hostCpuTime: 2_000 })).toBe(0)
  expect(cpuPercent(before, before)).toBe(0)
})
