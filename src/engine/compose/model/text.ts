/** YAML in and out. `yaml` is loaded when it is needed first: compose itself takes longer to answer. */
import { escapeDollars, unescapeDollars } from './dollars.js'

/** Strings that every YAML version reads as a string: compose's parser takes `0o14`, `1_000` and dates as something else. */
const PLAIN = /^[A-Za-z/][\w./-]*$/
const WORDS_OF_YAML = /^(?:y|n|yes|no|on|off|true|false|null)$/i

/** Parses what `docker compose config` printed: interpolated (its dollars are escaped) or not. */
export async function parseConfigOutput(text: string, interpolated: boolean): Promise<unknown> {
  const { parse } = await import('yaml')
  // Aliases never occur in what compose prints; the limit is for foreign files.
  return parse(interpolated ? unescapeDollars(text) : text, { maxAliasCount: 100 })
}

/** Writes a generated model as the text of a compose file, its dollars escaped, so that compose reads the very same values. */
export async function composeWriter(): Promise<(model: unknown) => string> {
  const { Document, visit } = await import('yaml')
  return (model) => {
    const document = new Document(escapeDollars(model), { aliasDuplicateObjects: false })
    visit(document, {
      Scalar(_, node) {
        if (typeof node.value !== 'string') return
        if (!PLAIN.test(node.value) || WORDS_OF_YAML.test(node.value)) node.type = 'QUOTE_DOUBLE'
      }
    })
    return document.toString({ lineWidth: 0 })
  }
}
