/** Shells: `(in test file tests/orders.bats, line 5)` of Bats, `orders.sh: line 3:` of bash, `orders.sh: 3:` of dash. */
import { frame, plainFamily, type Family } from './frame.js'

const BATS = /\bfile (?<file>[^,]{1,500}), line (?<line>\d{1,9})/
const plain = plainFamily(/\.(?<ext>sh|bash|bats|zsh|ksh):(?: line)? ?(?<line>\d{1,9})(?!\d)/)

export const shell: Family = {
  read(line, next) {
    const bats = BATS.exec(line)?.groups
    return bats === undefined ? plain.read(line, next) : frame(bats.file ?? '', bats.line)
  }
}
