import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isAlive, processIdentity } from '../../src/process/alive.js'
import { findProcesses, listProcesses } from '../../src/process/find.js'
import { stopProcesses } from '../../src/process/stop.js'
import { bash, carriers, firstLine, limit, stopAfterEach, textOf, uniqueMarker, until } from './helpers.js'

stopAfterEach()

describe('stopping', () => {
  test('asks first: a command that ends by itself may finish its work', async () => {
    const spawned = await bash('trap "echo bye; exit 5" TERM; while :; do sleep 0.01; done')
    const text = textOf(spawned.stdout)
    await carriersAtLeast(spawned.target.marker, 2)
    expect(await spawned.stop(10_000, limit())).toEqual([])
    expect(await spawned.exited).toEqual({ exitCode: 5, signal: null })
    expect(await text).toMatch(/bye\n$/)
  })

  test('kills whoever ignores it, children included', async () => {
    const spawned = await bash('trap "" TERM; (trap "" TERM; sleep 60) & echo ready; sleep 60; sleep 60')
    await firstLine(spawned.stdout)
    expect(await spawned.stop(100, limit())).toEqual([])
    expect(await spawned.exited).toEqual({ exitCode: null, signal: 'SIGKILL' })
    expect((await findProcesses(spawned.target)).processes).toEqual([])
  })

  test('asks once only: a second SIGTERM means "drop everything" to many tools', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'itb-')), 'signals')
    const script = `n=0; trap 'n=$((n+1)); echo $n >> ${file}' TERM; echo ready; while :; do sleep 0.02; done`
    const spawned = await bash(script)
    await firstLine(spawned.stdout)
    await spawned.stop(400, limit())
    expect((await readFile(file, 'utf8')).trim()).toBe('1')
  })

  test.runIf(process.platform === 'linux')('finds a grandchild that left group and session', async () => {
    const spawned = await bash('setsid sleep 60 & setsid -f bash -c "sleep 60; true"; exit 0')
    await spawned.exited
    const left = await carriers(spawned.target.marker, 3)
    expect(left.map(({ group }) => group)).not.toContain(spawned.group)
    expect(await spawned.stop(1_000, limit())).toEqual([])
    expect((await listProcesses(spawned.target.marker)).filter(({ marked }) => marked)).toEqual([])
  })

  test.runIf(process.platform === 'linux')(
    'finds a member of the session without the marker, in another group',
    async () => {
      const spawned = await bash('set -m; env -i sleep 60 & echo $!; exit 0')
      const pid = Number(await firstLine(spawned.stdout))
      await spawned.exited
      const child = await until(async () => processIdentity(pid))
      expect(await spawned.stop(0, limit())).toEqual([])
      expect(await isAlive(child)).toBe(false)
    }
  )

  test('leaves everybody else alone', async () => {
    const mine = await bash('sleep 60')
    const other = await bash('sleep 60')
    await mine.stop(0, limit())
    expect((await findProcesses(other.target)).processes).not.toEqual([])
  })

  test('gets a group that forks faster than it is looked at', async () => {
    const storm =
      'f() { while :; do sleep 5 & sleep 0.005; [ $(jobs -p | wc -l) -lt 40 ] || wait -n; done; }; f & f & f & wait'
    const spawned = await bash(storm)
    await carriersAtLeast(spawned.target.marker, 20)
    expect(await spawned.stop(20, limit())).toEqual([])
    expect((await findProcesses(spawned.target)).processes).toEqual([])
  })

  test('wakes a stopped process', async () => {
    const spawned = await bash('trap "exit 4" TERM; kill -STOP $$; sleep 60')
    await until(async () => {
      const { processes } = await findProcesses(spawned.target)
      return processes.find(({ state }) => state === 'T')
    })
    await spawned.stop(10_000, limit())
    expect(await spawned.exited).toEqual({ exitCode: 4, signal: null })
  })

  test('does not wait out the grace when it is told to hurry', async () => {
    const spawned = await bash('trap "" TERM; echo ready; sleep 60; sleep 60')
    await firstLine(spawned.stdout)
    expect(await spawned.stop(600_000, AbortSignal.abort())).toEqual([])
    expect(await spawned.exited).toEqual({ exitCode: null, signal: 'SIGKILL' })
  })

  test('from another process: groups and marker are enough', async () => {
    const marker = uniqueMarker()
    const spawned = await bash('sleep 60 & env -i sleep 60', { marker })
    await until(async () => {
      const { processes } = await findProcesses(spawned.target)
      return processes.length === 3 ? true : undefined
    })
    expect(await stopProcesses({ groups: [spawned.group], marker }, { graceMs: 0, signal: limit() })).toEqual([])
    await spawned.exited
    expect((await findProcesses(spawned.target)).processes).toEqual([])
  })
})

async function carriersAtLeast(marker: ReturnType<typeof uniqueMarker>, count: number): Promise<void> {
  await until(async () => {
    const found = (await listProcesses(marker)).filter(({ marked }) => marked)
    return found.length >= count ? true : undefined
  })
}
