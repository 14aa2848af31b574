/** Host ports of the compose file that somebody else holds. */
import { describe, expect } from 'vitest'
import { diagnosed, expectCode } from '../support/checks.js'
import { docker } from '../support/docker.js'
import { freePort, listen, type Listener } from '../support/listener.js'
import { scenario, type Scene } from '../support/scenario.js'
import { fetchLine, web } from '../support/services.js'

const TEST = `${fetchLine('WEB', '/etc/hostname')}; echo "$WEB_PORT" >port.txt`

async function listenFor(scene: Scene, host: '0.0.0.0' | '::'): Promise<Listener> {
  const listener = await listen(host).catch(() => scene.skip(`this machine can't listen on ${host}`))
  scene.onCleanUp(() => listener.close())
  return listener
}

async function withPort({ project }: Scene, port: number): Promise<void> {
  await project.compose({ services: { web: web({ ports: [`${port}:8080`] }) } })
}

async function expectOtherPort(scene: Scene, taken: number): Promise<void> {
  const ran = await scene.run(['run', '--test', TEST])
  expectCode(ran, 0)
  const port = Number(await scene.project.read('port.txt'))
  expect(port).toBeGreaterThan(0)
  expect(port).not.toBe(taken)
}

/** The holder of the port is named in the diagnosis and on the screen. */
async function expectHolder(scene: Scene, port: number, holder: string): Promise<void> {
  const ran = await scene.run(['run', '--test', 'true', '--ports', 'fixed'])
  expectCode(ran, 2)
  const text = diagnosed(ran.results, 'web')
  expect(text).toContain(String(port))
  expect(text).toContain(holder)
  expect(ran.output).toContain(holder)
}

describe('ports of the file', () => {
  scenario('a free one is kept', 'Who relies on a fixed port gets it where it is free.', async (scene) => {
    const port = await freePort()
    await withPort(scene, port)
    expectCode(await scene.run(['run', '--test', TEST]), 0)
    expect(Number(await scene.project.read('port.txt'))).toBe(port)
  })

  scenario(
    'taken by a process: auto takes another one',
    'A database of the developer on 5432 does not break the run.',
    async (scene) => {
      const { port } = await listenFor(scene, '0.0.0.0')
      await withPort(scene, port)
      await expectOtherPort(scene, port)
    }
  )

  scenario('taken by a process: fixed names it', 'Who insists on a port learns who has it.', async (scene) => {
    const { port } = await listenFor(scene, '0.0.0.0')
    await withPort(scene, port)
    await expectHolder(scene, port, String(process.pid))
  })

  scenario(
    'taken by a container: fixed names it',
    'The usual holder is a container that somebody forgot.',
    async (scene) => {
      const name = `testbed-e2e-holder-${process.pid}`
      scene.onCleanUp(() => docker('rm', '--force', name))
      const port = await freePort()
      await docker(
        'run',
        '--detach',
        '--name',
        name,
        '--publish',
        `${port}:80`,
        'testbed.local/busybox:1',
        'sleep',
        '600'
      )
      await withPort(scene, port)
      await expectHolder(scene, port, name)
      await expectOtherPort(scene, port)
    }
  )

  scenario(
    'taken on [::] only',
    'A port must be free in both families: half a service is worse than none.',
    async (scene) => {
      const { port } = await listenFor(scene, '::')
      await withPort(scene, port)
      await expectOtherPort(scene, port)
      await expectHolder(scene, port, String(process.pid))
    }
  )
})
