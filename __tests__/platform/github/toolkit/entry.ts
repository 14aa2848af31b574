import { serveToolkit } from '../../../../src/platform/github/toolkit/serve.js'

serveToolkit(process.argv[3] ?? '')
