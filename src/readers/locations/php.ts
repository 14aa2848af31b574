/** PHP: `/app/tests/OrderTest.php:12` of PHPUnit, `#0 /app/src/Order.php(12): ...` and `... on line 12` of PHP itself. */
import { plainFamily } from './frame.js'

export const php = plainFamily(/\.(?<ext>phpt?|phtml|inc)(?::|\(| on line |, line )(?<line>\d{1,9})/)
