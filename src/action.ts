/** The action's entry: main, post, or what they start from the same file: the supervisor, GitHub's clients. */
import './platform/zod-without-jit.js'
import { readState, saveState } from './platform/github/state.js'
import { TOOLKIT } from './platform/github/toolkit/argument.js'
import { SUPERVISE } from './supervisor/argument.js'

const folder = readState('folder', process.env)
const phase = readState('phase', process.env)

if (process.argv[2] === SUPERVISE) {
  const { supervise } = await import('./supervisor/supervise.js')
  await supervise(process.argv[3] ?? '')
} else if (process.argv[2] === TOOLKIT) {
  const { serveToolkit } = await import('./platform/github/toolkit/serve.js')
  serveToolkit(process.argv[3] ?? '')
} else if (phase === 'post') {
  const { post } = await import('./commands/action-post.js')
  await post(folder)
} else if (phase === 'report') {
  // Post of a report: there is nothing to remove.
} else {
  // Before anything else: a post step that finds no state would take itself for main.
  saveState('phase', 'post', process.env)
  const { main } = await import('./commands/action-main.js')
  await main()
}
