/** Whole pieces of Markdown, none of which may be cut, joined as long as there is room. */

const REST = '_The rest was cut: a job summary may not be larger than 1 MiB._'

/** At most `limit` bytes. Where a block does not fit, a line says so in its place, and nothing follows. */
export function joinBlocks(blocks: readonly string[], limit: number): string {
  const reserve = Buffer.byteLength(REST) + 1
  const kept: string[] = []
  let size = 0
  for (const block of blocks) {
    const bytes = Buffer.byteLength(block) + 2
    if (size + bytes + reserve > limit) return [...kept, REST].join('\n\n') + '\n'
    kept.push(block)
    size += bytes
  }
  return kept.join('\n\n') + '\n'
}

/** A heading and a table of at most `rows` rows as one block. */
export function section(heading: string, lines: readonly string[]): string {
  return [`### ${heading}`, '', ...lines].join('\n')
}
