/** The toolkit's processes from the sources: what the action's bundle is for the tool itself. */
import { fileURLToPath } from 'node:url'

const HOOKS = fileURLToPath(new URL('../../../run/ts-source.mjs', import.meta.url))
const ENTRY = fileURLToPath(new URL('./entry.ts', import.meta.url))

export const FROM_SOURCE = ['--no-warnings', '--import', HOOKS, ENTRY]
