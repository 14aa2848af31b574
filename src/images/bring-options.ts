/** What bringing images needs to know. */
import type { DockerClient } from '../docker/client.js'
import type { CacheMode } from './cache/decide.js'
import type { WantedImage } from './pull/wanted.js'
import type { RemoteStore } from '../platform/remote-store.js'

export interface BringOptions {
  readonly client: DockerClient
  readonly wanted: readonly WantedImage[]
  readonly mode: CacheMode
  /** The store's folder. */
  readonly path: string
  /** Bytes that it may hold. */
  readonly limit: number
  readonly env: NodeJS.ProcessEnv
  /** What other machines kept. */
  readonly remote?: RemoteStore | undefined
  readonly signal: AbortSignal
  /** How far it is, and what is done instead of what was meant. */
  readonly say: (line: string) => void
  readonly warn: (line: string) => void
}
