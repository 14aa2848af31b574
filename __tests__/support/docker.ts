/** The engine as a scenario sees it: through its own command line, which shares no code with the product. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Standard output, trimmed. Errors: whatever `docker` says, in its message. */
export async function docker(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('docker', [...args], { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 })
  return stdout.trim()
}

/** Standard output as lines, empty ones left out. */
export async function dockerLines(...args: readonly string[]): Promise<string[]> {
  return (await docker(...args)).split('\n').filter((line) => line !== '')
}
