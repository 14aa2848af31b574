/** A line of a log file for a screen: the day and the nanoseconds say nothing while a run is looked at. `12:37:33.538 message`. */
export function shortStamp(line: string): string {
  return line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(\.\d{1,3})?\d*Z /, '$1$2 ')
}
