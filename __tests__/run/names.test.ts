import { stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InternalError } from '../../src/errors.js'
import { createRunFolder, listRunFolders, runFolderAt, runsRoot, socketPath } from '../../src/run/folder.js'
import { newRunId, ownerKey, repositoryName } from '../../src/run/identity.js'
import { temporaryFolder } from './helpers.js'

describe('run id', () => {
  /** What a compose project may be called; a namespace may have 63 characters. */
  const PROJECT_NAME = /^[a-z0-9][a-z0-9-]*[a-z0-9]$/

  it('names repository, run and attempt in a job', () => {
    const env = { GITHUB_REPOSITORY: 'Acme/Web.Shop', GITHUB_RUN_NUMBER: '17', GITHUB_RUN_ATTEMPT: '2' }
    expect(newRunId(env, '/work')).toMatch(/^itb-web-shop-17-2-[0-9a-f]{6}$/)
  })

  it('names the folder elsewhere', () => {
    expect(newRunId({}, '/home/me/My Shop')).toMatch(/^itb-my-shop-[0-9a-f]{6}$/)
    expect(newRunId({}, '/')).toMatch(/^itb-run-[0-9a-f]{6}$/)
    expect(newRunId({}, '/日本')).toMatch(/^itb-run-[0-9a-f]{6}$/)
    expect(newRunId({ GITHUB_RUN_NUMBER: '', GITHUB_REPOSITORY: 'a/b' }, '/')).toMatch(/^itb-b-[0-9a-f]{6}$/)
  })

  it('cuts a long name at 20 characters, without a hyphen at the end', () => {
    expect(newRunId({ GITHUB_REPOSITORY: 'a/abcdefghijklmnopqrs-tuvw' }, '/')).toMatch(
      /^itb-abcdefghijklmnopqrs-[0-9a-f]{6}$/
    )
  })

  it('is a name that compose and Kubernetes take, whatever repository and runner are called', () => {
    const texts = fc.option(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 200 })), {
      nil: undefined
    })
    fc.assert(
      fc.property(texts, texts, texts, fc.string(), (repository, number, attempt, folder) => {
        const env = {
          ...(repository !== undefined && { GITHUB_REPOSITORY: `acme/${repository}` }),
          ...(number !== undefined && { GITHUB_RUN_NUMBER: number }),
          ...(attempt !== undefined && { GITHUB_RUN_ATTEMPT: attempt })
        }
        const id = newRunId(env, `/${folder}`)
        expect(id).toMatch(PROJECT_NAME)
        expect(id.length).toBeLessThanOrEqual(63)
        expect(id).not.toContain('--')
      })
    )
  })

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 100 }, () => newRunId({}, '/a'))).size).toBe(100)
  })

  it('takes the repository’s full name from the job', () => {
    expect(repositoryName({ GITHUB_REPOSITORY: 'acme/shop' }, '/x/y')).toBe('acme/shop')
    expect(repositoryName({}, '/x/y')).toBe('y')
  })
})

describe('owner key', () => {
  const parts = { engine: 'e', workspace: 'w', configuration: 'c', runner: 'r' }

  it('is the same for the same, and another for anything else', () => {
    expect(ownerKey(parts)).toBe(ownerKey({ ...parts }))
    expect(ownerKey(parts)).toMatch(/^[0-9a-f]{16}$/)
    const others = Object.keys(parts).map((name) => ownerKey({ ...parts, [name]: 'other' }))
    expect(new Set([ownerKey(parts), ...others]).size).toBe(5)
    // Parts are apart: no letter can change sides.
    expect(ownerKey({ ...parts, engine: 'ew', workspace: '' })).not.toBe(ownerKey({ ...parts, engine: 'e' }))
  })
})

describe('run folder', () => {
  it('lies below RUNNER_TEMP, the state folder, or the home', () => {
    expect(runsRoot({ RUNNER_TEMP: '/t', XDG_STATE_HOME: '/s' })).toBe('/t/integration-testbed')
    expect(runsRoot({ XDG_STATE_HOME: '/s' })).toBe('/s/integration-testbed')
    const home = join(homedir(), '.local', 'state', 'integration-testbed')
    expect(runsRoot({})).toBe(home)
    expect(runsRoot({ RUNNER_TEMP: '', XDG_STATE_HOME: 'relative' })).toBe(home)
    for (const HOME of ['', 'relative']) expect(runsRoot({ HOME })).toBe(home)
    expect(runsRoot({ HOME: '/me' })).toBe('/me/.local/state/integration-testbed')
  })

  it('is made for its owner’s eyes only, and listed', async () => {
    const env = { RUNNER_TEMP: await temporaryFolder() }
    expect(await listRunFolders(env)).toEqual([])
    const folder = await createRunFolder(env, 'itb-a')
    expect((await stat(folder.path)).mode & 0o777).toBe(0o700)
    await createRunFolder(env, 'itb-b')
    await writeFile(join(runsRoot(env), 'file'), '')
    expect((await listRunFolders(env)).map(({ path }) => path).sort()).toEqual(
      ['itb-a', 'itb-b'].map((name) => join(runsRoot(env), name))
    )
  })

  it('that can’t be made is an error that names it', async () => {
    const temp = await temporaryFolder()
    await writeFile(join(temp, 'integration-testbed'), 'in the way')
    const error = await createRunFolder({ RUNNER_TEMP: temp }, 'itb-a').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InternalError)
    expect(String(error)).toContain(join(temp, 'integration-testbed', 'itb-a'))
  })
})

describe('socket', () => {
  it('lies in the run folder, unless that path is too long for one', () => {
    const short = runFolderAt('/tmp/integration-testbed/itb-a')
    expect(socketPath(short)).toBe('/tmp/integration-testbed/itb-a/supervisor.sock')
    const long = runFolderAt(`/tmp/${'ä'.repeat(60)}`)
    expect(Buffer.byteLength(socketPath(long))).toBeLessThanOrEqual(103)
    expect(socketPath(long)).toBe(socketPath(runFolderAt(long.path)))
    expect(socketPath(long)).not.toBe(socketPath(runFolderAt(`${long.path}x`)))
  })
})
