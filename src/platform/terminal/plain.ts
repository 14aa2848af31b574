/** Plain lines, for logs: each change of state at once, and a sign of life when nothing changes. */
import type { Event } from '../../contract/events.js'
import { coloursOf } from './colours.js'
import { describe } from './describe.js'
import { createGroups } from './groups.js'
import { createLinePrinter, ownText } from './line-printer.js'
import { progressLine } from './progress.js'
import { redactEvent } from './redact-event.js'
import type { RunView, ViewOptions } from './reporter.js'
import { applyEvent, createRunState } from './run-state.js'
import { createSuiteOutput, type SuiteOutput } from './suite-output.js'

/** Milliseconds without a line after which one says who is waited for. */
const SIGN_OF_LIFE = 10_000

export function createPlainView(options: ViewOptions): RunView {
  const colours = coloursOf(options.colours)
  const state = createRunState()
  const printer = createLinePrinter(options.out, armTimer)
  const groups = createGroups(printer, options.actions && !options.quiet)
  let suite: SuiteOutput | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  function armTimer() {
    clearTimeout(timer)
    if (!options.quiet && !closed) timer = setTimeout(signOfLife, SIGN_OF_LIFE).unref()
  }
  function signOfLife() {
    const line = progressLine(state, Date.now())
    if (line === undefined) armTimer()
    else own(colours.dim(line))
  }
  function own(text: string) {
    printer.line(ownText(text, options))
  }
  function endSuiteOutput() {
    printer.raw(suite?.end() ?? '')
    suite = undefined
  }
  function groupFor(event: Event) {
    if (event.type === 'service_starting' && !startGroupOpened) {
      groups.open('Start services')
      startGroupOpened = true
    } else if (event.type === 'suite_started') groups.open(`Suite ${event.suite}`)
  }
  let startGroupOpened = false

  armTimer()
  return {
    onEvent(raw) {
      const event = redactEvent(raw, options.redactor())
      if (!applyEvent(state, event)) return
      if (endsGroup(event)) {
        // The guard first: inside it, the end of the group would be no command either.
        endSuiteOutput()
        groups.close()
      }
      groupFor(event)
      const line = describe(event, state, colours)
      if (line === undefined || (line.level === 'detail' && !options.verbose)) return
      if (line.level === 'problem' || !options.quiet) own(line.text)
    },
    output(chunk) {
      suite ??= createSuiteOutput(options)
      printer.raw(suite.write(chunk))
    },
    message(text) {
      if (state.suite === undefined) {
        endSuiteOutput()
        groups.close()
      }
      own(text)
    },
    close() {
      closed = true
      clearTimeout(timer)
      endSuiteOutput()
      groups.close()
    }
  }
}

/** What a reader has to see stands outside a folded group. */
const GROUP_ENDS = ['suite_ended', 'service_failed', 'error', 'cancelled', 'run_finished']

function endsGroup(event: Event): boolean {
  return GROUP_ENDS.includes(event.type) || (event.type === 'stage_ended' && event.stage === 'service_deploy')
}
