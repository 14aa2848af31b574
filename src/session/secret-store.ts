import { createRedactor, type Redactor } from '../platform/redactor.js'

/** The secrets that are known so far, and the redactor for them. */
export interface SecretStore {
  readonly values: readonly string[]
  readonly redactor: Redactor
  add(values: readonly string[]): void
}

export function createSecretStore(): SecretStore {
  let values: readonly string[] = []
  let redactor = createRedactor([])
  return {
    get values() {
      return values
    },
    get redactor() {
      return redactor
    },
    add(more) {
      const all = [...new Set([...values, ...more])]
      if (all.length === values.length) return
      values = all
      redactor = createRedactor(all)
    }
  }
}
