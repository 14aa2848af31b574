import { expect, test } from 'vitest'
import { canonicalName, parseReference, repositoryName } from '../../src/images/reference.js'

const DIGEST = `sha256:${'ab'.repeat(32)}`

test.each([
  ['redis', 'docker.io/library/redis:latest', 'redis'],
  ['redis:8', 'docker.io/library/redis:8', 'redis'],
  ['bitnami/redis:8', 'docker.io/bitnami/redis:8', 'bitnami/redis'],
  ['docker.io/redis:8', 'docker.io/library/redis:8', 'docker.io/redis'],
  ['index.docker.io/library/redis:8', 'docker.io/library/redis:8', 'index.docker.io/library/redis'],
  ['ghcr.io/a/b/c:1.2-x', 'ghcr.io/a/b/c:1.2-x', 'ghcr.io/a/b/c'],
  ['localhost/a', 'localhost/a:latest', 'localhost/a'],
  ['127.0.0.1:5000/a/b', '127.0.0.1:5000/a/b:latest', '127.0.0.1:5000/a/b'],
  [`redis@${DIGEST}`, `docker.io/library/redis@${DIGEST}`, 'redis'],
  [`quay.io:443/a/b:1@${DIGEST}`, `quay.io:443/a/b@${DIGEST}`, 'quay.io:443/a/b']
])('%s', (name, canonical, repository) => {
  const reference = parseReference(name)
  expect(reference && canonicalName(reference)).toBe(canonical)
  expect(repositoryName({ name })).toBe(repository)
})

test.each(['', DIGEST, 'Redis', 'a b', 'redis@sha256:12', 'redis:', '../x', 'a//b'])('no reference: %j', (name) => {
  expect(parseReference(name)).toBeUndefined()
})
