/** `logs [service] [-f]`: what the services print, behind their names, from the engine or, for what is gone, from the files. */
import { join } from 'node:path'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createRecorder } from '../engine/compose/recorder.js'
import { DockerClient } from '../docker/client.js'
import { ConfigError } from '../errors.js'
import { oneLine } from '../platform/escape/terminal.js'
import { createRedactor, type Redactor } from '../platform/redactor.js'
import { readSecrets } from '../run/secrets-file.js'
import { print, type CommandContext } from './context.js'
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
  const show = (name: string, redactor: Redactor) => (line: string) =>
    print(`${name.padEnd(width)} | ${oneLine(redactor.text(line), LONGEST_LINE)}`)
  const redactor = createRedactor(readSecrets(folder))
  await Promise.all(
    wanted.map(async ({ instance, id }) => {
      const lines = follow
        ? followed(recorder.recordLog(id, undefined, AbortSignal.any([])))
        : createInterface({ input: createReadStream(join(plan.output_directory, 'logs', `${instance}.log`)) })
      for await (const line of lines) show(instance, redactor)(line)
    })
  )
  client.close()
  return 0
}

async function* followed(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk.toString('utf8')).split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE)
    yield* lines
  }
  if (rest !== '') yield rest
}
