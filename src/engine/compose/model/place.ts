/** Lines of compose files, for messages: looked up only when something is wrong. */
import { readFile } from 'node:fs/promises'
import type { Document, LineCounter, Node } from 'yaml'

export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** The first thing in the files that is no YAML. */
export async function syntaxError(files: readonly string[]): Promise<(Place & { message: string }) | undefined> {
  for (const file of files) {
    const opened = await open(file)
    const error = opened?.document.errors[0]
    if (!error) continue
    const message = error.message.split(/ at line |\n/)[0] ?? error.message
    return { file, line: error.linePos?.[0].line ?? 1, message }
  }
  return undefined
}

/** Where a path of keys (`services.api.ports`) stands; where its deepest known part stands if it is nowhere whole. */
export async function placeOfPath(files: readonly string[], path: string): Promise<Place | undefined> {
  let best: (Place & { depth: number }) | undefined
  // A later file overrides: what it says is what compose complains of.
  for (const file of [...files].reverse()) {
    const opened = await open(file)
    if (!opened) continue
    const { depth, offset } = await descend(opened.document, path.split('.'))
    if (depth > (best?.depth ?? 0)) best = { file, line: opened.lines.linePos(offset).line, depth }
  }
  return best && { file: best.file, line: best.line }
}

/** The first line that uses the variable. */
export async function placeOfVariable(files: readonly string[], name: string): Promise<Place | undefined> {
  const use = new RegExp(`(?<!\\$)(?:\\$\\$)*\\$(?:\\{\\s*)?${name}(?![A-Za-z0-9_])`)
  for (const file of files) {
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
    const index = lines.findIndex((line) => use.test(line) && !/^\s*#/.test(line))
    if (index >= 0) return { file, line: index + 1 }
  }
  return undefined
}

async function open(file: string): Promise<{ document: Document; lines: LineCounter } | undefined> {
  const { LineCounter, parseDocument } = await import('yaml')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const lines = new LineCounter()
  return { document: parseDocument(text, { lineCounter: lines }), lines }
}

/** How many of the keys are there, and where the last of them stands. Names of services may contain dots. */
async function descend(document: Document, keys: readonly string[]): Promise<{ depth: number; offset: number }> {
  const { isMap, isScalar } = await import('yaml')
  let node: unknown = document.contents
  let offset = 0
  let depth = 0
  while (depth < keys.length && isMap<Node>(node)) {
    const rest = keys.slice(depth)
    const pair = node.items.find(({ key }) => isScalar(key) && startsWith(rest, String(key.value)))
    if (!pair) break
    offset = pair.key.range?.[0] ?? offset
    depth += isScalar(pair.key) ? String(pair.key.value).split('.').length : 1
    node = pair.value
  }
  return { depth, offset }
}

function startsWith(keys: readonly string[], key: string): boolean {
  const parts = key.split('.')
  return parts.every((part, index) => keys[index] === part)
}
