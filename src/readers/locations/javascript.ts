/** JavaScript and TypeScript: V8 (`at fn (file:1:2)`), Firefox and WebKit (`fn@file:1:2`), Vitest (`❯ fn file:1:2`), tsc. */
import { frame, pathBefore, type Family } from './frame.js'

const PLACE =
  /\.(?<ext>[cm]?[jt]sx?|vue|svelte|astro)(?:\?[^\s:()]{0,200})?(?::(?<line>\d{1,9})(?::(?<column>\d{1,6}))?|\((?<row>\d{1,9}),(?<col>\d{1,6})\))/
const V8_FUNCTION = /^\s{0,200}at (?:async )?(?:new )?(?<in>[^\s(]{1,200}) (?:\[as [^\]]{1,100}\] )?\(/
const VITEST_FUNCTION = /^\s{0,200}❯ (?<in>[^\s/\\]{1,200}) \S/
/** Before the place itself, in what Firefox and WebKit write. */
const AT_SIGN = /@(?=(?:https?|file|webpack[\w-]{0,20}):\/\/|\/)/
const SCHEME = /^(?:webpack[\w-]{0,20}:\/{2,3}(?:[^/]{1,100}\/\.\/|\.\/)?|https?:\/\/[^/]{1,200}|file:\/\/)/

export const javascript: Family = {
  read(line) {
    const found = PLACE.exec(line)
    if (found === null) return undefined
    const { ext = '', line: number, column, row, col } = found.groups ?? {}
    const named = pathBefore(line, found.index + 1 + ext.length)
    const sign = AT_SIGN.exec(named)
    const before = sign === null ? undefined : named.slice(0, sign.index)
    const name = before ?? V8_FUNCTION.exec(line)?.groups?.in ?? VITEST_FUNCTION.exec(line)?.groups?.in
    const place = column ?? col
    return frame(pathOf(sign === null ? named : named.slice(sign.index + 1)), number ?? row, {
      ...(place !== undefined && { column: place }),
      ...(name !== undefined && { in: name })
    })
  }
}

/** What servers, bundlers and file URLs put before the path is no part of it. */
function pathOf(named: string): string {
  const path = named
    .replace(SCHEME, '')
    .replace(/^\/@fs(?=\/)/, '')
    .replace(/^\/(?=[A-Za-z]:[\\/])/, '')
  if (!named.startsWith('file:')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
