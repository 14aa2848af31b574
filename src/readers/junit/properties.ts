/** The `<property>` elements of a case or a suite: bounded, the first of a name counts. */
import { truncated } from '../../platform/escape/bound.js'
import { ATTRIBUTE, type AttributeList } from './attributes.js'
import { KeptText } from './kept-text.js'

const MAX_PROPERTIES = 50
const NAME_LIMIT = 200
const VALUE_LIMIT = 1024

export class Properties {
  readonly all = new Map<string, string>()
  #open: { name: string; text: KeptText } | undefined

  /** Returns what takes its text, if the value is not an attribute. */
  open(attributes: AttributeList): KeptText | undefined {
    const name = attributes.get(ATTRIBUTE.name)
    const value = attributes.get(ATTRIBUTE.value)
    if (name === undefined) return undefined
    if (value !== undefined) {
      this.#set(name, truncated(value, VALUE_LIMIT))
      return undefined
    }
    this.#open = { name: name, text: new KeptText(VALUE_LIMIT) }
    return this.#open.text
  }

  close(): void {
    if (this.#open !== undefined) this.#set(this.#open.name, this.#open.text.toString())
    this.#open = undefined
  }

  #set(name: string, value: string): void {
    if (this.all.size < MAX_PROPERTIES && name.length <= NAME_LIMIT && !this.all.has(name)) this.all.set(name, value)
  }
}
