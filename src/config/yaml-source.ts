/** Reads YAML and knows at which line each key stands. Loaded only where there is YAML to read. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { ConfigError, messageOf } from '../errors.js'

export interface YamlSource {
  /** Undefined for an empty document. */
  readonly value: unknown
  /** Line, from 1, of the key or entry at a path. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

/** `place` names the document in messages. Throws a ConfigError with line and column. */
export function readYaml(text: string, place: string): YamlSource {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const [wrong] = document.errors
  if (wrong !== undefined) {
    const { line, col } = counter.linePos(wrong.pos[0])
    const message = (wrong.message.split('\n')[0] ?? '').replace(/:$/, '')
    throw new ConfigError(`${place}: line ${line}, column ${col}: ${message}`, { cause: wrong })
  }
  let value: unknown
  try {
    value = document.toJS() ?? undefined
  } catch (error) {
    // Aliases that lead nowhere, or that multiply without end.
    throw new ConfigError(`${place}: ${messageOf(error)}`, { cause: error })
  }
  return { value, lineOf: (path) => lineAt(document.contents, path, counter) }
}

function lineAt(root: Node | null, path: readonly PropertyKey[], counter: LineCounter): number | undefined {
  let node: unknown = root
  let offset: number | undefined
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (pair === undefined) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined
      offset = range?.[0] ?? offset
    } else break
  }
  return offset === undefined ? undefined : counter.linePos(offset).line
}
