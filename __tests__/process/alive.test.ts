import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { isAlive, processIdentity } from '../../src/process/alive.js'
import { bash, firstLine, stopAfterEach, until } from './helpers.js'

stopAfterEach()

test('this process lives', async () => {
  const self = await processIdentity(process.pid)
  expect(self?.pid).toBe(process.pid)
  expect(self && (await isAlive(self))).toBe(true)
  expect(await processIdentity(process.pid)).toEqual(self)
})

test('one that ended does not', async () => {
  const child = spawn('sleep', ['60'])
  const identity = await processIdentity(child.pid ?? 0)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(identity).toBeDefined()
  expect(identity && (await isAlive(identity))).toBe(false)
  expect(await processIdentity(child.pid ?? 0)).toBeUndefined()
})

test('another one with the same id is not taken for it', async () => {
  expect(await isAlive({ pid: process.pid, started: 'another time' })).toBe(false)
})

test.runIf(process.platform === 'linux')('a zombie does not live', async () => {
  // Its parent becomes a program that never asks for its child's end; it ends only then.
  const child = `bash -c 'while grep -q bash /proc/$PPID/comm; do sleep 0.01; done'`
  const { stdout } = await bash(`${child} & echo $!; exec sleep 60`)
  const zombie = Number(await firstLine(stdout))
  await until(async () => ((await processIdentity(zombie)) === undefined ? true : undefined))
  expect(() => process.kill(zombie, 0)).not.toThrow()
})
