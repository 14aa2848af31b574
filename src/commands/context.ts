/** What every command of the command line is given. */
export interface CommandContext {
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** The file that this process was started from. */
  readonly bundle: string
  /** By kebab-case name: what `flagsOf` returns. */
  readonly flags: Readonly<Record<string, unknown>>
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Prints a line to standard output: what a command was asked for. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}
