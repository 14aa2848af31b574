/** Options: images that are kept between runs. */
import * as z from 'zod/mini'
import { ANYWHERE, CACHING, STARTING, type Option } from '../option.js'
import { size, text } from '../values.js'

export const imageOptions = {
  'cache-images': {
    schema: z.enum(['auto', 'always', 'never']),
    form: 'text',
    group: 'Images',
    description:
      'Whether images of others are kept between runs: `auto` steps aside where pulling was measured to be faster, `always`, `never`.',
    default: 'auto',
    placeholder: 'when',
    ...ANYWHERE,
    commands: STARTING
  },
  'cache-directory': {
    schema: text,
    form: 'text',
    group: 'Images',
    description: 'Folder in which images are kept; several jobs of one host may share it.',
    defaultText: '`$XDG_CACHE_HOME/integration-testbed/images`, else below `~/.cache`',
    placeholder: 'folder',
    ...ANYWHERE,
    commands: CACHING
  },
  'cache-limit': {
    schema: size,
    form: 'text',
    group: 'Images',
    description: 'Bytes that the folder may hold; what was not used for longest goes first.',
    default: '10GB',
    placeholder: 'size',
    ...ANYWHERE,
    commands: CACHING
  }
} as const satisfies Record<string, Option>
