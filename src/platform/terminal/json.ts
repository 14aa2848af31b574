/** `--json`: one event a line on standard output; everything else goes to standard error. */
import { createLinePrinter, ownText } from './line-printer.js'
import { redactEvent } from './redact-event.js'
import type { RunView, Sink, ViewOptions } from './reporter.js'
import { createSuiteOutput, type SuiteOutput } from './suite-output.js'

export type JsonViewOptions = Pick<
  ViewOptions,
  'out' | 'redactor' | 'colours' | 'actions' | 'allowWorkflowCommands'
> & {
  readonly err: Sink
}

// JSON escapes C0 only. The rest would act on a terminal, and `##[` on a runner.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

export function createJsonView(options: JsonViewOptions): RunView {
  const printer = createLinePrinter(options.err)
  let suite: SuiteOutput | undefined
  const endSuiteOutput = () => {
    printer.raw(suite?.end() ?? '')
    suite = undefined
  }
  return {
    onEvent(event) {
      if (event.type === 'suite_ended') endSuiteOutput()
      options.out.write(`${safeJson(redactEvent(event, options.redactor()))}\n`)
    },
    output(chunk) {
      suite ??= createSuiteOutput(options)
      printer.raw(suite.write(chunk))
    },
    message(text) {
      printer.line(ownText(text, options))
    },
    close: endSuiteOutput
  }
}

/** JSON on one line that acts neither on a terminal nor on a runner. */
export function safeJson(value: unknown): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(UNSAFE, escaped).replaceAll('##[', '#\\u0023[')
}
