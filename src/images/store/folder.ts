/** Where images are kept between runs. */
import { join } from 'node:path'
import { cacheHome } from '../../platform/home.js'

export interface StoreFolder {
  readonly path: string
  /** `sha256/<first two digits>/<all 64>`. */
  readonly blobs: string
  /** One file a reference and platform. */
  readonly references: string
  readonly temporary: string
  readonly statistics: string
}

export function storeFolderAt(path: string): StoreFolder {
  return {
    path,
    blobs: join(path, 'sha256'),
    references: join(path, 'references'),
    temporary: join(path, 'tmp'),
    statistics: join(path, 'statistics.ndjson')
  }
}

/** Below the user's cache folder (XDG Base Directory Specification): what lies there may be deleted at any time. */
export function defaultStorePath(env: NodeJS.ProcessEnv): string {
  return join(cacheHome(env), 'integration-testbed', 'images')
}
