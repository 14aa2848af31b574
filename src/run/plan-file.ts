import { plan, type Plan } from '../contract/plan.js'
import type { RunFolder } from './folder.js'
import { readJson, writeJson } from './json-file.js'

export function writePlan(folder: RunFolder, value: Plan): Promise<void> {
  return writeJson(folder.plan, value, 0o600)
}

/** undefined where the run has none, or one of a version that this tool does not know. */
export function readPlan(folder: RunFolder): Promise<Plan | undefined> {
  return readJson(folder.plan, plan)
}
