"use strict";
exports.id = 1530;
exports.ids = [1530];
exports.modules = {

/***/ 3810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ReadError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);

/** A JUnit file that can't be read: empty, no XML, another kind of XML. The message names the file. */
class ReadError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TestbedError */ .GT {
    code = 'READ';
    exitCode = 1;
    file;
    /** The message without the file. */
    problem;
    constructor(file, problem, options = {}) {
        super(`${file}: ${problem}`, options);
        this.file = file;
        this.problem = problem;
    }
}


/***/ }),

/***/ 5250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ READ_HINT),
  y: () => (/* binding */ readText)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/js/src/readers/encoding.js
/** Which encoding a file is in: XML 1.0, appendix F, and what tools really write. */


/** Bytes that are enough to tell. */
const PROLOGUE_BYTES = 1024;
const BYTE_ORDER_MARKS = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]]
];
/**
 * A decoder for a file that begins with these bytes: by its byte order mark, else by zeros between its characters, else
 * by its declaration. A declared UTF-16 without either is a lie (.NET writers declare it whatever they write). Bytes that
 * don't fit become U+FFFD: a mangled name is better than no result. A byte order mark may stay.
 */
function decoderFor(start) {
    const mark = BYTE_ORDER_MARKS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte));
    if (mark !== undefined)
        return decoder(mark[0]);
    if (start[0] !== 0 && start[1] === 0)
        return decoder('utf-16le');
    if (start[0] === 0 && start[1] !== 0)
        return decoder('utf-16be');
    const text = Buffer.from(start.subarray(0, PROLOGUE_BYTES)).toString('latin1');
    const declared = /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(text)?.[1];
    return decoder(declared === undefined || /^(utf-?16|ucs-?2|iso-10646)/i.test(declared) ? 'utf-8' : declared);
}
function decoder(label) {
    // Several times as fast as TextDecoder, and ASCII stays one byte a character.
    if (/^(utf-?8|us-ascii)$/i.test(label))
        return new external_node_string_decoder_.StringDecoder('utf8');
    try {
        const inner = new external_node_util_.TextDecoder(label);
        return { write: (bytes) => inner.decode(bytes, { stream: true }), end: () => inner.decode() };
    }
    catch {
        // A label that nobody knows: nearly everything is UTF-8, and ASCII is right in any case.
        return new external_node_string_decoder_.StringDecoder('utf8');
    }
}

// EXTERNAL MODULE: ./build/js/src/readers/read-error.js
var read_error = __webpack_require__(3810);
;// CONCATENATED MODULE: ./build/js/src/readers/read-text.js
/** The text of a file, chunk by chunk. */





/** Bytes at a time. */
const BUFFER = 256 * 1024;
/** Bytes of a piece of text: V8 moves larger strings to where they cost more. */
const PIECE = 64 * 1024;
/** While one buffer is used the next one is read. Throws ReadError, and the signal's reason when that aborts. */
async function* readText(path, signal) {
    signal.throwIfAborted();
    const handle = await openFile(path);
    let [current, other] = [Buffer.allocUnsafe(BUFFER), Buffer.allocUnsafe(BUFFER)];
    let pending = fill(handle, current);
    try {
        const first = await named(path, pending);
        if (first === 0)
            throw new read_error/* ReadError */.F(path, 'empty', { hint: READ_HINT });
        const decoder = decoderFor(current.subarray(0, first));
        for (let bytes = first; bytes > 0; bytes = await named(path, pending)) {
            const full = current;
            [current, other] = [other, current];
            pending = fill(handle, current);
            for (let from = 0, end = 0; from < bytes; from = end) {
                signal.throwIfAborted();
                end = pieceEnd(full, from, bytes);
                yield decoder.write(full.subarray(from, end));
            }
        }
        yield decoder.end();
    }
    finally {
        await pending.catch(() => undefined);
        await handle.close();
    }
}
const READ_HINT = 'Is it what the test tool wrote, and did it come to its end?';
async function openFile(path) {
    const found = await named(path, (0,promises_.stat)(path));
    // A pipe would be waited for, for ever.
    if (!found.isFile())
        throw new read_error/* ReadError */.F(path, 'not a file');
    return named(path, (0,promises_.open)(path, 'r'));
}
/** Bytes that were read: fewer than there is room for only at the end. */
async function fill(handle, buffer) {
    let bytes = 0;
    while (bytes < buffer.length) {
        const { bytesRead } = await handle.read(buffer, bytes, buffer.length - bytes, null);
        if (bytesRead === 0)
            break;
        bytes += bytesRead;
    }
    return bytes;
}
/** Behind a tag where there is one: what is cut in the middle has to be put together again. */
function pieceEnd(bytes, from, length) {
    const end = Math.min(length, from + PIECE);
    const tag = end === length ? -1 : bytes.subarray(from, end).lastIndexOf('>');
    return tag === -1 ? end : from + tag + 1;
}
async function named(path, promise) {
    return promise.catch((cause) => {
        throw new read_error/* ReadError */.F(path, (0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause)), { cause });
    });
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ directPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** A file that a path names as it stands, and that really lies in the workspace. */


async function directPath(file, options) {
    const { workspace, realWorkspace, workingDirectory } = options;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return within((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), realWorkspace);
    for (const base of new Set([workingDirectory, workspace])) {
        const found = await within((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file), realWorkspace);
        if (typeof found === 'object')
            return found;
    }
    return undefined;
}
/** Where it really lies counts: a symbolic link in the workspace may lead anywhere. */
async function within(path, realWorkspace) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real)).isFile())
            return undefined;
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realWorkspace, real);
        if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
            return 'outside';
        return { path: way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4675);
/** The names of a repository's files: from git where it is one, else from its folders. */



/** Milliseconds for git, and again for the walk. */
const LIMIT = 10_000;
/** Bytes of names. */
const MAX_OUTPUT = 64 * 1024 * 1024;
const MAX_FILES = 200_000;
const MAX_DEPTH = 32;
/** Dependencies and what is built: a test is never reported on them. */
const SKIPPED = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'bower_components',
    'site-packages',
    '.venv',
    'venv',
    '.tox',
    '__pycache__',
    'target',
    'build',
    'dist',
    'out',
    'bin',
    'obj',
    'coverage',
    '.gradle',
    '.idea',
    '.next',
    '.nuxt',
    '.cache',
    'Pods'
]);
/** What a repository holds by its own will stays, whatever its folder is called. */
const DEPENDENCIES = /(?:^|\/)(?:node_modules|site-packages|\.venv|\.tox)\//;
/**
 * Paths relative to `workspace`, with `/`. What is ignored is not listed. Bounded: of a huge or hostile tree there are
 * some, or none. Never throws; an aborted signal ends it with what there is.
 */
async function listFiles(workspace, signal) {
    return (await fromGit(workspace, signal)) ?? walk(workspace, AbortSignal.any([signal, AbortSignal.timeout(LIMIT)]));
}
async function fromGit(workspace, signal) {
    // A repository's own settings must not start programs here.
    const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-co', '--exclude-standard', '-z'];
    try {
        const result = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)('git', args, { cwd: workspace, signal, timeout: LIMIT, maxOutput: MAX_OUTPUT });
        if (result.exitCode !== 0)
            return undefined;
        return result.stdout.split('\0').filter((name) => name !== '' && !DEPENDENCIES.test(name));
    }
    catch {
        return undefined;
    }
}
async function walk(workspace, signal) {
    const files = [];
    let folders = [''];
    for (let depth = 0; depth < MAX_DEPTH && folders.length > 0; depth++) {
        const next = [];
        for (const folder of folders) {
            if (signal.aborted || files.length >= MAX_FILES)
                return files;
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder), { withFileTypes: true }).catch(() => [])) {
                const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
                // A symbolic link is neither: it is not followed.
                if (entry.isFile())
                    files.push(name);
                else if (entry.isDirectory() && !SKIPPED.has(entry.name))
                    next.push(name);
            }
        }
        folders = next;
    }
    return files;
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createRepositoryPaths),
  $: () => (/* reexport */ placeOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/src/suites/places/direct-path.js
var direct_path = __webpack_require__(8748);
;// CONCATENATED MODULE: ./build/js/src/suites/places/test-names.js
/** What the names of files say: that they hold tests, by the customs of the common tools. */
const NAMES = [
    /^tests?[_-]/i,
    /[._-](?:tests?|specs?|e2e|cy)\.[^.]{1,12}$/i,
    /(?:Tests?|TestCase|IT|Specs?|Cest)\.[^.]{1,12}$/,
    /^Test\p{Lu}[^.]{0,200}\.[^.]{1,12}$/u,
    /\.(?:bats|phpt|feature|robot)$/
];
const FOLDERS = /(?:^|\/)(?:__tests__|tests?|specs?|e2e|features)\//i;
function isTestName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return NAMES.some((pattern) => pattern.test(name));
}
function looksLikeTest(path) {
    return isTestName(path) || FOLDERS.test(path);
}

;// CONCATENATED MODULE: ./build/js/src/suites/places/file-index.js
/** Files of a repository by their last name, for paths of another machine: the longest common end tells which is meant. */

/** More files of one name tell nothing apart. */
const MAX_NAMESAKES = 5_000;
class FileIndex {
    #byName = new Map();
    #byStem = new Map();
    constructor(files) {
        for (const file of files) {
            const name = file.slice(file.lastIndexOf('/') + 1);
            push(this.#byName, name, file);
            if (SOURCE.test(name))
                push(this.#byStem, stemOf(name), file);
        }
    }
    /** `path` with `/`: `/app/tests/test_orders.py`, `com/acme/OrderTest.java`, `store_test.go`. */
    byPath(path) {
        const segments = segmentsOf(path);
        return longestEnd(segments, this.#byName.get(segments.at(-1) ?? ''), (file) => segmentsOf(file));
    }
    /** Names of package, class, and perhaps of what is in it: `com.acme.OrderTest`, `tests.test_orders.OrderTest`. */
    byClass(name) {
        const names = name.split(/::|[./\\]/).map((part) => part.split('$', 1)[0] ?? '');
        // Python's classes and nested ones stand behind the name of the file.
        for (const length of [names.length, names.length - 1]) {
            const part = names.slice(0, length);
            const last = part.at(-1) ?? '';
            const found = longestEnd(part, this.#byStem.get(last), (file) => segmentsOf(withoutExtension(file)));
            // What a test calls its subject is no file of its own: `describe('orders')`.
            if (found !== undefined && (length > 1 || isTestName(found)))
                return found;
        }
        return undefined;
    }
}
/** A name alone is enough only if it is all there is, or that of a test: `utils.py` of a library is not ours. */
function longestEnd(segments, namesakes, split) {
    if (namesakes === undefined || namesakes.length > MAX_NAMESAKES)
        return undefined;
    let best;
    let longest = 0;
    let unique = false;
    for (const file of namesakes) {
        const length = commonEnd(segments, split(file));
        if (length < longest)
            continue;
        unique = length > longest;
        longest = length;
        best = file;
    }
    if (!unique || best === undefined)
        return undefined;
    return longest > 1 || segments.length === 1 || isTestName(best) ? best : undefined;
}
function commonEnd(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
        length++;
    return length;
}
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
/** What a class may be in: not the snapshot or the report that is named after it. */
const SOURCE = /\.(?:java|kts?|scala|groovy|clj|cs|vb|fs|py|rb|php|phpt|[cm]?[jt]sx?|go|rs|swift|dart|exs?|cc|cpp|cxx|mm?|bats|feature)$/;
function stemOf(name) {
    return name.slice(0, !name.includes('.', 1) ? undefined : name.indexOf('.', 1));
}
function withoutExtension(file) {
    const slash = file.lastIndexOf('/') + 1;
    return file.slice(0, slash) + stemOf(file.slice(slash));
}
function push(map, key, file) {
    const files = map.get(key);
    if (files === undefined)
        map.set(key, [file]);
    else
        files.push(file);
}

// EXTERNAL MODULE: ./build/js/src/suites/places/list-files.js
var list_files = __webpack_require__(4981);
;// CONCATENATED MODULE: ./build/js/src/readers/locations/frame.js
/** Longer is no path. */
const PATH_LIMIT = 500;
const HARD = new Set(['"', "'", '`', '<', '>', '|', '\t', '›', '❯', '\u00a0']);
const ABSOLUTE = /(?:\/|\.{1,2}[\\/]|[A-Za-z]:[\\/]|\\\\|file:)/y;
/**
 * The path that ends at `end`: back to a quote, to a bracket that closes only behind it, or to white space. Spaces belong
 * to it only where that makes it absolute: `at /my project/x.cpp:58`.
 */
function pathBefore(line, end) {
    let token = -1;
    let depth = 0;
    for (let at = end - 1; at >= -1 && end - at <= PATH_LIMIT; at--) {
        const char = at < 0 ? '' : (line[at] ?? '');
        if (char === ')' || char === ']')
            depth++;
        const opens = (char === '(' || char === '[') && depth-- === 0;
        const stops = at < 0 || opens || HARD.has(char) || (char === ' ' && line[at - 1] === ' ');
        if (!stops && char !== ' ')
            continue;
        if (isAbsoluteAt(line, at + 1))
            return line.slice(at + 1, end);
        if (token < 0)
            token = at + 1;
        if (stops)
            break;
    }
    return token < 0 ? '' : line.slice(token, end);
}
function isAbsoluteAt(line, at) {
    ABSOLUTE.lastIndex = at;
    return ABSOLUTE.test(line);
}
/** Undefined where it is no place: no file, or line 0. */
function frame_frame(file, line, rest = {}) {
    const number = Number(line);
    if (file === '' || file.startsWith('<') || !(number > 0))
        return undefined;
    const column = Number(rest.column);
    return {
        file,
        line: number,
        ...(column > 0 && { column }),
        ...(rest.in !== undefined && rest.in !== '' && { function: rest.in })
    };
}
/**
 * A family of the plain kind: `path.ext:line`, and where it has them columns. `place` begins at the dot before the file's
 * extension and has the named groups `ext`, `line` and, if any, `column` and `in`.
 */
function plainFamily(place) {
    return {
        read(line) {
            const found = place.exec(line);
            const groups = found?.groups;
            if (found === null || groups === undefined)
                return undefined;
            const file = pathBefore(line, found.index + 1 + (groups.ext ?? '').length);
            return frame_frame(file, groups.line, {
                ...(groups.column !== undefined && { column: groups.column }),
                ...(groups.in !== undefined && { in: groups.in })
            });
        }
    };
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/cpp.js
/** C, C++, Objective-C: `orders_test.cc:12: Failure`, `orders.cpp(12): error`, and what takes two lines (Boost.Test). */

const EXT = String.raw `\.(?<ext>cc?|cpp|cxx|c\+\+|cppm|ixx|hh?|hpp|hxx|inl|ipp|mm?|cu|ino)`;
const colon = plainFamily(new RegExp(String.raw `${EXT}:(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?!\d)`));
const bracket = plainFamily(new RegExp(String.raw `${EXT}(?:\(|, line )(?<line>\d{1,9})(?=[,):\s])`));
const BOOST_FILE = /^\s{0,200}(?:== \[File\] -|- file {0,10}:) (?<file>.{1,500})$/;
const BOOST_LINE = /^\s{0,200}(?:== \[Line\] -|- line {0,10}:) {0,2}(?<line>\d{1,9})/;
const CUNIT = /at line {1,4}(?<line>\d{1,9}) in file {1,4}(?<file>.{1,500})$/;
const cpp = {
    read(line, next) {
        const boost = BOOST_FILE.exec(line)?.groups?.file;
        if (boost !== undefined)
            return frame_frame(boost.trim(), BOOST_LINE.exec(next)?.groups?.line);
        const cunit = CUNIT.exec(line)?.groups;
        if (cunit !== undefined)
            return frame_frame(withoutColon(cunit.file ?? ''), cunit.line);
        return colon.read(line, next) ?? bracket.read(line, next);
    }
};
function withoutColon(file) {
    const trimmed = file.trim();
    return trimmed.endsWith(':') ? trimmed.slice(0, -1).trim() : trimmed;
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/dotnet.js
/** .NET: `at Acme.OrderTest.Total() in /src/OrderTest.cs:line 12`, the word in the machine's language; Mono without it. */

const dotnet_EXT = String.raw `\.(?<ext>csx?|vb|fsx?|cshtml|razor)`;
const runtime = plainFamily(new RegExp(String.raw `${dotnet_EXT}:\p{L}{0,20} ?(?<line>\d{1,9})`, 'u'));
const compiler = plainFamily(new RegExp(String.raw `${dotnet_EXT}\((?<line>\d{1,9})(?:,(?<column>\d{1,6}))?\)`));
const METHOD = /^\s{0,200}at (?<in>[^(]{1,300}?) ?\(/;
const dotnet = {
    read(line, next) {
        const found = runtime.read(line, next) ?? compiler.read(line, next);
        const method = found && METHOD.exec(line)?.groups?.in;
        return found && method !== undefined ? frame_frame(found.file, String(found.line), { in: method }) : found;
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/go.js
/** Go: `store_test.go:7: message` of the testing package, `/src/store.go:4 +0x1d` of a panic, `store.go:4:2:` of the compiler. */

const go = plainFamily(/\.(?<ext>go):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?=[:\s)\]]|$)/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/javascript.js
/** JavaScript and TypeScript: V8 (`at fn (file:1:2)`), Firefox and WebKit (`fn@file:1:2`), Vitest (`❯ fn file:1:2`), tsc. */

const PLACE = /\.(?<ext>[cm]?[jt]sx?|vue|svelte|astro)(?:\?[^\s:()]{0,200})?(?::(?<line>\d{1,9})(?::(?<column>\d{1,6}))?|\((?<row>\d{1,9}),(?<col>\d{1,6})\))/;
const V8_FUNCTION = /^\s{0,200}at (?:async )?(?:new )?(?<in>[^\s(]{1,200}) (?:\[as [^\]]{1,100}\] )?\(/;
const VITEST_FUNCTION = /^\s{0,200}❯ (?<in>[^\s/\\]{1,200}) \S/;
/** Before the place itself, in what Firefox and WebKit write. */
const AT_SIGN = /@(?=(?:https?|file|webpack[\w-]{0,20}):\/\/|\/)/;
const SCHEME = /^(?:webpack[\w-]{0,20}:\/{2,3}(?:[^/]{1,100}\/\.\/|\.\/)?|https?:\/\/[^/]{1,200}|file:\/\/)/;
const javascript = {
    read(line) {
        const found = PLACE.exec(line);
        if (found === null)
            return undefined;
        const { ext = '', line: number, column, row, col } = found.groups ?? {};
        const named = pathBefore(line, found.index + 1 + ext.length);
        const sign = AT_SIGN.exec(named);
        const before = sign === null ? undefined : named.slice(0, sign.index);
        const name = before ?? V8_FUNCTION.exec(line)?.groups?.in ?? VITEST_FUNCTION.exec(line)?.groups?.in;
        const place = column ?? col;
        return frame_frame(pathOf(sign === null ? named : named.slice(sign.index + 1)), number ?? row, {
            ...(place !== undefined && { column: place }),
            ...(name !== undefined && { in: name })
        });
    }
};
/** What servers, bundlers and file URLs put before the path is no part of it. */
function pathOf(named) {
    const path = named
        .replace(SCHEME, '')
        .replace(/^\/@fs(?=\/)/, '')
        .replace(/^\/(?=[A-Za-z]:[\\/])/, '');
    if (!named.startsWith('file:'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/jvm.js
/** Java, Kotlin, Scala, Groovy, Clojure: a frame names class and file, `at com.acme.OrderTest.total(OrderTest.java:12)`. */

const jvm_SOURCE = /\((?<source>[^()\s:\\/]{1,200}\.(?:java|kts?|scala|groovy|cljc?)):(?<line>\d{1,9})\)/;
const AT = /(?:^|\s)at (?<method>.{1,500})$/;
const plain = plainFamily(/\.(?<ext>java|kts?|scala|groovy|cljc?):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?(?=[:\s)\]]|$)/);
const jvm = {
    read(line, next) {
        const found = jvm_SOURCE.exec(line);
        if (found === null)
            return plain.read(line, next);
        const { source = '', line: number } = found.groups ?? {};
        const method = AT.exec(line.slice(0, found.index))?.groups?.method;
        // ScalaTest writes the place behind the message, without a class.
        if (method === undefined)
            return frame_frame(source, number);
        const { folder, name } = parts(method);
        return frame_frame([...folder, source].join('/'), number, { in: name });
    }
};
/** Packages begin in lower case, classes do not; where none does, class and method are the last two. */
function parts(method) {
    // `java.base/`, `app//`: module and class loader.
    const names = method.slice(method.lastIndexOf('/') + 1).split('.');
    const upper = names.findIndex((name) => /^\p{Lu}/u.test(name));
    const at = upper < 0 ? Math.max(0, names.length - 2) : upper;
    return { folder: names.slice(0, at), name: names.slice(at).join('.') };
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/other.js
/** Languages whose tools all write `path:line`, or as Dart `path line:column` and Perl `at path line 12.` */

const FAMILIES = [
    plainFamily(/\.(?<ext>swift|exs?|erl|hs|lua|jl|nim|zig|mli?|cmake|feature|robot|sql|cbl):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?/),
    plainFamily(/\.(?<ext>dart)[: ](?<line>\d{1,9}):(?<column>\d{1,6})/),
    plainFamily(/\.(?<ext>t|p[lm]) line (?<line>\d{1,9})/)
];
const other = {
    read(line, next) {
        for (const family of FAMILIES) {
            const found = family.read(line, next);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/php.js
/** PHP: `/app/tests/OrderTest.php:12` of PHPUnit, `#0 /app/src/Order.php(12): ...` and `... on line 12` of PHP itself. */

const php = plainFamily(/\.(?<ext>phpt?|phtml|inc)(?::|\(| on line |, line )(?<line>\d{1,9})/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/python.js
/** Python: tracebacks, and the places that pytest prints below the source. Both name the innermost call last. */

// Also within an exception group (`| `, `+ `) and in what pytest quotes (`E `).
const TRACEBACK = /^[\s|+E]{0,200}File "(?<file>[^"]{1,500})", line (?<line>\d{1,9})(?:, in (?<in>.{1,200}))?/;
const python_plain = plainFamily(/\.(?<ext>pyx?|ipynb):(?<line>\d{1,9})(?=[:\s]|$)(?:: in (?<in>\w{1,200}))?/);
const python = {
    innermostLast: true,
    read(line, next) {
        const groups = TRACEBACK.exec(line)?.groups;
        if (groups === undefined)
            return python_plain.read(line, next);
        return frame_frame(groups.file ?? '', groups.line, { ...(groups.in !== undefined && { in: groups.in }) });
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/ruby.js
/** Ruby: ``./spec/orders_spec.rb:7:in `block'``, and Minitest's `[test/orders_test.rb:7]`. */

const ruby = plainFamily(/\.(?<ext>rb|rake|erb|ru):(?<line>\d{1,9})(?::in [`'](?<in>[^']{1,200})')?/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/rust.js
/** Rust: `panicked at src/lib.rs:4:5:`, backtraces (`at ./src/lib.rs:4:5`), the compiler's `--> src/lib.rs:4:5`. */

const rust = plainFamily(/\.(?<ext>rs):(?<line>\d{1,9})(?::(?<column>\d{1,6}))?/);

;// CONCATENATED MODULE: ./build/js/src/readers/locations/shell.js
/** Shells: `(in test file tests/orders.bats, line 5)` of Bats, `orders.sh: line 3:` of bash, `orders.sh: 3:` of dash. */

const BATS = /\bfile (?<file>[^,]{1,500}), line (?<line>\d{1,9})/;
const shell_plain = plainFamily(/\.(?<ext>sh|bash|bats|zsh|ksh):(?: line)? ?(?<line>\d{1,9})(?!\d)/);
const shell = {
    read(line, next) {
        const bats = BATS.exec(line)?.groups;
        return bats === undefined ? shell_plain.read(line, next) : frame_frame(bats.file ?? '', bats.line);
    }
};

;// CONCATENATED MODULE: ./build/js/src/readers/locations/tools.js
/** Files that are nobody's tests: of dependencies, of languages and their frameworks. */
const DEPENDENCIES = /(?:^|[\\/])(?:node_modules|bower_components|site-packages|dist-packages|vendor|\.venv|Pods)[\\/]/;
/** Where package managers and installers put things; gems carry their version. */
const INSTALLED = /[\\/](?:\.cargo|\.rustup|\.pub-cache|\.gradle|\.m2|\.nuget|lib[\\/]python\d[\d.]{0,5}|pkg[\\/]mod|gems[\\/][\w.-]{1,80}-\d[\w.]{0,20}|go[\\/](?:[\d.]{1,12}[\\/]x64[\\/])?src[\\/](?:testing|runtime|net|internal|reflect))[\\/]/;
const ROOTS = /^(?:\/rustc\/|\/usr\/(?:lib|include|share|local\/lib|local\/go)\/|node:|internal\/(?:process|modules|main)\/[\w/-]{1,80}\.js$)/;
/** Packages of the JVM as folders: what a frame's file is made from. */
const PACKAGES = /^(?:javax?\/(?:lang|util|io|net|nio|sql|time|math|security|text)|jdk\/internal|sun\/(?:reflect|nio|net|security|misc)|com\/sun|kotlin\/(?:test|jvm|coroutines|reflect|collections)|kotlinx\/coroutines|scala\/(?:runtime|collection|concurrent|util)|groovy\/(?:lang|util)|clojure\/(?:core|lang|test)|junit\/(?:framework|runner|textui)|org\/(?:junit|testng|gradle|apache\/maven\/surefire|codehaus\/groovy|mockito|assertj|hamcrest|opentest4j|spockframework|scalatest)|io\/(?:kotest|mockk))\//;
/** Of a path as a trace names it. */
function isToolFile(file) {
    return isDependency(file) || INSTALLED.test(file) || ROOTS.test(file) || PACKAGES.test(file);
}
/** Of a path in the repository, where dependencies may lie as well. */
function isDependency(file) {
    return DEPENDENCIES.test(file);
}

;// CONCATENATED MODULE: ./build/js/src/readers/locations/locate.js
/** The places that a failure's text names, whatever language it comes from. */












/** The stricter one first: each line belongs to the first that knows it. */
const locate_FAMILIES = [python, jvm, dotnet, javascript, go, rust, ruby, php, shell, cpp, other];
/** Characters that are read of the beginning, and as many of the end. */
const PART = 64 * 1024;
/** Characters of a line: more is data. */
const LINE_LIMIT = 1_000;
const MAX_FRAMES = 250;
/** Colours, also those that lost their escape character on the way through XML. */
// eslint-disable-next-line no-control-regex -- it is what begins a colour
const COLOURS = /\u001b?\[\d{0,3}(?:;\d{1,3}){0,5}m/g;
/** Playwright begins a failure with the path to the test, which is where it is declared: `[first] › shop.spec.js:20:1 › pays`. */
const HEADING = /^\s{0,20}(?:\[[^\]]{1,100}\] )?› \S/;
/** Some converters join the lines of a V8 or .NET trace. */
const LINE_ENDS = /\r?\n|\r| {3}(?=at )/;
/**
 * The frames of a text, the one to prefer first: the innermost call, those of frameworks and dependencies last, each place
 * once. Of a text above 128 Ki characters the middle is not read.
 */
function framesOf(text) {
    const lines = bounded(text).replace(COLOURS, '').split(LINE_ENDS);
    const inOrder = [];
    const reversed = [];
    const headings = [];
    let reversedAt = 0;
    for (const [index, line] of lines.entries()) {
        const found = frameIn(line.slice(0, LINE_LIMIT), lines[index + 1]?.slice(0, LINE_LIMIT) ?? '');
        if (found === undefined)
            continue;
        if (HEADING.test(line))
            headings.push(found.frame);
        else if (found.innermostLast) {
            if (reversed.length === 0)
                reversedAt = inOrder.length;
            reversed.unshift(found.frame);
        }
        else
            inOrder.push(found.frame);
        if (inOrder.length + reversed.length >= MAX_FRAMES)
            break;
    }
    inOrder.splice(reversedAt, 0, ...reversed);
    const { own = [], tools = [] } = Object.groupBy(once([...inOrder, ...headings]), ({ file }) => isToolFile(file) ? 'tools' : 'own');
    return [...own, ...tools];
}
function frameIn(line, next) {
    // Most lines of a failure name no place.
    if (!line.includes('.') || !/\d/.test(line + next))
        return undefined;
    for (const family of locate_FAMILIES) {
        const found = family.read(line, next);
        if (found !== undefined)
            return { frame: found, innermostLast: family.innermostLast === true };
    }
    return undefined;
}
function bounded(text) {
    return text.length <= 2 * PART ? text : `${text.slice(0, PART)}\n${text.slice(-PART)}`;
}
function once(frames) {
    const seen = new Set();
    return frames.filter(({ file, line }) => {
        const place = `${file}:${line}`;
        return !seen.has(place) && seen.add(place);
    });
}

;// CONCATENATED MODULE: ./build/js/src/suites/places/place-of.js
/** Where a test failed: the file and line that a reviewer is led to. */



/** Frames that are looked up: behind them there is the framework that called the test. */
const place_of_MAX_FRAMES = 40;
/**
 * The statement of the test that failed: the place in the case's own file that its details name, the first at or behind the
 * case's own line, which is where the test begins (in pytest's files the line above). Without one the case's own line. Where
 * no file is given, or it is not in the repository, the file of its class; else the innermost place in a test file; else
 * the innermost in the repository. Dependencies never count, even where they lie in it. Empty where nothing is in the
 * repository. Never throws.
 */
async function placeOf(testCase, paths) {
    const { file, line = 0, classname } = testCase;
    const own = file === undefined ? undefined : await paths.resolve(file);
    const home = own ?? (classname === undefined ? undefined : await paths.resolve(classname));
    const frames = await inRepository(testCase, paths);
    const atHome = frames.filter((frame) => frame.file === home);
    if (own !== undefined && line > 0)
        return { file: own, line: statementOf(atHome, line) };
    if (atHome[0] !== undefined)
        return atHome[0];
    if (own !== undefined)
        return { file: own };
    const best = frames.find((frame) => looksLikeTest(frame.file)) ?? frames[0];
    return best ?? (home === undefined ? {} : { file: home });
}
/** Helpers may stand anywhere in the file; the test's own statement is the nearest behind its beginning. */
function statementOf(frames, begin) {
    const behind = frames.map(({ line }) => line).filter((line) => line >= begin);
    return behind.length === 0 ? begin : Math.min(...behind);
}
async function inRepository({ classname, details, message }, paths) {
    const own = framesOf(details ?? '');
    const frames = own.length > 0 ? own : framesOf(message ?? '');
    const candidates = frames.filter(({ file }) => !isToolFile(file)).slice(0, place_of_MAX_FRAMES);
    const found = await Promise.all(candidates.map(async (frame) => {
        const file = await resolveFrame(frame, classname, paths);
        return file === undefined || isDependency(file) ? undefined : { file, line: frame.line };
    }));
    return found.filter((place) => place !== undefined);
}
/** Go names the file alone, and its package as the class: `store_test.go` of `acme.example/orders/store`. */
async function resolveFrame({ file }, classname, paths) {
    const inPackage = file.endsWith('.go') && !file.includes('/') && classname !== undefined && classname !== '';
    const precise = inPackage ? await paths.resolve(`${classname}/${file}`) : undefined;
    return precise ?? paths.resolve(file);
}

;// CONCATENATED MODULE: ./build/js/src/suites/repository-paths.js
/** From the names in reports and traces to files of the repository, without a search of the workspace for each. */






const NAME_LIMIT = 500;
/** Names that are looked up in a run: a hostile report may make up any number of them. */
const MAX_NAMES = 20_000;
/** Where a dot parts packages and classes, not a name and its extension. */
const CLASS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:::|[.\\])[\p{L}\p{N}_$]+)*$/u;
/** Cheap for thousands of failures: every name is looked up once, and files are listed once, if at all. */
function createRepositoryPaths(options) {
    const { workspace, workingDirectory, signal } = options;
    const known = new Map();
    let realWorkspace;
    let index;
    const lookUp = async (name) => {
        realWorkspace ??= (0,promises_.realpath)(workspace).catch(() => (0,external_node_path_.resolve)(workspace));
        const places = { workspace, workingDirectory, realWorkspace: await realWorkspace };
        const path = normalised(name);
        const direct = await (0,direct_path/* directPath */.R)(path, places);
        if (direct === 'outside')
            return undefined;
        if (direct !== undefined)
            return direct.path;
        index ??= (0,list_files/* listFiles */.C)(workspace, signal).then((files) => new FileIndex(files));
        const files = await index;
        const found = files.byPath(path) ?? (CLASS.test(name) ? files.byClass(name) : undefined);
        // A listed file may be gone, or be a link to elsewhere.
        const there = found === undefined ? undefined : await (0,direct_path/* directPath */.R)((0,external_node_path_.resolve)(workspace, found), places);
        return typeof there === 'object' ? there.path : undefined;
    };
    return {
        resolve(name) {
            const before = known.get(name);
            if (before !== undefined)
                return before;
            if (signal.aborted || known.size >= MAX_NAMES || !isName(name))
                return Promise.resolve(undefined);
            const found = lookUp(name).catch(() => undefined);
            known.set(name, found);
            return found;
        }
    };
}
function isName(name) {
    return name !== '' && name.length <= NAME_LIMIT && !/[\0\r\n]/.test(name);
}
/** A Windows path names files of this repository by its end. */
function normalised(name) {
    const path = name.replace(/^file:\/\/(?:localhost)?/, '').replace(/^\/(?=[A-Za-z]:[\\/])/, '');
    if (process.platform === 'win32')
        return path;
    return /^(?:[A-Za-z]:)?[^/]*\\/.test(path) ? path.replace(/^[A-Za-z]:/, '').replaceAll('\\', '/') : path;
}


/***/ })

};
;