import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['__tests__/**/*.test.ts'], exclude: ['__tests__/e2e/**'], testTimeout: 20_000 }
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.test.ts'],
          globalSetup: ['__tests__/support/engine.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // Scenarios share one engine and two processors: files one after the other keeps them honest.
          fileParallelism: false
        }
      }
    ]
  }
})
