import { describe, expect, it } from 'vitest'
import { plannedArtifact } from '../../src/session/artifacts/planned.js'
import { load, refused } from './folder.js'

const ENV = { GITHUB_JOB: 'integration', GITHUB_RUN_ATTEMPT: '1' }

describe('the artifact of a run', () => {
  it('is planned by default, under a name of the job', async () => {
    expect(plannedArtifact(await load({}), ENV, '2')).toEqual({ when: 'always', name: 'testbed-integration-2-1' })
  })

  it('is as the file and the inputs say', async () => {
    const files = { 'testbed.yml': 'artifact: failure\nartifact-name: a/b\nartifact-retention-days: 7\n' }
    const planned = plannedArtifact(await load(files), ENV, '')
    expect(planned).toEqual({ when: 'failure', name: 'a-b', retention_days: 7 })
    const config = await load(files, { inputs: { artifact: 'never' } })
    expect(plannedArtifact(config, ENV, '')).toBeUndefined()
  })

  it.each(['0', '401', '1.5', 'a week'])('can not be kept for %s days', async (days) => {
    const error = await refused({}, { inputs: { 'artifact-retention-days': days } })
    expect(error.message).toContain('input artifact-retention-days')
    expect(error.message).toContain('1 to 400')
  })

  it('is no affair of the command line', async () => {
    expect((await refused({}, { flags: { artifact: 'never' } })).message).toContain('not accepted as a flag')
  })
})
