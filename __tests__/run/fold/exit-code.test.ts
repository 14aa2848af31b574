/** The exit-code table of the results contract, line by line, and its order. */
import { describe, expect, it } from 'vitest'
import type { EventBody } from '../../../src/contract/events.js'
import { exitCodeOf } from '../../../src/run/fold/exit-code.js'
import { died, error, FINISHED, journalOf, planned, ready, STARTED, suite } from '../helpers.js'

const up = [planned('db', 'infrastructure'), planned('api', 'application'), ready('db'), ready('api')]
const codeOf = (...bodies: EventBody[]) => exitCodeOf(journalOf(STARTED, ...bodies))
const finished = (...bodies: EventBody[]) => codeOf(...up, ...bodies, FINISHED)

describe('0', () => {
  it('all passed', () => expect(finished(...suite('unit'))).toBe(0))
  it('no suite at all', () => expect(finished()).toBe(0))
  it('a skipped suite', () => expect(finished(...suite('unit', { passed: 0, status: 'skipped' }))).toBe(0))
  it('warnings', () => expect(finished({ type: 'warning', message: 'slow' })).toBe(0))

  it('a teardown that left something', () => {
    const left: EventBody[] = [
      { type: 'stage_started', stage: 'teardown' },
      { type: 'left_behind', resources: ['network x'] },
      { type: 'stage_ended', stage: 'teardown', status: 'failed' }
    ]
    expect(codeOf(...up, ...suite('unit'), FINISHED, ...left)).toBe(0)
  })

  it('a service that a test stopped', () =>
    expect(finished(died('db', { deliberate: true, exit_code: 137 }), ...suite('unit'))).toBe(0))
  it('a one-shot service that ended with 0', () =>
    expect(finished(planned('seed', 'infrastructure', false), ready('seed'), died('seed', { exit_code: 0 }))).toBe(0))
  it('an application service that ended without an error', () =>
    expect(finished(died('api', { exit_code: 0 }))).toBe(0))
  it('services that end while everything is removed', () =>
    expect(codeOf(...up, FINISHED, died('db'), died('api', { oom: true }))).toBe(0))
  it('an earlier attempt that failed, of a suite that passed then', () =>
    expect(finished(...suite('unit', { failed: 1 }), ...suite('unit', { attempt: 2 }))).toBe(0))
})

describe('1', () => {
  it('a failing test', () => expect(finished(...suite('unit', { failed: 1 }))).toBe(1))
  it('a test with an error', () => expect(finished(...suite('unit', { errors: 1 }))).toBe(1))
  it.each([
    ['a command that ended non-zero', { exit_code: 3 }],
    ['a time-out', { exit_code: null, signal: 'SIGKILL', reasons: ['took longer than 60m'] }],
    ['a suite without a test', { passed: 0, reasons: ['ran no test'] }],
    ['a JUnit file that is missing', { reasons: ['no JUnit file'] }]
  ])('%s', (_what, change) => expect(finished(...suite('unit', { status: 'failed', ...change }))).toBe(1))
  it('only one of several suites failed', () =>
    expect(finished(...suite('a', { failed: 1 }), ...suite('b'), ...suite('c'))).toBe(1))
  it('an application service that died with an error', () => expect(finished(died('api'), ...suite('unit'))).toBe(1))
  it('an application service that was killed for memory, whatever its exit code', () =>
    expect(finished(died('api', { oom: true, exit_code: 0 }))).toBe(1))
  it('a gate of the user', () => expect(finished(...suite('unit'), error('COVERAGE', 1))).toBe(1))
  it('a last attempt that failed', () =>
    expect(finished(...suite('unit'), ...suite('unit', { attempt: 2, failed: 1 }))).toBe(1))
})

describe('2', () => {
  it.each(['CONFIG', 'ENGINE_UNAVAILABLE', 'IMAGE', 'BUILD', 'PORT_TAKEN', 'START', 'NOT_READY', 'SEED', 'INTERNAL'])(
    'an error of the infrastructure: %s',
    (code) => expect(codeOf(error(code), FINISHED)).toBe(2)
  )
  it('an infrastructure service that died', () => expect(finished(died('db'), ...suite('unit'))).toBe(2))
  it('an infrastructure service that publishes and ended, though with 0', () =>
    expect(finished(died('db', { exit_code: 0 }))).toBe(2))
  it('cancelled', () => expect(finished(...suite('unit'), { type: 'cancelled', signal: 'SIGINT' })).toBe(2))
  it('not finished', () => expect(codeOf(...up, ...suite('unit'))).toBe(2))
  it('an empty journal', () => expect(exitCodeOf([])).toBe(2))
})

describe('the first line that holds', () => {
  it.each<[string, EventBody[]]>([
    ['a failing test and an infrastructure error', [...suite('unit', { failed: 1 }), error('START')]],
    ['a failing test and a dead database', [died('db'), ...suite('unit', { failed: 1 })]],
    ['a gate and a cancel', [error('COVERAGE', 1), { type: 'cancelled', signal: 'SIGTERM' }]],
    ['a dead application and a dead database', [died('api'), died('db')]]
  ])('%s: 2', (_what, bodies) => expect(finished(...bodies)).toBe(2))

  it('a red suite of a run that did not finish: 2', () =>
    expect(codeOf(...up, ...suite('unit', { failed: 1 }))).toBe(2))
})
