/** `schema [testbed|results]`: the JSON Schema, for editors and for readers of results. */
import { ConfigError } from '../errors.js'
import { print } from './context.js'

export async function schemaCommand(name: string): Promise<number> {
  if (name !== 'testbed' && name !== 'results') {
    throw new ConfigError(`there is no schema ${name}`, {
      hint: 'there are testbed (of testbed.yml) and results (of the results file)'
    })
  }
  const { schemaOf } = await import('../config/schema.js')
  print(JSON.stringify(schemaOf(name), undefined, 2))
  return 0
}
