// Runs the commands of a page as they are written: its `sh` blocks in order, in one shell, in a copy of the folder that a
// comment of the page names: <!-- commands: examples/quickstart -->
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { blocksOf, program, read, root } from './markdown.mjs'

/** Milliseconds. */
const LIMIT = 10 * 60_000
const NOT_COPIED = new Set(['node_modules', 'inttest-results.json', 'reports'])

/** The folder whose copy the page's commands run in; undefined: they are not run. */
export function folderOf(text) {
  return /^<!-- commands: (\S+) -->$/m.exec(text)?.[1]
}

/** A problem, one line, or undefined. `imageRegistry`: where the images of the examples come from. */
export function runPage(file, imageRegistry) {
  const text = read(file)
  const folder = folderOf(text)
  if (folder === undefined) return undefined
  if (!existsSync(join(root, folder))) return `${file}: there is no folder ${folder}`
  // Those that begin so are run in the checkout, by their own check.
  const blocks = blocksOf(text).filter(({ language, text }) => language === 'sh' && !text.startsWith('npm ci'))
  const place = mkdtempSync(join(tmpdir(), 'testbed-docs-'))
  try {
    const copy = copyOf(folder, place)
    const script = ['set -euo pipefail', ...blocks.map((block) => block.text)].join('\n')
    const env = environmentOf(place, imageRegistry)
    const options = { cwd: copy, env, stdio: ['ignore', 'inherit', 'inherit'], timeout: LIMIT }
    const { status, signal } = spawnSync('bash', ['-c', script], options)
    if (status === 0) return undefined
    // What an `up` has left.
    spawnSync(join(place, 'bin', 'integration-testbed'), ['down'], { cwd: copy, env, stdio: 'ignore', timeout: LIMIT })
    return `${file}: its commands ended with ${status ?? signal}`
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function copyOf(folder, place) {
  const copy = join(place, folder)
  const source = join(root, folder)
  cpSync(source, copy, { recursive: true, filter: (path) => !NOT_COPIED.has(path.slice(source.length + 1)) })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  return copy
}

/** That of a user's shell, not of the job that this may run in. */
function environmentOf(place, imageRegistry) {
  const bin = join(place, 'bin')
  mkdirSync(bin)
  const command = join(bin, 'integration-testbed')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  chmodSync(command, 0o755)
  const own = Object.entries(process.env).filter(([name]) => !/^(?:GITHUB_|RUNNER_|CI$|TESTBED_)/.test(name))
  return {
    ...Object.fromEntries(own),
    ...(imageRegistry !== undefined && { IMAGE_REGISTRY: imageRegistry }),
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    XDG_CACHE_HOME: join(place, 'cache'),
    XDG_STATE_HOME: join(place, 'state')
  }
}
