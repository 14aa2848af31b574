/** Cache v2: entries are immutable; a key that exists, or that somebody is writing, is refused. */
import * as z from 'zod/mini'
import type { BlobStore } from './blobs.js'
import { TwirpError, type Method } from './twirp.js'

const create = z.object({ key: z.string(), version: z.string() })
// JSON of protocol buffers: a 64-bit number may be written as text, and is read either way.
const size = z.union([z.string(), z.number()])
const finalize = z.object({ key: z.string(), version: z.string(), size_bytes: size })
const lookup = z.object({ key: z.string(), version: z.string(), restore_keys: z._default(z.array(z.string()), []) })

interface Entry {
  readonly key: string
  readonly blob: string
  readonly id: number
  done: boolean
}

export class CacheService {
  readonly #blobs: BlobStore
  readonly #entries = new Map<string, Entry>()
  /** Versions that were asked for. */
  readonly versions = new Set<string>()
  /** As the service tells a run that was triggered by somebody it does not trust. */
  readOnly = false

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

  /** Damages an entry's archive. */
  damage(key: string, content: Buffer): void {
    const entry = [...this.#entries.values()].find((other) => other.key === key)
    if (entry !== undefined) this.#blobs.put(entry.blob, content)
  }

  /** Of the first beginning that any entry has. */
  #newest(version: string, beginnings: readonly string[]): Entry | undefined {
    const whole = [...this.#entries].filter(([place, { done }]) => done && place.startsWith(`${version}/`))
    for (const beginning of beginnings) {
      const found = whole.findLast(([, { key }]) => key.startsWith(beginning))
      if (found !== undefined) return found[1]
    }
    return undefined
  }

  readonly methods: Readonly<Record<string, Method>> = {
    CreateCacheEntry: (body) => {
      const { key, version } = create.parse(body)
      if (this.readOnly) return { ok: false, message: 'cache write denied: the token is read-only' }
      const place = `${version}/${key}`
      if (this.#entries.has(place)) {
        throw new TwirpError('already_exists', 409, 'cache entry with the same key, version, and scope already exists')
      }
      const blob = `cache-${this.#entries.size + 1}`
      this.#entries.set(place, { key, blob, id: this.#entries.size + 1, done: false })
      return { ok: true, signed_upload_url: this.#blobs.addressOf(blob) }
    },
    FinalizeCacheEntryUpload: (body) => {
      const { key, version, size_bytes } = finalize.parse(body)
      const entry = this.#entries.get(`${version}/${key}`)
      if (entry === undefined || this.#blobs.get(entry.blob)?.length !== Number(size_bytes)) return { ok: false }
      entry.done = true
      return { ok: true, entry_id: String(entry.id) }
    },
    GetCacheEntryDownloadURL: (body) => {
      const { key, version, restore_keys } = lookup.parse(body)
      this.versions.add(version)
      const exact = this.#entries.get(`${version}/${key}`)
      const entry = exact?.done === true ? exact : this.#newest(version, restore_keys)
      if (entry === undefined) return { ok: false }
      return { ok: true, matched_key: entry.key, signed_download_url: this.#blobs.addressOf(entry.blob) }
    }
  }
}
