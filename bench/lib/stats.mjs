/** Medians and how they are written. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Differences run by run: interleaved runs see the same machine. */
export function differences(minuends, subtrahends) {
  return minuends.map((value, index) => value - subtrahends[index])
}

/** `2.13 s (2.05-2.31)`, or `86 ms (80-95)` below a second where `unit` is ms. Values in seconds. */
export function spread(values, unit = 's') {
  const write = (value) => (unit === 'ms' ? (value * 1000).toFixed(0) : value.toFixed(2))
  return `${write(median(values))} ${unit} (${write(Math.min(...values))} to ${write(Math.max(...values))})`
}
