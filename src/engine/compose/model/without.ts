/** A copy without some of its keys, which have to be optional ones. */
export function without<T extends object>(value: T, ...keys: readonly (keyof T)[]): T {
  const copy = { ...value }
  for (const key of keys) Reflect.deleteProperty(copy, key)
  return copy
}
