/** Files of a repository by their last name, for paths of another machine: the longest common end tells which is meant. */
import { isTestName } from './test-names.js'

/** More files of one name tell nothing apart. */
const MAX_NAMESAKES = 5_000

export class FileIndex {
  readonly #byName = new Map<string, string[]>()
  readonly #byStem = new Map<string, string[]>()

  constructor(files: readonly string[]) {
    for (const file of files) {
      const name = file.slice(file.lastIndexOf('/') + 1)
      push(this.#byName, name, file)
      if (SOURCE.test(name)) push(this.#byStem, stemOf(name), file)
    }
  }

  /** `path` with `/`: `/app/tests/test_orders.py`, `com/acme/OrderTest.java`, `store_test.go`. */
  byPath(path: string): string | undefined {
    const segments = segmentsOf(path)
    return longestEnd(segments, this.#byName.get(segments.at(-1) ?? ''), (file) => segmentsOf(file))
  }

  /** Names of package, class, and perhaps of what is in it: `com.acme.OrderTest`, `tests.test_orders.OrderTest`. */
  byClass(name: string): string | undefined {
    const names = name.split(/::|[./\\]/).map((part) => part.split('$', 1)[0] ?? '')
    // Python's classes and nested ones stand behind the name of the file.
    for (const length of [names.length, names.length - 1]) {
      const part = names.slice(0, length)
      const last = part.at(-1) ?? ''
      const found = longestEnd(part, this.#byStem.get(last), (file) => segmentsOf(withoutExtension(file)))
      // What a test calls its subject is no file of its own: `describe('orders')`.
      if (found !== undefined && (length > 1 || isTestName(found))) return found
    }
    return undefined
  }
}

/** A name alone is enough only if it is all there is, or that of a test: `utils.py` of a library is not ours. */
function longestEnd(
  segments: readonly string[],
  namesakes: readonly string[] | undefined,
  split: (file: string) => string[]
): string | undefined {
  if (namesakes === undefined || namesakes.length > MAX_NAMESAKES) return undefined
  let best: string | undefined
  let longest = 0
  let unique = false
  for (const file of namesakes) {
    const length = commonEnd(segments, split(file))
    if (length < longest) continue
    unique = length > longest
    longest = length
    best = file
  }
  if (!unique || best === undefined) return undefined
  return longest > 1 || segments.length === 1 || isTestName(best) ? best : undefined
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.')
}

/** What a class may be in: not the snapshot or the report that is named after it. */
const SOURCE =
  /\.(?:java|kts?|scala|groovy|clj|cs|vb|fs|py|rb|php|phpt|[cm]?[jt]sx?|go|rs|swift|dart|exs?|cc|cpp|cxx|mm?|bats|feature)$/

function stemOf(name: string): string {
  return name.slice(0, !name.includes('.', 1) ? undefined : name.indexOf('.', 1))
}

function withoutExtension(file: string): string {
  const slash = file.lastIndexOf('/') + 1
  return file.slice(0, slash) + stemOf(file.slice(slash))
}

function push(map: Map<string, string[]>, key: string, file: string): void {
  const files = map.get(key)
  if (files === undefined) map.set(key, [file])
  else files.push(file)
}
