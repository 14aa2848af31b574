export const id = 667;
export const ids = [667];
export const modules = {

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Foreign text is bounded wherever it is shown. */
/** The first `limit` characters; what was cut is counted: `abc… (12 more characters)`. Never half a surrogate pair. */
function bounded(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = cutAt(text, limit);
    return `${text.slice(0, kept)}… (${text.length - kept} more characters)`;
}
/** As `bounded`, but without the count: at most `limit` characters in all. */
function truncated(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, cutAt(text, Math.max(0, limit - 1)))}…`;
}
/** The last `limit` lines, each of at most `width` characters. */
function lastLines(lines, limit, width = 500) {
    return lines.slice(-limit).map((line) => truncated(line, width));
}
function cutAt(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);
/**
 * Foreign text on a screen: without anything that moves the cursor, sets a title, rewrites the clipboard, hides text or
 * reverses its direction. Sequences as in ECMA-48, 5.4 and 5.6.
 */

// 7-bit and 8-bit forms. The payload of a string sequence ends with its line at the latest, so that an unterminated
// one can't swallow what follows.
const STRING = '(?:\\x1b[PX^_\\]]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n\\r]*(?:\\x07|\\x1b\\\\|\\x9c)?';
const CSI = '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]';
const ESCAPE = '\\x1b[ -/]*[0-~]?';
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESCAPE}`, 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = new RegExp('[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS_BUT_ESCAPE = new RegExp('[\\x00-\\x08\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = new RegExp('^(?:\\x1b\\[|\\x9b)([0-9;:]*)m$');
// Marks, embeddings, overrides and isolates (Unicode UAX 9), which can make a line read otherwise than it is.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_SEPARATORS = /[\u2028\u2029]/g;
/** Text without sequences, control characters and bidi controls. Tab and newline stay; a lone return is a newline. */
function plainText(text) {
    return newlines(text).replace(SEQUENCES, '').replace(CONTROLS, '').replace(BIDI, '');
}
/** As `plainText`, but colours and weights (SGR) stay: for live test output. */
function colouredText(text) {
    const kept = newlines(text).replace(SEQUENCES, (sequence) => {
        const parameters = COLOURS.exec(sequence)?.[1];
        return parameters === undefined ? '' : visibleColours(parameters);
    });
    return kept.replace(CONTROLS_BUT_ESCAPE, '').replace(BIDI, '');
}
/** For a name inside a line: one line, bounded. `limit` in characters. */
function oneLine(text, limit = 200) {
    // Bounded before and after: cleaning a megabyte for two hundred characters is wasted time.
    return (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(plainText(text.slice(0, limit * 8))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function newlines(text) {
    return text.replace(/\r\n?/g, '\n').replace(LINE_SEPARATORS, '\n');
}
/** Blinking and concealed text (5, 6, 8) are left out. */
function visibleColours(parameters) {
    const codes = parameters.split(';');
    const kept = [];
    for (let index = 0; index < codes.length; index++) {
        const code = codes[index] ?? '';
        if (['38', '48', '58'].includes(code)) {
            const length = codes[index + 1] === '5' ? 3 : codes[index + 1] === '2' ? 5 : 1;
            kept.push(...codes.slice(index, index + length));
            index += length - 1;
        }
        else if (!/^0*[568](:|$)/.test(code)) {
            kept.push(code);
        }
    }
    return kept.length === 0 ? '' : `\u001b[${kept.join(';')}m`;
}


/***/ })

};
