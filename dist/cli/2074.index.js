"use strict";
exports.id = 2074;
exports.ids = [2074];
exports.modules = {

/***/ 2074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LcovReader: () => (/* binding */ LcovReader)
/* harmony export */ });
/* harmony import */ var _line_splitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4050);

const NO_TOTALS = { LF: undefined, LH: undefined, BRF: undefined, BRH: undefined };
class LcovReader {
    format = 'lcov';
    #builder;
    #splitter = new _line_splitter_js__WEBPACK_IMPORTED_MODULE_0__/* .LineSplitter */ .g((line) => this.#line(line));
    #file;
    /** Of the section, by line. */
    #branches = new Map();
    #totals = { ...NO_TOTALS };
    #hasLines = false;
    /** An `end_of_record` was seen: a section without one was cut off. */
    #endsRecords = false;
    constructor(builder) {
        this.#builder = builder;
    }
    push(text) {
        this.#splitter.push(text);
    }
    end() {
        this.#splitter.end();
        if (this.#file !== undefined && this.#endsRecords)
            this.#builder.incomplete = true;
        this.#endSection();
        if (this.#splitter.dropped)
            this.#builder.warn('a line that is too long');
    }
    #line(line) {
        if (line.trim() === 'end_of_record') {
            this.#endsRecords = true;
            this.#endSection();
            return;
        }
        const colon = line.indexOf(':');
        const value = line.slice(colon + 1);
        switch (line.slice(0, colon).trim()) {
            case 'SF':
                this.#endSection();
                this.#file = this.#builder.file(value);
                return;
            case 'DA': {
                this.#lineData(value);
                return;
            }
            case 'BRDA': {
                this.#branchData(value);
                return;
            }
            case 'LF':
                this.#totals.LF = Number(value);
                return;
            case 'LH':
                this.#totals.LH = Number(value);
                return;
            case 'BRF':
                this.#totals.BRF = Number(value);
                return;
            case 'BRH':
                this.#totals.BRH = Number(value);
        }
    }
    /** `line,count[,checksum]` */
    #lineData(value) {
        const comma = value.indexOf(',');
        const end = value.indexOf(',', comma + 1);
        const count = comma === -1 ? '' : value.slice(comma + 1, end === -1 ? undefined : end);
        const hits = Number(count);
        if (this.#file === undefined) {
            this.#builder.warn('a line (DA) outside of any source file (SF)');
            return;
        }
        if (count.trim() === '' || Number.isNaN(hits)) {
            this.#builder.warn('a line (DA) without a count');
            return;
        }
        this.#hasLines = true;
        this.#builder.line(this.#file, Number(value.slice(0, comma)), hits > 0);
    }
    /** `line,block,branch,taken`: the branch may be text with commas; `-` is code that was never reached. */
    #branchData(value) {
        const line = Number(value.split(',', 1)[0]);
        const taken = Number(value.slice(value.lastIndexOf(',') + 1).replace(/^\s*-\s*$/, '0'));
        if (this.#file === undefined || !value.includes(',') || Number.isNaN(line) || Number.isNaN(taken)) {
            this.#builder.warn('a branch (BRDA) that can not be read');
            return;
        }
        const { covered, total } = this.#branches.get(line) ?? { covered: 0, total: 0 };
        this.#branches.set(line, { covered: covered + (taken > 0 ? 1 : 0), total: total + 1 });
    }
    #endSection() {
        const file = this.#file;
        const { LF, LH, BRF, BRH } = this.#totals;
        if (file !== undefined) {
            for (const [line, { covered, total }] of this.#branches)
                this.#builder.branches(file, line, covered, total);
            if (!this.#hasLines && LF !== undefined && LH !== undefined)
                file.addTotals('lines', LH, LF);
            if (this.#branches.size === 0 && BRF !== undefined && BRH !== undefined)
                file.addTotals('branches', BRH, BRF);
        }
        this.#file = undefined;
        this.#branches.clear();
        this.#totals = { ...NO_TOTALS };
        this.#hasLines = false;
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