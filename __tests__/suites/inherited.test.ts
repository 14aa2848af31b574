import { expect, it } from 'vitest'
import { inheritedByTests } from '../../src/suites/inherited.js'

const OF_THE_JOB = {
  PATH: '/bin',
  HOME: '/root',
  GITHUB_SHA: 'abc',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc',
  RUNNER_TEMP: '/tmp/r'
}
const OF_THE_ACTION = {
  'INPUT_TEST-COMMAND': 'pytest',
  STATE_folder: '/tmp/run',
  ACTIONS_RUNTIME_TOKEN: 'token',
  ACTIONS_RUNTIME_URL: 'https://pipelines',
  ACTIONS_RESULTS_URL: 'https://results',
  ACTIONS_CACHE_URL: 'https://cache',
  ACTIONS_CACHE_SERVICE_V2: 'true'
}

it('keeps from tests what only an action has', () => {
  const job = { ...OF_THE_JOB, GITHUB_ACTIONS: 'true' }
  expect(inheritedByTests({ ...job, ...OF_THE_ACTION })).toEqual(job)
})

it('takes nothing away where there is no job', () => {
  const env = { ...OF_THE_JOB, ...OF_THE_ACTION }
  expect(inheritedByTests(env)).toEqual(env)
})
