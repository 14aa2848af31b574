/** What engines say, recorded from Docker 26 and Podman 4, and the documented words of registries. */
import { expect, test } from 'vitest'
import { EngineError } from '../../../src/errors.js'
import { classify, pullError } from '../../../src/images/pull/failure.js'

const wanted = { image: 'ghcr.io/a/b:1', service: 'db', pullPolicy: 'missing', platform: '', thirdParty: true }

test.each([
  ['manifest for 127.0.0.1:5000/x/nope:1 not found: manifest unknown: manifest unknown', 'missing'],
  [
    'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    'rate'
  ],
  ['received unexpected HTTP status: 429 Too Many Requests', 'rate'],
  [
    "pull access denied for x, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    'denied'
  ],
  ['Head "https://ghcr.io/v2/a/b/manifests/1": unauthorized', 'denied'],
  ['Head "https://ghcr.io/v2/a/b/manifests/1": denied: permission_denied', 'denied'],
  ['Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused', 'network'],
  ['Get "https://nohost.invalid/v2/": dial tcp: lookup nohost.invalid on 10.0.0.1:53: no such host', 'network'],
  ['Get "https://ghcr.io/v2/": net/http: TLS handshake timeout', 'network'],
  ['unexpected EOF', 'network'],
  ['tls: failed to verify certificate: x509: certificate signed by unknown authority', 'unusable'],
  ['filesystem layer verification failed for digest sha256:12', 'network'],
  ['received unexpected HTTP status: 503 Service Unavailable', 'server'],
  ['no matching manifest for linux/arm64 in the manifest list entries', 'unusable'],
  ['write /var/lib/docker/tmp/GetImageBlob12: no space left on device', 'unusable'],
  ['something that nobody has seen before', 'unusable']
])('%s: %s', (words, kind) => {
  const failure = classify(new EngineError(`The Docker engine answered 500: ${words}`, { status: 500 }))
  expect(failure).toMatchObject({ kind, message: words })
})

test.each([
  ['acme/api:429', 'manifest for acme/api:429 not found: manifest unknown', 'missing'],
  ['acme/api:build-401', 'manifest for acme/api:build-401 not found: manifest unknown', 'missing'],
  ['ghcr.io/acme/timeout-demo:1', 'manifest for ghcr.io/acme/timeout-demo:1 not found: manifest unknown', 'missing'],
  ['ghcr.io/a/reset:429', 'Head "https://ghcr.io/v2/a/reset/manifests/429": denied: permission_denied', 'denied'],
  ['redis:503', 'manifest for library/redis:503 not found: manifest unknown', 'missing'],
  ['acme/api:1', 'received unexpected HTTP status: 429 Too Many Requests', 'rate']
])('%s: %s', (image, words, kind) => {
  expect(classify(new Error(words), image).kind).toBe(kind)
})

test('a certificate that nobody vouches for: where its authority belongs', () => {
  const error = pullError(wanted, classify(new Error('x509: certificate signed by unknown authority')))
  expect(error.hint).toContain('/etc/docker/certs.d/ghcr.io/ca.crt')
})

test('one line: service, image, why; and what to do', () => {
  const error = pullError(wanted, classify(new Error('denied: permission_denied')))
  expect(error.message).toBe("db: the image ghcr.io/a/b:1 can't be had: denied: permission_denied")
  expect(error).toMatchObject({ service: 'db', hint: 'check the name; a private image needs: docker login ghcr.io' })
})
