/** The action's entry: main, post, or the supervisor that main started from the same file. */
import { readState } from './platform/github/inputs.js'
import { SUPERVISE } from './supervisor/argument.js'

const folder = readState('folder', process.env)

if (process.argv[2] === SUPERVISE) {
  const { supervise } = await import('./supervisor/supervise.js')
  await supervise(process.argv[3] ?? '')
} else if (readState('phase', process.env) === 'post') {
  const { post } = await import('./commands/action-post.js')
  await post(folder)
} else {
  const { main } = await import('./commands/action-main.js')
  await main()
}
