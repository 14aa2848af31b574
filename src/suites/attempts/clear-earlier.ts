/** What a suite of the same name left in the output directory in an earlier run, where a user has named that directory. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Only what attempts write; whatever else lies there stays. */
export async function clearEarlier(output: string, suite: string): Promise<void> {
  const named = async (folder: string, isOurs: (name: string) => boolean): Promise<string[]> => {
    const names = await readdir(folder).catch(() => [])
    return names.filter(isOurs).map((name) => join(folder, name))
  }
  const found = await Promise.all([
    named(join(output, 'junit', suite), (name) => /^\d+$/.test(name)),
    named(join(output, 'failed-tests', suite), (name) => /^\d+\.ndjson$/.test(name)),
    named(output, (name) => isLogOf(suite, name))
  ])
  await Promise.all(found.flat().map((path) => rm(path, { recursive: true, force: true })))
}

/** The log of an attempt. No suite's name holds an `@`, so that no two of them share a file. */
export function logName(suite: string, attempt: number): string {
  return `suite-${suite}${attempt === 1 ? '' : `@${attempt}`}.log`
}

function isLogOf(suite: string, name: string): boolean {
  const first = logName(suite, 1)
  return name === first || (name.startsWith(`${first.slice(0, -'.log'.length)}@`) && /@\d+\.log$/.test(name))
}
