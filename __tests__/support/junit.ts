/** JUnit files as the test commands of scenarios write them. */
export interface Cases {
  readonly passed?: number
  readonly failed?: number
  readonly skipped?: number
}

export function junitXml({ passed = 0, failed = 0, skipped = 0 }: Cases): string {
  const cases = [
    ...names('passes', passed).map((name) => `<testcase classname="shop" name="${name}" time="0.01"/>`),
    ...names('fails', failed).map(
      (name) =>
        `<testcase classname="shop" name="${name}" time="0.02"><failure message="expected 1">1 != 2</failure></testcase>`
    ),
    ...names('waits', skipped).map((name) => `<testcase classname="shop" name="${name}"><skipped/></testcase>`)
  ]
  return `<?xml version="1.0"?>\n<testsuites><testsuite name="shop">${cases.join('')}</testsuite></testsuites>\n`
}

function names(what: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${what} ${index + 1}`)
}
