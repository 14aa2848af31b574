import type { Event } from '../../contract/events.js'
import type { Diagnosis } from '../../contract/results.js'
import { deathsOnTheirOwn, type Death } from './deaths.js'

/** What went wrong, the cause first: what ended the run, then services that died on their own. Pure. */
export function diagnosisOf(events: readonly Event[]): Diagnosis[] {
  const errors = events.flatMap((event): Diagnosis[] => {
    if (event.type !== 'error') return []
    const { code, symptom, service, stage, cause, hint, details } = event
    return [{ code, symptom, service, stage, cause, hint, details }]
  })
  return [
    ...errors,
    ...deathsOnTheirOwn(events)
      .filter((death) => isFatal(death))
      .map(describeDeath)
  ]
}

function isFatal(death: Death): boolean {
  return death.role === 'infrastructure' || death.oom || death.exit_code !== 0
}

export function describeDeath(death: Death): Diagnosis {
  const how = death.oom ? 'was killed for memory (OOM)' : `exited with code ${death.exit_code}`
  return {
    code: 'SERVICE_DIED',
    symptom: `${death.service} ${how} while the tests ran`,
    service: death.service,
    stage: 'integration_tests',
    hint: death.oom
      ? `raise the memory limit of ${death.service}, or find what uses so much`
      : `look at logs/${death.service}.log: its last lines are below`
  }
}
