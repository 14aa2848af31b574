// Builds dist/ from src/: types checked and stripped by tsc, bundled by ncc. One bundle serves main, post and supervisor.
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   fails when dist/ is not what src/ builds
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name) => join(root, 'node_modules', '.bin', name)
const run = (program, args) => {
  // Both print what is wrong: a stack of ours says nothing more.
  if (spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) process.exit(1)
}
const check = process.argv.includes('--check')
const target = check ? mkdtempSync(join(tmpdir(), 'testbed-dist-')) : join(root, 'dist')

rmSync(join(root, 'build'), { recursive: true, force: true })
run(bin('tsc'), ['-p', 'tsconfig.build.json'])

for (const entry of ['action', 'cli']) {
  const out = join(target, entry)
  rmSync(out, { recursive: true, force: true })
  run(bin('ncc'), ['build', `build/src/${entry}.js`, '-o', out, '--license', 'licenses.txt', '--quiet'])
}
const cli = join(target, 'cli', 'index.js')
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8').replace(/^#!.*\n/, '')}`)
chmodSync(cli, 0o755)

if (check) {
  const stale = differences(target, join(root, 'dist'))
  rmSync(target, { recursive: true, force: true })
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds: ${stale.join(', ')}. Run: npm run build`)
    process.exit(1)
  }
  console.log('dist/ is up to date')
}

/** Names of files that are not the same on both sides. */
function differences(fresh, committed) {
  const files = (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      : []
  const names = new Set([...files(fresh), ...files(committed)])
  return [...names].filter((name) => {
    const [a, b] = [join(fresh, name), join(committed, name)]
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b))
  })
}
