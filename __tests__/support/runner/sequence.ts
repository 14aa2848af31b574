/** The steps of a job or of a composite action, in order; those in the background until somebody waits for them. */
import { NO_ADDITIONS, lookupIn, type Scope, type Variables } from './contexts.js'
import { execute, type Executed, type Shared } from './execute.js'
import { isMet } from './expression.js'
import type { StepFile } from './workflow-file.js'

/** Of actions/runner. */
const MOST_IN_BACKGROUND = 10

interface Background {
  readonly ended: Promise<Executed>
  readonly controller: AbortController
}

/** Variables, outputs and the outcome of a background step are there from its `wait` on. */
export async function runSteps(
  steps: readonly StepFile[],
  scope: Scope,
  variables: Variables,
  shared: Shared
): Promise<void> {
  const background = new Map<string, Background>()
  const apply = ({ step, result, additions }: Executed): void => {
    variables.add(additions)
    if (step.id !== undefined) scope.steps.set(step.id, result)
    if (result.conclusion === 'failure') scope.failed = true
  }
  const waitFor = async (id: string): Promise<void> => {
    const found = background.get(id)
    if (found === undefined) throw new Error(`there is no step ${id} in the background`)
    background.delete(id)
    apply(await found.ended)
  }
  const waitForAll = async (): Promise<void> => {
    for (const id of [...background.keys()]) await waitFor(id)
  }
  const start = (step: StepFile): string => {
    if (background.size >= MOST_IN_BACKGROUND) throw new Error(`more than ${MOST_IN_BACKGROUND} background steps`)
    const id = step.id ?? `#${background.size}-${step.name ?? step.run ?? step.uses ?? ''}`
    const controller = new AbortController()
    const ended = execute(step, scope, variables.fork(), shared, controller.signal)
    // Whoever waits for it hears of its error, and until then nobody.
    ended.catch(() => undefined)
    background.set(id, { ended, controller })
    return id
  }
  for (const step of steps) {
    const status = { failed: scope.failed, cancelled: shared.cancelled }
    if (!isMet(step.if, lookupIn(scope, variables.env, status), status)) {
      const result = { outcome: 'skipped', conclusion: 'skipped', outputs: {} } as const
      shared.reports.push({ name: step.name ?? step.id ?? step.uses ?? step.run ?? '', phase: 'main', ...result })
      apply({ step, result, additions: NO_ADDITIONS })
    } else if (step.wait !== undefined) {
      for (const id of step.wait) await waitFor(id)
    } else if ('wait-all' in step) {
      await waitForAll()
    } else if (step.cancel !== undefined) {
      background.get(step.cancel)?.controller.abort()
      await waitFor(step.cancel)
    } else if (step.parallel !== undefined) {
      for (const id of step.parallel.map(start)) await waitFor(id)
    } else if (step.background === true) {
      start(step)
    } else {
      apply(await execute(step, scope, variables.fork(), shared))
    }
  }
  // As the runner does before the post steps.
  await waitForAll()
}
