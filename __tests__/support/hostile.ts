/** What a test, a service or a file may be called, or may print, by somebody who wants our reports to break. */
export const HOSTILE: readonly string[] = [
  '</details><img src=x onerror=alert(1)>',
  '<!-- --><script>alert(1)</script>',
  'a | b || c \\| d \\\\|',
  '``` ` ```` `',
  '@octocat closes #123 and GH-7, https://evil.example www.evil.example',
  '\u001b]0;title\u0007\u001b[31mred\u001b[2J\u001b[1;1H\u009b5A',
  '\u202Ereversed\u2066',
  '::error::injected',
  '  ::set-output name=x::y',
  '##[error]injected',
  'x ##[group]y',
  '[link](javascript:alert(1)) ![image](http://evil.example/x.png)',
  '# heading\n\n- list\n\n| a |\n|---|\n| b |',
  'line one\r\nline two\rline three',
  '~~~\n```\n</code></pre>',
  '$x^2$ $$y$$ :smile: *bold* _italic_',
  'x'.repeat(10_000),
  '|'.repeat(500),
  '`'.repeat(500),
  'bell\u0007 null\u0000 delete\u007f',
  ''
]
