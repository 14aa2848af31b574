/** The command line: commands, their flags and help. What they do is in commands/. */
import './platform/zod-without-jit.js'
import { SUPERVISE } from './supervisor/argument.js'

/** Checked before anything newer is loaded; `engines` of package.json says the same. */
const NEEDED = [22, 19] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `integration-testbed needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}\n`
  )
  process.exitCode = 2
} else if (process.argv[2] === SUPERVISE) {
  const { supervise } = await import('./supervisor/supervise.js')
  await supervise(process.argv[3] ?? '')
} else {
  const { main } = await import('./commands/main.js')
  process.exitCode = await main(process.argv.slice(2))
}
