/** What of a summary is markup: for tests that no foreign text is, and that nothing was cut in the middle. */

export interface Markup {
  /** The text without fenced blocks, inline code and escaped signs. */
  readonly text: string
  /** As they follow each other: `<details open>`, `</details>`. */
  readonly tags: readonly string[]
  /** What is wrong with the nesting; empty if all is well. */
  readonly problems: readonly string[]
  readonly fences: number
}

const TAG = /<(\/?)([a-z]+)(?: open)?>/g
const VOID = ['br']

export function markupOf(markdown: string): Markup {
  const problems: string[] = []
  const { lines, fences } = withoutFences(markdown, problems)
  // HTML blocks are not read as Markdown: neither code nor escapes there.
  const text = lines.map((line) => (line.startsWith('<') ? line : withoutCode(line))).join('\n')
  const stack: string[] = []
  const tags: string[] = []
  for (const [tag, end, name = ''] of text.matchAll(TAG)) {
    tags.push(tag)
    if (VOID.includes(name)) continue
    if (end === '') stack.push(name)
    else if (stack.pop() !== name) problems.push(`${tag} closes nothing`)
  }
  if (stack.length > 0) problems.push(`not closed: ${stack.join(', ')}`)
  const rest = text.replace(TAG, '')
  if (rest.includes('<')) problems.push(`other markup: ${rest.slice(rest.indexOf('<'), rest.indexOf('<') + 60)}`)
  return { text, tags, problems, fences }
}

/** As CommonMark reads a line: a backslash escapes outside of code only, code ends with as many back-ticks as it began with. */
function withoutCode(line: string): string {
  let rest = line
  let kept = ''
  while (rest !== '') {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(rest)
    const code = /^(`+)(?!`).*?(?<!`)\1(?!`)/.exec(rest)
    const other = /^(?:`+|[^`\\]+|\\)/.exec(rest)
    const [taken] = escaped ?? code ?? other ?? [rest]
    if (escaped === null) kept += code === null ? taken : 'CODE'
    rest = rest.slice(taken.length)
  }
  return kept
}

function withoutFences(markdown: string, problems: string[]): { lines: string[]; fences: number } {
  const lines: string[] = []
  let fence: string | undefined
  let fences = 0
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,})(?:text|mermaid)$/.exec(line)?.[1]
    if (fence === undefined && mark !== undefined) {
      fence = mark
      fences++
    } else if (fence === undefined) lines.push(line)
    else if (line === fence) fence = undefined
  }
  if (fence !== undefined) problems.push('a fence is not closed')
  return { lines, fences }
}
