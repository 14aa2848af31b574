import { describe, expect, test } from 'vitest'
import { describeProcesses, processTree } from '../../src/process/tree.js'
import type { ProcessDetails } from '../../src/process/types.js'
import { bash, firstLine, stopAfterEach, until } from './helpers.js'

stopAfterEach()

const details = (pid: number, parent: number, command = 'x'): ProcessDetails => ({
  pid,
  parent,
  command,
  started: '',
  group: 1,
  session: 1,
  state: 'S',
  marked: true,
  ageMs: 1_234,
  cpuMs: 0,
  waitsIn: undefined
})

describe('the printed tree', () => {
  test('indents children below their parents, wherever they stand in the list', () => {
    const lines = processTree([details(12, 11, 'c'), details(10, 1, 'a'), details(11, 10, 'b'), details(13, 1, 'd')])
    expect(lines).toEqual([
      '10 a (sleeping for 1.2 s)',
      '  11 b (sleeping for 1.2 s)',
      '    12 c (sleeping for 1.2 s)',
      '13 d (sleeping for 1.2 s)'
    ])
  })

  test('is bounded', () => {
    const lines = processTree(Array.from({ length: 500 }, (_, index) => details(index + 2, index + 1)))
    expect(lines).toHaveLength(61)
    expect(lines.at(-1)).toBe('... and 440 more processes')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(100)
  })

  test('shows real processes with what they do', async () => {
    const spawned = await bash('sleep 61 & echo ready; wait')
    await firstLine(spawned.stdout)
    const found = await until(async () => {
      const processes = await describeProcesses(spawned.target)
      return processes.some(({ command }) => command === 'sleep 61') ? processes : undefined
    })
    const [parent, child] = processTree(found)
    expect(parent).toMatch(new RegExp(`^${spawned.group} bash -c sleep 61 & echo ready; wait \\(`))
    expect(child).toMatch(/^ {2}\d+ sleep 61 \(/)
    expect(found.every(({ ageMs }) => ageMs !== undefined && ageMs < 60_000)).toBe(true)
  })

  test("does not let a command line speak to the reader's terminal", async () => {
    const spawned = await bash(`exec -a $'evil\\e[2Jname\\n::error::x' sleep 62`)
    const found = await until(async () => {
      const processes = await describeProcesses(spawned.target)
      return processes.some(({ command }) => command.includes('evil')) ? processes : undefined
    })
    expect(processTree(found)[0]).toMatch(/^\d+ evilname ::error::x 62 \(/)
  })
})
