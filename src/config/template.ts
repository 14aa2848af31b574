/** Templates of `env` and of `x-testbed.url`: text with references to what runs. */
import { ConfigError } from '../errors.js'
import { didYouMean } from './nearest.js'
import { quoted } from './text.js'

export type Reference =
  | { readonly field: 'run_id' }
  | { readonly field: 'host' | 'url'; readonly service: string }
  /** `port`: the container's port; absent for the first TCP port of the file. */
  | { readonly field: 'port'; readonly service: string; readonly port?: number }
  /** A variable of the service's own environment. */
  | { readonly field: 'env'; readonly service: string; readonly variable: string }

/** A literal piece of text, or a reference. */
export type TemplatePart = string | Reference

/** Names of services as the compose specification allows them. */
const SERVICE = '([A-Za-z0-9._-]+)'
const FORMS = [
  [
    new RegExp(`^${SERVICE}\\.(host|url)$`),
    (service: string, field: string): Reference => ({ field: field === 'url' ? 'url' : 'host', service })
  ],
  [new RegExp(`^${SERVICE}\\.port$`), (service: string): Reference => ({ field: 'port', service })],
  [
    new RegExp(`^${SERVICE}\\.port:(\\d{1,5})$`),
    (service: string, port: string): Reference => ({ field: 'port', service, port: Number(port) })
  ],
  [
    new RegExp(`^${SERVICE}\\.env\\.([A-Za-z_][A-Za-z0-9_]*)$`),
    (service: string, variable: string): Reference => ({ field: 'env', service, variable })
  ]
] as const

/**
 * Service names may hold dots: the last segment decides (`{a.b.host}` is the host of service `a.b`), and only where it
 * is no field of its own, the last but one must be `env`.
 */
function reference(inner: string): Reference {
  if (inner === 'run_id') return { field: 'run_id' }
  for (const [form, build] of FORMS) {
    const match = form.exec(inner)
    const found = match === null ? undefined : build(match[1] ?? '', match[2] ?? '')
    if (found?.field === 'port' && found.port !== undefined && (found.port < 1 || found.port > 65_535)) break
    if (found !== undefined) return found
  }
  const cut = inner.lastIndexOf('.')
  const fields = ['host', 'port', 'url', 'env.NAME']
  const hint = cut > 0 ? didYouMean(inner.slice(cut + 1), fields) : didYouMean(inner, ['run_id'])
  throw new ConfigError(`${quoted(`{${inner}}`)} is not a reference`, {
    hint:
      hint ??
      'Known: {service.host} {service.port} {service.port:5432} {service.url} {service.env.NAME} {run_id}; {{ is a literal brace.'
  })
}

/**
 * Reads a template. `{service.host}`, `{service.port}`, `{service.port:5432}`, `{service.url}`, `{service.env.NAME}` and
 * `{run_id}` are references; `{{` is a literal `{`; a `}` outside of a reference is literal. Neighbouring literal parts
 * are one. Throws a ConfigError for anything else in braces. Whether a service exists is not looked at.
 */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let literal = ''
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at)
    literal += text.slice(at, open === -1 ? undefined : open)
    if (open === -1) break
    if (text[open + 1] === '{') {
      literal += '{'
      at = open + 2
      continue
    }
    const close = text.indexOf('}', open)
    if (close === -1) {
      throw new ConfigError(`the brace of ${quoted(text.slice(open))} is not closed`, {
        hint: '{{ is a literal brace.'
      })
    }
    const found = reference(text.slice(open + 1, close))
    if (literal !== '') parts.push(literal)
    literal = ''
    parts.push(found)
    at = close + 1
  }
  if (literal !== '') parts.push(literal)
  return parts
}
