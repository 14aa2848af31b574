/**
 * Artifacts v4: a name is taken once in a run; what was uploaded must have the hash that is told at the end; what was not
 * finalized is not listed.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { BlobStore } from './blobs.js'
import { TwirpError, type Method } from './twirp.js'

const ids = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string(), name: z.string() }
const create = z.object({
  ...ids,
  version: z.literal(7),
  mime_type: z.string(),
  expires_at: z.optional(z.iso.datetime())
})
const finalize = z.object({ ...ids, size: z.string(), hash: z.string() })
const list = z.object({ name_filter: z.optional(z.string()), id_filter: z.optional(z.string()) })
const sign = z.object(ids)

export interface StoredArtifact {
  readonly name: string
  readonly id: number
  readonly mimeType: string
  readonly expiresAt: string | undefined
  /** Undefined until it has been finalized. */
  content: Buffer | undefined
}

export class ArtifactService {
  readonly #blobs: BlobStore
  readonly stored: StoredArtifact[] = []

  constructor(blobs: BlobStore) {
    this.#blobs = blobs
  }

  readonly methods: Readonly<Record<string, Method>> = {
    CreateArtifact: (body) => {
      const { name, mime_type, expires_at } = create.parse(body)
      if (this.stored.some((other) => other.name === name)) {
        throw new TwirpError('already_exists', 409, 'an artifact with this name already exists on the workflow run')
      }
      const id = 1000 + this.stored.length
      this.stored.push({ name, id, mimeType: mime_type, expiresAt: expires_at, content: undefined })
      return { ok: true, signed_upload_url: this.#blobs.addressOf(`artifact-${id}`) }
    },
    FinalizeArtifact: (body) => {
      const { name, size, hash } = finalize.parse(body)
      const artifact = this.stored.find((other) => other.name === name)
      const content = artifact && this.#blobs.get(`artifact-${artifact.id}`)
      const sha256 = content && `sha256:${createHash('sha256').update(content).digest('hex')}`
      if (artifact === undefined || content?.length !== Number(size) || sha256 !== hash) return { ok: false }
      artifact.content = content
      return { ok: true, artifact_id: String(artifact.id) }
    },
    ListArtifacts: (body) => {
      const { name_filter, id_filter } = list.parse(body)
      const found = this.stored.filter(
        ({ name, id, content }) =>
          content !== undefined && name === (name_filter ?? name) && String(id) === (id_filter ?? String(id))
      )
      return {
        artifacts: found.map(({ name, id, content }) => ({
          workflow_run_backend_id: 'run',
          workflow_job_run_backend_id: 'job',
          database_id: String(id),
          name,
          size: String(content?.length)
        }))
      }
    },
    GetSignedArtifactURL: (body) => {
      const { name } = sign.parse(body)
      const artifact = this.stored.find((other) => other.name === name)
      if (artifact === undefined) throw new TwirpError('not_found', 404, 'no such artifact')
      return { signed_url: this.#blobs.addressOf(`artifact-${artifact.id}`, artifact.mimeType) }
    }
  }
}
