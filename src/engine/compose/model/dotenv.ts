/**
 * A light reader of `.env` files, for messages and redaction only: what reaches a service is compose's own reading
 * (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax).
 */
const LINE = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/

export interface DotenvEntry {
  readonly name: string
  readonly value: string
  /** From 1. */
  readonly line: number
  /** In single quotes: not interpolated. */
  readonly literal: boolean
}

/** The entries of one-line values, in the file's order. */
export function parseDotenv(text: string): DotenvEntry[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, name, rest] = LINE.exec(line) ?? []
    if (name === undefined || rest === undefined) return []
    return [{ name, line: index + 1, ...valueOf(rest.trim()) }]
  })
}

function valueOf(rest: string): { value: string; literal: boolean } {
  const quoted = /^(["'])(.*?)(?<!\\)\1/.exec(rest)
  if (quoted) return { value: quoted[2] ?? '', literal: quoted[1] === "'" }
  return { value: rest.replace(/\s+#.*$/, '').trim(), literal: false }
}
