/** The places that a failure's text names, whatever language it comes from. */
import { cpp } from './cpp.js'
import { dotnet } from './dotnet.js'
import type { Family, Frame } from './frame.js'
import { go } from './go.js'
import { javascript } from './javascript.js'
import { jvm } from './jvm.js'
import { other } from './other.js'
import { php } from './php.js'
import { python } from './python.js'
import { ruby } from './ruby.js'
import { rust } from './rust.js'
import { shell } from './shell.js'
import { isToolFile } from './tools.js'

export type { Frame } from './frame.js'

/** The stricter one first: each line belongs to the first that knows it. */
const FAMILIES: readonly Family[] = [python, jvm, dotnet, javascript, go, rust, ruby, php, shell, cpp, other]

/** Characters that are read of the beginning, and as many of the end. */
const PART = 64 * 1024
/** Characters of a line: more is data. */
const LINE_LIMIT = 1_000
const MAX_FRAMES = 250
/** Colours, also those that lost their escape character on the way through XML. */
// eslint-disable-next-line no-control-regex -- it is what begins a colour
const COLOURS = /\u001b?\[\d{0,3}(?:;\d{1,3}){0,5}m/g
/** Playwright begins a failure with the path to the test, which is where it is declared: `[first] › shop.spec.js:20:1 › pays`. */
const HEADING = /^\s{0,20}(?:\[[^\]]{1,100}\] )?› \S/
/** Some converters join the lines of a V8 or .NET trace. */
const LINE_ENDS = /\r?\n|\r| {3}(?=at )/

/**
 * The frames of a text, the one to prefer first: the innermost call, those of frameworks and dependencies last, each place
 * once. Of a text above 128 Ki characters the middle is not read.
 */
export function framesOf(text: string): readonly Frame[] {
  const lines = bounded(text).replace(COLOURS, '').split(LINE_ENDS)
  const inOrder: Frame[] = []
  const reversed: Frame[] = []
  const headings: Frame[] = []
  let reversedAt = 0
  for (const [index, line] of lines.entries()) {
    const found = frameIn(line.slice(0, LINE_LIMIT), lines[index + 1]?.slice(0, LINE_LIMIT) ?? '')
    if (found === undefined) continue
    if (HEADING.test(line)) headings.push(found.frame)
    else if (found.innermostLast) {
      if (reversed.length === 0) reversedAt = inOrder.length
      reversed.unshift(found.frame)
    } else inOrder.push(found.frame)
    if (inOrder.length + reversed.length >= MAX_FRAMES) break
  }
  inOrder.splice(reversedAt, 0, ...reversed)
  const { own = [], tools = [] } = Object.groupBy(once([...inOrder, ...headings]), ({ file }) =>
    isToolFile(file) ? 'tools' : 'own'
  )
  return [...own, ...tools]
}

function frameIn(line: string, next: string): { frame: Frame; innermostLast: boolean } | undefined {
  // Most lines of a failure name no place.
  if (!line.includes('.') || !/\d/.test(line + next)) return undefined
  for (const family of FAMILIES) {
    const found = family.read(line, next)
    if (found !== undefined) return { frame: found, innermostLast: family.innermostLast === true }
  }
  return undefined
}

function bounded(text: string): string {
  return text.length <= 2 * PART ? text : `${text.slice(0, PART)}\n${text.slice(-PART)}`
}

function once(frames: readonly Frame[]): Frame[] {
  const seen = new Set<string>()
  return frames.filter(({ file, line }) => {
    const place = `${file}:${line}`
    return !seen.has(place) && seen.add(place)
  })
}
