/** The action's entry: main, post, or the supervisor that main started from the same file. */
import { readState, saveState } from './platform/github/state.js'
import { SUPERVISE } from './supervisor/argument.js'

const folder = readState('folder', process.env)

if (process.argv[2] === SUPERVISE) {
  const { supervise } = await import('./supervisor/supervise.js')
  await supervise(process.argv[3] ?? '')
} else if (readState('phase', process.env) === 'post') {
  const { post } = await import('./commands/action-post.js')
  await post(folder)
} else {
  // Before anything else: a post step that finds no state would take itself for main.
  saveState('phase', 'post', process.env)
  const { main } = await import('./commands/action-main.js')
  await main()
}
