/** Artifacts of a job, through GitHub's client in a process of its own. */
import { InternalError, messageOf } from '../../errors.js'
import { inTime } from './in-time.js'
import { isOtherServer } from './server.js'
import type { ToolkitRequest } from './toolkit/protocol.js'
import { ToolkitProcess } from './toolkit/process.js'
import { withoutSignature } from './toolkit/said.js'

export type ArtifactUpload = Extract<ToolkitRequest, { op: 'upload' | 'upload-file' }>

export interface UploadedArtifact {
  /** Bytes, as the service has it. */
  readonly size: number
  /** Its page: a click opens a single file, and downloads an archive. */
  readonly url: string
}

/** An upload that failed; `taken`: there is one of that name in this run. */
export class ArtifactError extends InternalError {
  readonly taken: boolean
  constructor(message: string, taken: boolean) {
    super(message)
    this.taken = taken
  }
}

/** Why nothing can be uploaded from here, one line; undefined where it can. `env`: of the step. */
export function artifactsMissing(env: NodeJS.ProcessEnv): string | undefined {
  if (isOtherServer(env)) return `${env.GITHUB_SERVER_URL} does not have GitHub's artifact service`
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '')
  return missing.length === 0 ? undefined : `the runner gives no ${missing.join(' and no ')}`
}

/** Milliseconds without a sign of the client: it waits for ever for the rest of an answer that was cut off. */
const SILENCE = 45_000

export interface UploaderOptions {
  readonly program?: readonly string[]
  readonly silence?: number
}

/** Uploads, one after the other in the same process. To be closed. */
export class ArtifactUploader {
  readonly #env: NodeJS.ProcessEnv
  readonly #options: UploaderOptions
  #toolkit: Promise<ToolkitProcess> | undefined

  constructor(env: NodeJS.ProcessEnv, options: UploaderOptions = {}) {
    this.#env = env
    this.#options = options
  }

  /** Errors: ArtifactError; the signal's reason. */
  async upload(upload: ArtifactUpload, signal: AbortSignal): Promise<UploadedArtifact> {
    const toolkit = await (this.#toolkit ??= ToolkitProcess.start(this.#env, this.#options.program))
    const silence = this.#options.silence ?? SILENCE
    const asked = inTime(silence, signal, (limit, extend) =>
      toolkit.ask(upload, { signal: limit, onSaid: () => extend(silence) })
    )
    const done = await asked.catch((error: unknown) => {
      this.#toolkit = undefined
      signal.throwIfAborted()
      throw new ArtifactError(messageOf(error), false)
    })
    if (done.type === 'failed' || done.artifact === undefined) {
      const message = done.type === 'failed' ? done.message : 'the service named no artifact'
      throw new ArtifactError(withoutSignature(message), /\(409\)|already.exists/i.test(message))
    }
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = this.#env
    const url = `${server ?? 'https://github.com'}/${repository}/actions/runs/${run}/artifacts/${done.artifact.id}`
    return { size: done.artifact.size, url }
  }

  async close(): Promise<void> {
    const toolkit = await this.#toolkit?.catch(() => undefined)
    this.#toolkit = undefined
    await toolkit?.kill()
  }
}
