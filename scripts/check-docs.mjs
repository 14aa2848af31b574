// Holds the Markdown files to what there is: links and anchors, scripts, commands, flags, inputs, keys of testbed.yml, and
// their spelling. Runs nothing of them: that is scripts/check-readme.mjs.
import { spawnSync } from 'node:child_process'
import { linkProblems } from './docs/links.mjs'
import { markdownFiles, root } from './docs/markdown.mjs'
import { nameProblems } from './docs/names.mjs'
import { yamlProblems } from './docs/yaml-blocks.mjs'

const files = markdownFiles()
const problems = files.flatMap((file) => [...linkProblems(file), ...nameProblems(file), ...yamlProblems(file)])
for (const problem of problems) console.error(`check-docs: ${problem}`)

const spelling = spawnSync('cspell', ['--no-progress', '--no-summary', '--config', 'cspell.config.yaml', ...files], {
  cwd: root,
  stdio: 'inherit'
})
if (spelling.error !== undefined)
  console.error(`check-docs: cspell: ${spelling.error.message}; npm run check:docs finds it`)
console.log(`${files.length} pages, ${problems.length} problems besides spelling`)
process.exitCode = problems.length === 0 && spelling.status === 0 ? 0 : 1
