/** An element that is open. The objects are used again at the same depth: a file has many elements. */
import type { ElementKind, ElementName } from './elements.js'
import type { KeptText } from './kept-text.js'
import type { OpenCase } from './open-case.js'
import type { OpenSuite } from './open-suite.js'

export class Frame {
  element: ElementName
  /** What it is here: within text every element is `inner`. */
  kind: ElementKind
  /** Innermost suite around it, or itself. */
  suite: OpenSuite | undefined
  /** What an outcome in it counts for: wrappers are looked through, however a tool wraps a failure. */
  case: OpenCase | undefined
  /** Takes the text that stands in it. */
  text: KeptText | undefined

  constructor(element: ElementName) {
    this.element = element
    this.kind = element.kind
  }

  /** Elements in it mean nothing: it holds text, or nothing that counts. */
  get isInert(): boolean {
    return this.kind !== 'suite' && this.kind !== 'case' && this.kind !== 'wrapper'
  }

  /** Where it was not closed itself, it may have swallowed cases. */
  get matters(): boolean {
    return this.kind !== 'wrapper' && this.kind !== 'inner' && this.kind !== 'property'
  }

  /** What an element is that stands in it. */
  kindOf(element: ElementName): ElementKind {
    if (!this.isInert || (this.kind === 'properties' && element.kind === 'property')) return element.kind
    return 'inner'
  }
}
