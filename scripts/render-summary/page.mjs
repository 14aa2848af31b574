// From Markdown to the page that GitHub makes of it: GFM, then only the elements and attributes that it lets through.

// github/markup, "GitHub Markup" step 2, and html-pipeline's SanitizationFilter.
const TAGS =
  'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite dfn mark small source span time wbr'.split(
    ' '
  )
const ATTRIBUTES = {
  '*': ['align', 'class', 'open'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  td: ['style'],
  th: ['style'],
  pre: ['lang']
}

export function pageOf(markdown, { MarkdownIt, sanitize, style, mermaid }) {
  const parser = new MarkdownIt({ html: true, linkify: true })
  const rendered = parser.render(markdown)
  const removed = new Set()
  const clean = sanitize(rendered, {
    allowedTags: TAGS,
    allowedAttributes: ATTRIBUTES,
    // markdown-it aligns cells by style, GitHub by attribute.
    allowedStyles: { '*': { 'text-align': [/^right$/] } },
    disallowedTagsMode: 'escape',
    onOpenTag: (name) => {
      if (!TAGS.includes(name)) removed.add(name)
    }
  })
  return {
    removed: [...removed],
    html: `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0; background: #fff }
article { box-sizing: border-box; width: 1012px; padding: 24px; border: 1px solid #d1d9e0 }
.found { background: #f66 }
</style><article class="markdown-body">${clean}</article><script src="file://${mermaid}"></script>`
  }
}
