/**
 * A scenario: what it is for, what is there, steps, checks that observe state. After each, nothing of its runs is left; one
 * that fails keeps transcript, journals and logs on disk and says where.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject, test } from 'vitest'
import type { Results } from '../../src/contract/results.js'
import { startCli, type Call, type CallOptions, type Ended } from './cli.js'
import { expectNothingLeft, sweep } from './leftovers.js'
import { createProject, type Project } from './project.js'
import { journalOf, newRun, readResults, runsOf, type RunOnDisk } from './runs.js'

/** Set: the folder of a green scenario is kept as well. */
const KEEP = process.env.TESTBED_KEEP_SCENARIOS === '1'

export interface Ran extends Ended {
  /** The results file of the working directory, checked against the contract. */
  readonly results: Results
}

export interface Scene {
  readonly project: Project
  /** Starts the command line and returns at once. */
  readonly start: (args: readonly string[], options?: CallOptions) => Call
  /** Runs the command line to its end and reads the results file. */
  readonly run: (args: readonly string[], options?: CallOptions) => Promise<Ran>
  /** Waits for the folder of a run that was not there before. */
  readonly newRun: (known?: readonly RunOnDisk[]) => Promise<RunOnDisk>
  readonly runs: () => Promise<RunOnDisk[]>
  /** Called at the end in any case, last one first. */
  readonly onCleanUp: (work: () => Promise<unknown>) => void
  readonly skip: (reason: string) => never
}

export interface ScenarioOptions {
  /** Milliseconds. */
  readonly timeout?: number
  /** `false`: no engine is needed, so the scenario runs everywhere. */
  readonly engine?: boolean
}

/** `intent`: why it exists, one sentence; it is printed when the scenario fails. */
export function scenario(
  name: string,
  intent: string,
  steps: (scene: Scene) => Promise<void>,
  options: ScenarioOptions = {}
): void {
  const missing = options.engine !== false && !inject('engine').answers
  test.skipIf(missing)(name, { timeout: options.timeout ?? 120_000 }, async (context) => {
    const project = await createProject()
    const cleanUps: (() => Promise<unknown>)[] = []
    const calls: Call[] = []
    context.onTestFinished(async () => {
      for (const call of calls) call.kill('SIGKILL')
      for (const work of cleanUps.reverse()) await work().catch(() => undefined)
      const runs = await runsOf(project.state)
      if (context.task.result?.state === 'fail') await keepEvidence(project, name, intent, runs)
      await sweep(runs)
      if (context.task.result?.state !== 'fail' && !KEEP) await project.remove()
    })
    const start: Scene['start'] = (args, callOptions) => {
      const call = startCli(project, args, callOptions)
      calls.push(call)
      return call
    }
    await steps({
      project,
      start,
      run: async (args, callOptions) => {
        const ended = await start(args, callOptions).ended
        return { ...ended, results: await readResults(join(project.folder, 'inttest-results.json')) }
      },
      newRun: (known) => newRun(project.state, known),
      runs: () => runsOf(project.state),
      onCleanUp: (work) => cleanUps.push(work),
      skip: (reason) => context.skip(reason)
    })
    await expectNothingLeft(await runsOf(project.state))
  })
}

async function keepEvidence(project: Project, name: string, intent: string, runs: readonly RunOnDisk[]): Promise<void> {
  await writeFile(join(project.root, 'intent.txt'), `${name}\n${intent}\n`)
  const journals = await Promise.all(runs.map((run) => journalOf(run).catch(() => [])))
  const last = journals
    .flat()
    .slice(-5)
    .map((event) => `    ${JSON.stringify(event)}`)
  const lines = [
    `scenario failed: ${name}`,
    `  intent: ${intent}`,
    `  transcript, journals, logs: ${project.root}`,
    ...(last.length > 0 ? ['  last events:', ...last] : [])
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}
