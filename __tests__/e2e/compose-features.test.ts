/** What compose files may say, as far as it bears on starting: each is green, and did what it says. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { diagnosed, expectCode } from '../support/checks.js'
import { docker } from '../support/docker.js'
import { APPLICATION, BUSYBOX } from '../support/project.js'
import { scenario, type Ran, type Scene } from '../support/scenario.js'
import { containerOf, fetchLine, shell, web } from '../support/services.js'

async function green(scene: Scene, test: string, args: readonly string[] = []): Promise<Ran> {
  const ran = await scene.run(['run', '--test', test, ...args])
  expectCode(ran, 0)
  return ran
}

const stateOf = (ran: Ran, service: string) => ran.results.services?.find(({ name }) => name === service)?.state

describe('starting', () => {
  scenario(
    'a port that opens late is never ready before',
    "docker's proxy accepts connections with nothing behind it.",
    async (scene) => {
      const late = 'sleep 2; exec httpd -f -p 8080 -h /'
      await scene.project.compose({
        services: {
          published: shell(late, { ports: ['8080'] }),
          // A check that always passes proves nothing: its dependant would meet a refused connection.
          inside: shell(late, { expose: ['8080'], healthcheck: { test: 'true', interval: '10s' } }),
          client: shell('wget -q -T 5 -O /dev/null http://inside:8080/etc/hostname', {
            restart: 'no',
            depends_on: { inside: { condition: 'service_healthy' } }
          })
        }
      })
      const ran = await green(scene, fetchLine('PUBLISHED', '/etc/hostname'))
      expect(stateOf(ran, 'client')).toBe('completed')
    }
  )

  scenario(
    'one-shot services are awaited',
    'What a migration wrote is there when the service that needs it starts.',
    async (scene) => {
      await scene.project.compose({
        services: {
          migrate: shell('sleep 1; echo migrated >/data/schema', { restart: 'no', volumes: ['data:/data'] }),
          api: shell('cat /data/schema && exec httpd -f -p 8080 -h /data', {
            ports: ['8080'],
            volumes: ['data:/data'],
            depends_on: { migrate: { condition: 'service_completed_successfully' } }
          })
        },
        volumes: { data: {} }
      })
      const ran = await green(scene, fetchLine('API', '/schema', 'schema.txt'))
      expect(await scene.project.read('schema.txt')).toBe('migrated\n')
      expect(stateOf(ran, 'migrate')).toBe('completed')
    }
  )

  scenario('required: false', 'A dependency that is not part of the testbed holds nothing up.', async (scene) => {
    await scene.project.compose({
      services: {
        web: web({ depends_on: { tracing: { condition: 'service_healthy', required: false } } }),
        tracing: { image: '127.0.0.1:1/tracing:1', profiles: ['tracing'] }
      }
    })
    const ran = await green(scene, fetchLine('WEB', '/etc/hostname'))
    expect(ran.results.services?.map(({ name }) => name)).toEqual(['web'])
  })

  scenario('replicas', 'Each is ready on its own, and has variables of its own.', async (scene) => {
    await scene.project.compose({ services: { web: web({ deploy: { replicas: 2 } }) } })
    const test = [
      fetchLine('WEB_1', '/etc/hostname', 'one.txt'),
      fetchLine('WEB_2', '/etc/hostname', 'two.txt'),
      fetchLine('WEB', '/etc/hostname', 'plain.txt')
    ]
    const ran = await green(scene, test.join('\n'))
    const read = (name: string) => scene.project.read(name)
    expect(await read('one.txt')).not.toBe(await read('two.txt'))
    expect(await read('plain.txt')).toBe(await read('one.txt'))
    expect(ran.results.services).toHaveLength(2)
  })

  scenario('scale: 0', 'A service that is switched off is not pulled, built or awaited.', async (scene) => {
    await scene.project.compose({ services: { web: web(), off: { image: '127.0.0.1:1/off:1', scale: 0 } } })
    await green(scene, fetchLine('WEB', '/etc/hostname'))
  })

  scenario(
    'healthcheck NONE over an image that has one',
    "The image's check is switched off and not awaited; the image is built first.",
    async (scene) => {
      const image = `testbed-e2e-sick:${process.pid}`
      scene.onCleanUp(() => docker('image', 'rm', '--force', image))
      const dockerfile = 'FROM testbed.local/busybox:1\nHEALTHCHECK --interval=1s CMD false\n'
      await scene.project.compose({
        services: {
          web: web({ image, build: { context: '.', dockerfile_inline: dockerfile }, healthcheck: { disable: true } })
        }
      })
      const ran = await green(scene, fetchLine('WEB', '/etc/hostname'))
      expect(ran.results.stages.build?.status).toBe('ok')
    }
  )

  scenario(
    'a post_start hook',
    "Only compose's own start runs hooks: what one wrote is there when the tests begin.",
    async (scene) => {
      await scene.project.compose({
        services: { web: web({ post_start: [{ command: ['sh', '-c', 'echo hooked >/tmp/hook'] }] }) }
      })
      await green(scene, fetchLine('WEB', '/tmp/hook', 'hook.txt'))
      expect(await scene.project.read('hook.txt')).toBe('hooked\n')
    }
  )
})

describe('files', () => {
  scenario(
    'several files, extends and include',
    'Compose itself resolves them: all services of all files are there.',
    async (scene) => {
      const { project } = scene
      await project.write('base.yml', { services: { base: web({ environment: { FROM: 'base' } }) } })
      await project.write('parts/cache.yml', { services: { cache: web() } })
      await project.compose({
        include: ['parts/cache.yml'],
        services: { api: { extends: { file: 'base.yml', service: 'base' } } }
      })
      await project.write('more.yml', { services: { api: { environment: { MORE: 'yes' } } } })
      const test = [
        fetchLine('CACHE', '/etc/hostname'),
        `docker exec ${containerOf('api')} sh -c 'echo "$FROM" "$MORE"' >env.txt`
      ].join('\n')
      await green(scene, test, ['-f', 'compose.yml', '-f', 'more.yml'])
      expect(await project.read('env.txt')).toBe('base yes\n')
    }
  )

  scenario('profiles', 'Only what is enabled starts.', async (scene) => {
    await scene.project.compose({
      services: { web: web(), mail: web({ profiles: ['mail'] }), queue: web({ profiles: ['queue'] }) }
    })
    const ran = await green(scene, fetchLine('MAIL', '/etc/hostname'), ['--profiles', 'mail'])
    expect(ran.results.services?.map(({ name }) => name).sort()).toEqual(['mail', 'web'])
  })

  scenario(
    'secrets and configs',
    'They reach the service from file, environment and inline text, and no output.',
    async (scene) => {
      const { project } = scene
      const [ofFile, ofEnvironment] = ['correct-horse-battery', 'staple-of-the-environment']
      await project.write('token.txt', ofFile)
      await project.compose({
        services: {
          web: shell('cat /run/secrets/* ; exec httpd -f -p 8080 -h /', {
            ports: ['8080'],
            secrets: ['token', 'key'],
            configs: [{ source: 'motd', target: '/etc/motd' }]
          })
        },
        secrets: { token: { file: './token.txt' }, key: { environment: 'SHOP_KEY' } },
        configs: { motd: { content: 'welcome to ${IMAGE_REGISTRY}\n' } }
      })
      const test = [
        fetchLine('WEB', '/run/secrets/token', 'token.got'),
        fetchLine('WEB', '/run/secrets/key', 'key.got'),
        fetchLine('WEB', '/etc/motd', 'motd.got'),
        'cat token.got key.got'
      ]
      const ran = await scene.run(['run', '--test', test.join('\n')], { env: { SHOP_KEY: ofEnvironment } })
      expectCode(ran, 0)
      expect(await project.read('token.got')).toBe(ofFile)
      expect(await project.read('key.got')).toBe(ofEnvironment)
      expect(await project.read('motd.got')).toBe('welcome to testbed.local\n')
      const log = join(project.state, 'integration-testbed', ran.results.run_id, 'results', 'logs', 'web.log')
      const logged = await readFile(log, 'utf8')
      expect(logged, 'the service printed them').not.toBe('')
      for (const secret of [ofFile, ofEnvironment]) {
        expect(ran.output).not.toContain(secret)
        expect(JSON.stringify(ran.results)).not.toContain(secret)
        expect(logged).not.toContain(secret)
      }
    }
  )

  scenario(
    'infrastructure and application are told apart',
    'The rule of ${IMAGE_TAG} and of dependencies decides who is to blame.',
    async (scene) => {
      await scene.project.compose({
        services: {
          db: web({ image: BUSYBOX }),
          api: web({ image: APPLICATION, depends_on: ['db'] }),
          worker: web({ depends_on: ['api'] })
        }
      })
      const ran = await green(scene, 'true')
      expect(Object.fromEntries(ran.results.services?.map(({ name, role }) => [name, role]) ?? [])).toEqual({
        db: 'infrastructure',
        api: 'application',
        worker: 'application'
      })
      expect(ran.results.stages.service_deploy.status).toBe('ok')
    }
  )

  scenario(
    'a bind source that is not there',
    'The engine would make an empty folder of it or refuse: the path is named.',
    async (scene) => {
      const volumes = [{ type: 'bind', source: './not-there', target: '/data', bind: { create_host_path: false } }]
      await scene.project.compose({ services: { web: web({ volumes }) } })
      const ran = await scene.run(['run', '--test', 'true'])
      expectCode(ran, 2)
      expect(diagnosed(ran.results)).toContain('not-there')
    }
  )
})
