/** Java, Kotlin, Scala, Groovy, Clojure: a frame names class and file, `at com.acme.OrderTest.total(OrderTest.java:12)`. */
import { frame, plainFamily, type Family } from './frame.js'

const SOURCE = /\((?<source>[^()\s:\\/]{1,200}\.(?:java|kts?|scala|groovy|cljc?)):(?<line>\d{1,9})\)/
const AT = /(?:^|\s)at (?<method>.{1,500})$/
const plain = plainFamily(
  /\.(?<ext>java|kts?|scala|groovy|cljc?):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?=[:\s)\]]|$)/
)

export const jvm: Family = {
  read(line, next) {
    const found = SOURCE.exec(line)
    if (found === null) return plain.read(line, next)
    const { source = '', line: number } = found.groups ?? {}
    const method = AT.exec(line.slice(0, found.index))?.groups?.method
    // ScalaTest writes the place behind the message, without a class.
    if (method === undefined) return frame(source, number)
    const { folder, name } = parts(method)
    return frame([...folder, source].join('/'), number, { in: name })
  }
}

/** Packages begin in lower case, classes do not; where none does, class and method are the last two. */
function parts(method: string): { folder: string[]; name: string } {
  // `java.base/`, `app//`: module and class loader.
  const names = method.slice(method.lastIndexOf('/') + 1).split('.')
  const upper = names.findIndex((name) => /^\p{Lu}/u.test(name))
  const at = upper < 0 ? Math.max(0, names.length - 2) : upper
  return { folder: names.slice(0, at), name: names.slice(at).join('.') }
}
