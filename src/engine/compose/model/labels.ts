/** Labels of what a run creates. */
import { hostname } from 'node:os'
import { LABELS } from '../../../contract/labels.js'

export interface RunIdentity {
  readonly runId: string
  /** Compose project. */
  readonly project: string
  readonly ownerKey: string
  readonly repository: string
  /** RFC 3339. */
  readonly expires: string
  readonly keep: boolean
  /** Path of the run folder. */
  readonly folder: string
}

/** For containers, networks and volumes. */
export function runLabels(run: RunIdentity): Record<string, string> {
  return {
    [LABELS.run]: run.runId,
    [LABELS.owner]: run.ownerKey,
    [LABELS.repository]: run.repository,
    [LABELS.expires]: run.expires,
    [LABELS.keep]: String(run.keep),
    [LABELS.folder]: `${hostname()}:${run.folder}`
  }
}

/** For the container of one instance. */
export function instanceLabels(run: RunIdentity, instance: string): Record<string, string> {
  return { ...runLabels(run), [LABELS.instance]: instance }
}
