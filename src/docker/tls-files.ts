/** The docker client's certificate files. Paths, not contents: they go into the plan on disk, a private key must not. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineEndpoint } from '../contract/plan.js'

export type EngineTls = NonNullable<Extract<EngineEndpoint, { transport: 'tcp' }>['tls']>

/** Paths of those of `ca.pem`, `cert.pem` and `key.pem` that are in a folder. */
export async function certificates(folder: string): Promise<Omit<EngineTls, 'verify'>> {
  const [ca, cert, key] = await Promise.all(['ca', 'cert', 'key'].map((name) => present(join(folder, `${name}.pem`))))
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key })
  }
}

async function present(path: string): Promise<string | undefined> {
  return access(path).then(
    () => path,
    () => undefined
  )
}
