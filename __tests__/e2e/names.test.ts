/** Fixed names, ports and subnets of a file; what belongs to others is used and never touched. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { expectCode } from '../support/checks.js'
import { docker } from '../support/docker.js'
import { freePort } from '../support/listener.js'
import { readResults } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { containerOf, fetchLine, shell, web } from '../support/services.js'

const suffix = `${process.pid}-${Date.now().toString(36)}`
const BUSYBOX_IMAGE = 'testbed.local/busybox:1'

/** A network or volume of the user's, removed when the scenario ends. */
async function createOwn(scene: Scene, kind: 'network' | 'volume'): Promise<string> {
  const name = `testbed-e2e-own-${suffix}`
  scene.onCleanUp(() => docker(kind, 'rm', name))
  await docker(kind, 'create', '--label', 'owner=somebody', name)
  return name
}

/** Everything that could clash, in one file. */
async function clashingFile({ project }: Scene): Promise<void> {
  await project.compose({
    services: {
      web: shell('cat /data/mine 2>/dev/null && exit 9; echo $HOSTNAME >/data/mine; exec httpd -f -p 8080 -h /data', {
        container_name: `testbed-e2e-web-${suffix}`,
        ports: [`${await freePort()}:8080`],
        volumes: ['data:/data'],
        networks: { shop: { ipv4_address: '10.77.66.10' } }
      }),
      client: shell(`wget -q -T 5 -O /dev/null http://testbed-e2e-web-${suffix}:8080/mine`, {
        restart: 'no',
        networks: ['shop'],
        depends_on: { web: { condition: 'service_started' } }
      })
    },
    networks: { shop: { name: `testbed-e2e-net-${suffix}`, ipam: { config: [{ subnet: '10.77.66.0/24' }] } } },
    volumes: { data: { name: `testbed-e2e-data-${suffix}` } }
  })
}

describe('names of the file', () => {
  scenario(
    'two runs of one file at once',
    'container_name, port, volume and subnet are fixed: both are green, and neither sees the other.',
    async (scene) => {
      await clashingFile(scene)
      // Each waits for the other: both testbeds are alive at the same time.
      const start = (mine: string, other: string) =>
        scene.start([
          'run',
          '--results-file',
          `${mine}.json`,
          '--test',
          `touch ${mine}.up; until [ -e ${other}.up ]; do sleep 0.1; done; ${fetchLine('WEB', '/mine', `${mine}.txt`)}`,
          '--test-timeout',
          '90s'
        ])
      const calls = [start('first', 'second'), start('second', 'first')]
      const ended = await Promise.all(calls.map(({ ended }) => ended))
      expect(
        ended.map(({ code }) => code),
        ended.map(({ output }) => output).join('\n')
      ).toEqual([0, 0])
      const results = await Promise.all(
        ['first', 'second'].map((name) => readResults(join(scene.project.folder, `${name}.json`)))
      )
      expect(results.map(({ exit_code }) => exit_code)).toEqual([0, 0])
      expect(results[0]?.run_id).not.toBe(results[1]?.run_id)
      expect(await scene.project.read('first.txt')).not.toBe(await scene.project.read('second.txt'))
    }
  )

  scenario(
    'a volume with a fixed name that was there before',
    "It holds somebody's data: the run has a volume of its own.",
    async (scene) => {
      const name = await createOwn(scene, 'volume')
      await docker('run', '--rm', '--volume', `${name}:/data`, BUSYBOX_IMAGE, 'sh', '-c', 'echo precious >/data/orders')
      await scene.project.compose({
        services: {
          web: shell('ls -A /data >/tmp/found; echo trash >/data/orders; exec httpd -f -p 8080 -h /', {
            ports: ['8080'],
            volumes: ['data:/data']
          })
        },
        volumes: { data: { name } }
      })
      expectCode(await scene.run(['run', '--test', fetchLine('WEB', '/tmp/found', 'found.txt')]), 0)
      expect(await scene.project.read('found.txt')).toBe('')
      expect(await docker('run', '--rm', '--volume', `${name}:/data`, BUSYBOX_IMAGE, 'sh', '-c', 'cat /data/*')).toBe(
        'precious'
      )
    }
  )

  scenario('an external network and volume', 'They are used, and are there afterwards as they were.', async (scene) => {
    const [network, volume] = [await createOwn(scene, 'network'), await createOwn(scene, 'volume')]
    await scene.project.compose({
      services: { web: web({ networks: ['shared'], volumes: ['shared:/data'] }) },
      networks: { shared: { external: true, name: network } },
      volumes: { shared: { external: true, name: volume } }
    })
    const inspect = (kind: string, name: string) => docker(kind, 'inspect', name)
    const before = [await inspect('network', network), await inspect('volume', volume)]
    const test = `docker exec ${containerOf('web')} touch /data/used; docker network inspect ${network} --format '{{len .Containers}}' >members.txt`
    expectCode(await scene.run(['run', '--test', test]), 0)
    expect(await scene.project.read('members.txt')).toBe('1\n')
    expect([await inspect('network', network), await inspect('volume', volume)]).toEqual(before)
    expect(await docker('run', '--rm', '--volume', `${volume}:/data`, BUSYBOX_IMAGE, 'ls', '/data')).toBe('used')
  })

  scenario(
    'a results file elsewhere',
    'Nothing is written to the working directory that was not asked for.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const { ended } = scene.start(['run', '--test', 'true', '--results-file', 'out/results.json'])
      expect((await ended).code).toBe(0)
      expect((await readResults(join(scene.project.folder, 'out', 'results.json'))).exit_code).toBe(0)
      await expect(access(join(scene.project.folder, 'inttest-results.json'))).rejects.toThrow('ENOENT')
    }
  )
})
