/**
 * The supervisor of one testbed, a detached process: streams logs, watches deaths, renews the lease, and removes the testbed
 * if its owner is gone. Nothing depends on it: if it dies, main and post carry on.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Recorder } from '../engine/engine.js'
import { openRecorder, openRemover } from '../engine/open.js'
import { createRedactor } from '../platform/redactor.js'
import { runFolderAt, type RunFolder } from '../run/folder.js'
import { openJournal } from '../run/journal.js'
import { LEASE_RENEWAL, renewLease } from '../run/lease.js'
import { processIdentity } from '../process/alive.js'
import { readPlan } from '../run/plan-file.js'
import { writeResults } from '../run/results-file.js'
import { readSecrets } from '../run/secrets-file.js'
import { tearDown } from '../teardown/tear-down.js'
import { LogCollector } from './log-collector.js'
import type { Request } from './protocol.js'
import { recordEvents } from './record-events.js'
import { serve } from './server.js'
import { ownerGone } from './watch-owner.js'

/** Runs until it is released or the owner is gone. */
export async function supervise(path: string): Promise<void> {
  const folder = runFolderAt(path)
  const plan = await readPlan(folder)
  if (plan === undefined) return
  // A job's orphan clean-up and a user's Ctrl-C reach everybody; who is asked to end is the owner.
  process.on('SIGINT', () => undefined)
  const ending = new AbortController()
  const recorder = await openRecorder(plan)
  const journal = openJournal(folder.journal, 'supervisor')
  const logs = new LogCollector({
    recorder,
    directory: join(plan.output_directory, 'logs'),
    limit: plan.log_limit_bytes,
    redactor: () => createRedactor(readSecrets(folder)).stream()
  })
  const released = Promise.withResolvers<'released'>()
  const server = await serve(plan.socket, async (message: Request) => {
    if (message.op === 'drain') await logs.drain(message.timeout)
    if (message.op === 'release') {
      // The answer is the promise that the log files are whole.
      await logs.finish()
      released.resolve('released')
    }
    return true
  })
  const self = (await processIdentity(process.pid)) ?? { pid: process.pid, started: '' }
  const lease = setInterval(() => void renewLease(folder, self).catch(() => undefined), LEASE_RENEWAL)
  await renewLease(folder, self)
  const recording = recordEvents(recorder, journal, logs, ending.signal)

  const why = await Promise.race([
    released.promise,
    ownerGone(plan.keep ? undefined : plan.owner_process, ending.signal).then(() => 'owner gone' as const),
    testbedGone(folder, recorder, ending.signal).then(() => 'testbed gone' as const)
  ])
  if (why === 'owner gone') await endForOwner(folder, journal, logs)
  else await logs.finish()
  ending.abort()
  clearInterval(lease)
  server.close()
  await recording
  journal.close()
  process.exit(0)
}

/** The owner was killed: what it would have done last is done here. */
async function endForOwner(
  folder: RunFolder,
  journal: ReturnType<typeof openJournal>,
  logs: LogCollector
): Promise<void> {
  const plan = await readPlan(folder)
  if (plan === undefined) {
    await logs.finish()
    return
  }
  const remover = await openRemover(plan)
  await tearDown({
    plan,
    folder,
    journal,
    remover,
    onStopped: () => logs.drain(STOP_DRAIN),
    onRemoved: () => logs.finish()
  })
  await writeResults(plan, folder, true)
}

/** Milliseconds for the last lines of what has just been stopped. */
const STOP_DRAIN = 500
/** Milliseconds without a container after which a testbed that had some counts as removed by hand. */
const GONE_AFTER = 60_000

/** Resolves when the run folder has lost its plan, or when somebody has removed all containers. */
async function testbedGone(folder: RunFolder, recorder: Recorder, signal: AbortSignal): Promise<void> {
  let lastSeen = Infinity
  for (;;) {
    await sleep(LEASE_RENEWAL, undefined, { signal })
    if ((await readPlan(folder)) === undefined) return
    const known = await recorder.instances(signal).catch(() => undefined)
    if (known === undefined || known.length > 0) lastSeen = Date.now()
    else if (Date.now() - lastSeen > GONE_AFTER) return
  }
}
