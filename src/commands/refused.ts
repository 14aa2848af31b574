/** A wrong flag ends a run before it has begun: the file that lies there must not be the green one of yesterday. */
import { ConfigError } from '../errors.js'
import { writeFailedResults } from '../session/failed-before.js'

/** By command: the flag that names the file, and its default. Others write none. */
const FLAGS: Readonly<Record<string, readonly [flag: string, otherwise: string | undefined]>> = {
  run: ['--results-file', 'inttest-results.json'],
  report: ['--out', undefined]
}

/** `message`: what was wrong, as it was printed. The other flags may be wrong as well, so they are not parsed. Never throws. */
export async function writeRefusal(argv: readonly string[], message: string): Promise<void> {
  const [flag, otherwise] = FLAGS[argv[0] ?? ''] ?? []
  if (flag === undefined) return
  const file = valueOf(flag, argv) ?? otherwise
  await writeFailedResults(new ConfigError(message.replace(/^error: /, '')), file)
}

function valueOf(flag: string, argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const flags = end === -1 ? argv : argv.slice(0, end)
  const joined = flags.findLast((word) => word.startsWith(`${flag}=`))
  const next = flags[flags.lastIndexOf(flag) + 1]
  return joined?.slice(flag.length + 1) ?? (flags.includes(flag) ? next : undefined)
}
