"use strict";
exports.id = 4717;
exports.ids = [4717];
exports.modules = {

/***/ 24717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NoReportError: () => (/* binding */ NoReportError),
  XmlReader: () => (/* binding */ XmlReader)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
;// CONCATENATED MODULE: ./build/js/src/readers/coverage/clover.js
class CloverElements {
    format = 'clover';
    #builder;
    #file;
    /** The tests themselves are not what is covered. */
    #inTests = false;
    constructor(builder) {
        this.#builder = builder;
    }
    open(name, attributes) {
        if (name === 'testproject')
            this.#inTests = true;
        if (this.#inTests)
            return;
        if (name === 'file')
            this.#file = this.#builder.file(attributes.path ?? attributes.name);
        else if (name === 'line' && this.#file !== undefined)
            this.#line(this.#file, attributes);
    }
    text() {
        // No element of it holds text.
    }
    close(name) {
        if (name === 'testproject')
            this.#inTests = false;
        else if (name === 'file')
            this.#file = undefined;
    }
    #line(file, { num, type, count, truecount, falsecount }) {
        if (type === 'method')
            return;
        const [yes, no] = [Number(truecount), Number(falsecount)];
        const hits = count === undefined ? yes + no : Number(count);
        if (Number.isNaN(hits)) {
            this.#builder.warn('a line without a count');
            return;
        }
        const line = Number(num);
        this.#builder.line(file, line, hits > 0);
        if (type !== 'cond' || Number.isNaN(yes) || Number.isNaN(no))
            return;
        if (count === undefined)
            this.#builder.branches(file, line, Number(yes > 0) + Number(no > 0), 2);
        else
            this.#builder.branches(file, line, yes, yes + no);
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/cobertura.js
/** `50% (1/2)` */
const CONDITIONS = /\(\s*(\d+)\s*\/\s*(\d+)\s*\)/;
class CoberturaElements {
    format = 'cobertura';
    #builder;
    #file;
    #ownLines = false;
    /** Lines of the methods. Istanbul puts there the lines of declarations, which are none of the class. */
    #methods;
    #inMethod = false;
    #source;
    constructor(builder) {
        this.#builder = builder;
    }
    open(name, attributes) {
        if (name === 'line')
            this.#line(attributes);
        else if (name === 'method')
            this.#inMethod = true;
        else if (name === 'source')
            this.#source = '';
        else if (name === 'class') {
            this.#file = this.#builder.file(attributes.filename);
            this.#methods = undefined;
            this.#ownLines = false;
        }
    }
    text(text) {
        if (this.#source !== undefined)
            this.#source += text;
    }
    close(name) {
        if (name === 'method')
            this.#inMethod = false;
        else if (name === 'source') {
            this.#builder.source(this.#source ?? '');
            this.#source = undefined;
        }
        else if (name === 'class') {
            if (!this.#ownLines && this.#methods !== undefined)
                this.#file?.merge(this.#methods);
            this.#file = undefined;
        }
    }
    #line(attributes) {
        if (this.#file === undefined)
            return;
        const hits = Number(attributes.hits);
        if (Number.isNaN(hits)) {
            this.#builder.warn('a line without hits');
            return;
        }
        const target = this.#inMethod ? (this.#methods ??= this.#builder.apart()) : this.#file;
        if (!this.#inMethod)
            this.#ownLines = true;
        const line = Number(attributes.number);
        this.#builder.line(target, line, hits > 0);
        const [, covered, total] = CONDITIONS.exec(attributes['condition-coverage'] ?? '') ?? [];
        if (covered !== undefined && attributes.branch?.toLowerCase() === 'true') {
            this.#builder.branches(target, line, Number(covered), Number(total));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/jacoco.js
const SOURCES = [
    'src/main/java',
    'src/main/kotlin',
    'src/main/scala',
    'src/main/groovy',
    'src/commonMain/kotlin',
    'src'
];
class JacocoElements {
    format = 'jacoco';
    #builder;
    #package = '';
    #file;
    constructor(builder) {
        this.#builder = builder;
        for (const source of SOURCES)
            builder.source(source);
    }
    open(name, attributes) {
        if (name === 'package')
            this.#package = attributes.name ?? '';
        else if (name === 'sourcefile') {
            const file = attributes.name;
            const named = file !== undefined && this.#package !== '' ? `${this.#package}/${file}` : file;
            this.#file = this.#builder.file(named);
        }
        else if (this.#file !== undefined) {
            if (name === 'line')
                this.#line(this.#file, attributes);
            else if (name === 'counter')
                this.#counter(this.#file, attributes);
        }
    }
    text() {
        // No element of it holds text.
    }
    close(name) {
        if (name === 'sourcefile')
            this.#file = undefined;
    }
    #line(file, { nr, ci, mb = '0', cb = '0' }) {
        const instructions = Number(ci);
        if (Number.isNaN(instructions)) {
            this.#builder.warn('a line without instructions');
            return;
        }
        this.#builder.line(file, Number(nr), instructions > 0);
        this.#builder.branches(file, Number(nr), Number(cb), Number(mb) + Number(cb));
    }
    /** Of the whole file; counts where it was compiled without line numbers. */
    #counter(file, { type, missed, covered }) {
        const of = type === 'LINE' ? 'lines' : type === 'BRANCH' ? 'branches' : undefined;
        if (of !== undefined)
            file.addTotals(of, Number(covered), Number(missed) + Number(covered));
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/coverage/xml.js




/** What is no report of a known kind; the message does not name the file. */
class NoReportError extends Error {
}
/** Characters from one tag to the next: nothing in a coverage report is as long. */
const GAP_LIMIT = 4 * 1024 * 1024;
/** Characters that the parser gets at once, so that the limit holds. */
const PIECE = 256 * 1024;
const DEPTH_LIMIT = 100;
class XmlReader {
    #parser;
    #builder;
    #elements;
    /** The attributes of a root that two formats share: the next element tells which it is. */
    #root;
    #depth = 0;
    #damaged = false;
    #gap = 0;
    constructor(parser, builder) {
        this.#parser = parser;
        this.#builder = builder;
        parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
        parser.on('closetag', ({ name }) => this.#close(name));
        parser.on('text', (text) => this.#elements?.text(text));
        // Control characters, bare ampersands: of consequence is only an element that was closed by the end of another one.
        parser.on('error', ({ message }) => {
            if (message.startsWith('unexpected close tag'))
                this.#damaged = true;
        });
    }
    get format() {
        return this.#elements?.format ?? 'cobertura';
    }
    push(text) {
        for (let at = 0; at < text.length; at += PIECE) {
            const piece = text.slice(at, at + PIECE);
            this.#gap += piece.length;
            this.#parser.write(piece);
            if (this.#gap > GAP_LIMIT)
                throw new NoReportError(`${GAP_LIMIT / 1024 / 1024} MiB without an element`);
        }
    }
    end() {
        if (this.#depth > 0 || this.#damaged)
            this.#builder.incomplete = true;
        if (this.#elements === undefined) {
            throw new NoReportError(this.#root === undefined ? 'no XML element in it' : 'holds nothing but <coverage>');
        }
        this.#parser.close();
    }
    #open(name, attributes) {
        this.#gap = 0;
        if (++this.#depth > DEPTH_LIMIT)
            throw new NoReportError(`nested deeper than ${DEPTH_LIMIT} elements`);
        if (this.#elements === undefined && this.#root === undefined && name === 'coverage') {
            this.#root = attributes;
            if (attributes['line-rate'] === undefined)
                return;
        }
        this.#elements ??= this.#elementsFor(name);
        this.#elements.open(name, attributes);
    }
    #close(name) {
        this.#gap = 0;
        this.#depth--;
        this.#elements?.close(name);
    }
    #elementsFor(name) {
        if (this.#root === undefined) {
            if (name === 'report')
                return new JacocoElements(this.#builder);
        }
        else {
            if (['coverage', 'sources', 'packages'].includes(name))
                return new CoberturaElements(this.#builder);
            if (['project', 'testproject'].includes(name))
                return new CloverElements(this.#builder);
        }
        const what = `<${(0,terminal/* oneLine */.TN)(name, 60)}>`;
        throw new NoReportError(`${this.#root === undefined ? 'begins with' : '<coverage> holds'} ${what}`);
    }
}


/***/ })

};
;