import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { isAlive, processIdentity } from '../../src/process/alive.js'
import { SpawnError, spawnGroup } from '../../src/process/spawn-group.js'
import { bash, group, stopAfterEach, textOf, uniqueMarker } from './helpers.js'

stopAfterEach()

describe('a command in a group of its own', () => {
  test('gives its exit code and its output', async () => {
    const { exited, stdout } = await bash('echo out; exit 3')
    expect(await textOf(stdout)).toBe('out\n')
    expect(await exited).toEqual({ exitCode: 3, signal: null })
  })

  test('gives the signal that killed it', async () => {
    const { exited } = await bash('kill -KILL $$')
    expect(await exited).toEqual({ exitCode: null, signal: 'SIGKILL' })
  })

  test('is the leader of its group and session', async () => {
    const spawned = await bash('ps -o pid=,pgid=,sid= -p $$')
    const ids = (await textOf(spawned.stdout)).trim().split(/\s+/).map(Number)
    expect(ids.slice(0, 2)).toEqual([spawned.group, spawned.group])
    if (process.platform === 'linux') expect(ids[2]).toBe(spawned.group)
  })

  test('has ended when its leader has, although a background child holds the output', async () => {
    const { exited, stdout } = await bash('sleep 60 & echo $!')
    const ended = once(stdout, 'end').then(() => 'end')
    const line = new Promise<number>((resolve) =>
      stdout.once('data', (chunk: Buffer) => resolve(Number(String(chunk))))
    )
    expect(await Promise.race([exited, ended])).toEqual({ exitCode: 0, signal: null })
    const child = await processIdentity(await line)
    expect(child && (await isAlive(child))).toBe(true)
  })

  test('keeps the order of standard output and error', async () => {
    const { stdout, stderr } = await bash('for i in 1 2 3; do echo o$i; echo e$i >&2; done')
    expect(await textOf(stdout)).toBe('o1\ne1\no2\ne2\no3\ne3\n')
    expect(stderr).toBeUndefined()
  })

  test('keeps them apart unless they are merged', async () => {
    const { stdout, stderr } = await bash('echo o; echo e >&2', { merge: false })
    expect(await Promise.all([textOf(stdout), textOf(stderr)])).toEqual(['o\n', 'e\n'])
  })

  test('can open its own output again', async () => {
    const { stdout, exited } = await bash('echo one > /dev/stderr; echo two | tee /dev/stdout')
    expect(await textOf(stdout)).toBe('one\ntwo\ntwo\n')
    expect(await exited).toEqual({ exitCode: 0, signal: null })
  })

  test('has an empty standard input', async () => {
    const { stdout } = await bash('cat; echo end')
    expect(await textOf(stdout)).toBe('end\n')
  })

  test('gets the whole environment and nothing else', async () => {
    const marker = uniqueMarker()
    const { stdout } = await group(['/usr/bin/env'], { env: { ONLY: 'this' }, marker })
    expect((await textOf(stdout)).trim().split('\n').sort()).toEqual(['ONLY=this', `${marker.name}=${marker.value}`])
  })
})

describe('a command that cannot be started', () => {
  const attempt = (program: string, cwd = '/'): Promise<unknown> =>
    spawnGroup([program], { cwd, env: process.env, marker: uniqueMarker() }).catch((error: unknown) => error)

  test.each([
    ['no-such-program-anywhere', '/', 'no-such-program-anywhere: not found'],
    ['/etc/passwd', '/', '/etc/passwd: not executable'],
    ['bash', '/no/such/folder', "bash: the folder /no/such/folder isn't there"]
  ])('%s in %s', async (program, cwd, message) => {
    const error = await attempt(program, cwd)
    expect(error).toBeInstanceOf(SpawnError)
    expect(error).toHaveProperty('message', message)
  })
})
