/** The labels that everything of a testbed carries: by them it is found, watched and removed. */
const PREFIX = 'dev.integration-testbed'

export const LABELS = {
  /** The run's id. */
  run: `${PREFIX}.run`,
  /** Key of the owner: who may clean up after whom. */
  owner: `${PREFIX}.owner`,
  repository: `${PREFIX}.repository`,
  /** RFC 3339: when a run whose folder is on another machine counts as dead. */
  expires: `${PREFIX}.expires`,
  /** `true`: not to be removed because its owner is gone. */
  keep: `${PREFIX}.keep`,
  /** `<host name>:<path>` of the run folder: whether its lease can be looked at from here. */
  folder: `${PREFIX}.folder`,
  /** Name of the instance: the service's, for further replicas `<service>-<n>`. Containers only. */
  instance: `${PREFIX}.instance`
} as const

export const runLabel = (runId: string): string => `${LABELS.run}=${runId}`
