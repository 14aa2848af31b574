// One layer through the loopback registry, twice: the first time it comes from its registry. Says how long, and peak kilobytes.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

await import('../../../__tests__/run/ts-source.mjs')
const { openLoopbackRegistry } = await import('../../../src/images/registry/server.ts')
const { Blobs } = await import('../../../src/images/store/blobs.ts')
const { storeFolderAt } = await import('../../../src/images/store/folder.ts')
const { Upstream } = await import('../../../src/images/upstream/registry.ts')

const read = promisify(execFile)
// Who reads is the engine's side: a process of its own, whose memory does not count.
const CLIENT = `
  const response = await fetch(process.argv[1])
  if (!response.ok) throw new Error(String(response.status))
  for await (const chunk of response.body) void chunk`
const [host, digest] = process.argv.slice(2)
const folder = await mkdtemp(join(tmpdir(), 'testbed-bench-memory-'))
const upstream = new Upstream({ env: {}, credentialsOf: async () => undefined, insecure: () => false, mirrors: [] })
const blobs = new Blobs(storeFolderAt(folder))
const registry = await openLoopbackRegistry({ blobs, upstream, secondLevel: undefined }, new AbortController().signal)
try {
  const [at, ...path] = registry.nameOf({ host, repository: 'large' }).split('/')
  const pass = async () => {
    const begin = performance.now()
    await read(process.execPath, [
      '--input-type=module',
      '-e',
      CLIENT,
      `http://${at}/v2/${path.join('/')}/blobs/${digest}`
    ])
    return (performance.now() - begin) / 1000
  }
  const cold = await pass()
  const warm = await pass()
  process.send({ cold, warm, peak: process.resourceUsage().maxRSS })
} finally {
  await registry.close()
  upstream.close()
  await rm(folder, { recursive: true, force: true })
}
process.disconnect()
