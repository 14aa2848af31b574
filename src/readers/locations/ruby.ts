/** Ruby: ``./spec/orders_spec.rb:7:in `block'``, and Minitest's `[test/orders_test.rb:7]`. */
import { plainFamily } from './frame.js'

export const ruby = plainFamily(/\.(?<ext>rb|rake|erb|ru):(?<line>\d{1,9})(?::in [`'](?<in>[^']{1,200})')?/)
