/** A run without an engine, for tests of what goes on around the stages. */
import { onTestFinished } from 'vitest'
import { loadConfig, type Config } from '../../src/config/load.js'
import type { Event } from '../../src/contract/events.js'
import type { Plan } from '../../src/contract/plan.js'
import { openJournal, type Journal } from '../../src/run/journal.js'
import { readJournal } from '../../src/run/read-journal.js'
import { writePlan } from '../../src/run/plan-file.js'
import { createRun, type Run } from '../../src/session/run.js'
import { createSecretStore } from '../../src/session/secret-store.js'
import { newRunFolder, planIn, temporaryFolder } from '../run/helpers.js'

export interface TestRun {
  readonly run: Run
  readonly controller: AbortController
  /** What the view was told to say. */
  readonly messages: string[]
  readonly events: () => Promise<Event[]>
}

export interface Given {
  readonly plan?: Partial<Plan>
  readonly journal?: Journal
  readonly config?: Partial<Config>
}

export async function newRun({ plan: change, journal: given, config: changed }: Given = {}): Promise<TestRun> {
  const folder = await newRunFolder()
  const plan = planIn(folder, change)
  await writePlan(folder, plan)
  const cwd = await temporaryFolder()
  const config = { ...(await loadConfig({ flags: {}, inputs: {}, env: {}, cwd })), ...changed }
  const messages: string[] = []
  const journal = given ?? openJournal(folder.journal, 'main')
  onTestFinished(() => journal.close())
  const controller = new AbortController()
  const view = {
    onEvent: () => undefined,
    output: () => undefined,
    message: (text: string) => void messages.push(text),
    close: () => undefined
  }
  const { signal } = controller
  const run = createRun({ config, env: {}, folder, journal, view, colours: false, signal, plan }, createSecretStore())
  return { run, controller, messages, events: () => readJournal(folder.journal) }
}

/** A journal on a disk that is full. */
export function fullDisk(): Journal {
  return {
    append: () => {
      throw new Error('ENOSPC')
    },
    isWhole: () => true,
    close: () => undefined
  }
}
