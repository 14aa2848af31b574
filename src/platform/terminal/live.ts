/**
 * The view of a terminal: a table of the services that is redrawn in place while they start; then it stays as it is, and
 * the suites' output follows below. Loaded only where there is a terminal: its library takes tens of milliseconds.
 */
import { createLogUpdate } from 'log-update'
import { coloursOf } from './colours.js'
import { describe } from './describe.js'
import { createLinePrinter, ownText } from './line-printer.js'
import { redactEvent } from './redact-event.js'
import type { RunView, ViewOptions } from './reporter.js'
import { applyEvent, createRunState, isPending } from './run-state.js'
import { createSuiteOutput, type SuiteOutput } from './suite-output.js'
import { serviceTable } from './table.js'

const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'
/** Milliseconds between two pictures of the running times. */
const REFRESH = 100

/** `process.stdout` of a terminal. */
export type Terminal = NodeJS.WritableStream & { readonly columns: number; readonly rows: number }

export function createLiveView(options: Omit<ViewOptions, 'out'> & { readonly out: Terminal }): RunView {
  const { out } = options
  const colours = coloursOf(options.colours)
  const state = createRunState()
  const printer = createLinePrinter(out)
  // The cursor is ours to hide: the library would give it back by signal handlers, which are the session's.
  const table = createLogUpdate(out, { showCursor: true })
  let timer: NodeJS.Timeout | undefined
  let suite: SuiteOutput | undefined
  let unfinished = ''

  const draw = () => table(serviceTable(state, colours, sizeOf(out), Date.now()))
  const showCursor = () => out.write(SHOW_CURSOR)
  function startTable() {
    if (timer !== undefined) return
    out.write(HIDE_CURSOR)
    // Also when nobody calls close(): an error that nobody caught, process.exit().
    process.once('exit', showCursor)
    timer = setInterval(draw, REFRESH).unref()
  }
  /** The table stays on the screen as it is. */
  function freezeTable() {
    if (timer === undefined) return
    clearInterval(timer)
    timer = undefined
    draw()
    table.done()
    process.removeListener('exit', showCursor)
    showCursor()
  }
  /** Above the table while there is one. */
  function above(print: () => void) {
    if (timer === undefined) {
      print()
      return
    }
    table.clear()
    print()
    draw()
  }
  const own = (text: string) => above(() => printer.line(ownText(text, options)))
  function endSuiteOutput() {
    const rest = unfinished + (suite?.end() ?? '')
    unfinished = ''
    suite = undefined
    if (rest !== '') above(() => (timer === undefined ? printer.raw(rest) : printer.line(rest)))
  }

  return {
    onEvent(raw) {
      const event = redactEvent(raw, options.redactor())
      if (!applyEvent(state, event)) return
      if (event.type === 'suite_ended') endSuiteOutput()
      if (event.type === 'service_planned') startTable()
      if (['suite_started', 'error', 'cancelled', 'run_finished'].includes(event.type)) freezeTable()
      const line = describe(event, state, colours)
      const inTable = timer !== undefined && event.type.startsWith('service_')
      if (line !== undefined && !inTable && (line.level !== 'detail' || options.verbose)) own(line.text)
      if (timer === undefined) return
      draw()
      if (state.services.size > 0 && allReady() && event.type === 'stage_ended') freezeTable()
    },
    output(chunk) {
      suite ??= createSuiteOutput({ ...options, actions: false })
      unfinished += suite.write(chunk)
      // Above a table go whole lines only: the output of a build or a seed.
      const end = timer === undefined ? unfinished.length : unfinished.lastIndexOf('\n') + 1
      const text = unfinished.slice(0, end)
      unfinished = unfinished.slice(end)
      if (text !== '') above(() => printer.raw(text))
    },
    message(text) {
      if (state.suite === undefined) endSuiteOutput()
      own(text)
    },
    close() {
      freezeTable()
      endSuiteOutput()
    }
  }

  function allReady(): boolean {
    return ![...state.services.values()].some(isPending)
  }
}

function sizeOf(out: Terminal): { columns: number; rows: number } {
  // A stream that is no terminal after all has neither.
  return { columns: out.columns || 80, rows: out.rows || 24 }
}
