import { join } from 'node:path'
import type { Results } from '../contract/results.js'
import type { VerdictContext } from '../report/causes.js'
import { lastLines } from '../run/head-tail-file.js'
import { shortStamp } from '../run/short-stamp.js'

const LINES = 30

/** The last log lines of every service, for a verdict. Logs are redacted when they are written; without a supervisor there are none. */
export async function logTails(outputDirectory: string, results: Results): Promise<VerdictContext> {
  const services = results.exit_code === 0 ? [] : (results.services ?? [])
  const tails = new Map(
    await Promise.all(
      services.map(async ({ name }) => {
        const lines = await lastLines(join(outputDirectory, 'logs', `${name}.log`), LINES)
        return [name, lines.map(shortStamp)] as const
      })
    )
  )
  return { logTail: (service) => tails.get(service) ?? [] }
}
