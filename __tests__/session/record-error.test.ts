import { describe, expect, it } from 'vitest'
import { CancelledError, InternalError, ReadinessError, SeveralErrors, StartError } from '../../src/errors.js'
import { asTestbedError, recordError } from '../../src/session/record-error.js'
import { stage } from '../../src/session/stage.js'
import { fullDisk, newRun } from './helpers.js'

describe('what ended the run', () => {
  it('is one event, with its stage, service, hint and details, and without secrets', async () => {
    const { run, events } = await newRun()
    await run.hide(['correct-horse'])
    run.enter('service_deploy')
    const error = new ReadinessError('api: refused correct-horse', {
      service: 'api',
      hint: 'look at correct-horse',
      details: 'a\nb correct-horse'
    })
    recordError(run, error)
    expect((await events()).at(-1)).toMatchObject({
      type: 'error',
      code: 'NOT_READY',
      exit_code: 2,
      symptom: 'api: refused ***',
      service: 'api',
      stage: 'service_deploy',
      hint: 'look at ***',
      details: 'a\nb ***'
    })
  })

  it('is one event for each of several errors, the cause first', async () => {
    const { run, events } = await newRun()
    recordError(run, new SeveralErrors([new StartError('first'), new StartError('second')]))
    expect((await events()).map((event) => event.type === 'error' && event.symptom)).toEqual(['first', 'second'])
  })

  it('is an error of ours where it was not foreseen', async () => {
    const { run, events } = await newRun()
    recordError(run, new TypeError('x is not a function'))
    recordError(run, 'thrown')
    expect(await events()).toMatchObject([
      { code: 'INTERNAL', symptom: 'unexpected: x is not a function' },
      { code: 'INTERNAL', symptom: 'unexpected: thrown' }
    ])
    expect(asTestbedError(1)).toBeInstanceOf(InternalError)
  })

  it('is the cancel, whatever it made fail', async () => {
    const { run, controller, events } = await newRun()
    recordError(run, new CancelledError('SIGTERM'))
    controller.abort(new CancelledError('SIGINT'))
    recordError(run, new StartError('compose was killed'))
    expect(await events()).toMatchObject([
      { type: 'cancelled', signal: 'SIGTERM' },
      { type: 'cancelled', signal: 'SIGINT' }
    ])
  })

  it('is said where it can’t be written', async () => {
    const { run, messages } = await newRun({ journal: fullDisk() })
    await run.hide(['correct-horse'])
    recordError(run, new StartError('correct-horse\nfailed'))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('***')
    expect(messages[0]).not.toContain('\n')
  })
})

describe('a stage', () => {
  const statusOf = async (work: (given: Awaited<ReturnType<typeof newRun>>) => Promise<unknown>) => {
    const given = await newRun()
    await stage(given.run, 'build', () => work(given)).catch(() => undefined)
    const last = (await given.events()).at(-1)
    return last?.type === 'stage_ended' ? last.status : undefined
  }

  it('ends on every path', async () => {
    expect(await statusOf(async () => 1)).toBe('ok')
    expect(await statusOf(() => Promise.reject(new StartError('x')))).toBe('failed')
    expect(await statusOf(() => Promise.reject(new CancelledError('SIGINT')))).toBe('cancelled')
    expect(
      await statusOf(({ controller }) => {
        controller.abort(new CancelledError('SIGINT'))
        return Promise.reject(new StartError('killed'))
      })
    ).toBe('cancelled')
  })
})
