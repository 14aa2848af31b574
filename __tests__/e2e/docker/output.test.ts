import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { DockerClient } from '../../../src/docker/client.js'
import { listContainers, removeContainer } from '../../../src/docker/containers.js'
import { findEndpoint } from '../../../src/docker/endpoint.js'
import { execInContainer } from '../../../src/docker/exec.js'
import type { ContainerExecOptions, ContainerExecResult } from '../../../src/docker/exec.js'
import { openLogs } from '../../../src/docker/logs.js'
import type { LogOptions } from '../../../src/docker/logs.js'
import { docker } from '../../support/docker.js'

const LABEL = `dev.integration-testbed.test=${process.pid}-output`
const IMAGE = 'testbed.local/busybox:1'
const { signal } = new AbortController()

const run = (options: readonly string[], ...command: string[]) =>
  docker('run', '-d', '--network', 'none', '--label', LABEL, ...options, IMAGE, ...command)

describe.skipIf(!inject('engine').answers)('output', () => {
  let client: DockerClient
  beforeAll(async () => {
    client = new DockerClient(await findEndpoint())
  })
  afterAll(async () => {
    for (const { Id } of await listContainers(client, { labels: [LABEL] }))
      await removeContainer(client, Id, { force: true })
    client.close()
  })

  describe('of a command', () => {
    let id: string
    beforeAll(async () => {
      id = await run([], 'sleep', '600')
    })
    const exec = (
      command: readonly string[],
      options: Partial<ContainerExecOptions> = {}
    ): Promise<ContainerExecResult> => execInContainer(client, id, command, { timeout: 30_000, signal, ...options })

    test('both streams and the exit code', async () => {
      expect(await exec(['sh', '-c', 'echo out; echo err >&2; exit 3'])).toEqual({
        exitCode: 3,
        output: expect.stringMatching(/^(out\nerr|err\nout)\n$/) as string,
        timedOut: false
      })
    })

    test('arguments arrive as they are', async () => {
      expect((await exec(['printf', '%s|', 'a b', '$HOME', '*'])).output).toBe('a b|$HOME|*|')
    })

    test('of a long one the end', async () => {
      const { output } = await exec(['sh', '-c', 'i=0; while [ $i -lt 20000 ]; do echo $i; i=$((i+1)); done'], {
        maxOutput: 12
      })
      expect(output).toBe('19998\n19999\n')
    })

    test('an exit code that comes after the output has ended', async () => {
      expect(await exec(['sh', '-c', 'exec >&- 2>&-; sleep 0.3; exit 7'])).toEqual({
        exitCode: 7,
        output: '',
        timedOut: false
      })
    })

    test('a program that is not there', async () => {
      const { exitCode, output } = await exec(['/no/such/program'])
      expect([126, 127]).toContain(exitCode)
      expect(output).toContain('/no/such/program')
    })

    test('time-out and abort', async () => {
      const command = ['sh', '-c', 'echo begun; sleep 5']
      expect(await exec(command, { timeout: 1_000 })).toEqual({ exitCode: -1, output: 'begun\n', timedOut: true })
      const reason = new Error('enough')
      await expect(exec(command, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    })

    test('no such container, and one that does not run', async () => {
      const options = { timeout: 30_000, signal }
      await expect(execInContainer(client, 'itb-none', ['true'], options)).rejects.toMatchObject({ status: 404 })
      const stopped = await docker('create', '--label', LABEL, IMAGE, 'true')
      await expect(execInContainer(client, stopped, ['true'], options)).rejects.toMatchObject({ status: 409 })
    })
  })

  describe('of a container', () => {
    async function read(id: string, options: Partial<LogOptions> = {}): Promise<Record<string, string>> {
      const seen: Record<string, string> = {}
      for await (const batch of await openLogs(client, id, { signal, ...options })) {
        for (const { stream, data } of batch) seen[stream] = (seen[stream] ?? '') + data.toString()
      }
      return seen
    }

    test('both streams, or one', async () => {
      const id = await run([], 'sh', '-c', 'echo a; echo b >&2; echo c')
      await docker('wait', id)
      expect(await read(id)).toEqual({ stdout: 'a\nc\n', stderr: 'b\n' })
      expect(await read(id, { stdout: false })).toEqual({ stderr: 'b\n' })
    })

    test('followed to its end, with times', async () => {
      const id = await run([], 'sh', '-c', 'echo first; sleep 0.5; echo last')
      const { stdout } = await read(id, { follow: true, timestamps: true })
      const time = '\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{9}Z'
      expect(stdout).toMatch(new RegExp(`^${time} first\n${time} last\n$`))
      expect(await read(id, { tail: 1 })).toEqual({ stdout: 'last\n' })
    })

    test('with a terminal: one stream without frames', async () => {
      const id = await run(['-t'], 'sh', '-c', 'echo a; echo b >&2')
      await docker('wait', id)
      expect(await read(id)).toEqual({ stdout: 'a\r\nb\r\n' })
    })

    test('a long line comes in frames, each marked and with its time', async () => {
      const id = await run([], 'sh', '-c', 'head -c 40000 /dev/zero | tr "\\0" x; echo')
      await docker('wait', id)
      const starts: string[] = []
      let length = 0
      for await (const batch of await openLogs(client, id, { timestamps: true, signal })) {
        for (const { data, start } of batch) {
          if (start) starts.push(data.toString('latin1', 0, 5))
          length += data.length
        }
      }
      expect(starts.length).toBeGreaterThan(1)
      for (const start of starts) expect(start).toMatch(/^\d{4}-$/)
      expect(length).toBe(40_001 + starts.length * 31)
    })

    test('a log of any length takes the same memory', async () => {
      const bytes = 100_000_000
      const id = await run(
        [],
        'sh',
        '-c',
        `yes 0123456789012345678901234567890123456789012345678901234567890123456789 | head -c ${bytes}`
      )
      await docker('wait', id)
      let seen = 0
      let peak = 0
      const before = process.memoryUsage.rss()
      for await (const batch of await openLogs(client, id, { signal })) {
        for (const { data } of batch) seen += data.length
        peak = Math.max(peak, process.memoryUsage.rss() - before)
      }
      expect(seen).toBe(bytes)
      expect(peak).toBeLessThan(bytes * 0.8)
    })
  })
})
