// Peak memory of our process while one large layer passes into the cache, and out of it again: bench/images/README.md.
//   node bench/images/memory.mjs [--gigabytes 0.2,2]
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { gigabytes: { type: 'string', default: '0.2,2' } } })
const CHUNK = Buffer.alloc(1_000_000, 'layer')

function* chunks(bytes) {
  for (let at = 0; at < bytes; at += CHUNK.length) yield CHUNK
}

console.log('| layer, GB | into the cache, s | out of it, s | peak MB |\n| --- | --- | --- | --- |')
for (const gigabytes of values.gigabytes.split(',').map(Number)) {
  const bytes = Math.round(gigabytes * 1e3) * CHUNK.length
  const hash = createHash('sha256')
  for (const chunk of chunks(bytes)) hash.update(chunk)
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': bytes })
    Readable.from(chunks(bytes)).pipe(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const child = fork(join(import.meta.dirname, 'lib', 'pass.mjs'), [
    `127.0.0.1:${server.address().port}`,
    `sha256:${hash.digest('hex')}`
  ])
  const [{ cold, warm, peak }] = await once(child, 'message')
  await once(child, 'exit')
  server.close()
  console.log(`| ${gigabytes} | ${cold.toFixed(1)} | ${warm.toFixed(1)} | ${Math.round(peak / 1e3)} |`)
}
