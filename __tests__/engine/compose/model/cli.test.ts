import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  composeVersion,
  findCompose,
  requireRecentCompose,
  runCompose
} from '../../../../src/engine/compose/model/cli.js'
import { isRecentEnough } from '../../../../src/engine/compose/model/version.js'
import { ComposeError } from '../../../../src/errors.js'

let folder: string
let env: NodeJS.ProcessEnv
const call = () => ({ cwd: folder, env, signal: new AbortController().signal })
const find = () => findCompose(call(), [])

/** A program that notes each call. */
async function program(path: string, script: string): Promise<string> {
  const file = join(folder, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, `#!/bin/sh\necho "$*" >> ${folder}/calls\n${script}\n`)
  await chmod(file, 0o755)
  return file
}
const calls = async () => (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-cli-'))
  env = { PATH: join(folder, 'bin'), HOME: folder, XDG_STATE_HOME: join(folder, 'state') }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('where compose is', () => {
  test('the plugin is run directly', async () => {
    const file = await program('.docker/cli-plugins/docker-compose', 'echo 2.30.0')
    await program('bin/docker', 'echo 1.0.0')
    expect(await find()).toEqual({ command: file, args: [], file })
  })

  test('folders of the docker configuration come first', async () => {
    const file = await program('extra/docker-compose', 'echo 2.30.0')
    await program('configured/cli-plugins/docker-compose', 'echo 2.30.0')
    await writeFile(
      join(folder, 'configured/config.json'),
      JSON.stringify({ cliPluginsExtraDirs: [join(folder, 'extra')] })
    )
    env.DOCKER_CONFIG = join(folder, 'configured')
    expect((await find()).file).toBe(file)
  })

  test('docker tells of a plugin that is elsewhere', async () => {
    const docker = await program('bin/docker', 'echo 2.30.0')
    expect(await find()).toEqual({ command: docker, args: ['compose'], file: undefined })
  })

  test('a client without compose is passed over for the standalone program', async () => {
    await program('bin/docker', `echo "docker: 'compose' is not a docker command." >&2; exit 1`)
    const file = await program('bin/docker-compose', 'echo 2.30.0')
    expect(await find()).toEqual({ command: file, args: [], file })
  })

  test('nowhere: one line, and how to install it', async () => {
    const error: unknown = await find().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ComposeError)
    expect(error).toMatchObject({ hint: expect.stringContaining('https://docs.docker.com/compose/install') as unknown })
    expect(String(error)).not.toContain('\n')
  })
})

describe('its version', () => {
  test('is asked once, until the program changes', async () => {
    await program('.docker/cli-plugins/docker-compose', 'echo 2.30.0')
    const compose = await find()
    expect([await composeVersion(compose, call()), await composeVersion(compose, call())]).toEqual(['2.30.0', '2.30.0'])
    expect(await calls()).toEqual(['version --short'])
    await program('.docker/cli-plugins/docker-compose', 'echo 2.31.10')
    expect(await composeVersion(compose, call())).toBe('2.31.10')
    expect(await calls()).toHaveLength(2)
  })

  test('needs no state folder that can be written, and survives a broken one', async () => {
    await program('.docker/cli-plugins/docker-compose', 'echo 2.30.0')
    await writeFile(join(folder, 'state'), 'a file')
    expect(await composeVersion(await find(), call())).toBe('2.30.0')
    await rm(join(folder, 'state'))
    await mkdir(join(folder, 'state/integration-testbed'), { recursive: true })
    await writeFile(join(folder, 'state/integration-testbed/compose-version.json'), '{"path":')
    expect(await composeVersion(await find(), call())).toBe('2.30.0')
  })

  test('a program that does not tell it is none', async () => {
    await program('.docker/cli-plugins/docker-compose', 'exit 3')
    await expect(composeVersion(await find(), call())).rejects.toThrow('does not tell its version')
  })

  test.each([
    ['2.24.4', true],
    ['v2.24.4', true],
    ['2.24.3', false],
    ['2.23.99', false],
    ['1.29.2', false],
    ['2.40.3-3', true],
    ['5.0.0', true],
    ['2.24.10-desktop.1', true],
    ['dev', true]
  ])('%s is recent enough: %s', (version, expected) => expect(isRecentEnough(version)).toBe(expected))

  test('too old: found and needed', () => {
    expect(() => requireRecentCompose('2.20.0')).toThrow('Docker Compose 2.20.0 is too old: 2.24.4 or later is needed')
    expect(() => requireRecentCompose('2.30.0')).not.toThrow()
  })
})

describe('a call', () => {
  test('gives exit code and both streams', async () => {
    await program('.docker/cli-plugins/docker-compose', 'echo out; echo err >&2; exit 4')
    expect(await runCompose(await find(), ['config'], call())).toEqual({
      exitCode: 4,
      stdout: 'out\n',
      stderr: 'err\n'
    })
  })

  test('that does not end is ended, and said so', async () => {
    await program('.docker/cli-plugins/docker-compose', 'exec sleep 60')
    env.PATH = `${env.PATH ?? ''}:/usr/bin:/bin`
    await expect(runCompose(await find(), ['config'], { ...call(), timeout: 100 })).rejects.toThrow(
      'did not end within 0.1 s'
    )
  })

  test('ends with the signal’s reason', async () => {
    await program('.docker/cli-plugins/docker-compose', 'exec sleep 60')
    env.PATH = `${env.PATH ?? ''}:/usr/bin:/bin`
    const controller = new AbortController()
    const running = runCompose(await find(), ['config'], {
      ...call(),
      signal: controller.signal,
      onSpawn: () => controller.abort(new Error('cancelled'))
    })
    await expect(running).rejects.toThrow('cancelled')
  })

  test('of a program that is gone', async () => {
    const gone = { command: join(folder, 'gone'), args: [], file: undefined }
    await expect(runCompose(gone, [], call())).rejects.toThrow(ComposeError)
  })
})
