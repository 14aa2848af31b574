/**
 * zod compiles a schema at its first use, which pays after thousands of values. A process of ours reads few of each, and a
 * post step's first request waits for it. To be imported before zod is: it looks when a schema is made (its `globalConfig`).
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
