/** The real source without its types, as JavaScript in a folder: what strips them at run time would be measured too. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '..', '..', '..')
const OPTIONS = { target: 'es2024', module: 'esnext', verbatimModuleSyntax: true }

/** Writes a source file and all that it imports to `folder`; returns the path of the first. */
export function compile(source, folder) {
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const seen = new Set()
  const add = (path) => {
    if (seen.has(path)) return
    seen.add(path)
    const text = readFileSync(path, 'utf8')
    const out = outputOf(path, folder)
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText)
    for (const [, name] of text.matchAll(/from '(\.[^']+)\.js'/g)) add(resolve(dirname(path), `${name}.ts`))
  }
  const first = join(ROOT, source)
  add(first)
  return outputOf(first, folder)
}

function outputOf(path, folder) {
  return join(folder, relative(ROOT, path)).replace(/ts$/, 'js')
}
