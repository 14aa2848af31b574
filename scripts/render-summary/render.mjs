// Renders job summaries as GitHub does and takes pictures of them, to be looked at.
//   npx node scripts/render-summary/render.mjs [--out DIR] [SAMPLE | RESULTS.json]...
// Without names: all samples of __tests__/report/support/samples.ts. Needs Chromium ($CHROMIUM, or `chromium` on PATH); the
// renderer's packages are installed below the temporary directory once. Ends with 1 where something is wrong: a chart that
// Mermaid refuses, an element that GitHub would remove, a mention or a reference that it would link.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import '../../__tests__/run/ts-source.mjs'
import { pageOf } from './page.mjs'
import { photograph } from './photograph.mjs'
import { loadTools } from './tools.mjs'

const { SAMPLES } = await import('../../__tests__/report/support/samples.ts')
const { summaryMarkdown } = await import('../../src/report/summary/summary.ts')
const { verdictOf } = await import('../../src/report/verdict.ts')

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
const out = resolve(values.out ?? join(tmpdir(), 'integration-testbed-summaries'))
mkdirSync(out, { recursive: true })

const tools = await loadTools()
const pages = []
for (const name of positionals.length > 0 ? positionals : Object.keys(SAMPLES)) {
  const { results, log = [] } = SAMPLES[name] ?? { results: JSON.parse(readFileSync(name, 'utf8')) }
  const markdown = summaryMarkdown(results, verdictOf(results, { logTail: () => log }))
  const file = join(out, name.replaceAll(/[^\w-]+/g, '-'))
  const { html, removed } = pageOf(markdown, tools)
  writeFileSync(`${file}.md`, markdown)
  writeFileSync(`${file}.html`, html)
  pages.push({ name, file, removed, bytes: Buffer.byteLength(markdown) })
}

let wrong = 0
for (const { page, found } of await photograph(pages, tools)) {
  const problems = [...page.removed.map((tag) => `removed: ${tag}`), ...found]
  wrong += problems.length
  console.log(`${page.name}: ${page.bytes} bytes, ${page.file}.png`)
  for (const problem of problems) console.log(`  ${problem}`)
}
process.exitCode = wrong === 0 ? 0 : 1
