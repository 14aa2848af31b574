/**
 * The supervisor of one testbed, a detached process: streams logs, watches deaths, renews the lease, and removes the testbed
 * if its owner is gone. Nothing depends on it: if it dies, main and post carry on.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Server } from 'node:net'
import { openRecorder, openRemover } from '../engine/open.js'
import { createRedactor } from '../platform/redactor.js'
import { runFolderAt, type RunFolder } from '../run/folder.js'
import { openJournal } from '../run/journal.js'
import { checkEvent } from '../run/read-journal.js'
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
import { testbedGone } from './testbed-gone.js'
import { ownerEnded } from './watch-owner.js'

/** Milliseconds for the last lines of what has just been stopped. */
const STOP_DRAIN = 500
/** Milliseconds for the last answer to be fetched. */
const LAST_ANSWER = 500

/** Runs until it is released or the owner is gone. */
export async function supervise(path: string): Promise<void> {
  const folder = runFolderAt(path)
  const plan = await readPlan(folder)
  if (plan === undefined) return
  // A job's orphan clean-up and a user's Ctrl-C reach everybody; who is asked to end is the owner.
  process.on('SIGINT', () => undefined)
  const ending = new AbortController()
  const recorder = await openRecorder(plan)
  const journal = openJournal(folder.journal, 'supervisor', { check: checkEvent })
  const logs = new LogCollector({
    recorder,
    directory: join(plan.output_directory, 'logs'),
    limit: plan.log_limit_bytes,
    redactor: () => createRedactor(readSecrets(folder)).stream()
  })
  const lease = await keepLease(folder)
  const finish = async (): Promise<void> => {
    // The run's own files go next: none of them may come back.
    await lease.end()
    await logs.finish()
  }
  const released = Promise.withResolvers<'released'>()
  // Without a socket, on a full disk, the owner is watched all the same.
  const server = await serve(plan.socket, async (message: Request) => {
    if (message.op === 'drain') await logs.drain(message.timeout)
    if (message.op === 'release') {
      // The answer is the promise that the log files are whole.
      await finish()
      released.resolve('released')
    }
    return true
  }).catch(() => undefined)
  const recording = recordEvents(recorder, journal, logs, ending.signal)

  const why = await Promise.race([
    released.promise,
    ownerEnded(folder, plan, ending.signal).then(() => 'owner gone' as const),
    testbedGone(folder, recorder, ending.signal).then(() => 'testbed gone' as const)
  ])
  if (why === 'owner gone') await endForOwner(folder, journal, logs, finish)
  else await finish()
  ending.abort()
  if (server !== undefined) await Promise.race([closed(server), sleep(LAST_ANSWER)])
  await recording
  journal.close()
  process.exit(0)
}

/** `end`: whoever looks next need not wait until the lease expires, where the teardown has left something. */
async function keepLease(folder: RunFolder): Promise<{ end: () => Promise<void> }> {
  const self = (await processIdentity(process.pid)) ?? { pid: process.pid, started: '' }
  // A lease that can't be written, on a full disk, expires; that this process lives says the same.
  const write = (now?: Date) => renewLease(folder, self, now).catch(() => undefined)
  let written = write()
  await written
  const timer = setInterval(() => {
    written = write()
  }, LEASE_RENEWAL)
  return {
    end: async () => {
      clearInterval(timer)
      await written
      // Where somebody has emptied the folder, nothing is put back.
      if (existsSync(folder.plan)) await write(new Date(0))
    }
  }
}

/** The owner was killed: what it would have done last is done here. */
async function endForOwner(
  folder: RunFolder,
  journal: ReturnType<typeof openJournal>,
  logs: LogCollector,
  finish: () => Promise<void>
): Promise<void> {
  const plan = await readPlan(folder)
  if (plan === undefined) {
    await finish()
    return
  }
  const remover = await openRemover(plan)
  await tearDown({
    plan,
    folder,
    journal,
    remover,
    onStopped: () => logs.drain(STOP_DRAIN),
    onRemoved: finish
  })
  // What lies there says that the run did not finish, which is true.
  await writeResults(plan, folder, true).catch(() => undefined)
}

function closed(server: Server): Promise<unknown> {
  return new Promise((resolve) => server.close(resolve))
}
