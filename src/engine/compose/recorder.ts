/** Watches and records the containers of a run: all that a supervisor needs of this engine. */
import { LABELS, runLabel } from '../../contract/labels.js'
import type { DockerClient } from '../../docker/client.js'
import { listContainers } from '../../docker/containers.js'
import { openEvents, type ContainerEvent } from '../../docker/events.js'
import { openLogs } from '../../docker/logs.js'
import type { EngineEvent, Recorder } from '../engine.js'

export function createRecorder(client: DockerClient, runId: string): Recorder {
  const labels = [runLabel(runId)]
  return {
    async events(signal) {
      const actions = ['start', 'kill', 'stop', 'oom', 'die'] as const
      return toEngineEvents(await openEvents(client, { labels, actions, signal }))
    },
    async instances(signal) {
      const containers = await listContainers(client, { labels, signal })
      return containers.flatMap((container) => {
        const instance = container.Labels[LABELS.instance]
        return instance === undefined ? [] : [{ instance, id: container.Id, running: container.State === 'running' }]
      })
    },
    async *recordLog(id, since, signal) {
      // Exclusive: one nanosecond after the last line that is there already.
      const from = since === undefined ? undefined : nanoseconds(since) + 1n
      const batches = await openLogs(client, id, { follow: true, timestamps: true, since: from, signal })
      for await (const batch of batches) yield Buffer.concat(batch.map((chunk) => chunk.data))
    }
  }
}

/**
 * A death is deliberate when somebody asked the engine for it: it then reports `kill` first. A container that is killed for
 * memory reports `oom` first, and 137 like one that was killed.
 */
async function* toEngineEvents(events: AsyncIterable<ContainerEvent>): AsyncGenerator<EngineEvent> {
  const asked = new Set<string>()
  const outOfMemory = new Set<string>()
  for await (const { action, id, attributes, time } of events) {
    const instance = attributes[LABELS.instance]
    if (instance === undefined) continue
    const at = new Date(Number(time / 1_000_000n))
    if (action === 'kill' && isDeadly(attributes.signal)) asked.add(id)
    if (action === 'oom') outOfMemory.add(id)
    if (action === 'start') {
      asked.delete(id)
      outOfMemory.delete(id)
      yield { type: 'started', instance, id, at }
    }
    if (action === 'die') {
      const exitCode = Number(attributes.exitCode ?? 0)
      // The kernel may kill a child of the main process, which then goes on, or ends with a code of its own later.
      const oomKilled = outOfMemory.has(id) && exitCode !== 0
      yield { type: 'died', instance, id, at, exitCode, oomKilled, deliberate: asked.has(id) }
    }
  }
}

/** SIGHUP, SIGUSR1 and the like ask a service to do something, not to end. */
function isDeadly(signal: string | undefined): boolean {
  return signal === undefined || ['2', '3', '9', '15'].includes(signal) || !/^(1|10|12|17|18|19|28)$/.test(signal)
}

/** Of an RFC 3339 time in UTC with up to nine decimals. */
export function nanoseconds(stamp: string): bigint {
  const [, seconds = stamp, fraction = ''] = /^(.*?)(?:\.(\d+))?Z$/.exec(stamp) ?? []
  return BigInt(Date.parse(`${seconds}Z`)) * 1_000_000n + BigInt(fraction.padEnd(9, '0').slice(0, 9))
}
