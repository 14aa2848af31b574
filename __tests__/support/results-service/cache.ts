/** Cache v2: entries belong to a branch and are immutable; a key that exists, or that somebody is writing, is refused. */
import * as z from 'zod/mini'
import type { BlobStore } from './blobs.js'
import { TwirpError, type Method } from './twirp.js'

const create = z.object({ key: z.string(), version: z.string() })
// JSON of protocol buffers: a 64-bit number may be written as text, and is read either way.
const size = z.union([z.string(), z.number()])
const finalize = z.object({ key: z.string(), version: z.string(), size_bytes: size })
const lookup = z.object({ key: z.string(), version: z.string(), restore_keys: z._default(z.array(z.string()), []) })

interface Entry {
  readonly scope: string
  readonly key: string
  readonly version: string
  readonly blob: string
  readonly id: number
  done: boolean
}

export class CacheService {
  readonly #blobs: BlobStore
  /** The branch of the job that asks, then those whose entries it sees as well: its base, the default branch. */
  scopes: readonly [string, ...string[]] = ['refs/heads/main']
  readonly #entries = new Map<string, Entry>()
  /** Versions that were asked for. */
  readonly versions = new Set<string>()
  /** As the service tells a run that was triggered by somebody it does not trust. */
  readOnly = false
  /** Another job is just writing every entry that this one would. */
  busy = false

  constructor(blobs: BlobStore) {
    this.#blobs = blobs
  }

  /** Keys of whole entries. */
  get keys(): string[] {
    return [...this.#entries.values()].filter(({ done }) => done).map(({ key }) => key)
  }

  /** The archive of an entry. */
  contentOf(key: string): Buffer | undefined {
    const entry = [...this.#entries.values()].find((other) => other.key === key)
    return entry && this.#blobs.get(entry.blob)
  }

  /** A whole entry of a branch, whatever any job says of it. The archive's version is that of what was asked for. */
  plant(scope: string, key: string, archive: Buffer): void {
    const [version] = this.versions
    if (version === undefined) throw new Error('nobody has asked for anything yet')
    const blob = `cache-${this.#entries.size + 1}`
    this.#blobs.put(blob, archive)
    const entry = { scope, key, version, blob, id: this.#entries.size + 1, done: true }
    this.#entries.set(placeOf(entry), entry)
  }

  /** Damages an entry's archive. */
  damage(key: string, content: Buffer): void {
    const entry = [...this.#entries.values()].find((other) => other.key === key)
    if (entry !== undefined) this.#blobs.put(entry.blob, content)
  }

  /** In the order of scopes: this key, else the newest entry of the first beginning that any has. */
  #find(version: string, wanted: string, beginnings: readonly string[]): Entry | undefined {
    for (const scope of this.scopes) {
      const whole = [...this.#entries.values()].filter(
        (entry) => entry.done && entry.version === version && entry.scope === scope
      )
      const exact = whole.find(({ key }) => key === wanted)
      if (exact !== undefined) return exact
      for (const beginning of beginnings) {
        const found = whole.findLast(({ key }) => key.startsWith(beginning))
        if (found !== undefined) return found
      }
    }
    return undefined
  }

  /** What the job's own branch has, whole or not. */
  #own(key: string, version: string): Entry | undefined {
    return this.#entries.get(placeOf({ scope: this.scopes[0], key, version }))
  }

  readonly methods: Readonly<Record<string, Method>> = {
    CreateCacheEntry: (body) => {
      const { key, version } = create.parse(body)
      if (this.readOnly) return { ok: false, message: 'cache write denied: the token is read-only' }
      if (this.busy || this.#own(key, version) !== undefined) {
        throw new TwirpError('already_exists', 409, 'cache entry with the same key, version, and scope already exists')
      }
      const blob = `cache-${this.#entries.size + 1}`
      const entry = { scope: this.scopes[0], key, version, blob, id: this.#entries.size + 1, done: false }
      this.#entries.set(placeOf(entry), entry)
      return { ok: true, signed_upload_url: this.#blobs.addressOf(blob) }
    },
    FinalizeCacheEntryUpload: (body) => {
      const { key, version, size_bytes } = finalize.parse(body)
      const entry = this.#own(key, version)
      if (entry === undefined || this.#blobs.get(entry.blob)?.length !== Number(size_bytes)) return { ok: false }
      entry.done = true
      return { ok: true, entry_id: String(entry.id) }
    },
    GetCacheEntryDownloadURL: (body) => {
      const { key, version, restore_keys } = lookup.parse(body)
      this.versions.add(version)
      const entry = this.#find(version, key, restore_keys)
      if (entry === undefined) return { ok: false }
      return { ok: true, matched_key: entry.key, signed_download_url: this.#blobs.addressOf(entry.blob) }
    }
  }
}

function placeOf({ scope, version, key }: Pick<Entry, 'scope' | 'version' | 'key'>): string {
  return `${scope} ${version} ${key}`
}
