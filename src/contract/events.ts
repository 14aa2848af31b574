/**
 * The journal's events. Everything that is observed during a run is one of these, and the results file is a pure fold of
 * them. Several processes append (main, supervisor, post): every event says when and by whom.
 */
import * as z from 'zod/mini'
import {
  budget,
  chainLink,
  comparison,
  coverage,
  diagnosis,
  exitCode,
  failure,
  imageCache,
  stageStatus,
  testNotes,
  testTotals
} from './results.js'

const name = z.string()
const base = { t: z.iso.datetime(), by: z.enum(['main', 'supervisor', 'post']) }

export const event = z.discriminatedUnion('type', [
  z.object({
    ...base,
    type: z.literal('run_started'),
    run_id: name,
    image_tag: z.string(),
    tool: z.object({ name, version: z.string() }),
    /** `run` ends with a verdict on tests; a testbed only (`up`, an action without test command) has none. */
    purpose: z.enum(['run', 'testbed'])
  }),
  z.object({ ...base, type: z.literal('engine'), name, version: z.string() }),
  z.object({ ...base, type: z.literal('stage_started'), stage: name }),
  z.object({ ...base, type: z.literal('stage_ended'), stage: name, status: stageStatus }),

  z.object({ ...base, type: z.literal('cache_measured'), cache: imageCache }),
  /** Kept for other machines, after the tests. */
  z.object({ ...base, type: z.literal('cache_saved'), bytes: z.int(), seconds: z.number() }),

  /** A service instance (replicas count apart: `api`, `api-2`) that the run will start. */
  z.object({
    ...base,
    type: z.literal('service_planned'),
    service: name,
    role: z.enum(['infrastructure', 'application']),
    image: z.string(),
    depends_on: z.array(name),
    /** Reachable from the host: what exits 0 and publishes nothing has done its work, anything else has died. */
    publishes: z.boolean()
  }),
  z.object({
    ...base,
    type: z.literal('service_created'),
    service: name,
    id: z.string(),
    digest: z.optional(z.string())
  }),
  z.object({ ...base, type: z.literal('service_starting'), service: name }),
  z.object({ ...base, type: z.literal('service_probed'), service: name, ok: z.boolean(), answer: z.string() }),
  z.object({ ...base, type: z.literal('service_ready'), service: name }),
  /** A one-shot service that exited 0. */
  z.object({ ...base, type: z.literal('service_completed'), service: name }),
  z.object({ ...base, type: z.literal('service_failed'), service: name, reason: z.string() }),
  /** `deliberate`: somebody asked the engine for it (`docker stop`, a test, the teardown). */
  z.object({
    ...base,
    type: z.literal('service_died'),
    service: name,
    id: z.string(),
    /** The engine's own time of it. Main and supervisor both report a death: id and time tell that it is one. */
    at: z.iso.datetime(),
    exit_code: z.int(),
    oom: z.boolean(),
    deliberate: z.boolean()
  }),
  z.object({ ...base, type: z.literal('service_restarted'), service: name, id: z.string(), at: z.iso.datetime() }),
  /** Every service is ready. The chain: those whose start decided when, each with its own share in seconds. */
  z.object({ ...base, type: z.literal('testbed_ready'), chain: z.array(chainLink) }),

  /** `group`: the id of the process group, for the teardown. */
  z.object({ ...base, type: z.literal('process_started'), group: z.int(), what: z.string() }),
  z.object({ ...base, type: z.literal('process_ended'), group: z.int() }),

  z.object({ ...base, type: z.literal('suite_started'), suite: name, command: z.string(), attempt: z.int() }),
  z.object({
    ...base,
    type: z.literal('suite_ended'),
    suite: name,
    attempt: z.int(),
    status: stageStatus,
    exit_code: z.nullable(z.int()),
    signal: z.optional(z.string()),
    reasons: z.array(z.string()),
    /** All attempts so far together. */
    tests: testTotals,
    /** This attempt alone, where it was not the first. */
    attempt_tests: z.optional(testTotals),
    failures: z.array(failure),
    notes: z.optional(testNotes),
    junit: z.array(z.string())
  }),

  z.object({ ...base, type: z.literal('coverage_read'), coverage }),
  z.object({
    ...base,
    type: z.literal('budgets_checked'),
    budgets: z.array(budget),
    /** The limit of the teardown, which is measured when it has ended. */
    teardown_max_s: z.optional(z.number())
  }),
  z.object({ ...base, type: z.literal('compared'), comparison }),

  z.object({ ...base, type: z.literal('warning'), message: z.string() }),
  /** What ended the run. `exit_code` is 2 for infrastructure, 1 for a gate that the user set. */
  z.object({ ...base, type: z.literal('error'), code: z.string(), exit_code: exitCode, ...diagnosis.shape }),
  z.object({ ...base, type: z.literal('cancelled'), signal: z.string() }),
  /** The verdict may be read: every stage but the teardown has ended. */
  z.object({ ...base, type: z.literal('run_finished') }),
  /** What a teardown could not remove. */
  z.object({ ...base, type: z.literal('left_behind'), resources: z.array(z.string()) })
])
export type Event = z.infer<typeof event>

/** An event as its author writes it: the journal adds `t` and `by`. */
export type EventBody = Event extends infer E ? (E extends Event ? Omit<E, 't' | 'by'> : never) : never
