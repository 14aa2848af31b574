/** A suite's output on its way to the screen: redacted, decoded, cleaned and, in Actions, guarded against commands. */
import { StringDecoder } from 'node:string_decoder'
import { createTerminalFilter } from '../escape/terminal-stream.js'
import { createCommandGuard } from '../escape/workflow-guard.js'
import type { ViewOptions } from './reporter.js'

export interface SuiteOutput {
  write(chunk: Uint8Array | string): string
  /** What was held back, the end of the guard, and the terminal's own colours. */
  end(): string
}

// What the filter has left of escape sequences are colours and weights.
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = /\u001b[^m]*m/g
const RESETS = new Set(['', '0', '22', '39', '49'].map((code) => `\u001b[${code}m`))

type Options = Pick<ViewOptions, 'redactor' | 'colours' | 'actions' | 'allowWorkflowCommands'>

/** One piece of output. Every call gives what may be printed now. */
export function createSuiteOutput(options: Options): SuiteOutput {
  const redactor = options.redactor().stream()
  const decoder = new StringDecoder('utf8')
  const filter = createTerminalFilter({ colours: options.colours })
  const guard = options.actions && !options.allowWorkflowCommands ? createCommandGuard() : undefined
  let begun = false
  let coloured = false
  const guarded = (text: string) => {
    if (text === '') return ''
    const last = text.match(COLOURS)?.at(-1)
    if (last !== undefined) coloured = !RESETS.has(last)
    const start = begun ? '' : (guard?.begin() ?? '')
    begun = true
    return start + (guard?.write(text) ?? text)
  }
  return {
    write: (chunk) => guarded(filter.write(decoder.write(redactor.write(chunk)))),
    end() {
      const rest = filter.write(decoder.write(redactor.flush()) + decoder.end()) + filter.flush()
      const last = guarded(rest)
      const reset = coloured ? guarded('\u001b[0m') : ''
      return last + reset + (begun ? (guard?.end() ?? '') : '')
    }
  }
}
