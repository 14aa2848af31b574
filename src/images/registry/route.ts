/** Paths of the distribution API, as far as they are served. */
import { DIGEST } from '../reference.js'

export type Route =
  | { readonly kind: 'base' }
  | { readonly kind: 'manifests' | 'blobs'; readonly repository: string; readonly digest: string }
  /** Something that is asked for but never served: a tag, another digest. */
  | { readonly kind: 'other'; readonly repository: string }

/** undefined for what is no path of this API. */
export function parseRoute(path: string): Route | undefined {
  const [plain = ''] = path.split('?')
  if (plain === '/v2/' || plain === '/v2') return { kind: 'base' }
  const [, repository, kind, name = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(plain) ?? []
  if (repository === undefined) return undefined
  const digest = safeDecode(name)
  if (!DIGEST.test(digest)) return { kind: 'other', repository }
  return { kind: kind === 'blobs' ? 'blobs' : 'manifests', repository, digest }
}

export interface ByteRange {
  readonly start: number
  /** The last byte, included. */
  readonly end: number
}

/** One range of a `Range` header. undefined: the whole; `unsatisfiable`: behind the end. (RFC 9110, 14.1.2) */
export function parseRange(header: string | undefined, size: number): ByteRange | undefined | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end || start >= size ? 'unsatisfiable' : { start, end }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
