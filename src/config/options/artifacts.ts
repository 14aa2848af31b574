/** Options: what the action's post step uploads. */
import * as z from 'zod/mini'
import type { Option } from '../option.js'
import { days, text } from '../values.js'

/** When there is one. */
export const ARTIFACT = ['always', 'failure', 'never'] as const

const IN_ACTION = { input: true, file: true, commands: [] } as const

export const artifactOptions = {
  artifact: {
    schema: z.enum(ARTIFACT),
    form: 'text',
    group: 'Results',
    description:
      'When the action uploads the output directory as an artifact, and the summary as a second one that opens in a click: `always`, `failure` (exit code 1 or 2) or `never`.',
    default: 'always',
    ...IN_ACTION
  },
  'artifact-name': {
    schema: text,
    form: 'text',
    group: 'Results',
    description:
      'Name of the artifact, the summary gets `-summary.md` behind it. Characters that GitHub refuses become `-`; where the name is taken, the end of the run id is added.',
    defaultText: '`testbed-<job>-<matrix index>-<attempt>`',
    placeholder: 'name',
    ...IN_ACTION
  },
  'artifact-retention-days': {
    schema: days,
    form: 'text',
    group: 'Results',
    description: 'Days that GitHub keeps the artifacts, 1 to 400; what the repository allows is a maximum.',
    defaultText: 'as the repository is set',
    placeholder: 'days',
    ...IN_ACTION
  }
} as const satisfies Record<string, Option>
