import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach } from 'vitest'
import { listProcesses } from '../../src/process/find.js'
import { runMarker, type Marker } from '../../src/process/marker.js'
import { spawnGroup, type ProcessGroup, type SpawnOptions } from '../../src/process/spawn-group.js'
import type { ProcessEntry } from '../../src/process/types.js'

/** Every signal is a limit for a test that went wrong, never a part of what is tested. */
export const limit = (): AbortSignal => AbortSignal.timeout(15_000)

export function uniqueMarker(): Marker {
  return runMarker(randomUUID())
}

const started: ProcessGroup[] = []

/** A group that is stopped after the test, whatever became of it. */
export async function group(
  command: readonly [string, ...string[]],
  options: Partial<SpawnOptions> = {}
): Promise<ProcessGroup> {
  const spawned = await spawnGroup(command, {
    cwd: '/',
    env: process.env,
    marker: uniqueMarker(),
    merge: true,
    ...options
  })
  started.push(spawned)
  return spawned
}

export const bash = async (script: string, options: Partial<SpawnOptions> = {}): Promise<ProcessGroup> =>
  group(['bash', '-c', script], options)

export function stopAfterEach(): void {
  afterEach(async () => {
    for (const spawned of started.splice(0)) {
      spawned.closeOutput()
      await spawned.stop(0, limit())
    }
  })
}

export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const signal = limit()
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    await pause(5, undefined, { signal })
  }
}

/** The carriers of a marker, once there are as many as expected. */
export async function carriers(marker: Marker, count: number): Promise<ProcessEntry[]> {
  return until(async () => {
    const found = (await listProcesses(marker)).filter(({ marked }) => marked)
    return found.length === count ? found : undefined
  })
}

export async function textOf(stream: AsyncIterable<unknown> | undefined): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream ?? []) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** The first whole line of a stream, which stays open. */
export async function firstLine(stream: AsyncIterable<unknown>): Promise<string> {
  let text = ''
  const iterator = stream[Symbol.asyncIterator]()
  while (!text.includes('\n')) {
    const next = await iterator.next()
    if (next.done === true) break
    if (Buffer.isBuffer(next.value)) text += next.value.toString()
  }
  return text.split('\n')[0] ?? ''
}
