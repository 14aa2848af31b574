/** The generated file is read by compose as what it was meant to be. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCompose } from '../../../src/engine/compose/model/cli.js'
import { generatedEnvironment } from '../../../src/engine/compose/model/environment.js'
import type { GeneratedModel } from '../../../src/engine/compose/model/generated.js'
import { modelHash } from '../../../src/engine/compose/model/hash.js'
import type { ResolvedModel } from '../../../src/engine/compose/model/resolve.js'
import { parseConfigOutput } from '../../../src/engine/compose/model/text.js'
import { composeModel, type ComposeModel } from '../../../src/engine/compose/model/types.js'
import { assembleIn, BARE, folderOf, resolveIn, signal } from './harness.js'

const SHOP = resolve(import.meta.dirname, '../../fixtures/compose/shop')
const ENV = { SHOP_TOKEN: 'token-of-the-environment', PASSED_ON: 'pa$$ed', IMAGE_TAG: 'abc123' }

/** What compose makes of a generated file, far from the user's. */
async function readBack(resolved: ResolvedModel, generated: GeneratedModel): Promise<ComposeModel> {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'))
  try {
    const file = join(folder, 'compose.yml')
    await writeFile(file, generated.yaml())
    const env = generatedEnvironment({ ...BARE, ...ENV, COMPOSE_FILE: '/nowhere.yml' }, generated.sourcedVariables)
    const outcome = await runCompose(resolved.program, ['-f', file, 'config'], { cwd: folder, env, signal })
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' })
    return composeModel.parse(await parseConfigOutput(outcome.stdout, true))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

describe('a file with everything', () => {
  let resolved: ResolvedModel
  let generated: GeneratedModel
  let read: ComposeModel
  beforeAll(async () => {
    resolved = await resolveIn(SHOP, {}, ENV)
    generated = await assembleIn(resolved, SHOP)
    read = await readBack(resolved, generated)
  })

  test('resolves: override, include, extends, env_file, profiles, pass-through', () => {
    expect(Object.keys(resolved.model.services).sort()).toEqual([
      'api',
      'cache',
      'db',
      'migrate',
      'off',
      'sidecar',
      'worker'
    ])
    expect(resolved.model.services.db?.environment).toEqual({
      POSTGRES_USER: 'shop',
      POSTGRES_PASSWORD: 'dev-only-password',
      PASSED_ON: 'pa$$ed',
      DOLLARS: 'a$b ${NOT_A_VARIABLE} 100%',
      FROM_OVERRIDE: 'yes'
    })
    expect(resolved.imageTag).toBe('abc123')
  })

  test('services: replicas, no scale 0, no edges to what is not there', () => {
    const names = ['api', 'api-2', 'api-3', 'cache', 'db', 'migrate', 'sidecar', 'worker', 'worker-2']
    expect(Object.keys(read.services).sort()).toEqual(names)
    expect(Object.keys(read.services.api?.depends_on ?? {}).sort()).toEqual(['cache', 'db', 'migrate'])
    expect(read.services.api?.depends_on?.db).toEqual({ condition: 'service_healthy', restart: true, required: true })
  })

  test('values are the very same', () => {
    const { model } = resolved
    for (const name of ['db', 'worker'] as const) {
      for (const key of ['environment', 'command', 'healthcheck', 'ulimits', 'volumes'] as const) {
        expect(read.services[name]?.[key], `${name}.${key}`).toEqual(model.services[name]?.[key])
      }
    }
    expect(read.services.db?.ulimits).toMatchObject({ core: { soft: 0, hard: 0 } })
    expect(read.services.worker?.command).toEqual(['sh', '-c', 'echo "$HOSTNAME"; exec sleep 0x10'])
    expect(read.configs?.inline?.content).toBe('level = info $')
    expect(read.services.api).toMatchObject({
      restart: 'unless-stopped',
      post_start: [{ command: ['/bin/echo', 'up'], user: 'root' }]
    })
    expect(read.services.worker?.labels).toMatchObject({ version: '1_000', since: '2026-01-01', quoted: 'yes' })
    expect(read.services.migrate?.secrets).toEqual(model.services.migrate?.secrets)
  })

  test('no fixed name, subnet or address is left', () => {
    const text = generated.yaml()
    for (const fixed of ['fixed-back', 'fixed-data', '172.30.', 'container_name']) expect(text).not.toContain(fixed)
    expect(read.networks?.back?.name).toBe('run-1_back')
    expect(read.volumes?.data?.name).toBe('run-1_data')
    expect(read.services.db?.networks?.back?.aliases).toEqual(['postgres', 'shop-db'])
    expect(read.services['api-2']?.networks?.default?.aliases).toEqual(['api'])
  })

  test('ports are concrete, and the file’s own are kept', () => {
    const ports = read.services.db?.ports?.map(({ target, published, host_ip: ip }) => [target, Number(published), ip])
    expect(ports).toEqual(
      expect.arrayContaining([
        [5432, 5432, undefined],
        [5433, 5433, undefined],
        [6000, 6000, undefined],
        [6001, 6001, undefined],
        [9187, expect.any(Number) as unknown, '127.0.0.1']
      ])
    )
    expect(read.services['api-2']?.ports?.map(({ host_ip: ip }) => ip)).toEqual(['127.0.0.1', '127.0.0.1'])
  })

  test('instances: role, kind, checks, who starts them', () => {
    const of = (name: string) => generated.instances.find((one) => one.name === name)
    expect(
      generated.instances
        .filter(({ role }) => role === 'application')
        .map(({ name }) => name)
        .sort()
    ).toEqual(['api', 'api-2', 'api-3', 'migrate'])
    expect(of('db')).toMatchObject({
      kind: 'postgres',
      timeout: 120_000,
      healthCheck: { test: ['CMD-SHELL', 'pg_isready -U ${POSTGRES_USER}'], timeout: 90_000, startPeriod: 20_000 },
      throughCompose: []
    })
    expect(of('migrate')).toMatchObject({ oneShot: true, restarts: false, throughCompose: ['secrets'] })
    expect(of('api')).toMatchObject({
      throughCompose: ['post_start', 'pre_stop', 'configs'],
      stopThroughCompose: true,
      restarts: true,
      image: 'shop-api:abc123'
    })
    expect(of('sidecar')?.declaredHealthCheck).toEqual({ source: 'disabled' })
    expect(generated.imagesToBuild).toEqual([{ image: 'shop-api:abc123', service: 'api' }])
  })

  test('reading it twice gives the same', async () => {
    expect(await readBack(resolved, generated)).toEqual(read)
  })

  test('the same files have the same hash under any name', async () => {
    const other = await resolveIn(SHOP, { projectName: 'itb-other-9' }, ENV)
    const changed = await resolveIn(SHOP, {}, { ...ENV, PASSED_ON: 'x' })
    const hash = modelHash(resolved.model, 'run-1', {})
    expect(modelHash(other.model, 'itb-other-9', {})).toBe(hash)
    expect(modelHash(changed.model, 'run-1', {})).not.toBe(hash)
  })
})

test.each([
  ['ulimits: {core: 0}', { ulimits: { core: { soft: 0, hard: 0 } } }],
  ['tmpfs: [/run]\n    read_only: true', { tmpfs: ['/run'], read_only: true }],
  ['init: false\n    oom_score_adj: 0', { init: false }],
  ['entrypoint: []\n    command: ["a b", "$$x", "", "#no"]', { command: ['a b', '$x', '', '#no'] }],
  [
    'environment: {A: "", B: "0", C: "null", D: "on", E: "  ", F: "a\\nb"}',
    { environment: { A: '', B: '0', C: 'null', D: 'on', E: '  ', F: 'a\nb' } }
  ],
  ['healthcheck: {test: ["NONE"]}', { healthcheck: { test: ['NONE'] } }],
  ['tmpfs: [/a]\n    sysctls: {net.core.somaxconn: 0}\n    cap_drop: [ALL]', { cap_drop: ['ALL'] }]
])('survives: %s', async (text, expected) => {
  const folder = await folderOf({ 'compose.yml': `services:\n  a:\n    image: x\n    ${text}\n` })
  const resolved = await resolveIn(folder)
  const read = await readBack(resolved, await assembleIn(resolved, folder))
  expect(resolved.model.services.a).toMatchObject(expected)
  expect(read.services.a).toMatchObject(expected)
})
