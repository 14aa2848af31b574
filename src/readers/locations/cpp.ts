/** C, C++, Objective-C: `orders_test.cc:12: Failure`, `orders.cpp(12): error`, and what takes two lines (Boost.Test). */
import { frame, plainFamily, type Family } from './frame.js'

const EXT = String.raw`\.(?<ext>cc?|cpp|cxx|c\+\+|cppm|ixx|hh?|hpp|hxx|inl|ipp|mm?|cu|ino)`
const colon = plainFamily(new RegExp(String.raw`${EXT}:(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?!\d)`))
const bracket = plainFamily(new RegExp(String.raw`${EXT}(?:\(|, line )(?<line>\d{1,9})(?=[,):\s])`))
const BOOST_FILE = /^\s{0,200}(?:== \[File\] -|- file {0,10}:) (?<file>.{1,500})$/
const BOOST_LINE = /^\s{0,200}(?:== \[Line\] -|- line {0,10}:) {0,2}(?<line>\d{1,9})/
const CUNIT = /at line {1,4}(?<line>\d{1,9}) in file {1,4}(?<file>.{1,500})$/

export const cpp: Family = {
  read(line, next) {
    const boost = BOOST_FILE.exec(line)?.groups?.file
    if (boost !== undefined) return frame(boost.trim(), BOOST_LINE.exec(next)?.groups?.line)
    const cunit = CUNIT.exec(line)?.groups
    if (cunit !== undefined) return frame(withoutColon(cunit.file ?? ''), cunit.line)
    return colon.read(line, next) ?? bracket.read(line, next)
  }
}

function withoutColon(file: string): string {
  const trimmed = file.trim()
  return trimmed.endsWith(':') ? trimmed.slice(0, -1).trim() : trimmed
}
