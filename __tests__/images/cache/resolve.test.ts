import { expect, test } from 'vitest'
import { resolveImage } from '../../../src/images/cache/resolve.js'
import { parseReference } from '../../../src/images/reference.js'
import { RegistryFailure } from '../../../src/images/upstream/failure.js'

const OLD = { digest: `sha256:${'1'.repeat(64)}`, seen: '2026-03-01T10:00:00.000Z' }
const NEW = `sha256:${'2'.repeat(64)}`

async function resolved(name: string, answer: string | Error, known: typeof OLD | undefined) {
  const reference = parseReference(name)
  if (reference === undefined) throw new Error(name)
  const warnings: string[] = []
  let asked = 0
  let lookedUp = 0
  const context = {
    upstream: {
      resolve: () => (asked++, typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer))
    },
    known: () => (lookedUp++, Promise.resolve(known)),
    signal: new AbortController().signal,
    warn: (line: string) => void warnings.push(line)
  }
  const outcome = await resolveImage(reference, context).catch((error: unknown) => error)
  return { outcome, warnings, asked, lookedUp }
}

test('the registry decides while it answers', async () => {
  expect(await resolved('redis:8', NEW, OLD)).toEqual({
    outcome: { digest: NEW, fresh: true },
    warnings: [],
    asked: 1,
    lookedUp: 0
  })
})

test.each(['rate', 'server', 'network'] as const)('%s: the last known digest, with a warning', async (kind) => {
  const { outcome, warnings } = await resolved('redis:8', new RegistryFailure(kind, 'answers 429'), OLD)
  expect(outcome).toEqual({ ...OLD, fresh: false })
  expect(warnings).toEqual([expect.stringContaining('redis:8')])
})

test.each(['missing', 'denied'] as const)('%s: what is kept does not stand in', async (kind) => {
  const failure = new RegistryFailure(kind, 'x')
  expect(await resolved('redis:8', failure, OLD)).toEqual({ outcome: failure, warnings: [], asked: 1, lookedUp: 0 })
})

test('a digest is never asked for, nor another one taken', async () => {
  const { outcome, asked } = await resolved(`redis@${NEW}`, new RegistryFailure('rate', 'x'), OLD)
  expect({ outcome, asked }).toEqual({ outcome: { digest: NEW, fresh: false }, asked: 0 })
})
