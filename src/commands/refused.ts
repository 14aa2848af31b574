/** A wrong flag ends a run before it has begun: the file that lies there must not be the green one of yesterday. */
import { ConfigError } from '../errors.js'
import { writeFailedResults } from '../session/failed-before.js'

const FLAG = '--results-file'
const DEFAULT = 'inttest-results.json'

/** `message`: what was wrong, as it was printed. The other flags may be wrong as well, so they are not parsed. Never throws. */
export async function writeRefusal(argv: readonly string[], message: string): Promise<void> {
  await writeFailedResults(new ConfigError(message.replace(/^error: /, '')), resultsFileOf(argv))
}

function resultsFileOf(argv: readonly string[]): string {
  const end = argv.indexOf('--')
  const flags = end === -1 ? argv : argv.slice(0, end)
  const joined = flags.findLast((word) => word.startsWith(`${FLAG}=`))
  const next = flags[flags.lastIndexOf(FLAG) + 1]
  return joined?.slice(FLAG.length + 1) ?? (flags.includes(FLAG) ? next : undefined) ?? DEFAULT
}
