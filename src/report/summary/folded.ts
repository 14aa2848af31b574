/** Folded parts. Their heads are HTML, which Markdown does not read: foreign text in them through `htmlCode` only. */
import type { Group, Piece } from './fit.js'

/** The foot of a folded part. */
export const FOLD_END = '</details>'

/** The head of a folded part; what it holds begins after an empty line, and is Markdown again. */
export function foldStart(head: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${head}</summary>`
}

/** A folded part around Markdown. */
export function folded(head: string, content: string, open = false): string {
  return `${foldStart(head, open)}\n\n${content}\n\n${FOLD_END}`
}

/** A folded group of pieces. */
export function foldedGroup(head: string, pieces: readonly Piece[], joint: Group['joint'] = '\n\n'): Group {
  return { open: foldStart(head), close: FOLD_END, joint, pieces }
}
