/** State that main leaves for post, without the toolkit: it has to be there before anything can go wrong. */
import { appendFileSync } from 'node:fs'

/**
 * Written when it returns; survives a kill of main. The runner reads the file when the step has ended, however it ended.
 * Where there is no runner there is no post either.
 */
export function saveState(name: string, value: string, environment: NodeJS.ProcessEnv): void {
  const file = environment.GITHUB_STATE
  if (file === undefined || file === '') return
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}

/** What main saved for post. */
export function readState(name: string, environment: Readonly<NodeJS.ProcessEnv>): string | undefined {
  const value = environment[`STATE_${name}`]
  return value === undefined || value === '' ? undefined : value
}
