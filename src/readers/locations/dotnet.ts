/** .NET: `at Acme.OrderTest.Total() in /src/OrderTest.cs:line 12`, the word in the machine's language; Mono without it. */
import { frame, plainFamily, type Family } from './frame.js'

const EXT = String.raw`\.(?<ext>csx?|vb|fsx?|cshtml|razor)`
const runtime = plainFamily(new RegExp(String.raw`${EXT}:\p{L}{0,20} ?(?<line>\d{1,9})`, 'u'))
const compiler = plainFamily(new RegExp(String.raw`${EXT}\((?<line>\d{1,9})(?:,(?<column>\d{1,6}))?\)`))
const METHOD = /^\s{0,200}at (?<in>[^(]{1,300}?) ?\(/

export const dotnet: Family = {
  read(line, next) {
    const found = runtime.read(line, next) ?? compiler.read(line, next)
    const method = found && METHOD.exec(line)?.groups?.in
    return found && method !== undefined ? frame(found.file, String(found.line), { in: method }) : found
  }
}
