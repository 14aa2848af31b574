import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptedPath, artifactName, defaultArtifactName } from '../../../src/session/artifacts/artifact-name.js'

describe('names of artifacts', () => {
  test('differ by job, place in the matrix, and attempt', () => {
    const env = { GITHUB_JOB: 'integration', GITHUB_RUN_ATTEMPT: '2' }
    expect(defaultArtifactName(env, '3')).toBe('testbed-integration-3-2')
    expect(defaultArtifactName(env, '')).toBe('testbed-integration-0-2')
    expect(defaultArtifactName({}, '')).toBe('testbed-0')
  })

  test('have none of the characters that GitHub refuses, and are short enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        for (const name of [artifactName(text), ...acceptedPath(text).split('/')]) {
          // eslint-disable-next-line no-control-regex
          expect(name).not.toMatch(/["<>|*?:\\/\u0000-\u001f]/)
          expect(name).not.toBe('')
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
          expect(name.isWellFormed()).toBe(true)
        }
      })
    )
  })

  test('keep what can stay', () => {
    expect(artifactName('a "b" c:d\r\n')).toBe('a -b- c-d--')
    expect(acceptedPath('logs/api:8080?.log')).toBe('logs/api-8080-.log')
    expect(acceptedPath(`junit/${'ü'.repeat(150)}.xml`)).toMatch(/^junit\/ü+\.xml$/)
  })
})
