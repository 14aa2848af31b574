/** Workflow files and `action.yml` as far as the harness runs them: a key that it does not know is an error that names it. */
import { parse } from 'yaml'
import * as z from 'zod/mini'

/** A value as the runner sees it: text. */
const text = z.pipe(
  z.nullable(z.union([z.string(), z.number(), z.boolean()])),
  z.transform((value): string => (value === null ? '' : String(value)))
)
const map = z.record(z.string(), text)
const names = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value): string[] => (typeof value === 'string' ? [value] : value))
)

const one = {
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  if: z.optional(text),
  uses: z.optional(z.string()),
  with: z.optional(map),
  run: z.optional(z.string()),
  shell: z.optional(z.enum(['bash', 'sh'])),
  'working-directory': z.optional(z.string()),
  env: z.optional(map),
  'continue-on-error': z.optional(text),
  'timeout-minutes': z.optional(z.number()),
  background: z.optional(z.boolean()),
  wait: z.optional(names),
  'wait-all': z.optional(z.nullable(z.literal(true))),
  cancel: z.optional(z.string())
}
const plainStep = z.strictObject(one)
const step = z.strictObject({ ...one, parallel: z.optional(z.array(plainStep)) })

const job = z.strictObject({
  name: z.optional(z.string()),
  'runs-on': z.unknown(),
  permissions: z.optional(z.unknown()),
  strategy: z.optional(z.unknown()),
  needs: z.optional(names),
  'timeout-minutes': z.optional(z.number()),
  env: z.optional(map),
  steps: z.array(step)
})
/** A job that a reusable workflow does. */
const call = z.strictObject({
  name: z.optional(z.string()),
  uses: z.string(),
  needs: z.optional(names),
  permissions: z.optional(z.unknown()),
  with: z.optional(map),
  secrets: z.optional(z.unknown())
})

const workflow = z.strictObject({
  name: z.optional(z.string()),
  on: z.optional(z.unknown()),
  permissions: z.optional(z.unknown()),
  concurrency: z.optional(z.unknown()),
  env: z.optional(map),
  jobs: z.record(z.string(), z.union([job, call]))
})

const output = z.looseObject({ value: z.optional(text) })
const actionFile = z.looseObject({
  inputs: z._default(z.record(z.string(), z.nullable(z.looseObject({ default: z.optional(text) }))), {}),
  outputs: z._default(z.record(z.string(), output), {}),
  runs: z.union([
    z.looseObject({ using: z.literal('composite'), steps: z.array(step) }),
    z.looseObject({
      using: z.literal('node24'),
      main: z.string(),
      post: z.optional(z.string()),
      'post-if': z.optional(z.string())
    })
  ])
})

export type StepFile = z.infer<typeof step>
export type JobFile = z.infer<typeof job>
export type CallFile = z.infer<typeof call>
export type WorkflowFile = z.infer<typeof workflow>
export type ActionFile = z.infer<typeof actionFile>

/** Errors: zod's, with the path of what is not understood. */
export const parseWorkflow = (content: string): WorkflowFile => workflow.parse(parse(content))
export const parseAction = (content: string): ActionFile => actionFile.parse(parse(content))
