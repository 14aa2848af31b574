/** Go: `store_test.go:7: message` of the testing package, `/src/store.go:4 +0x1d` of a panic, `store.go:4:2:` of the compiler. */
import { plainFamily } from './frame.js'

export const go = plainFamily(/\.(?<ext>go):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?=[:\s)\]]|$)/)
