/** From the issues of zod to one line that names the place, what was expected and what was found. */
import type * as z from 'zod/mini'
import { ConfigError } from '../errors.js'
import { didYouMean } from './nearest.js'
import { kindOf, quoted } from './text.js'

export interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly hint: string | undefined
}

type Issue = z.core.$ZodIssue
/** The names that are known at a path. */
export type Known = (path: readonly PropertyKey[]) => readonly string[]

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map'
}

/** What stands at the path. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return Object.getOwnPropertyDescriptor(value, key)?.value
  }, root)
}

/** A scalar as it is written; of maps and lists, which may hold secrets, only what they are. */
function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : kindOf(value)
}

/** Written in a schema of ours: it says more than the kind of issue does. */
const isOurs = (message: string): boolean => message.startsWith('expected ')

function ofType(expected: string, path: readonly PropertyKey[], value: unknown): Problem {
  const wanted = EXPECTED[expected] ?? expected
  const simple = expected === 'boolean' || expected === 'number' || expected === 'int'
  let hint: string | undefined
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) hint = 'Put it in quotes.'
  if (expected === 'array' && typeof value === 'string') hint = 'Write a list: one "- entry" a line.'
  return { path, message: `expected ${wanted}, got ${simple ? shown(value) : kindOf(value)}`, hint }
}

/** The alternative that the author meant: the one whose problems lie deepest. */
function ofUnion(
  branches: readonly (readonly Issue[])[],
  path: readonly PropertyKey[],
  root: unknown,
  known: Known
): Problem[] {
  const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map((issue) => issue.path.length))
  const deepest = Math.max(0, ...branches.map(depth))
  const meant = branches.find((branch) => depth(branch) === deepest) ?? []
  if (deepest > 0) return meant.flatMap((issue) => problemOf(issue, path, root, known))
  const own = branches.flat().find(({ message }) => isOurs(message))
  if (own !== undefined) return problemOf(own, path, root, known)
  const wanted = branches
    .flat()
    .flatMap((issue) => (issue.code === 'invalid_type' ? [EXPECTED[issue.expected] ?? issue.expected] : []))
  return [{ path, message: `expected ${wanted.join(' or ')}, got ${kindOf(valueAt(root, path))}`, hint: undefined }]
}

function problemOf(issue: Issue, above: readonly PropertyKey[], root: unknown, known: Known): Problem[] {
  const path = [...above, ...issue.path]
  const value = valueAt(root, path)
  if (isOurs(issue.message)) {
    return [{ path, message: `${issue.message}, got ${shown(value)}`, hint: undefined }]
  }
  switch (issue.code) {
    case 'invalid_type':
      return [ofType(issue.expected, path, value)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'unknown key',
        hint: didYouMean(key, known(path), `Known: ${known(path).join(', ')}.`)
      }))
    case 'invalid_value': {
      const names = issue.values.map(String)
      const hint = typeof value === 'string' ? didYouMean(value, names) : undefined
      return [{ path, message: `expected ${names.join(', ')}; got ${shown(value)}`, hint }]
    }
    case 'invalid_key':
      // The key itself is wrong, and stands at the end of the path.
      return issue.issues.map((inner) => ({ path, message: inner.message, hint: undefined }))
    case 'invalid_union':
      return ofUnion(issue.errors, path, root, known)
    case 'too_small':
      if (issue.origin === 'array') return [{ path, message: 'expected at least one entry, got none', hint: undefined }]
      if (issue.origin === 'string') return [{ path, message: 'expected text, got an empty string', hint: undefined }]
      return [{ path, message: `expected at least ${issue.minimum}, got ${shown(value)}`, hint: undefined }]
    case 'too_big':
      return [{ path, message: `expected at most ${issue.maximum}, got ${shown(value)}`, hint: undefined }]
    case 'invalid_format': {
      const wanted = issue.format === 'datetime' ? 'a time such as 2026-01-31T12:00:00Z' : issue.format
      return [{ path, message: `expected ${wanted}, got ${shown(value)}`, hint: undefined }]
    }
    case 'custom': {
      const hint: unknown = issue.params?.hint
      return [{ path, message: issue.message, hint: typeof hint === 'string' ? hint : undefined }]
    }
    default:
      return [{ path, message: issue.message, hint: undefined }]
  }
}

/** In the order of zod, one for a path. `root` is what was parsed. */
export function problemsOf(issues: readonly Issue[], root: unknown, known: Known): readonly Problem[] {
  const seen = new Map<string, Problem>()
  for (const problem of issues.flatMap((issue) => problemOf(issue, [], root, known))) {
    const key = JSON.stringify(problem.path.map(String))
    if (!seen.has(key)) seen.set(key, problem)
  }
  return [...seen.values()]
}

/** How messages name a place in one source. */
export interface Place {
  /** `testbed.yml: suites[0].command`, `--ports`. */
  at(path: readonly PropertyKey[]): string
  /** From 1, where lines are known. */
  line?(path: readonly PropertyKey[]): number | undefined
}

/** One line: place, message, line. */
export function say(place: Place, path: readonly PropertyKey[], message: string): string {
  const line = place.line?.(path)
  return `${place.at(path)}: ${message}${line === undefined ? '' : ` (line ${line})`}`
}

/** The first problem is the message, the others are details. */
export function toConfigError(problems: readonly Problem[], place: Place): ConfigError {
  const [first, ...others] = problems.map((problem) => say(place, problem.path, problem.message))
  return new ConfigError(first ?? 'wrong configuration', {
    hint: problems[0]?.hint,
    details: others.length > 0 ? others.join('\n') : undefined
  })
}
