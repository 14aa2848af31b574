/** Languages whose tools all write `path:line`, or as Dart `path line:column` and Perl `at path line 12.` */
import { plainFamily, type Family } from './frame.js'

const FAMILIES = [
  plainFamily(
    /\.(?<ext>swift|exs?|erl|hs|lua|jl|nim|zig|mli?|cmake|feature|robot|sql|cbl):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?/
  ),
  plainFamily(/\.(?<ext>dart)[: ](?<line>\d{1,9}):(?<column>\d{1,6})/),
  plainFamily(/\.(?<ext>t|p[lm]) line (?<line>\d{1,9})/)
]

export const other: Family = {
  read(line, next) {
    for (const family of FAMILIES) {
      const found = family.read(line, next)
      if (found !== undefined) return found
    }
    return undefined
  }
}
