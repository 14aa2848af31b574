/** From the user's files to the compose project of this run. */
import type { Config } from '../config/load.js'
import type { DockerClient } from '../docker/client.js'
import { createProject, type ComposeProject } from '../engine/compose/project.js'
import { assemble } from '../engine/compose/model/assemble.js'
import type { InstanceDraft } from '../engine/compose/model/instances.js'
import { modelHash } from '../engine/compose/model/hash.js'
import { resolveModel, type ResolvedModel } from '../engine/compose/model/resolve.js'
import { secretSources } from '../engine/compose/model/secrets.js'
import { secretValues } from '../platform/redactor-policy.js'
import { PROCESS_MARKER } from '../process/marker.js'
import { refuseUnknownServices } from '../suites/environment.js'
import type { Run } from './run.js'

/** Milliseconds after which a run whose folder can't be looked at counts as dead: longer than any job may last. */
const EXPIRY = 24 * 60 * 60_000

export interface OpenedProject {
  readonly project: ComposeProject
  /** What a testbed of `up` must have been started from to be the same. */
  readonly hash: string
}

/** Reads the compose files; needs no engine and nothing on disk. Errors: ConfigError, ComposeError, the signal's reason. */
export function readComposeFiles(
  config: Config,
  runId: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal
): Promise<ResolvedModel> {
  return resolveModel(
    {
      workingDirectory: config.workingDirectory,
      composeFiles: config.composeFile,
      profiles: config.profiles,
      services: config.services,
      envFiles: config.envFile,
      imageTag: config.imageTag,
      imageRegistry: config.imageRegistry,
      projectName: config.projectName ?? runId
    },
    signal,
    // A call that waits for something remote is found by the teardown after main was killed.
    { ...env, [PROCESS_MARKER]: runId }
  )
}

/** From here on every value that must not be shown is known. Errors: ConfigError, ComposeError. */
export async function openProject(
  run: Run,
  client: DockerClient,
  reading: Promise<ResolvedModel>
): Promise<OpenedProject> {
  const { config, env, folder, plan, signal } = run
  const resolved = await reading
  const { model, raw, variableFiles, sourcedVariables } = resolved
  const { workingDirectory } = config
  const sources = await secretSources({ model, raw, variableFiles, sourcedVariables, workingDirectory, env }, signal)
  await run.hide(secretValues({ ...sources, harmless: [...sources.harmless, config.imageTag] }))

  const generated = await assemble(resolved, {
    run: {
      runId: plan.run_id,
      project: plan.project,
      ownerKey: plan.owner_key,
      repository: plan.repository,
      expires: new Date(Date.now() + EXPIRY).toISOString(),
      keep: plan.keep,
      folder: folder.path
    },
    workingDirectory,
    ports: config.ports,
    infrastructure: config.infrastructure,
    serviceFacts: config.serviceFacts,
    healthTimeout: config.healthTimeout
  })
  for (const { env: templates } of [config, ...config.suites]) refuseUnknownServices(templates, generated.instances)
  for (const { name, role, image, dependsOn, ports } of generated.instances) {
    run.journal.append({
      type: 'service_planned',
      service: name,
      role,
      image,
      depends_on: dependsOn.map(({ service }) => service),
      publishes: ports.length > 0
    })
  }
  const namesOf = (of: readonly InstanceDraft[]) => of.map(({ name }) => name)
  const hash = modelHash(model, plan.project, { ports: config.ports, facts: config.serviceFacts, tag: config.imageTag })
  await run.updatePlan({
    model_hash: hash,
    stop_through_compose: namesOf(generated.instances.filter((instance) => instance.stopThroughCompose)),
    providers: namesOf(generated.instances.filter((instance) => instance.provided))
  })
  return {
    hash,
    project: createProject({
      plan,
      client,
      program: resolved.program,
      workingDirectory,
      file: folder.compose,
      generated,
      env,
      report: (event) => void run.journal.append(event)
    })
  }
}
