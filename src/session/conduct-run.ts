/** A run from an engine that has answered to its verdict: the stages in order. What they do is theirs. */
import type { DockerClient } from '../docker/client.js'
import type { Results } from '../contract/results.js'
import { messageOf } from '../errors.js'
import type { ResolvedModel } from '../engine/compose/model/resolve.js'
import { newRunId } from '../run/identity.js'
import { cleanUpDeadRuns } from './clean-up.js'
import { conclude, takeDown, type Finished } from './finish.js'
import { spawnSupervisor } from '../supervisor/spawn.js'
import { borrowTestbed } from './borrow.js'
import type { Connection } from './connect.js'
import { openProject, readComposeFiles } from './open-project.js'
import { openRun, type OpenOptions } from './open-run.js'
import { recordError } from './record-error.js'
import type { Run } from './run.js'
import { collectStage, earlierRun, type EarlierRun } from './stages/collect.js'
import { coverageBefore } from './stages/collect-coverage.js'
import { deployStages } from './stages/deploy.js'
import { imageStages } from './stages/images.js'
import { testStage } from './stages/tests.js'
import { writeTestbed, type ReadyInstance } from './testbed.js'
import { DeathWatch } from './watch-deaths.js'

export interface SessionOptions extends OpenOptions {
  /** `end`: removed here; `later`: by post or `down`, unless it did not come up. */
  readonly teardown: 'end' | 'later'
  /** Called when every service is ready, before the first suite. */
  readonly onReady?: (run: Run, instances: readonly ReadyInstance[]) => Promise<void>
  /** Called with the verdict, while the testbed is being removed. */
  readonly onVerdict?: (run: Run, finished: Finished) => Promise<void>
}

/** Errors: InternalError where nothing can be written to disk; everything later is a verdict. */
export async function conductRun(options: SessionOptions, connection: Connection): Promise<Results> {
  const earlier = options.purpose === 'run' ? await earlierRun(options.config) : undefined
  const runId = newRunId(options.env, options.config.workingDirectory)
  const { client } = connection
  // Compose needs a moment for its files: beside what has to lie on disk before anything exists.
  const reading = readComposeFiles(options.config, runId, options.env, options.signal)
  // Who waits for it comes later, and hears of it then.
  reading.catch(() => undefined)
  const run = await openRun(options, connection, runId)
  const deaths = new DeathWatch(run)
  try {
    const instances = await bringUp(run, client, reading, options, deaths)
    if (options.purpose === 'run') await test(run, instances, earlier)
  } catch (error) {
    recordError(run, error)
  }
  await deaths.settle()
  const finished = await conclude(run)
  deaths.stop()
  try {
    return await end(run, finished, options)
  } finally {
    run.journal.close()
    run.view.close()
    client.close()
  }
}

async function bringUp(
  run: Run,
  client: DockerClient,
  reading: Promise<ResolvedModel>,
  options: SessionOptions,
  deaths: DeathWatch
): Promise<readonly ReadyInstance[]> {
  const [opened, removed] = await Promise.all([openProject(run, client, reading), cleanUpDeadRuns(run.plan, run.env)])
  // Now: reading the compose files has needed both processors, and what comes next waits for the engine. Nothing exists yet.
  spawnSupervisor(options.bundle, run.folder, run.env)
  if (removed.length > 0) run.view.message(`removed what a dead run had left: ${removed.join(', ')}`)
  const instances = await testbedFor(run, client, opened, options, deaths)
  await options.onReady?.(run, instances)
  return instances
}

async function test(run: Run, instances: readonly ReadyInstance[], earlier: EarlierRun | undefined): Promise<void> {
  const before = await coverageBefore(run)
  if (run.config.suites.length > 0) await testStage(run, instances)
  await collectStage(run, { earlier, coverageBefore: before })
}

/** The testbed of an earlier `up` where it is the same, else one of our own. */
async function testbedFor(
  run: Run,
  client: DockerClient,
  { project, hash }: Awaited<ReturnType<typeof openProject>>,
  options: SessionOptions,
  deaths: DeathWatch
): Promise<readonly ReadyInstance[]> {
  if (options.purpose === 'run') {
    const borrowed = await borrowTestbed(run, client, hash, deaths)
    if (borrowed !== undefined) return borrowed
  }
  const digests = await imageStages(run, project)
  const { instances } = await deployStages(run, project, deaths, digests)
  return writeTestbed(run.folder, instances)
}

async function end(run: Run, finished: Finished, options: SessionOptions): Promise<Results> {
  // Beside the removal, which no report may stop.
  const reports = options.onVerdict?.(run, finished).catch((error: unknown) => {
    run.view.message(`a report could not be made: ${messageOf(error)}`)
  })
  const keep =
    run.plan.keep || (options.teardown === 'later' && (options.purpose === 'run' || finished.results.exit_code === 0))
  const results = keep ? finished.results : await takeDown(run, reports)
  await reports
  if (run.plan.keep) run.view.message(keptMessage(run))
  // Of what was shown as failed, also where the journal could not take it.
  return finished.results.exit_code === 2 ? { ...results, exit_code: 2 } : results
}

function keptMessage(run: Run): string {
  return `kept: look with \`integration-testbed status\` and \`logs\`, remove with \`integration-testbed down\` (project ${run.plan.project})`
}
