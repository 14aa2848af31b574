/** JSON Schemas of the files that people and other tools read and write. Loaded on demand. */
import * as z from 'zod/mini'
import { results } from '../contract/results.js'
import { mapOf } from './keys.js'
import { OPTION_NAMES, optionOf } from './options.js'

export const SCHEMA_NAMES = ['testbed', 'results'] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]

/** What editors understand best. */
const target = 'draft-7'

/** The JSON Schema of testbed.yml or of the results file: the same as `schema/<name>.schema.json`. */
export function schemaOf(name: SchemaName): object {
  if (name === 'results') {
    const title = 'Results of integration-testbed (inttest-results.json)'
    return { title, ...z.toJSONSchema(results, { target, io: 'output' }) }
  }
  const rows = OPTION_NAMES.filter((option) => optionOf(option).file).map((option) => {
    const { schema, description, default: fixed, defaultText } = optionOf(option)
    const otherwise = fixed === undefined ? defaultText : `\`${fixed}\``
    return [
      option,
      { schema: z.optional(schema), description: `${description} Default: ${otherwise ?? 'none'}.` }
    ] as const
  })
  const title = 'Configuration of integration-testbed (testbed.yml)'
  return { title, ...z.toJSONSchema(mapOf(Object.fromEntries(rows)), { target, io: 'input' }) }
}
