/** What is compared. Each gets the compiled reader and returns, with everything loaded, a function that reads a file and says how many tests it saw. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export const SIDES = {
  ours: { title: 'integration-testbed', load: ours },
  saxes: { title: 'saxes, bare', bare: true, load: saxes },
  htmlparser2: { title: 'htmlparser2 Tokenizer, bare', bare: true, load: tokenizer },
  parser: { title: 'htmlparser2 Parser, bare', bare: true, load: parser },
  ctrf: { title: 'junit-to-ctrf', load: ctrf },
  allure: { title: '@allurereport/reader', load: allure }
}

async function ours(source) {
  const { readJunit } = await import(source)
  return async (path) => {
    let cases = 0
    const { totals } = await readJunit(path, { signal: new AbortController().signal, onCase: () => cases++ })
    if (totals.total !== cases) throw new Error(`${totals.total} tests, but ${cases} cases`)
    return cases
  }
}

async function saxes(source) {
  const { SaxesParser } = await import('saxes')
  return fed(source, () => {
    const parser = new SaxesParser({ position: false })
    return { write: (text) => parser.write(text), end: () => parser.close() }
  })
}

async function tokenizer(source) {
  const { Tokenizer } = await import('htmlparser2')
  const names = ['attribdata', 'attribend', 'attribentity', 'attribname', 'cdata', 'closetag', 'comment', 'declaration']
  names.push('end', 'opentagend', 'opentagname', 'processinginstruction', 'selfclosingtag', 'text', 'textentity')
  const handlers = Object.fromEntries(names.map((name) => [`on${name}`, () => undefined]))
  return fed(source, () => new Tokenizer({ xmlMode: true, decodeEntities: true }, handlers))
}

async function parser(source) {
  const { Parser } = await import('htmlparser2')
  return fed(source, () => new Parser({}, { xmlMode: true }))
}

/** A bare tokeniser gets the pieces of text that the reader itself gets. */
async function fed(source, make) {
  const { readText } = await import(join(dirname(source), '..', 'read-text.js'))
  return async (path) => {
    const target = make()
    for await (const text of readText(path, new AbortController().signal)) target.write(text)
    target.end()
  }
}

async function ctrf() {
  const { convertJUnitToCTRFReport } = await import('junit-to-ctrf')
  return async (path) => (await convertJUnitToCTRFReport(path)).results.summary.tests
}

async function allure() {
  const { junitXml } = await import('@allurereport/reader')
  return async (path) => {
    let cases = 0
    const visitor = { visitTestResult: async () => void cases++, visitAttachmentFile: async () => undefined }
    const data = { getOriginalFileName: () => path, asUtf8String: () => readFile(path, 'utf8') }
    if (!(await junitXml.read(visitor, data))) throw new Error('it does not read the file')
    return cases
  }
}
