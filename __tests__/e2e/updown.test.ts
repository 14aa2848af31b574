/** A testbed that stays up: `up`, what one asks of it, and `down`. */
import { execFile } from 'node:child_process'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect } from 'vitest'
import { expectCode } from '../support/checks.js'
import { dockerLines } from '../support/docker.js'
import { expectNothingLeft } from '../support/leftovers.js'
import { expire, killSupervisor } from '../support/lease.js'
import { readCommandFile } from '../support/runner/command-files.js'
import { eventOf, type RunOnDisk } from '../support/runs.js'
import { scenario, type Scene } from '../support/scenario.js'
import { fetchLine, shell, web } from '../support/services.js'
import { until } from '../support/until.js'

const execute = promisify(execFile)
const containersOf = (run: RunOnDisk) => dockerLines('ps', '-q', '--no-trunc', '--filter', `name=${run.id}`)

/** Runs a command of the tool that must end with 0. Returns what it printed to standard output. */
async function tool(scene: Scene, ...args: string[]): Promise<string> {
  const ended = await scene.start(args).ended
  expect(ended.code, ended.output).toBe(0)
  return ended.stdout
}

async function up(scene: Scene, ...args: string[]): Promise<RunOnDisk> {
  const known = await scene.runs()
  await tool(scene, 'up', ...args)
  return scene.newRun(known)
}

describe('a testbed that is up', () => {
  scenario(
    'status, logs and env',
    'All of them mean the one testbed of this folder; down removes it, and then there is none.',
    async (scene) => {
      const line = 'echo first words; exec httpd -f -p 8080 -h /'
      await scene.project.compose({ services: { web: shell(line, { ports: ['8080'] }), quiet: web() } })
      const run = await up(scene)
      expect(await containersOf(run)).toHaveLength(2)

      const status: unknown = JSON.parse(await tool(scene, 'status', '--json'))
      expect(status).toMatchObject({ run_id: run.id, live: true, services: [{ name: 'quiet' }, { name: 'web' }] })
      expect(await tool(scene, 'status')).toContain(run.id)

      expect(await tool(scene, 'logs')).toContain('first words')
      expect(await tool(scene, 'logs', 'quiet')).not.toContain('first words')
      const unknown = await scene.start(['logs', 'nobody']).ended
      expect(unknown.code).toBe(2)

      const { WEB_HOST: host, WEB_PORT: port } = JSON.parse(await tool(scene, 'env', '--format', 'json')) as Record<
        string,
        string
      >
      expect((await fetch(`http://${host ?? ''}:${port ?? ''}/etc/hostname`)).status).toBe(200)

      expect(await tool(scene, 'down')).toContain(run.id)
      await expectNothingLeft([run])
      for (const command of ['down', 'status', 'logs', 'env']) {
        expect((await scene.start([command]).ended).code, command).toBe(2)
      }
    }
  )

  scenario('env in all formats', 'Whoever reads them gets the same values.', async (scene) => {
    const password = `it's "5" $dollars \\ and more`
    const environment = { POSTGRES_PASSWORD: password.replaceAll('$', '$$$$'), POSTGRES_USER: 'shop' }
    await scene.project.compose({
      services: { web: web({ environment, 'x-testbed': { url: 'x://{web.env.POSTGRES_PASSWORD}' } }) }
    })
    await scene.project.write('testbed.yml', { env: { SECRET: '{web.env.POSTGRES_PASSWORD}' } })
    await up(scene)
    const json = JSON.parse(await tool(scene, 'env', '--format', 'json')) as Record<string, string>
    expect(json.SECRET).toBe(password)

    await writeFile(join(scene.project.root, 'export.sh'), await tool(scene, 'env'))
    const print = `eval "$(cat export.sh)"; printf '%s|%s' "$SECRET" "$WEB_PORT"`
    const { stdout } = await execute('bash', ['-c', print], { cwd: scene.project.root })
    expect(stdout).toBe(`${password}|${json.WEB_PORT ?? ''}`)

    expect(readCommandFile(await tool(scene, 'env', '--format', 'github'))).toEqual(json)

    await scene.project.write(
      'read.mjs',
      'process.stdout.write(JSON.stringify([process.env.SECRET, process.env.WEB_PORT]))'
    )
    await tool(scene, 'env', '--format', 'dotenv', '--output', 'testbed.env')
    expect((await stat(join(scene.project.folder, 'testbed.env'))).mode & 0o777).toBe(0o600)
    const read = await execute(process.execPath, ['--env-file=testbed.env', 'read.mjs'], { cwd: scene.project.folder })
    expect((JSON.parse(read.stdout) as string[])[1]).toBe(json.WEB_PORT)
    await tool(scene, 'down')
  })

  scenario('logs -f', 'It goes on with what the services print, until Ctrl-C.', async (scene) => {
    const line = 'httpd -p 8080 -h /; echo ready; until [ -e /tmp/go ]; do sleep 0.1; done; echo later words; sleep 600'
    await scene.project.compose({ services: { web: shell(line, { ports: ['8080'] }) } })
    const run = await up(scene)
    const call = scene.start(['logs', '-f'])
    await until('the first words', () => call.output().includes('ready'))
    const [id = ''] = await containersOf(run)
    await dockerLines('exec', id, 'touch', '/tmp/go')
    await until('the later words', () => call.output().includes('later words'))
    call.kill('SIGINT')
    await call.ended
    expect(await containersOf(run)).toEqual([id])
    await tool(scene, 'down')
  })

  scenario('up --attach', 'Ctrl-C is the end that was asked for: everything is removed.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const call = scene.start(['up', '--attach'])
    const run = await scene.newRun()
    await eventOf(run, 'testbed_ready')
    await until('it says how to end it', () => call.output().includes('Ctrl-C'))
    call.kill('SIGINT')
    const ended = await call.ended
    expect(ended.code, ended.output).toBe(0)
    await expectNothingLeft([run])
  })

  scenario('up --attach killed', 'Its supervisor removes everything.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const call = scene.start(['up', '--attach'])
    const run = await scene.newRun()
    await eventOf(run, 'testbed_ready')
    call.kill('SIGKILL')
    await call.ended
    await eventOf(run, 'stage_ended', ({ stage, status }) => stage === 'teardown' && status === 'ok')
  })

  scenario('a service that does not come up', 'up leaves nothing behind when it fails.', async (scene) => {
    await scene.project.compose({ services: { db: web(), api: shell('exit 3', { ports: ['8080'] }) } })
    const ended = await scene.start(['up']).ended
    expect(ended.code, ended.output).toBe(2)
    expect(ended.output).toContain('api')
    await expectNothingLeft(await scene.runs())
    expect((await scene.start(['status']).ended).code).toBe(2)
  })

  scenario('two of them', 'down does not guess: it lists them, until it is told which.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const name = `testbed-e2e-${process.pid}`
    const first = await up(scene, '--project-name', `${name}-a`)
    const second = await up(scene, '--project-name', `${name}-b`)
    const ended = await scene.start(['down']).ended
    expect(ended.code).toBe(2)
    expect(ended.output).toContain(first.id)
    expect(ended.output).toContain(second.id)
    await tool(scene, 'down', '--project-name', `${name}-a`)
    await expectNothingLeft([first])
    expect(await dockerLines('ps', '-q', '--filter', `name=${name}-b`)).toHaveLength(1)
    await tool(scene, 'down')
  })
})

describe('run beside up', () => {
  scenario('the same model', 'It uses the testbed that is up, and leaves it.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const run = await up(scene)
    const before = await containersOf(run)
    const test = `${fetchLine('WEB', '/etc/hostname', 'host.txt')}; docker ps -q --no-trunc --filter label=dev.integration-testbed.run >all.txt`
    const ran = await scene.run(['run', '--test', test])
    expectCode(ran, 0)
    expect(before[0]).toContain((await scene.project.read('host.txt')).trim())
    expect(ran.results.run_id).not.toBe(run.id)
    expect(ran.results.stages.integration_tests.status).toBe('ok')
    expect(await containersOf(run)).toEqual(before)
    const borrower = (await scene.runs()).filter(({ id }) => id !== run.id)
    await expectNothingLeft(borrower)
    // Once more: that the first run ended has not ended the testbed.
    expectCode(await scene.run(['run', '--test', fetchLine('WEB', '/etc/hostname')]), 0)
    await tool(scene, 'down')
  })

  scenario('a failing test', 'The testbed stays for a look.', async (scene) => {
    await scene.project.compose({ services: { web: web() } })
    const run = await up(scene)
    expectCode(await scene.run(['run', '--test', 'exit 1']), 1)
    expect(await containersOf(run)).toHaveLength(1)
    await tool(scene, 'down')
  })

  scenario('a service died in a test', 'The verdict says so although the testbed is borrowed.', async (scene) => {
    const line = 'httpd -p 8080 -h /; until [ -e /tmp/die ]; do sleep 0.05; done; exit 7'
    await scene.project.compose({ services: { web: shell(line, { ports: ['8080'] }) } })
    const run = await up(scene)
    const [id = ''] = await containersOf(run)
    const ran = await scene.run(['run', '--test', `docker exec ${id} touch /tmp/die; docker wait ${id}`])
    expectCode(ran, 2)
    await tool(scene, 'down')
  })

  scenario(
    'another model',
    'The file has changed: the run brings up its own, and leaves the old one alone.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const run = await up(scene)
      const before = await containersOf(run)
      await scene.project.compose({ services: { web: web({ environment: { CHANGED: 'yes' } }) } })
      const ran = await scene.run(['run', '--test', fetchLine('WEB', '/etc/hostname', 'host.txt')])
      expectCode(ran, 0)
      expect(before[0]).not.toContain((await scene.project.read('host.txt')).trim())
      expect(await containersOf(run)).toEqual(before)
      await expectNothingLeft((await scene.runs()).filter(({ id }) => id !== run.id))
      await tool(scene, 'down')
    }
  )
})

describe('skip-teardown', () => {
  scenario(
    'then down',
    'Everything is kept, beyond the end of the command, until somebody removes it.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const ran = await scene.run(['run', '--test', 'exit 1', '--skip-teardown'])
      expectCode(ran, 1)
      expect(ran.output).toContain('integration-testbed down')
      const [run] = await scene.runs()
      if (run === undefined) throw new Error('no run folder')
      expect(await containersOf(run)).toHaveLength(1)
      expect(JSON.parse(await tool(scene, 'reap', '--json'))).not.toMatchObject({ reaped: [{ run_id: run.id }] })
      await tool(scene, 'down')
      await expectNothingLeft([run])
    }
  )
})

describe('after the supervisor was killed', () => {
  scenario(
    'status and down',
    'As after a restart of the machine: the testbed can still be found and removed.',
    async (scene) => {
      await scene.project.compose({ services: { web: web() } })
      const run = await up(scene)
      await killSupervisor(run)
      await expire(run)
      expect(JSON.parse(await tool(scene, 'status', '--json'))).toMatchObject({ run_id: run.id, live: false })
      await tool(scene, 'down')
      await expectNothingLeft([run])
    }
  )
})
