/** What ends a suite's command: itself, its time-out, a hang, a cancelled run. */
import type { Suite } from '../config/config.js'
import { systemClock } from '../platform/clock.js'
import type { ProcessGroup } from '../process/spawn-group.js'
import { describeProcesses } from '../process/tree.js'
import type { Search } from './junit-files.js'
import type { AttemptContext } from './types.js'
import type { Ending } from './verdict.js'
import { watchHang } from './watch-hang.js'

export interface Following {
  readonly suite: Suite
  readonly context: AttemptContext
  readonly group: ProcessGroup
  readonly search: () => Promise<Search>
  /** When the last output came, by `performance.now()`. */
  readonly lastOutputAt: () => number
}

/** Resolves with the first of them. It stops nothing. */
export async function endingOf({ suite, context, group, search, lastOutputAt }: Following): Promise<Ending> {
  const over = new AbortController()
  const cancelled = Promise.withResolvers<Ending>()
  const cancel = (): void => cancelled.resolve({ type: 'cancelled' })
  context.signal.addEventListener('abort', cancel, { once: true })
  if (context.signal.aborted) cancel()
  const hang = {
    hangTimeout: context.hangTimeout,
    lastOutputAt,
    search,
    processorTime: () => processorTime(group),
    signal: over.signal
  }
  try {
    return await Promise.race([
      group.exited.then((exit): Ending => ({ type: 'exited', ...exit })),
      cancelled.promise,
      whenDone(systemClock.sleep(suite.timeout, over.signal), { type: 'timed-out', limit: suite.timeout }),
      ...(suite.junit.length > 0 ? [whenDone(watchHang(hang), { type: 'hung' })] : [])
    ])
  } finally {
    over.abort()
    context.signal.removeEventListener('abort', cancel)
  }
}

/** A wait that fails, because the command has ended or because it can't look, ends nothing. */
function whenDone(wait: Promise<void>, ending: Ending): Promise<Ending> {
  return wait.then(
    () => ending,
    () => new Promise<Ending>(() => undefined)
  )
}

async function processorTime(group: ProcessGroup): Promise<number | undefined> {
  let sum = 0
  for (const { cpuMs } of await describeProcesses(group.target)) {
    if (cpuMs === undefined) return undefined
    sum += cpuMs
  }
  return sum
}
