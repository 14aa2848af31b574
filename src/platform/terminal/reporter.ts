/** What is shown while a run goes on. It reads the journal's events, as the results do, so that the two can't disagree. */
import type { Event } from '../../contract/events.js'
import type { Redactor } from '../redactor.js'

export interface RunView {
  /** Each event of the journal, in order. */
  onEvent(event: Event): void
  /** Output of the suite that runs, as it comes: not redacted, not escaped. */
  output(chunk: Uint8Array | string): void
  /** Text of our own: a verdict, a hint. May be several lines; foreign text in it has been escaped. */
  message(text: string): void
  /** Ends what is open (groups, the live table) and gives the terminal back. May be called again. */
  close(): void
}

export interface Sink {
  write(text: string): unknown
}

export interface ViewOptions {
  readonly out: Sink
  /** The redactor as it is now: it knows more once the compose file has been read. */
  readonly redactor: () => Redactor
  readonly colours: boolean
  /** In GitHub Actions: groups, and no workflow commands out of foreign text. */
  readonly actions: boolean
  /** Test output may issue workflow commands. */
  readonly allowWorkflowCommands: boolean
  /** Each probe is a line. */
  readonly verbose: boolean
  /** Problems, suite output and messages only. */
  readonly quiet: boolean
}
