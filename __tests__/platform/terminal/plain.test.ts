import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRedactor } from '../../../src/platform/redactor.js'
import { createPlainView } from '../../../src/platform/terminal/plain.js'
import type { ViewOptions } from '../../../src/platform/terminal/reporter.js'
import { at, greenRun, planned, suiteEnded } from '../../support/events.js'
import { HOSTILE } from '../../support/hostile.js'
import { createTextSink } from '../../support/sink.js'

function open(change: Partial<ViewOptions> = {}, secrets: string[] = []) {
  const out = createTextSink()
  const view = createPlainView({
    out,
    redactor: () => createRedactor(secrets),
    colours: false,
    actions: false,
    allowWorkflowCommands: false,
    verbose: false,
    quiet: false,
    ...change
  })
  return { out, view }
}

const died = (service: string, change: object = {}) =>
  at(3, {
    type: 'service_died',
    service,
    id: 'c1',
    at: '2026-03-01T10:00:03.000Z',
    exit_code: 3,
    oom: false,
    deliberate: false,
    ...change
  })

describe('a green run', () => {
  test('is told in lines', () => {
    const { out, view } = open()
    for (const event of greenRun()) view.onEvent(event)
    view.close()
    expect(out.text).toBe(
      [
        'integration-testbed 1.0.0, run itb-1',
        '· db starting (db:1)',
        '✓ db ready in 1.2 s',
        '· api starting (api:1)',
        '✓ api ready in 0.6 s',
        '✓ ready in 1.8 s = db 1.2 -> api 0.6',
        'suite unit: npm test',
        '✓ suite unit: 2 passed',
        ''
      ].join('\n')
    )
  })

  test('is silent with quiet, but for the output of the suite and messages', () => {
    const { out, view } = open({ quiet: true })
    for (const event of greenRun()) {
      view.onEvent(event)
      if (event.type === 'suite_started') view.output('..\n')
    }
    view.message('2 passed')
    view.close()
    expect(out.text).toBe('..\n2 passed\n')
  })

  test('tells each probe with verbose', () => {
    const { out, view } = open({ verbose: true })
    for (const event of greenRun()) view.onEvent(event)
    view.close()
    expect(out.text).toContain('· db not ready: connection refused\n')
  })
})

describe('in Actions', () => {
  test('folds the start of the services and each suite, and shows results outside', () => {
    const { out, view } = open({ actions: true })
    for (const event of greenRun()) {
      view.onEvent(event)
      if (event.type === 'suite_started') view.output('::error::injected\n##[error]x')
    }
    view.message('the verdict\n::error::x')
    view.close()
    const guarded =
      /::group::Suite unit\nsuite unit: npm test\n::stop-commands::(\w{32})\n::error::injected\n# #\[error\]x\n::\1::\n::endgroup::\n✓ suite unit/
    expect(out.text).toMatch(guarded)
    expect(out.text).toContain('::group::Start services\n· db starting')
    expect(out.text.match(/::group::/g)).toHaveLength(2)
    expect(out.text.match(/::endgroup::/g)).toHaveLength(2)
    expect(out.text.endsWith('the verdict\n: :error::x\n')).toBe(true)
  })

  test('ends the guard before a group, when a run is cancelled in the middle of a suite', () => {
    const { out, view } = open({ actions: true })
    for (const event of greenRun().slice(0, -2)) view.onEvent(event)
    view.output('half a line')
    view.onEvent(at(4, { type: 'cancelled', signal: 'SIGINT' }))
    view.close()
    expect(out.text).toMatch(/half a line\n::\w{32}::\n::endgroup::\ncancelled by SIGINT\n$/)
  })

  test('lets commands of the tests through where that was asked for', () => {
    const { out, view } = open({ actions: true, allowWorkflowCommands: true })
    view.output('::error::mine\n')
    view.close()
    expect(out.text).toBe('::error::mine\n')
  })
})

describe('what goes wrong', () => {
  test('a service that dies is told at once, once, on a line of its own', () => {
    const { out, view } = open()
    for (const event of greenRun().slice(0, -2)) view.onEvent(event)
    view.output('....')
    view.onEvent(died('db'))
    view.onEvent(died('db'))
    view.output('..\n')
    view.close()
    expect(out.text).toContain('....\n✗ db exited with code 3\n..\n')
    expect(out.text.match(/exited/g)).toHaveLength(1)
  })

  test('what the teardown stops is not told', () => {
    const { out, view } = open()
    for (const event of greenRun()) view.onEvent(event)
    const before = out.text
    view.onEvent(died('db', { exit_code: 137 }))
    view.close()
    expect(out.text).toBe(before)
  })

  test.each([
    [{ oom: true, exit_code: 137 }, '✗ api was killed: out of memory'],
    [{ exit_code: 0 }, '✗ api exited with code 0'],
    [{ deliberate: true }, undefined]
  ])('%j', (change, line) => {
    const { out, view } = open()
    view.onEvent(at(0, planned('api')))
    view.onEvent(died('api', change))
    view.close()
    expect(out.text).toBe(line === undefined ? '' : `${line}\n`)
  })

  test('a failed suite tells its reasons', () => {
    const { out, view } = open()
    view.onEvent(at(1, suiteEnded('unit', { status: 'failed', exit_code: 1, reasons: ['timed out after 60 s'] })))
    view.close()
    expect(out.text).toBe('✗ suite unit: 2 passed (failed)\n    timed out after 60 s\n')
  })
})

describe('signs of life', () => {
  beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-01T10:00:00.200Z') }))
  afterEach(() => vi.useRealTimers())

  test('every 10 seconds without a line, who is waited for and what the last probe answered', () => {
    const { out, view } = open()
    for (const event of greenRun().slice(0, 6)) view.onEvent(event)
    const before = out.text
    vi.advanceTimersByTime(9_999)
    expect(out.text).toBe(before)
    vi.advanceTimersByTime(1)
    expect(out.text.slice(before.length)).toBe('waiting for db (10.0 s; connection refused); and 1 more\n')
    vi.advanceTimersByTime(10_000)
    expect(out.text.slice(before.length)).toContain('waiting for db (20.0 s;')
    view.close()
    const after = out.text
    vi.advanceTimersByTime(60_000)
    expect(out.text).toBe(after)
  })

  test('names the dependencies, replicas too, of a service that may not start yet', () => {
    const { out, view } = open()
    view.onEvent(at(0, planned('db-2')))
    view.onEvent(at(0, planned('db-admin')))
    view.onEvent(at(0, planned('api', ['db'])))
    vi.advanceTimersByTime(10_000)
    expect(out.text).toBe('waiting for db-2; db-admin; api (waits for db-2)\n')
    view.close()
  })

  test('of a suite and of a stage', () => {
    const { out, view } = open()
    view.onEvent(at(0, { type: 'stage_started', stage: 'build' }))
    vi.advanceTimersByTime(10_000)
    view.onEvent(at(10, { type: 'suite_started', suite: 'unit', command: 'x', attempt: 1 }))
    vi.advanceTimersByTime(10_000)
    expect(out.text).toContain('stage build: running for 10.2 s\n')
    expect(out.text).toContain('suite unit: running for 10.2 s\n')
    view.close()
  })
})

describe('foreign text', () => {
  test.each(HOSTILE)(
    'hostile text %# as a name, a reason and output makes no command and no control character',
    (text) => {
      const { out, view } = open({ actions: true })
      view.onEvent(at(0, planned(text)))
      view.onEvent(at(0, { type: 'service_starting', service: text }))
      view.onEvent(at(1, { type: 'service_failed', service: text, reason: text }))
      view.onEvent(at(1, { type: 'suite_started', suite: text, command: text, attempt: 1 }))
      view.output(text)
      view.onEvent(at(2, suiteEnded(text, { status: 'failed', reasons: [text] })))
      view.message(text)
      view.close()
      // eslint-disable-next-line no-control-regex -- these are what must not be left
      expect(out.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\u2066]|##\[/)
      const outside = out.text.replace(/::stop-commands::(\w+)\n[^]*\n::\1::\n/, '')
      const commands = [...outside.matchAll(/^\s*::(\w+).*::/gm)].map(([, name]) => name)
      expect(new Set(commands)).toEqual(new Set(['group', 'endgroup']))
      expect(out.text.length).toBeLessThan(40_000)
    }
  )

  test('secrets are hidden before anything is cut', () => {
    const { out, view } = open({}, ['s3cret-value'])
    view.onEvent(at(0, { type: 'service_failed', service: 'api', reason: `${'x'.repeat(995)}s3cret-value` }))
    view.output('a s3cret')
    view.output(Buffer.from('-value b\n'))
    view.message('s3cret-value')
    view.close()
    expect(out.text).not.toContain('s3cr')
    expect(out.text.match(/\*\*\*/g)).toHaveLength(3)
  })

  test('letters that are split over chunks are put together', () => {
    const { out, view } = open()
    const bytes = Buffer.from('grüße\n')
    view.output(bytes.subarray(0, 3))
    view.output(bytes.subarray(3))
    view.close()
    expect(out.text).toBe('grüße\n')
  })
})
