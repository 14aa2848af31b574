"use strict";
exports.id = 4922;
exports.ids = [4922];
exports.modules = {

/***/ 4922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GoCoverReader: () => (/* binding */ GoCoverReader)
/* harmony export */ });
/* harmony import */ var _line_splitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4050);
/**
 * Profiles of `go test -coverprofile`: blocks of statements, `file:line.column,line.column statements count`. A line counts as
 * covered if any block on it was run; the same block may come several times, once for each test binary.
 */

const BLOCK = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/;
/** Lines of one block. */
const BLOCK_LIMIT = 100_000;
class GoCoverReader {
    format = 'go-cover';
    #builder;
    #splitter = new _line_splitter_js__WEBPACK_IMPORTED_MODULE_0__/* .LineSplitter */ .g((line) => this.#line(line));
    #lastIsBad = false;
    constructor(builder) {
        this.#builder = builder;
    }
    push(text) {
        this.#splitter.push(text);
    }
    end() {
        if (this.#splitter.end() && this.#lastIsBad)
            this.#builder.incomplete = true;
        if (this.#splitter.dropped)
            this.#builder.warn('a line that is too long');
    }
    #line(line) {
        // Profiles that were joined have several headers.
        if (line.startsWith('mode:') || line.trim() === '')
            return;
        const block = BLOCK.exec(line.trimEnd());
        this.#lastIsBad = block === null;
        if (block === null) {
            this.#builder.warn('a line that is no block of code');
            return;
        }
        const [first, last, statements, count] = block.slice(2).map(Number);
        if (first === undefined || last === undefined || last < first || last - first > BLOCK_LIMIT) {
            this.#builder.warn('a block that ends before it begins, or is too long');
            return;
        }
        const file = this.#builder.file(block[1]);
        // An empty function: a block without anything that could be run.
        if (file === undefined || statements === 0)
            return;
        for (let at = first; at <= last; at++)
            this.#builder.line(file, at, (count ?? 0) > 0);
    }
}


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
/** Cuts text into lines as it comes. A line that is too long to mean anything is left out. */
const LINE_LIMIT = 64 * 1024;
class LineSplitter {
    #onLine;
    #rest = '';
    #tooLong = false;
    /** A line was left out. */
    dropped = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(text) {
        let at = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
            this.#keep(text.slice(at, end));
            this.#flush();
            at = end + 1;
        }
        this.#keep(text.slice(at));
    }
    /** Returns whether the last line had no end. */
    end() {
        const open = this.#rest.trim() !== '';
        this.#flush();
        return open;
    }
    #keep(text) {
        if (this.#rest.length + text.length > LINE_LIMIT) {
            this.#tooLong = true;
            this.#rest = '';
        }
        if (!this.#tooLong)
            this.#rest = this.#rest === '' ? text : this.#rest + text;
    }
    #flush() {
        if (this.#tooLong)
            this.dropped = true;
        else if (this.#rest !== '')
            this.#onLine(this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest);
        this.#rest = '';
        this.#tooLong = false;
    }
}


/***/ })

};
;