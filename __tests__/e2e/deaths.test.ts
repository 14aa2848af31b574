/** Services that end while the tests run: on purpose, or on their own. */
import { describe, expect } from 'vitest'
import { diagnosed, expectCode } from '../support/checks.js'
import { APPLICATION } from '../support/project.js'
import { scenario, type Ran } from '../support/scenario.js'
import { containerOf, fetchLine, shell, web } from '../support/services.js'

/** Serves until a file is there, then says its last words and ends in the way that `end` says. */
function mortal(end: string, more: object = {}): object {
  const line = `httpd -p 8080 -h /; until [ -e /tmp/die ]; do sleep 0.05; done; echo disk is full; ${end}`
  return shell(line, { ports: ['8080'], ...more })
}

/** Makes it end, and waits until the engine says that it has. The test itself is green. */
function kill(instance: string): string {
  return `id=${containerOf(instance)}; docker exec $id touch /tmp/die; docker wait $id >/dev/null`
}

const stateOf = (ran: Ran, service: string) => ran.results.services?.find(({ name }) => name === service)

describe('a service during the tests', () => {
  scenario(
    'stopped and started by a test',
    'A test of an outage is no failure, and the port stays what it was.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const fetch = fetchLine('WEB', '/etc/hostname')
      const test = [
        `id=${containerOf('web')}`,
        `docker port $id 8080 >before.txt`,
        `docker stop -t 0 $id && ! ${fetch} 2>/dev/null`,
        `docker start $id && docker port $id 8080 >after.txt`,
        `for i in $(seq 100); do ${fetch} 2>/dev/null && exit 0; sleep 0.1; done; exit 1`
      ]
      const ran = await scene.run(['run', '--test', test.join('\n')])
      expectCode(ran, 0)
      expect(await scene.project.read('after.txt')).toBe(await scene.project.read('before.txt'))
      expect(ran.results.diagnosis).toEqual([])
    }
  )

  scenario(
    'an application service dies: 1',
    'Tests that pass beside a crashed application prove nothing.',
    async (scene) => {
      await scene.project.compose({ services: { db: web(), api: mortal('exit 7', { image: APPLICATION }) } })
      const ran = await scene.run(['run', '--test', kill('api')])
      expectCode(ran, 1)
      expect(diagnosed(ran.results, 'api')).toContain('7')
      expect(ran.output).toContain('disk is full')
      expect(stateOf(ran, 'api')).toMatchObject({ state: 'exited', exit_code: 7, oom: false })
    }
  )

  scenario(
    'an application service is killed for memory: 1',
    'An OOM kill is told as such and not as exit code 137.',
    async (scene) => {
      const limits = { image: APPLICATION, mem_limit: '16m', memswap_limit: '16m' }
      await scene.project.compose({ services: { api: mortal('exec tail /dev/zero', limits) } })
      const ran = await scene.run(['run', '--test', kill('api')])
      expectCode(ran, 1)
      expect(diagnosed(ran.results, 'api')).toContain('OOM')
      expect(stateOf(ran, 'api')).toMatchObject({ oom: true })
    }
  )

  scenario(
    'an infrastructure service dies: 2',
    'Without its database no verdict on the application holds.',
    async (scene) => {
      await scene.project.compose({ services: { db: mortal('exit 8'), api: web({ image: APPLICATION }) } })
      const ran = await scene.run(['run', '--test', kill('db')])
      expectCode(ran, 2)
      expect(diagnosed(ran.results, 'db')).toContain('8')
      expect(ran.output).toContain('disk is full')
      expect(stateOf(ran, 'db')).toMatchObject({ state: 'exited', exit_code: 8 })
    }
  )

  scenario(
    'a worker that has done its work',
    'What exits 0 and publishes nothing is not dead but done.',
    async (scene) => {
      const worker = shell('until [ -e /tmp/die ]; do sleep 0.05; done', { healthcheck: { test: 'true' } })
      await scene.project.compose({ services: { worker } })
      const ran = await scene.run(['run', '--test', kill('worker')])
      expectCode(ran, 0)
      expect(ran.results.diagnosis).toEqual([])
    }
  )
})
