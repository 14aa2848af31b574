/** The line that says what is missing, and where it is. */
import { TESTS_FILE } from '../../contract/tests.js'
import { thousands } from '../sentences.js'

const KINDS_NAMED = 6

/** Bytes that it takes at most. */
export const CUT_NOTE_LIMIT = 600

/** `lost`: what, and how often. */
export function cutNote(lost: ReadonlyMap<string, number>): string {
  const kinds = [...lost].map(([what, times]) => (times === 1 ? what : `${what} (${thousands(times)})`))
  const named = kinds.slice(0, KINDS_NAMED).join(', ')
  const more = kinds.length > KINDS_NAMED ? ' and more' : ''
  return `_Left out, since a job summary may hold 1 MiB at most: ${named}${more}. All of it is in the results file and in the output directory: \`results.json\`, \`${TESTS_FILE}\`, \`logs/\`._\n`
}
