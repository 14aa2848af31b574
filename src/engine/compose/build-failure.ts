/** What is said of a build that failed: its reason, the place in the Dockerfile, and what the failing step printed last. */
import { BuildError } from '../../errors.js'
import type { ComposeOutcome } from './model/cli.js'
import { lastWords } from './project.js'

const DETAIL_LINES = 25
const STEP_LINES = 15
const RULE = '------'
const PODMAN_LIMITS =
  'Podman builds without BuildKit, so without dockerfile_inline, secrets, ssh, additional_contexts: DOCKER_BUILDKIT=1 takes the builder of buildx'

/** `byPodman`: by its own builder, which is not BuildKit. */
export function buildFailure(services: readonly string[], outcome: ComposeOutcome, byPodman: boolean): BuildError {
  const words = lastWords(outcome, DETAIL_LINES)
  // BuildKit: `target api: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1`.
  const reason =
    words.findLast((line) => /failed to solve|ERROR|error/i.test(line)) ?? words.at(-1) ?? 'it said nothing'
  const target = /target ([^:\s]+):/.exec(reason)?.[1]
  const again = `${byPodman ? 'DOCKER_BUILDKIT=0 ' : ''}docker compose build`
  const service = target ?? (services.length === 1 ? services[0] : undefined)
  return new BuildError(
    `the build of ${service ?? services.join(', ')} failed: ${reason.replace(/^.*?failed to solve: /, '')}`,
    {
      service,
      details: [...words, ...failingStep(outcome.stdout)].join('\n'),
      hint:
        byPodman && /support|Dockerfile path/.test(reason)
          ? PODMAN_LIMITS
          : `see the same with: ${again} ${services.join(' ')}`
    }
  )
}

/**
 * BuildKit repeats the end of what the failing step printed between two rules, under ` > [app 2/3] RUN npm ci:`. That goes to
 * compose's standard output, while the place in the Dockerfile goes to the other one. Empty where it is not there.
 */
function failingStep(stdout: string): string[] {
  const lines = stdout.split('\n').map((line) => line.trimEnd())
  const end = lines.lastIndexOf(RULE)
  const begin = end <= 0 ? -1 : lines.lastIndexOf(RULE, end - 1)
  const [title, ...said] = begin < 0 ? [] : lines.slice(begin + 1, end).filter((line) => line !== '')
  return title?.startsWith(' > ') === true ? [title, ...said.slice(-STEP_LINES)] : []
}
