import { mkdtempSync, realpathSync } from 'node:fs'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRepositoryPaths } from '../../../src/suites/repository-paths.js'
import { repository } from './repository.js'

describe('a path of this machine', () => {
  it('is relative to the repository, whatever it was written from', async () => {
    const { root, paths } = await repository(['api/tests/test_a.py', 'tests/test_b.py'], { workingDirectory: 'api' })
    expect(await paths.resolve(join(root, 'tests/test_b.py'))).toBe('tests/test_b.py')
    expect(await paths.resolve(`file://${join(root, 'tests/test_b.py')}`)).toBe('tests/test_b.py')
    expect(await paths.resolve('tests/test_a.py')).toBe('api/tests/test_a.py')
    expect(await paths.resolve('./tests/../tests/test_a.py')).toBe('api/tests/test_a.py')
    expect(await paths.resolve('tests/test_b.py')).toBe('tests/test_b.py')
  })

  it('may be of a file that git ignores', async () => {
    const { root, paths } = await repository(['target/FooTest.java'])
    await writeFile(join(root, '.gitignore'), 'target\n')
    expect(await paths.resolve('target/FooTest.java')).toBe('target/FooTest.java')
  })

  it('is none outside of the repository, not even by its end', async () => {
    const { paths } = await repository(['x/test_a.py'])
    const outside = join(realpathSync(mkdtempSync(join(tmpdir(), 'itb-outside-'))), 'x')
    await mkdir(outside)
    await writeFile(join(outside, 'test_a.py'), '')
    expect(await paths.resolve(join(outside, 'test_a.py'))).toBeUndefined()
    expect(await paths.resolve('../../../../../../etc/passwd')).toBeUndefined()
  })

  it('is none if a symbolic link leads out of the repository', async () => {
    const { root, paths } = await repository(['tests/test_a.py'])
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'itb-outside-')))
    await writeFile(join(outside, 'test_out.py'), '')
    await symlink(outside, join(root, 'linked'))
    await symlink(join(outside, 'test_out.py'), join(root, 'tests/test_link.py'))
    expect(await paths.resolve('linked/test_out.py')).toBeUndefined()
    expect(await paths.resolve(join(root, 'tests/test_link.py'))).toBeUndefined()
    expect(await paths.resolve('/app/tests/test_link.py')).toBeUndefined()
  })

  it('is found through a workspace that is a symbolic link itself', async () => {
    const { root } = await repository(['tests/test_a.py'])
    const link = join(realpathSync(mkdtempSync(join(tmpdir(), 'itb-link-'))), 'workspace')
    await symlink(root, link)
    const { signal } = new AbortController()
    const paths = createRepositoryPaths({ workspace: link, workingDirectory: link, signal })
    expect(await paths.resolve(join(link, 'tests/test_a.py'))).toBe('tests/test_a.py')
    expect(await paths.resolve(join(root, 'tests/test_a.py'))).toBe('tests/test_a.py')
  })

  it('is a file, never a folder', async () => {
    const { paths } = await repository(['tests/test_a.py'])
    expect(await paths.resolve('tests')).toBeUndefined()
    expect(await paths.resolve('.')).toBeUndefined()
  })
})

const FILES = [
  'src/main/java/com/acme/Order.java',
  'src/test/java/com/acme/OrderTest.java',
  'src/test/java/com/other/OrderTest.java',
  'services/api/tests/test_orders.py',
  'services/web/tests/test_orders.py',
  'services/api/tests/test_stock.py',
  'services/api/utils.py',
  'store/store_test.go',
  'stock/stock_test.go',
  'cart/cart_test.go',
  'old/cart/cart_test.go',
  'spec/models/account_spec.rb',
  'spec/models/account_spec.rb.snap',
  'Shop.Tests/Orders/TotalTests.cs'
]

describe.each([
  ['of git', true],
  ['without git', false]
])('a path of another machine, files %s', (_, git) => {
  it.each([
    ['/app/tests/test_stock.py', 'services/api/tests/test_stock.py'],
    ['/srv/api/tests/test_orders.py', 'services/api/tests/test_orders.py'],
    ['com/acme/OrderTest.java', 'src/test/java/com/acme/OrderTest.java'],
    ['com.acme.OrderTest', 'src/test/java/com/acme/OrderTest.java'],
    ['com.acme.OrderTest$Nested', 'src/test/java/com/acme/OrderTest.java'],
    ['tests.test_stock.StockTest', 'services/api/tests/test_stock.py'],
    ['spec.models.account_spec', 'spec/models/account_spec.rb'],
    [String.raw`C:\agent\_work\1\s\Shop.Tests\Orders\TotalTests.cs`, 'Shop.Tests/Orders/TotalTests.cs'],
    ['Shop.Tests.Orders.TotalTests', 'Shop.Tests/Orders/TotalTests.cs'],
    ['store_test.go', 'store/store_test.go'],
    ['acme.example/shop/stock/stock_test.go', 'stock/stock_test.go'],
    ['/build/old/cart/cart_test.go', 'old/cart/cart_test.go']
  ])('%s', async (name, expected) => {
    const { paths } = await repository(FILES, { git })
    expect(await paths.resolve(name)).toBe(expected)
  })

  it.each([
    ['two fit', '/app/tests/test_orders.py'],
    ['two fit', 'OrderTest'],
    ['two fit', 'cart_test.go'],
    ['only the name is the same, and of any library', '/opt/lib/somewhere/utils.py'],
    ['it is what a test calls its subject', 'Order'],
    ['it is not there', 'com/acme/Missing.java']
  ])('is none where %s: %s', async (_reason, name) => {
    const { paths } = await repository(FILES, { git })
    expect(await paths.resolve(name)).toBeUndefined()
  })

  it('is never one of a dependency', async () => {
    const { paths } = await repository(['node_modules/x/tests/a.test.js', 'web/node_modules/x/b.test.js'], { git })
    expect(await paths.resolve('/app/x/tests/a.test.js')).toBeUndefined()
    expect(await paths.resolve('/app/x/b.test.js')).toBeUndefined()
  })
})

describe('the list of files', () => {
  it('is made once, and not before it is needed', async () => {
    const { root, paths } = await repository(['tests/test_a.py'])
    expect(await paths.resolve('tests/test_a.py')).toBe('tests/test_a.py')
    await writeFile(join(root, 'tests/test_late.py'), '')
    expect(await paths.resolve('/app/tests/test_late.py')).toBe('tests/test_late.py')
    await writeFile(join(root, 'tests/test_later.py'), '')
    expect(await paths.resolve('/app/tests/test_later.py')).toBeUndefined()
  })

  it('does not bring back what is gone', async () => {
    const { root, paths } = await repository(['tests/test_a.py', 'tests/test_b.py'])
    expect(await paths.resolve('/app/tests/test_a.py')).toBe('tests/test_a.py')
    await rm(join(root, 'tests/test_b.py'))
    expect(await paths.resolve('/app/tests/test_b.py')).toBeUndefined()
  })
})

describe('hostile names', () => {
  it.each([
    '',
    '\0',
    'a\nb',
    'x'.repeat(100_000),
    '/'.repeat(400),
    '../'.repeat(150),
    '\\',
    'C:\\',
    'constructor',
    '..'
  ])('are none: %j', async (name) => {
    const { paths } = await repository(['tests/test_a.py'])
    expect(await paths.resolve(name)).toBeUndefined()
  })

  it('are not looked up for ever', async () => {
    const { paths } = await repository(['tests/test_a.py'])
    const names = Array.from({ length: 20_000 }, (_, n) => `com.acme.Made${n}`)
    await Promise.all(names.map((name) => paths.resolve(name)))
    expect(await paths.resolve('tests/test_a.py')).toBeUndefined()
  })

  it('are not looked up once the run is cancelled', async () => {
    const { paths } = await repository(['tests/test_a.py'], { signal: AbortSignal.abort() })
    expect(await paths.resolve('tests/test_a.py')).toBeUndefined()
  })
})
