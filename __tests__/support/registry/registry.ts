/** A real registry on this machine's loopback address: Debian's docker-registry. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { until } from '../until.js'

const PROGRAM = 'docker-registry'

export interface TestRegistry {
  /** `127.0.0.1:40123`. */
  readonly host: string
  readonly stop: () => Promise<void>
}

/** Why there is none, for the name of what is skipped; undefined where it is installed. (scripts/install-registry.sh) */
export function registryMissing(): string | undefined {
  const found = spawnSync(PROGRAM, ['--version'], { stdio: 'ignore' })
  return found.error === undefined ? undefined : `${PROGRAM} is not installed: scripts/install-registry.sh`
}

export async function startRegistry(): Promise<TestRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'testbed-registry-'))
  const host = `127.0.0.1:${await freePort()}`
  const file = join(folder, 'config.yml')
  await writeFile(
    file,
    stringify({
      version: '0.1',
      log: { level: 'error', accesslog: { disabled: true } },
      storage: { filesystem: { rootdirectory: join(folder, 'data') } },
      http: { addr: host, secret: 'only for these tests' }
    })
  )
  const child = spawn(PROGRAM, ['serve', file], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  await until('the registry answers', async () => (await fetch(`http://${host}/v2/`).catch(() => undefined))?.ok)
  return {
    host,
    async stop() {
      child.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** It takes an address, not a socket: somebody else may take the port in between, and then it does not start. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
