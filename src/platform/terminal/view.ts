/** Which view a run gets. */
import type { Redactor } from '../redactor.js'
import { wantsColours } from './colours.js'
import { createJsonView } from './json.js'
import { createPlainView } from './plain.js'
import type { RunView } from './reporter.js'

export interface ChooseViewOptions {
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly allowWorkflowCommands: boolean
  readonly redactor: () => Redactor
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** JSON where asked for; live on a terminal; plain lines elsewhere, in CI, with `--quiet` and with `--verbose`. */
export async function createView(options: ChooseViewOptions): Promise<RunView> {
  const { environment, stdout, stderr } = options
  const actions = environment.GITHUB_ACTIONS === 'true'
  const terminal = (stream: NodeJS.WriteStream) => stream.isTTY
  const common = { ...options, actions, out: stdout, colours: wantsColours(environment, terminal(stdout)) }
  if (options.json) {
    return createJsonView({ ...common, err: stderr, colours: wantsColours(environment, terminal(stderr)) })
  }
  const inCi = actions || (environment.CI ?? '') !== ''
  const live = terminal(stdout) && !inCi && !options.quiet && !options.verbose && environment.TERM !== 'dumb'
  if (!live) return createPlainView(common)
  const { createLiveView } = await import('./live.js')
  return createLiveView(common)
}
