import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.js'
import { folderWith, load } from './folder.js'

describe('precedence', () => {
  const everywhere = 'ports: fixed\nhealth-timeout: 1m\nbuild: never\n'

  it('is flag, input, file, default', async () => {
    const config = await load(
      { 'testbed.yml': everywhere },
      {
        flags: { 'health-timeout': '3m' },
        inputs: { 'health-timeout': '2m', build: 'always' }
      }
    )
    expect(config.healthTimeout).toBe(180_000)
    expect(config.build).toBe('always')
    expect(config.ports).toBe('fixed')
    expect(config.startTimeout).toBe(600_000)
    expect(config.sources['health-timeout']).toEqual({ from: 'flag', place: '--health-timeout' })
    expect(config.sources.build).toEqual({ from: 'input', place: 'input build' })
    expect(config.sources.ports).toEqual({ from: 'file', place: 'testbed.yml: ports' })
    expect(config.sources['start-timeout'].from).toBe('default')
  })

  it('takes an empty input and an undefined flag for not given', async () => {
    const given = { inputs: { ports: ' \n', build: '' }, flags: { ports: undefined } }
    const config = await load({ 'testbed.yml': everywhere }, given)
    expect(config.ports).toBe('fixed')
    expect(config.build).toBe('never')
  })

  it('replaces a list as a whole', async () => {
    const config = await load({ 'testbed.yml': 'profiles: [a, b]\n' }, { flags: { profiles: ['c'] } })
    expect(config.profiles).toEqual(['c'])
  })

  it('lets a flag undo what the file switches on', async () => {
    const config = await load({ 'testbed.yml': 'allow-empty: true\n' }, { flags: { 'allow-empty': false } })
    expect(config.allowEmpty).toBe(false)
  })
})

describe('without anything', () => {
  it('has the documented defaults, frozen', async () => {
    const cwd = await folderWith()
    const config = await loadConfig({ flags: {}, inputs: {}, env: {}, cwd })
    const { sources, ...values } = config
    expect(values).toEqual({
      config: undefined,
      workingDirectory: cwd,
      composeFile: undefined,
      profiles: [],
      services: [],
      serviceFacts: {},
      envFile: [],
      engine: 'auto',
      projectName: undefined,
      imageTag: 'latest',
      imageRegistry: undefined,
      build: 'missing',
      cacheImages: 'auto',
      cacheDirectory: undefined,
      cacheLimit: 10_000_000_000,
      infrastructure: undefined,
      ports: 'auto',
      env: {},
      envPrefix: undefined,
      hostOverride: undefined,
      healthTimeout: 90_000,
      startTimeout: 600_000,
      suites: [],
      testTimeout: 3_600_000,
      hangTimeout: 30_000,
      testRetries: 0,
      retryCommand: undefined,
      allowEmpty: false,
      allowWorkflowCommands: false,
      resultsFile: join(cwd, 'inttest-results.json'),
      outputDirectory: undefined,
      summaryFile: undefined,
      minCoverage: undefined,
      budgets: [],
      failOn: ['failed', 'errors', 'empty'],
      baseline: undefined,
      artifact: 'always',
      artifactName: undefined,
      artifactRetentionDays: undefined,
      skipTeardown: false,
      stopGrace: 0,
      mask: [],
      logLimit: 100_000_000
    })
    expect(Object.values(sources).every((source) => source.from === 'default')).toBe(true)
    expect(Object.isFrozen(config) && Object.isFrozen(config.env) && Object.isFrozen(config.sources.env)).toBe(true)
  })

  it('reads an empty file as no options', async () => {
    const config = await load({ 'testbed.yml': '# nothing yet\n' })
    expect(config.config).toMatch(/testbed\.yml$/)
    expect(config.ports).toBe('auto')
  })
})

describe('inputs', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false]
  ])('read %s as YAML does', async (text, value) => {
    expect((await load({}, { inputs: { 'skip-teardown': text } })).skipTeardown).toBe(value)
  })

  it('have one entry a line', async () => {
    const config = await load(
      {},
      { inputs: { infrastructure: '\n  db \r\n\n cache\n', env: 'A={db.host}\n B = x=y \n' } }
    )
    expect(config.infrastructure).toEqual(['db', 'cache'])
    expect(config.env).toEqual({ A: '{db.host}', B: 'x=y' })
  })

  it('take suites as YAML', async () => {
    const config = await load(
      {},
      { inputs: { suites: '- name: api\n  command: |\n    one\n    two\n  timeout: 90\n' } }
    )
    expect(config.suites).toMatchObject([{ name: 'api', command: 'one\ntwo\n', timeout: 90_000 }])
  })
})

describe('image tag', () => {
  const files = {
    '.env': "# tags\nOTHER=1\nexport IMAGE_TAG='1.2' # stable\n",
    'one.env': 'IMAGE_TAG=one\n',
    'two.env': 'IMAGE_TAG=two # the last one\nX=1\n',
    'app/.env': 'IMAGE_TAG=beside\n',
    'app/compose.yml': ''
  }
  it.each([
    ['the option', { flags: { 'image-tag': 'f' }, env: { IMAGE_TAG: 'e' } }, 'f', 'flag'],
    ['the environment', { env: { IMAGE_TAG: 'e' } }, 'e', 'environment'],
    ['.env', { env: { IMAGE_TAG: '' } }, '1.2', 'environment'],
    ['the env files, last first', { flags: { 'env-file': ['one.env', 'two.env'] } }, 'two', 'environment'],
    [
      '.env before the one beside the compose file',
      { flags: { 'compose-file': 'app/compose.yml' } },
      '1.2',
      'environment'
    ]
  ])('comes from %s', async (_, given, tag, from) => {
    const config = await load(files, given)
    expect(config.imageTag).toBe(tag)
    expect(config.sources['image-tag'].from).toBe(from)
  })

  it('comes from beside the compose file, as compose would read it', async () => {
    const others = Object.fromEntries(Object.entries(files).filter(([name]) => name !== '.env'))
    expect((await load(others, { flags: { 'compose-file': 'app/compose.yml' } })).imageTag).toBe('beside')
  })
})

describe('services in the file', () => {
  it('are a selection as a list', async () => {
    const config = await load({ 'testbed.yml': 'services: [api]\n' })
    expect(config.services).toEqual(['api'])
    expect(config.serviceFacts).toEqual({})
  })

  it('are facts as a map, beside a selection by flag', async () => {
    const file =
      'services:\n  db:\n    kind: postgres\n    timeout: 2m\n    keep-name: true\n    ready: {tcp: 5432, command: [pg_isready]}\n'
    const config = await load({ 'testbed.yml': file }, { flags: { services: ['api'] } })
    expect(config.services).toEqual(['api'])
    expect(config.serviceFacts).toEqual({
      db: { kind: 'postgres', timeout: 120_000, keepName: true, ready: { tcp: 5432, command: ['pg_isready'] } }
    })
  })
})
