/** Podman by its Docker-compatible socket: what a run asks of an engine, asked of another one than Docker. */
import { describe, expect } from 'vitest'
import { diagnosed, expectCode } from '../support/checks.js'
import { docker, dockerLines } from '../support/docker.js'
import { listen } from '../support/listener.js'
import { HAS_PODMAN, startPodman, useEngine } from '../support/own-engine.js'
import { APPLICATION } from '../support/project.js'
import { scenario } from '../support/scenario.js'
import { containerOf, fetchLine, shell, web } from '../support/services.js'

/** Containers that compose, buildx or we have left. */
const left = () => dockerLines('ps', '--all', '--quiet')

describe.skipIf(!HAS_PODMAN)('with Podman', () => {
  useEngine(startPodman, ['testbed.local/busybox:1'])

  scenario(
    'builds, starts in order, finds services by name, tests, removes',
    'All that compose asks of it, and we.',
    async (scene) => {
      const test = ['CMD-SHELL', 'wget -qO- http://127.0.0.1:8080/stamp']
      const job = shell('wget -qO- http://web:8080/stamp', { depends_on: { web: { condition: 'service_healthy' } } })
      await scene.project.write(
        'Dockerfile',
        'ARG IMAGE_REGISTRY\nFROM $IMAGE_REGISTRY/busybox:1\nRUN echo built >/stamp\n'
      )
      await scene.project.compose({
        services: {
          web: web({
            image: 'testbed-podman:1',
            build: { context: '.', args: { IMAGE_REGISTRY: '${IMAGE_REGISTRY}' } },
            healthcheck: { test, interval: '30s' },
            volumes: ['data:/data']
          }),
          job: { ...job, restart: 'no' }
        },
        volumes: { data: {} }
      })
      scene.onCleanUp(() => docker('image', 'rm', '--force', 'testbed-podman:1'))
      const ran = await scene.run(['run', '--build', 'always', '--test', fetchLine('WEB', '/stamp', 'stamp.txt')])
      expectCode(ran, 0)
      expect(ran.results.engine).toMatchObject({ name: 'Podman' })
      expect(await scene.project.read('stamp.txt')).toBe('built\n')
      expect(ran.results.services).toMatchObject([
        { name: 'job', state: 'completed', exit_code: 0 },
        { name: 'web', state: 'ready' }
      ])
      expect(ran.results.stages).toMatchObject({ build: { status: 'ok' }, teardown: { status: 'ok' } })
      expect(await left()).toEqual([])
    }
  )

  scenario('a service dies: 1', 'Its events have other names.', async (scene) => {
    const line = 'httpd -p 8080 -h /; until [ -e /tmp/die ]; do sleep 0.05; done; echo disk is full; exit 7'
    await scene.project.compose({ services: { api: shell(line, { image: APPLICATION, ports: ['8080'] }) } })
    const kill = `id=${containerOf('api')}; docker exec $id touch /tmp/die; docker wait $id >/dev/null`
    const ran = await scene.run(['run', '--test', kill])
    expectCode(ran, 1)
    expect(diagnosed(ran.results, 'api')).toContain('7')
    expect(ran.output).toContain('disk is full')
    expect(ran.results.services).toMatchObject([{ name: 'api', state: 'exited', exit_code: 7 }])
  })

  scenario('a service that a test kills', 'What was asked for is no failure.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const ran = await scene.run(['run', '--test', `docker kill ${containerOf('web')}`])
    expectCode(ran, 0)
    expect(ran.results.diagnosis).toEqual([])
  })

  scenario('up, then down', 'It stays while it is wanted, and no longer.', async (scene) => {
    await scene.project.compose({ services: { web: web({ volumes: ['data:/data'] }) }, volumes: { data: {} } })
    const up = await scene.start(['up']).ended
    expect(up.code, up.output).toBe(0)
    expect(await left()).toHaveLength(1)
    const down = await scene.start(['down']).ended
    expect(down.code, down.output).toBe(0)
    expect(await left()).toEqual([])
    expect(await dockerLines('volume', 'ls', '--quiet')).toEqual([])
  })

  scenario('a port that a process holds', 'It lists ports of containers that do not run.', async (scene) => {
    const listener = await listen('0.0.0.0')
    scene.onCleanUp(() => listener.close())
    await scene.project.compose({ services: { web: web({ ports: [`${listener.port}:8080`] }) } })
    const ran = await scene.run(['run', '--ports', 'fixed', '--test', 'true'])
    expectCode(ran, 2)
    expect(diagnosed(ran.results, 'web')).toContain(`process ${process.pid}`)
  })

  scenario('what only BuildKit builds', 'One line says why, and what to do.', async (scene) => {
    const build = { context: '.', dockerfile_inline: 'FROM scratch' }
    await scene.project.compose({ services: { web: web({ image: 'testbed-podman:2', build }) } })
    const ran = await scene.run(['run', '--test', 'true'])
    expectCode(ran, 2)
    expect(ran.output).toContain('DOCKER_BUILDKIT=1')
  })
})
