import { expect, test } from 'vitest'
import { parseDotenv } from '../../../../src/engine/compose/model/dotenv.js'

test('names, values, quotes, comments, lines', () => {
  const text = [
    '# comment',
    'A=1',
    'export B="two words" # why',
    "C='$X'",
    '',
    'D=x # y',
    'E=a#b',
    'nonsense',
    'F='
  ].join('\n')
  expect(parseDotenv(text)).toEqual([
    { name: 'A', value: '1', line: 2, literal: false },
    { name: 'B', value: 'two words', line: 3, literal: false },
    { name: 'C', value: '$X', line: 4, literal: true },
    { name: 'D', value: 'x', line: 6, literal: false },
    { name: 'E', value: 'a#b', line: 7, literal: false },
    { name: 'F', value: '', line: 9, literal: false }
  ])
})
