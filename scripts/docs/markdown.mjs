// What the checks of the documentation need of Markdown: code blocks, links and the anchors of headings.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
/** The command line that pages are held to. `TESTBED_CLI` names that of another build. */
export const program = process.env.TESTBED_CLI ?? join(root, 'dist', 'cli', 'index.js')
export const read = (path) => readFileSync(join(root, path), 'utf8')

/** All Markdown files of the project, also new ones that git does not track yet. */
export function markdownFiles() {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '*.md']
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ls-files: ${stderr}`)
  const files = [...new Set(stdout.split('\n'))].filter((file) => file !== '' && !file.startsWith('__tests__/'))
  return files.filter((file) => readIfThere(file) !== undefined).sort()
}

function readIfThere(file) {
  try {
    return read(file)
  } catch {
    return undefined
  }
}

/** Fenced blocks: `{ language, text, line }`, the line of their first line of text. */
export function blocksOf(text) {
  return [...text.matchAll(/^( *)```(\w+)\n(.*?)^\1```$/gms)].map((found) => ({
    language: found[2],
    text: found[3].replaceAll(new RegExp(`^${found[1]}`, 'gm'), ''),
    line: text.slice(0, found.index).split('\n').length + 1
  }))
}

/** The text without code: blocks, spans and comments are blanks. */
export function proseOf(text) {
  const blank = (part) => part.replaceAll(/[^\n]/g, ' ')
  return text
    .replaceAll(/^( *)```.*?^\1```$/gms, blank)
    .replaceAll(/<!--.*?-->/gs, blank)
    .replaceAll(/`[^`\n]*`/g, blank)
}

/** Targets of links and images, with their line. */
export function linksOf(text) {
  const prose = proseOf(text)
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => ({
    target: found[1],
    line: prose.slice(0, found.index).split('\n').length
  }))
}

/** As GitHub makes them of headings. */
export function anchorsOf(text) {
  const seen = new Map()
  const headings = [...text.replaceAll(/^( *)```.*?^\1```$/gms, '').matchAll(/^#{1,6} +(.*?)(?: +#+)?$/gm)]
  return new Set(
    headings.map(([, heading]) => {
      const slug = heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-')
      const count = seen.get(slug) ?? 0
      seen.set(slug, count + 1)
      return count === 0 ? slug : `${slug}-${count}`
    })
  )
}
