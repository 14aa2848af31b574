/** The command line: commands, their flags and help. What they do is in commands/. */
import { SUPERVISE } from './supervisor/argument.js'

if (process.argv[2] === SUPERVISE) {
  const { supervise } = await import('./supervisor/supervise.js')
  await supervise(process.argv[3] ?? '')
} else {
  const { main } = await import('./commands/main.js')
  process.exitCode = await main(process.argv.slice(2))
}
