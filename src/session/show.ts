/** Shows foreign lines (a build, a log) between our own: redacted, escaped, bounded. */
import { oneLine } from '../platform/escape/terminal.js'
import type { Run } from './run.js'

const WIDTH = 500

export function showLines(run: Run, title: string, lines: readonly string[]): void {
  const shown = lines.map((line) => `    ${oneLine(run.redactor.text(line), WIDTH)}`)
  run.view.message([title, ...shown].join('\n'))
}

/** Milliseconds between two lines of something that prints many. */
const QUIET = 5_000

/** For pulls and builds: a line now and then says that something goes on. */
export function showProgress(run: Run, what: string): (line: string) => void {
  let last = Date.now()
  return (line) => {
    if (line.trim() === '' || Date.now() - last < QUIET) return
    last = Date.now()
    run.view.message(`${what}: ${oneLine(run.redactor.text(line), WIDTH)}`)
  }
}
