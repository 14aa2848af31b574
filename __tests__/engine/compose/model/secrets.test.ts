import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { environmentValues, harmlessWords, secretSources } from '../../../../src/engine/compose/model/secrets.js'
import { secretValues } from '../../../../src/platform/redactor-policy.js'
import { modelOf } from './models.js'

let folder: string
const signal = new AbortController().signal
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('values of the environment that the file asks for, and no others', () => {
  const raw = {
    services: {
      a: { environment: ['PASSED', 'X=${ASKED:-x}'], image: '${EMPTY}' },
      b: { environment: { HANDED: null, LITERAL: 'y' } }
    }
  }
  const env = { PASSED: 'p', ASKED: 'q', HANDED: 'h', LITERAL: 'l', EMPTY: '', OTHER: 'o' }
  expect(environmentValues({ raw, model: modelOf({}), env })).toEqual(
    expect.arrayContaining([
      { name: 'ASKED', value: 'q' },
      { name: 'PASSED', value: 'p' },
      { name: 'HANDED', value: 'h' }
    ])
  )
  expect(environmentValues({ raw, model: modelOf({}), env })).toHaveLength(3)
})

test('without the uninterpolated model: by value', () => {
  const model = modelOf({ a: { environment: { PW: 'from outside' } } })
  expect(environmentValues({ raw: undefined, model, env: { TOKEN: 'from outside', PATH: '/bin' } })).toEqual([
    { name: 'TOKEN', value: 'from outside' }
  ])
})

test('words that logs need', () => {
  const model = modelOf({
    db: {
      image: 'registry:5000/team/postgres:16',
      container_name: 'my-db',
      environment: {
        POSTGRES_USER: 'shopuser',
        POSTGRES_DB: 'shopdata',
        POSTGRES_PASSWORD: 'secret',
        RABBITMQ_DEFAULT_VHOST: 'vhost'
      }
    }
  })
  expect(harmlessWords(model)).toEqual(
    expect.arrayContaining([
      'db',
      'my-db',
      'registry:5000/team/postgres:16',
      'registry:5000/team/postgres',
      'postgres',
      '16',
      'shopuser',
      'shopdata',
      'vhost'
    ])
  )
  expect(harmlessWords(model)).not.toContain('secret')
})

describe('files', () => {
  const context = (over: Partial<Parameters<typeof secretSources>[0]> = {}) => ({
    model: modelOf({}),
    raw: { services: { a: { environment: { T: '${TOKEN}' }, env_file: [{ path: join(folder, 'app.env') }] } } },
    variableFiles: [join(folder, '.env')],
    workingDirectory: folder,
    env: { TOKEN: 'environment-token' },
    ...over
  })
  const values = async (over?: Partial<Parameters<typeof secretSources>[0]>) =>
    secretValues(await secretSources(context(over), signal)).sort()

  beforeEach(async () => {
    await writeFile(join(folder, '.env'), 'DOT=dot-env-value\n')
    await writeFile(join(folder, 'app.env'), 'APP=app-env-value\nSHORT=abc\n')
  })

  test('untracked env files are secret: all of them without git', async () => {
    expect(await values()).toEqual(['app-env-value', 'dot-env-value', 'environment-token'])
  })

  test('literals of tracked ones are not, even if the environment has the same', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
    git('init', '-q')
    git('add', '.env')
    expect(await values()).toEqual(['app-env-value', 'environment-token'])
    expect(await values({ env: { TOKEN: 'dot-env-value' } })).toEqual(['app-env-value'])
  })

  test('secrets: content of files, of the environment; none of a file that is no secret', async () => {
    await writeFile(join(folder, 'small'), 'file-secret-value\n')
    await writeFile(join(folder, 'large'), 'x'.repeat(65 * 1024))
    const secrets = {
      small: { file: join(folder, 'small') },
      large: { file: join(folder, 'large') },
      gone: { file: join(folder, 'gone') },
      env: { environment: 'VAULT' }
    }
    const found = await values({
      model: modelOf({}, { secrets }),
      raw: undefined,
      variableFiles: [],
      env: { VAULT: 'vault-value' }
    })
    expect(found).toEqual(['file-secret-value', 'vault-value'])
  })
})
