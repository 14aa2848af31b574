import { describe, expect, it } from 'vitest'
import { shardNames } from '../../../src/session/report/merge/shard-names.js'

describe('names of shards', () => {
  it.each<[string, string[], string[]]>([
    [
      'folders of artifacts',
      ['/w/all/testbed-test-0-1', '/w/all/testbed-test-1-1'],
      ['testbed-test-0-1', 'testbed-test-1-1']
    ],
    ['output directories', ['/w/a/results', '/w/b/results'], ['a', 'b']],
    ['results files', ['/w/a/inttest-results.json', '/w/b/results.json'], ['a', 'b']],
    ['files by their own names', ['/w/linux.json', '/w/mac.json'], ['linux', 'mac']],
    ['as many folders as it takes', ['/w/1/x/results', '/w/2/x/results'], ['1-x', '2-x']],
    ['one', ['/w/out'], ['out']],
    ['fit for a path', ['/w/a b/results', '/w/ä:c/results'], ['a_b', '_c']],
    ['no name is another one in another case', ['/w/1/A', '/w/2/a'], ['1-A', '2-a']],
    ['one path twice', ['/w/a', '/w/a.json'], ['w-a', 'w-a-2']],
    ['no way out of the folder', ['/...', '/w/..x'], ['shard', 'x']]
  ])('%s', (_what, paths, names) => {
    expect(shardNames(paths)).toEqual(names)
  })
})
