/** What is known of one source file. Adding the same again changes nothing, and the order of additions does not matter. */
import { LineCodes, MAX_LINE } from './line-codes.js'
import type { Room } from './room.js'
import type { Count } from './count.js'

export interface LineEntry {
  /** From 1. */
  readonly line: number
  readonly covered: boolean
  readonly branches: Count | undefined
}

const NONE: Count = { covered: 0, total: 0 }
/** Both counts of a line's branches are in one number. */
const MAX_BRANCHES = 2 ** 24
/** Words of memory for an entry of the map. */
const BRANCH_WORDS = 10

export class FileCoverage {
  readonly #room: Room
  readonly #codes = new LineCodes()
  readonly #branches = new Map<number, number>()
  /** For a file of which only totals are known. */
  #totals = { lines: NONE, branches: NONE }

  constructor(room: Room) {
    this.#room = room
  }

  /** Returns false for what can't be the number of a line. */
  addLine(line: number, covered: boolean): boolean {
    if (!isLine(line)) return false
    this.#codes.add(line, covered, this.#room)
    return true
  }

  /** Of two counts for a line, the larger number of covered ones and the larger total hold. */
  addBranches(line: number, covered: number, total: number): boolean {
    if (!isLine(line) || !isCount(total) || !isCount(covered)) return false
    if (total === 0) return true
    const known = this.branchesOf(line)
    if (known === undefined) this.#room.take(BRANCH_WORDS)
    const most = Math.min(Math.max(total, known?.total ?? 0), MAX_BRANCHES - 1)
    const best = Math.min(Math.max(covered, known?.covered ?? 0), most)
    this.#branches.set(line, most * MAX_BRANCHES + best)
    return true
  }

  /** Totals without the lines; they count only if no line, or branch, is known. */
  addTotals(of: 'lines' | 'branches', covered: number, total: number): boolean {
    if (!isCount(total) || !isCount(covered)) return false
    const known = this.#totals[of]
    const most = Math.max(known.total, total)
    this.#totals[of] = { covered: Math.min(Math.max(known.covered, covered), most), total: most }
    return true
  }

  merge(other: FileCoverage): void {
    if (other === this) return
    for (const code of other.#codes.sorted) this.#codes.add(code >> 1, (code & 1) === 1, this.#room)
    for (const line of other.#branches.keys()) {
      const { covered, total } = other.branchesOf(line) ?? NONE
      this.addBranches(line, covered, total)
    }
    for (const kind of ['lines', 'branches'] as const) {
      const { covered, total } = other.#totals[kind]
      this.addTotals(kind, covered, total)
    }
  }

  branchesOf(line: number): Count | undefined {
    const both = this.#branches.get(line)
    return both === undefined ? undefined : { covered: both % MAX_BRANCHES, total: Math.floor(both / MAX_BRANCHES) }
  }

  get lines(): Count {
    const codes = this.#codes.sorted
    if (codes.length === 0) return this.#totals.lines
    return { covered: codes.reduce((sum, code) => sum + (code & 1), 0), total: codes.length }
  }

  get branches(): Count {
    if (this.#branches.size === 0) return this.#totals.branches
    let [covered, total] = [0, 0]
    for (const both of this.#branches.values()) {
      covered += both % MAX_BRANCHES
      total += Math.floor(both / MAX_BRANCHES)
    }
    return { covered, total }
  }

  /** Not only totals are known. */
  get hasLines(): boolean {
    return this.#codes.sorted.length > 0
  }

  /** In the order of the lines. */
  *entries(): Generator<LineEntry> {
    for (const code of this.#codes.sorted) {
      const line = code >> 1
      yield { line, covered: (code & 1) === 1, branches: this.branchesOf(line) }
    }
  }
}

const isLine = (line: number): boolean => Number.isInteger(line) && line >= 1 && line <= MAX_LINE
const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MAX_LINE
