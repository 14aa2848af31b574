/** Keys of a map in the configuration, each with its schema and its line in the reference. */
import * as z from 'zod/mini'

export interface Key {
  readonly schema: z.ZodMiniType
  readonly description: string
}
type Keys = Readonly<Record<string, Key>>
type Shape<K extends Keys> = { -readonly [N in keyof K]: K[N]['schema'] }

/** The map of these keys, with the descriptions that editors show; an unknown key is refused. */
export function mapOf<K extends Keys>(keys: K): z.ZodMiniObject<Shape<K>, z.core.$strict> {
  const described = Object.entries(keys).map(([name, key]) => [name, key.schema.check(z.describe(key.description))])
  // Object.fromEntries forgets the names; they are those of `keys`.
  return z.strictObject(Object.fromEntries(described) as Shape<K>)
}
