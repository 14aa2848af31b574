import { setTimeout as sleep } from 'node:timers/promises'
import type { Recorder } from '../engine/engine.js'
import type { RunFolder } from '../run/folder.js'
import { readPlan } from '../run/plan-file.js'

/** Milliseconds between two looks. */
const INTERVAL = 5_000
/** Milliseconds without a container after which a testbed that had some counts as removed by hand. */
const GONE_AFTER = 60_000

/**
 * Resolves when the run folder has lost its plan, or when somebody has removed all containers. One that never had any may
 * still be pulling its images. Errors: the signal's.
 */
export async function testbedGone(
  folder: RunFolder,
  recorder: Pick<Recorder, 'instances'>,
  signal: AbortSignal,
  { interval, goneAfter } = { interval: INTERVAL, goneAfter: GONE_AFTER }
): Promise<void> {
  let lastSeen: number | undefined
  for (;;) {
    await sleep(interval, undefined, { signal })
    if ((await readPlan(folder)) === undefined) return
    const known = await recorder.instances(signal).catch(() => undefined)
    // An engine that does not answer says nothing.
    if (known === undefined) lastSeen &&= Date.now()
    else if (known.length > 0) lastSeen = Date.now()
    else if (lastSeen !== undefined && Date.now() - lastSeen > goneAfter) return
  }
}
