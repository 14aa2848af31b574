/** `logs [service] [-f]`: what the services print, behind their names, from the engine or, for what is gone, from the files. */
import { join } from 'node:path'
import { once } from 'node:events'
import { createRecorder } from '../engine/compose/recorder.js'
import { DockerClient } from '../docker/client.js'
import { ConfigError } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { createRedactor } from '../platform/redactor.js'
import { logChunks } from '../run/log-segments.js'
import { readSecrets } from '../run/secrets-file.js'
import type { CommandContext } from './context.js'
import { findRun } from './find-run.js'

const LONGEST_LINE = 10_000

export async function logsCommand(
  context: CommandContext,
  services: readonly string[],
  follow: boolean
): Promise<number> {
  const { plan, folder } = await findRun(context)
  const client = new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version })
  const recorder = createRecorder(client, plan.run_id)
  const known = await recorder.instances(AbortSignal.timeout(10_000))
  const names = known.map(({ instance }) => instance)
  const unknown = services.find((service) => !names.includes(service))
  if (unknown !== undefined)
    throw new ConfigError(`there is no service ${unknown}`, { hint: `there are ${names.join(', ')}` })
  const wanted = known.filter(({ instance }) => services.length === 0 || services.includes(instance))
  const width = Math.max(...wanted.map(({ instance }) => instance.length))
  const redactor = createRedactor(readSecrets(folder))
  // Who reads may stop reading, as `head` does.
  process.stdout.once('error', () => process.exit(0))
  // Each service waits for it to take more.
  process.stdout.setMaxListeners(0)
  await Promise.all(
    wanted.map(async ({ instance, id }) => {
      const chunks = follow
        ? recorder.recordLog(id, undefined, AbortSignal.any([]))
        : logChunks(join(plan.output_directory, 'logs', `${instance}.log`))
      for await (const line of linesOf(chunks)) {
        await printSlowly(`${instance.padEnd(width)} | ${oneLine(redactor.text(line), LONGEST_LINE)}`)
      }
    })
  )
  client.close()
  return 0
}

/** A log of 100 MB is read no faster than it is taken. */
async function printSlowly(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    yield* lines
  }
  if (rest !== '') yield rest
}
