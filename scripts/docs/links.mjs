// Links within the project lead somewhere: files, folders, headings. Links to other hosts are not followed.
import { existsSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { anchorsOf, linksOf, read, root } from './markdown.mjs'

/** Problems, one line each. */
export function linkProblems(file) {
  return linksOf(read(file)).flatMap(({ target, line }) => {
    const problem = problemOf(file, target)
    return problem === undefined ? [] : [`${file}:${line}: ${problem}`]
  })
}

function problemOf(file, target) {
  if (/^https:\/\//.test(target)) return undefined
  if (/^[a-z]+:/i.test(target)) return `the link to ${target} is not https`
  const [path, anchor] = target.split('#')
  const wanted = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)))
  if (wanted.startsWith('..')) return `the link to ${target} leaves the project`
  if (!existsSync(join(root, wanted))) return `the link to ${target} leads nowhere`
  if (anchor === undefined) return undefined
  // Lines of sources (`#L10`) go stale at once.
  if (statSync(join(root, wanted)).isDirectory() || !wanted.endsWith('.md')) return `${target}: no heading can be meant`
  return anchorsOf(read(wanted)).has(anchor) ? undefined : `the link to ${target}: there is no such heading`
}
