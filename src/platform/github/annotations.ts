/** Annotations: lines that the runner shows at a commit's files and above a run's log. */
import { truncated } from '../escape/bound.js'
import { plainText } from '../escape/terminal.js'
import { workflowCommand } from '../escape/workflow-command.js'

export interface Annotation {
  readonly kind: 'error' | 'warning'
  /** Foreign text: escaped here. */
  readonly message: string
  readonly title?: string | undefined
  /** Relative to the repository. */
  readonly file?: string | undefined
  readonly line?: number | undefined
}

/** GitHub shows that many of each kind of a step, and cuts a message there (characters). */
export const ANNOTATIONS_PER_KIND = 10
export const ANNOTATION_MESSAGE_LIMIT = 4096

/**
 * The lines of all annotations of one step, without newlines. Where there are more than GitHub shows, the last one counts
 * the rest. To be printed outside any guard.
 */
export function annotationLines(annotations: readonly Annotation[]): string[] {
  return (['error', 'warning'] as const).flatMap((kind) => {
    const all = annotations.filter((annotation) => annotation.kind === kind)
    if (all.length <= ANNOTATIONS_PER_KIND) return all.map(line)
    const shown = all.slice(0, ANNOTATIONS_PER_KIND - 1)
    const rest = `${all.length - shown.length} more ${kind}s: see the summary of the job.`
    return [...shown.map(line), workflowCommand(kind, rest)]
  })
}

function line({ kind, message, title, file, line }: Annotation): string {
  return workflowCommand(kind, truncated(plainText(message), ANNOTATION_MESSAGE_LIMIT), {
    file: file === undefined ? undefined : plainText(file),
    line,
    title: title === undefined ? undefined : truncated(plainText(title).replace(/\s+/g, ' '), 200)
  })
}
