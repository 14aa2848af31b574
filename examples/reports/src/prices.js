export function withTax(price, rate) {
  const tax = price * rate
  return Math.round((price + tax) * 100) / 100
}
