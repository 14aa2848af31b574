// Reads a file in a process of its own and prints what came of it:  node --import ts-source.mjs read-in-child.mjs FILE
import { readJunit } from '../../../src/readers/junit/read-junit.ts'

const cases = []
let printed
try {
  const { totals, incomplete, warnings } = await readJunit(process.argv[2], {
    signal: AbortSignal.timeout(3_600_000),
    onCase: ({ name, status }) => cases.length < 10 && cases.push(`${name.slice(0, 20)}: ${status}`)
  })
  printed = { total: totals.total, incomplete, warnings, cases }
} catch (error) {
  printed = { problem: error.problem ?? String(error) }
}
console.log(JSON.stringify(printed))
