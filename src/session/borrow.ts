/** A `run` while a testbed of `up` is live: where it is the same, it is used and left. */
import type { DockerClient } from '../docker/client.js'
import { createRecorder } from '../engine/compose/recorder.js'
import { knownRuns, type KnownRun } from './clean-up.js'
import type { Run } from './run.js'
import { readTestbed, type ReadyInstance } from './testbed.js'
import type { DeathWatch } from './watch-deaths.js'

/** undefined where there is none, or where it was started from another model: then the run brings up its own. */
export async function borrowTestbed(
  run: Run,
  client: DockerClient,
  hash: string,
  deaths: DeathWatch
): Promise<readonly ReadyInstance[] | undefined> {
  const others = (await knownRuns(run.env)).filter(
    ({ plan, live }) =>
      live &&
      plan.owner_key === run.plan.owner_key &&
      plan.run_id !== run.plan.run_id &&
      plan.owner_process === undefined
  )
  const same = others.find(({ plan }) => plan.model_hash === hash)
  const instances = same === undefined ? undefined : await readTestbed(same.folder)
  if (same === undefined || instances === undefined) {
    if (others.length > 0)
      run.view.message('the testbed that is up was started from another configuration: this run brings up its own')
    return undefined
  }
  const recorder = createRecorder(client, same.plan.run_id)
  const running = new Set(
    (await recorder.instances(run.signal)).filter((known) => known.running).map((known) => known.instance)
  )
  const missing = instances.filter(({ name, ports }) => ports.length > 0 && !running.has(name))
  if (missing.length > 0) {
    run.view.message(
      `the testbed that is up lacks ${missing.map(({ name }) => name).join(', ')}: this run brings up its own`
    )
    return undefined
  }
  await adopt(run, same, instances)
  await deaths.start(recorder)
  return instances
}

async function adopt(run: Run, { plan, folder }: KnownRun, instances: readonly ReadyInstance[]): Promise<void> {
  await run.updatePlan({ borrowed_from: folder.path })
  for (const { name } of instances) run.journal.append({ type: 'service_ready', service: name })
  run.journal.append({ type: 'testbed_ready', chain: [] })
  run.view.message(`using the testbed that is up (${plan.run_id}); it stays up`)
}
