/** The compose project of a run: its generated file and the calls on it. */
import type { EventBody } from '../../contract/events.js'
import type { Plan } from '../../contract/plan.js'
import type { DockerClient } from '../../docker/client.js'
import { PROCESS_MARKER } from '../../process/marker.js'
import { writeFileAtomically } from '../../run/json-file.js'
import { runCompose, type ComposeOutcome } from './model/cli.js'
import { generatedEnvironment } from './model/environment.js'
import type { ComposeProgram } from './model/locate.js'
import type { GeneratedModel } from './model/generated.js'

export interface ProjectOptions {
  readonly plan: Pick<Plan, 'run_id' | 'project'>
  readonly client: DockerClient
  readonly program: ComposeProgram
  readonly workingDirectory: string
  /** Where the generated file goes. */
  readonly file: string
  readonly generated: GeneratedModel
  readonly env: NodeJS.ProcessEnv
  /** Tells the journal of the processes that a teardown may have to stop. */
  readonly report: (event: Extract<EventBody, { type: 'process_started' | 'process_ended' }>) => void
}

export interface ComposeProject extends ProjectOptions {
  /** Writes the generated file as the model stands. Readable by its owner only: it holds every resolved value. */
  write(): Promise<void>
  /** Calls compose on the generated file. Never throws for an exit code. `timeout` in milliseconds. */
  compose(args: readonly string[], options: CallOptions): Promise<ComposeOutcome>
}

export interface CallOptions {
  readonly signal: AbortSignal
  readonly timeout: number
  /** Added to the environment of all calls. */
  readonly env?: Readonly<Record<string, string>>
  readonly onLine?: (line: string) => void
}

export function createProject(options: ProjectOptions): ComposeProject {
  const { plan, program, workingDirectory, file, generated, report } = options
  const env = { ...generatedEnvironment(options.env, generated.sourcedVariables), [PROCESS_MARKER]: plan.run_id }
  const place = ['--project-directory', workingDirectory, '--file', file, '--project-name', plan.project]
  return {
    ...options,
    write: () => writeFileAtomically(file, generated.yaml(), 0o600),
    async compose(args, call) {
      let group: number | undefined
      try {
        return await runCompose(program, [...place, ...args], {
          ...call,
          cwd: workingDirectory,
          env: { ...env, ...call.env },
          onSpawn: (pid: number) => {
            group = pid
            report({ type: 'process_started', group: pid, what: `docker compose ${args[0] ?? ''}` })
          }
        })
      } finally {
        if (group !== undefined) report({ type: 'process_ended', group })
      }
    }
  }
}

/** The lines of compose's output that say something, the last `count` of them: without its progress and its prefix. */
export function lastWords(outcome: ComposeOutcome, count: number): string[] {
  return outcome.stderr
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(
      (line) =>
        line !== '' &&
        !/^\s*(?:Container|Network|Volume|Image) \S+ +(?:Creating|Created|Running|Pulling|Removing|Recreate|Recreated)\b/.test(
          line
        )
    )
    .slice(-count)
}
