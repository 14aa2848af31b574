// What renders: packages that the project itself has no use for.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGES = ['markdown-it@15', 'sanitize-html@2', 'github-markdown-css@5', 'mermaid@12', 'puppeteer-core']

export async function loadTools() {
  const folder = join(tmpdir(), 'integration-testbed-render-summary')
  mkdirSync(folder, { recursive: true })
  const packageJson = join(folder, 'package.json')
  if (!existsSync(packageJson)) writeFileSync(packageJson, '{"private": true}')
  const modules = join(folder, 'node_modules')
  if (!existsSync(join(modules, 'puppeteer-core'))) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: folder, stdio: 'inherit' })
  }
  const require = createRequire(packageJson)
  const load = async (name) => {
    const loaded = await import(require.resolve(name))
    return loaded.default ?? loaded
  }
  return {
    MarkdownIt: await load('markdown-it'),
    sanitize: await load('sanitize-html'),
    puppeteer: await load('puppeteer-core'),
    style: readFileSync(join(modules, 'github-markdown-css', 'github-markdown-light.css'), 'utf8'),
    mermaid: join(modules, 'mermaid', 'dist', 'mermaid.min.js')
  }
}
