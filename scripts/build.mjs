// Builds dist/ from src/: types checked and stripped by tsc, bundled by ncc. One bundle serves main, post and supervisor.
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   fails when dist/ is not what src/ builds
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
// Beside dist/, not in it: whoever runs the old bundles meanwhile keeps them until the new ones are whole. Always the same
// folder: the numbers of ncc's chunks follow from the paths of the modules.
const work = join(root, 'build')
rmSync(work, { recursive: true, force: true })

run('tsc', ['-p', 'tsconfig.build.json', '--outDir', join(work, 'js')])
// Without "type": ncc then writes CommonJS, which Node loads some 5 ms sooner than ES modules in as many files.
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(work, 'js', 'package.json'), JSON.stringify({ name, version }))
for (const entry of ['action', 'cli']) {
  // ncc minifies the entry alone, which every process reads; of the chunks it makes no difference to the time they take.
  const out = join(work, 'dist', entry)
  run('ncc', [
    'build',
    join(work, 'js', 'src', `${entry}.js`),
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--minify',
    '--quiet'
  ])
  // Above it lies the project's own, which says "module".
  writeFileSync(join(out, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`)
}
const cli = join(work, 'dist', 'cli', 'index.js')
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8').replace(/^#!.*\n/, '')}`)
chmodSync(cli, 0o755)

const stale = differences(join(work, 'dist'), join(root, 'dist'))
if (!check) {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(join(work, 'dist'), join(root, 'dist'))
} else if (stale.length > 0) {
  console.error(`dist/ is not what src/ builds: ${stale.join(', ')}. Run: npm run build`)
  process.exit(1)
} else {
  console.log('dist/ is up to date')
}

function run(program, args) {
  // Both print what is wrong: a stack of ours says nothing more.
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  if (spawnSync(join(root, 'node_modules', '.bin', program), args, options).status !== 0) process.exit(1)
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
