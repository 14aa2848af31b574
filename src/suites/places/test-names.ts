/** What the names of files say: that they hold tests, by the customs of the common tools. */

const NAMES = [
  /^tests?[_-]/i,
  /[._-](?:tests?|specs?|e2e|cy)\.[^.]{1,12}$/i,
  /(?:Tests?|TestCase|IT|Specs?|Cest)\.[^.]{1,12}$/,
  /^Test\p{Lu}[^.]{0,200}\.[^.]{1,12}$/u,
  /\.(?:bats|phpt|feature|robot)$/
]
const FOLDERS = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|features)\//i

export function isTestName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return NAMES.some((pattern) => pattern.test(name))
}

export function looksLikeTest(path: string): boolean {
  return isTestName(path) || FOLDERS.test(path)
}
