// Opens pages in headless Chromium, draws their charts, looks for what GitHub would make of the text, takes a picture.
import { tmpdir } from 'node:os'

const TALLEST = 8_000

export async function photograph(pages, { puppeteer }) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--allow-file-access-from-files'],
    env: { ...process.env, HOME: process.env.HOME ?? tmpdir() }
  })
  try {
    const shown = []
    for (const page of pages) {
      const tab = await browser.newPage()
      await tab.setViewport({ width: 1012, height: 600 })
      await tab.goto(`file://${page.file}.html`)
      const found = [...(await tab.evaluate(drawCharts)), ...(await tab.evaluate(findLinks))]
      await take(tab, `${page.file}.png`)
      await tab.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
      await take(tab, `${page.file}-open.png`)
      await tab.close()
      shown.push({ page, found })
    }
    return shown
  } finally {
    await browser.close()
  }
}

async function take(tab, path) {
  const height = await tab.evaluate(() => document.documentElement.scrollHeight)
  await tab.screenshot({ path, clip: { x: 0, y: 0, width: 1012, height: Math.min(height, TALLEST) } })
}

/* global document, mermaid, NodeFilter -- in the page */
async function drawCharts() {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  const problems = []
  for (const [index, code] of [...document.querySelectorAll('code.language-mermaid')].entries()) {
    try {
      const { svg } = await mermaid.render(`chart${index}`, code.textContent)
      const place = document.createElement('div')
      place.innerHTML = svg
      code.closest('pre').replaceWith(place)
    } catch (error) {
      problems.push(`chart: ${error.message}`)
    }
  }
  return problems
}

/** What GitHub links or replaces in text that is not code, after the page has been made. */
function findLinks() {
  const patterns = [/(^|\W)@\w+/, /(^|\W)(#|GH-)\d+/i, /:[a-z+-][\w+-]*:/, /(https?:\/\/|www\.)\S/, /\$\S.*\$|\$\$/]
  const problems = []
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement.closest('code, pre, svg, style') !== null) continue
    for (const pattern of patterns) if (pattern.test(node.data)) problems.push(`linked: ${node.data.slice(0, 100)}`)
  }
  for (const link of document.querySelectorAll('article a, article img')) problems.push(`link: ${link.outerHTML}`)
  return problems
}
