/** Tests that are named although they did not fail: flaky, skipped, slow. */
import type { TestNote, TestNotes } from '../../contract/results.js'
import { truncated } from '../../platform/escape/bound.js'
import { MESSAGE_LIMIT, type ReadTest } from '../read-test.js'

/** Of each kind; the totals hold the numbers. */
const MAX_NOTES = 200
const SLOWEST = 20
/** Characters of a name in a note. */
const NAME_LIMIT = 500
/** Bytes, as JSON, of all notes of one suite. */
const ROOM = 512 * 1024

type NotedTest = ReadTest & { readonly message?: string | undefined }

export class Notes {
  readonly #suite: string
  readonly #flaky = new Map<string, TestNote>()
  readonly #skipped = new Map<string, TestNote>()
  /** Slowest first. */
  readonly #slowest: { readonly id: string; readonly seconds: number; readonly note: TestNote }[] = []

  constructor(suite: string) {
    this.#suite = suite
  }

  flaky(test: NotedTest): void {
    this.#add(this.#flaky, test)
  }

  skipped(test: NotedTest): void {
    this.#add(this.#skipped, test)
  }

  #add(notes: Map<string, TestNote>, test: NotedTest): void {
    if (notes.size < MAX_NOTES) notes.set(test.id, this.#noteOf(test, test.message ?? test.testCase.message))
  }

  /** Any test that ran; of several attempts the slowest one counts. */
  timed(test: ReadTest): void {
    const seconds = test.testCase.durationS ?? 0
    const last = this.#slowest.at(-1)
    if (seconds <= 0 || (this.#slowest.length === SLOWEST && seconds <= (last?.seconds ?? 0))) return
    const same = this.#slowest.findIndex(({ id }) => id === test.id)
    if (same >= 0 && (this.#slowest[same]?.seconds ?? 0) >= seconds) return
    if (same >= 0) this.#slowest.splice(same, 1)
    const at = this.#slowest.findIndex((other) => other.seconds < seconds)
    this.#slowest.splice(at < 0 ? this.#slowest.length : at, 0, { id: test.id, seconds, note: this.#noteOf(test) })
    if (this.#slowest.length > SLOWEST) this.#slowest.pop()
  }

  /** `isFailing` and `ran`: over all attempts. */
  list(isFailing: (id: string) => boolean, ran: (id: string) => boolean): TestNotes {
    const room = { left: ROOM }
    return {
      flaky: fitting(
        [...this.#flaky].flatMap(([id, note]) => (isFailing(id) ? [] : [note])),
        room
      ),
      slowest: fitting(
        this.#slowest.map(({ note }) => note),
        room
      ),
      skipped: fitting(
        [...this.#skipped].flatMap(([id, note]) => (ran(id) ? [] : [note])),
        room
      )
    }
  }

  #noteOf({ testCase: { name, classname, line, durationS }, file }: ReadTest, message?: string): TestNote {
    return {
      suite: this.#suite,
      name: truncated(name, NAME_LIMIT),
      ...(classname !== undefined && { class: truncated(classname, NAME_LIMIT) }),
      ...(file !== undefined && { file: truncated(file, NAME_LIMIT) }),
      ...(line !== undefined && { line }),
      ...(durationS !== undefined && { duration_s: durationS }),
      ...(message !== undefined && { message: truncated(message, MESSAGE_LIMIT) })
    }
  }
}

/** As many as there is room for. */
function fitting(notes: readonly TestNote[], room: { left: number }): TestNote[] {
  return notes.filter((note) => {
    const bytes = Buffer.byteLength(JSON.stringify(note)) + 1
    if (bytes > room.left) return false
    room.left -= bytes
    return true
  })
}
