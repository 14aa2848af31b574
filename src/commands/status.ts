/** `status`: what the testbed consists of, as the engine sees it now. */
import { createRecorder } from '../engine/compose/recorder.js'
import { DockerClient } from '../docker/client.js'
import { readRunResults } from '../run/results-file.js'
import { readTestbed } from '../session/testbed.js'
import { print, type CommandContext } from './context.js'
import { findRun } from './find-run.js'

export async function statusCommand(context: CommandContext): Promise<number> {
  const { plan, folder, live } = await findRun(context)
  const client = new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version })
  const [known, results, ready] = await Promise.all([
    createRecorder(client, plan.run_id).instances(AbortSignal.timeout(10_000)),
    readRunResults(plan, folder),
    readTestbed(folder)
  ])
  client.close()
  const services = (results.services ?? []).map((service) => ({
    name: service.name,
    state: service.state,
    running: known.some(({ instance, running }) => instance === service.name && running),
    ready_after_s: service.ready_after_s,
    restarts: service.restarts,
    ports: (ready ?? [])
      .filter(({ name }) => name === service.name)
      .flatMap(({ ports }) => ports.map(({ host, published, target }) => `${host}:${published}->${target}`))
  }))
  if (context.json) {
    print(
      JSON.stringify({
        run_id: plan.run_id,
        project: plan.project,
        live,
        keep: plan.keep,
        output_directory: plan.output_directory,
        services
      })
    )
    return 0
  }
  print(`${plan.run_id}  up since ${plan.started_at}${live ? '' : ', without supervisor'}${plan.keep ? ', kept' : ''}`)
  const width = Math.max(0, ...services.map(({ name }) => name.length))
  for (const { name, state, running, ready_after_s, restarts, ports } of services) {
    const readyAfter = ready_after_s === undefined ? '' : ` after ${ready_after_s.toFixed(1)} s`
    const now = running || state === 'completed' ? `${state}${readyAfter}` : `${state}, not running`
    const again = restarts > 0 ? `, ${restarts} restarts` : ''
    print(`  ${name.padEnd(width)}  ${now}${again}${ports.length > 0 ? `  ${ports.join(' ')}` : ''}`)
  }
  print(`  logs and results: ${plan.output_directory}`)
  return 0
}
