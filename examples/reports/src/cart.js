export function add(cart, article) {
  if (article.count < 1) {
    throw new RangeError('at least one')
  }
  return [...cart, article]
}
