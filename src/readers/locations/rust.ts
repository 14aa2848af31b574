/** Rust: `panicked at src/lib.rs:4:5:`, backtraces (`at ./src/lib.rs:4:5`), the compiler's `--> src/lib.rs:4:5`. */
import { plainFamily } from './frame.js'

export const rust = plainFamily(/\.(?<ext>rs):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?/)
