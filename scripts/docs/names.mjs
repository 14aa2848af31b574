// Scripts, paths, commands, flags and outputs that a page names exist.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { blocksOf, program, read, root } from './markdown.mjs'

const packageJson = JSON.parse(read('package.json'))
const action = parse(read('action.yml'))
/** Commands of npm that need no script. */
const OF_NPM = new Set(['audit', 'ci', 'install', 'link'])

/** Problems, one line each. */
export function nameProblems(file) {
  const text = read(file)
  const shell = blocksOf(text).filter(({ language }) => language === 'sh')
  const lines = shell.flatMap((block) => block.text.split('\n').map((line, index) => [line, block.line + index]))
  const inLines = lines
    .filter(([line]) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(([line, number]) => [...scripts(line), ...flags(line)].map((problem) => `${file}:${number}: ${problem}`))
  return [...inLines, ...outputs(text).map((problem) => `${file}: ${problem}`)]
}

function scripts(line) {
  const names = [...line.matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)]
    .filter(([, run, name]) => !(name in packageJson.scripts || (run === undefined && OF_NPM.has(name))))
    .map(([, , name]) => `package.json has no script ${name}`)
  const paths = [...line.matchAll(/(?<=^|\s)(?:scripts|bench|\.ci|dist)\/[\w./-]+/g)]
    .filter(([path]) => !existsSync(join(root, path)))
    .map(([path]) => `there is no ${path}`)
  return [...names, ...paths]
}

/** Each call of the command line, without comments: up to `--`, or whatever else ends a command in a shell. */
function flags(line) {
  const command = line.replace(/\s#.*$/, '')
  return [...command.matchAll(/\bintegration-testbed ([a-z]+)\b(.*?)(?= -- |[)|&;]|$)/g)].flatMap(([, name, rest]) => {
    const help = helpOf(name)
    if (help === undefined) return [`there is no command ${name}`]
    // What stands in quotes is for others.
    const own = rest.replaceAll(/'[^']*'|"[^"]*"/g, '')
    return [...own.matchAll(/(?<=\s)--?[a-z][\w-]*/g)]
      .map(([flag]) => flag)
      .filter((flag) => !new RegExp(`(?:^|[\\s,])${flag}(?=[\\s,])`, 'm').test(help))
      .map((flag) => `${name} has no flag ${flag}`)
  })
}

const helps = new Map()
function helpOf(command) {
  if (!helps.has(command)) {
    const { stdout } = spawnSync(process.execPath, [program, command, '--help'], { encoding: 'utf8' })
    // For a command that is not known there is the help of the whole.
    helps.set(command, stdout.startsWith(`Usage: integration-testbed ${command} `) ? stdout : undefined)
  }
  return helps.get(command)
}

function outputs(text) {
  return [...text.matchAll(/\bsteps\.testbed\.outputs\.([\w-]+)/g)]
    .filter(([, name]) => !(name in action.outputs))
    .map(([, name]) => `the action has no output ${name}`)
}

/** Inputs of steps that use the action, in workflows and parts of them. */
export function inputProblems(content) {
  const steps = Array.isArray(content)
    ? content
    : [content, ...Object.values(content?.jobs ?? {})].flatMap(({ steps = [] }) => steps)
  return steps
    .filter(({ uses }) => /\/integration-testbed@/.test(uses ?? ''))
    .flatMap((step) => Object.keys(step.with ?? {}))
    .filter((name) => !(name in action.inputs))
    .map((name) => `the action has no input ${name}`)
}
