/**
 * Fits a document into so many bytes. It consists of pieces that are never cut in themselves, each in one or more versions:
 * room is given out by rank, so that what matters least is shortened or left out first, wherever it stands.
 */

export interface Version {
  /** Lower ones get room first; within a rank, what stands further up. */
  readonly rank: number
  /** What is lost without it, in the plural: `logs of services`. */
  readonly what: string
  readonly text: string
}

/** From the shortest to the longest. A longer one replaces the shorter and says all that it says. */
export type Piece = readonly Version[]

/** Pieces that stand together; nothing of it appears where none of them does. */
export interface Group {
  readonly open?: string
  readonly close?: string
  /** Between pieces; between all else there is an empty line. */
  readonly joint: '\n' | '\n\n'
  readonly pieces: readonly Piece[]
}

export interface Fitted {
  readonly text: string
  /** What was lost, with how often, the most important first. */
  readonly lost: ReadonlyMap<string, number>
}

interface Candidate {
  readonly group: Group
  readonly piece: Piece
  readonly version: Version
  readonly order: number
}

const GAP = '\n\n'

/** At most `limit` bytes. */
export function fit(groups: readonly Group[], limit: number): Fitted {
  const chosen = new Map<Piece, Version>()
  const opened = new Set<Group>()
  const lost = new Map<string, number>()
  let room = limit
  for (const { group, piece, version } of byRank(groups)) {
    const before = chosen.get(piece)
    const cost =
      bytes(version.text) +
      (before === undefined ? bytes(group.joint) : -bytes(before.text)) +
      (opened.has(group) ? 0 : wrapping(group))
    if (cost > room) {
      lost.set(version.what, (lost.get(version.what) ?? 0) + 1)
      continue
    }
    room -= cost
    chosen.set(piece, version)
    opened.add(group)
  }
  return { text: assemble(groups, chosen), lost }
}

function byRank(groups: readonly Group[]): Candidate[] {
  const pieces = groups.flatMap((group) => group.pieces.map((piece) => ({ group, piece })))
  return pieces
    .flatMap(({ group, piece }, order) => piece.map((version) => ({ group, piece, version, order })))
    .sort((a, b) => a.version.rank - b.version.rank || a.order - b.order)
}

function assemble(groups: readonly Group[], chosen: ReadonlyMap<Piece, Version>): string {
  const texts = groups.flatMap(({ open, close, joint, pieces }) => {
    const shown = pieces.flatMap((piece) => chosen.get(piece)?.text ?? [])
    if (shown.length === 0) return []
    return [[open, shown.join(joint), close].filter((part) => part !== undefined).join(GAP)]
  })
  return texts.length === 0 ? '' : `${texts.join(GAP)}\n`
}

/** Head and foot of a group with the empty lines around them, and that before what follows. */
function wrapping({ open = '', close = '' }: Group): number {
  return bytes(open) + bytes(close) + 3 * GAP.length
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
