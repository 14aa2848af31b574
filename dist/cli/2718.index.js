"use strict";
exports.id = 2718;
exports.ids = [2718];
exports.modules = {

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertCommand: () => (/* binding */ convertCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9453);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7452);
/* harmony import */ var _session_cancel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2823);
/* harmony import */ var _session_tool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2892);
/* harmony import */ var _suites_coverage_read_reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2783);
/** `convert`: coverage files of any format, together, as one that other tools take. */










/** Milliseconds. */
const LIMIT = 600_000;
/** Characters that are written at once. */
const BLOCK = 64 * 1024;
/** Some of the files can't be read: what would be written is less than what was covered. */
class UnreadableError extends _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .TestbedError */ .GT {
    code = 'READ';
    exitCode = 1;
}
/** Nothing is written unless every file could be read. Errors: UnreadableError, ConfigError; what the file system throws. */
async function convertCommand({ cwd, env, coverage, to, output }) {
    if (coverage.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL('--coverage: no file is named', { hint: 'for instance: --coverage coverage/lcov.info' });
    }
    const signal = AbortSignal.any([(0,_session_cancel_js__WEBPACK_IMPORTED_MODULE_7__/* .cancelOnSignals */ .d)(() => process.exit(2)), AbortSignal.timeout(LIMIT)]);
    const paths = await (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .matchingFiles */ .VS)(coverage, cwd, '--coverage');
    const files = paths.map((path) => ({ path, name: (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(path, cwd), origin: path, workingDirectory: cwd }));
    const { union, problems, warnings } = await (0,_suites_coverage_read_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .readReports */ .o)(files, { workspace: await repositoryOf(cwd, env), signal });
    const [problem, ...others] = problems;
    if (problem !== undefined) {
        throw new UnreadableError(problem, { details: others.length === 0 ? undefined : others.join('\n') });
    }
    const withoutLines = union.files.filter(([, file]) => !file.hasLines && file.lines.total > 0);
    const [first] = withoutLines;
    if (first !== undefined) {
        const others = withoutLines.length === 1 ? '' : ` and ${withoutLines.length - 1} more source files`;
        warn(`${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(first[0])}${others}: left out, since only totals are known`);
    }
    for (const warning of warnings)
        warn(warning);
    const text = blocks(await written(to, union.files));
    if (output === undefined)
        await toStandardOutput(text);
    else
        await toFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output), text, output);
    return 0;
}
const warn = (text) => void process.stderr.write(`integration-testbed: ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(text, 500)}\n`);
async function written(to, files) {
    if (to === 'lcov')
        return (await __webpack_require__.e(/* import() */ 6984).then(__webpack_require__.bind(__webpack_require__, 6984))).writeLcov(files);
    const { writeCobertura } = await __webpack_require__.e(/* import() */ 4015).then(__webpack_require__.bind(__webpack_require__, 4015));
    return writeCobertura(files, { version: `${_session_tool_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL */ .j.name} ${_session_tool_js__WEBPACK_IMPORTED_MODULE_8__/* .TOOL */ .j.version}`, timestamp: Date.now() });
}
function* blocks(parts) {
    let block = '';
    for (const part of parts) {
        block += part;
        if (block.length < BLOCK)
            continue;
        yield block;
        block = '';
    }
    yield block;
}
async function toStandardOutput(text) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(text), process.stdout, { end: false });
    }
    catch (error) {
        // Who reads may stop reading, as `head` does.
        if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE'))
            throw error;
    }
}
async function toFile(path, text, shown) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL(`--output: can't write ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(shown)}: ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause))}`, { cause });
    }
}
/** The root that paths are relative to: the job's workspace, else the repository that the folder is in, else the folder. */
async function repositoryOf(cwd, env) {
    const workspace = env.GITHUB_WORKSPACE;
    if (workspace !== undefined && workspace !== '' && isInside(workspace, cwd))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')).catch(() => undefined);
        if (found !== undefined)
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return cwd;
    }
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ existingFiles),
/* harmony export */   CI: () => (/* binding */ existingFolder),
/* harmony export */   VS: () => (/* binding */ matchingFiles),
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9675);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1102);
/** Paths and globs of options. */





/** Whether the file is there and can be read. */
async function isReadable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).then(() => true, () => false);
}
/** A path as messages show it: relative to the folder where it lies inside. */
function shownPath(path, from) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, path);
    return inside === '' || inside.startsWith('..') ? path : inside;
}
/** `place` names the option. */
async function existingFolder(path, place) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found?.isDirectory() === true)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: ${found === undefined ? 'no such folder' : 'not a folder'}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}`);
}
async function existingFiles(paths, base, place) {
    return Promise.all(paths.map(async (path) => {
        const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path);
        if (await isReadable(whole))
            return whole;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: no such file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}`, { hint: `Looked for ${whole}` });
    }));
}
/**
 * Files and globs -> absolute paths in the order given, matches of a glob sorted, each path once. A path that exists is
 * itself, whatever characters it has. A file that is not there and a glob that matches nothing are errors.
 */
async function matchingFiles(patterns, base, place) {
    const found = new Set();
    for (const pattern of patterns) {
        if (!/[*?[{]/.test(pattern) || (await isReadable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, pattern)))) {
            for (const path of await existingFiles([pattern], base, place))
                found.add(path);
            continue;
        }
        const matches = [];
        for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.glob)(pattern, { cwd: base }))
            matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, match));
        if (matches.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${place}: the glob matches no file: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(pattern, 200)}`, {
                hint: `Looked in ${base}`
            });
        }
        for (const match of matches.sort())
            found.add(match);
    }
    return [...found];
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4594);
/** Short calls of command line tools. Never through a shell, never with our own standard streams. */



const DEFAULT_MAX_OUTPUT = 16 * 1024 * 1024;
const MAX_LINE = 16 * 1024;
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000;
/** Milliseconds that the streams may stay open after the exit: a background process may hold them for ever. */
const DRAIN = 500;
/**
 * Runs a program to its end. On a time-out or when the signal aborts, its group gets SIGTERM and 2 s later SIGKILL, and the
 * result says so. Rejects only if it could not be started (the system's error with its `code`, or the signal's reason), or if
 * it printed more than `maxOutput` to standard output: half of an answer is worse than none.
 */
async function runCommand(command, args, options = {}) {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        detached: options.processGroup ?? true,
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    });
    const stop = new Stop(child, options.processGroup ?? true);
    const { maxOutput = DEFAULT_MAX_OUTPUT, onLine } = options;
    const stdout = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    const stderr = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    read(child.stdout, onLine && ((line) => onLine(line, 'stdout')), (chunk) => {
        stdout.push(chunk);
        if (stdout.cut)
            stop.now('overflow');
    });
    read(child.stderr, onLine && ((line) => onLine(line, 'stderr')), (chunk) => stderr.push(chunk));
    // A program that does not read its input to the end is not an error.
    child.stdin?.on('error', () => undefined).end(options.input);
    const onAbort = () => stop.now('abort');
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const timer = options.timeout === undefined ? undefined : setTimeout(() => stop.now('timeout'), options.timeout);
    try {
        const { exitCode, signal } = await ended(child, options.onSpawn);
        const { reason } = stop;
        if (stdout.cut && (reason === undefined || reason === 'overflow')) {
            throw new Error(`${command} printed more than ${maxOutput} bytes`);
        }
        return {
            exitCode,
            signal,
            stdout: stdout.toString(),
            stderr: stderr.toString(),
            timedOut: reason === 'timeout',
            aborted: reason === 'abort'
        };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', onAbort);
        stop.finish();
    }
}
function ended(child, onSpawn) {
    return new Promise((resolve, reject) => {
        child.once('spawn', () => {
            if (child.pid !== undefined)
                onSpawn?.(child.pid);
        });
        child.once('error', reject);
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
}
function read(stream, onLine, onChunk) {
    const lines = onLine && new LineSplitter(onLine);
    stream?.on('data', (chunk) => {
        onChunk(chunk);
        lines?.push(chunk);
    });
    stream?.once('close', () => lines?.end());
}
/** Ends a child in two steps, with all of its group, once. */
class Stop {
    reason;
    #child;
    #group;
    #kill;
    #drain;
    constructor(child, group) {
        this.#child = child;
        this.#group = group;
        child.once('exit', () => {
            // After a stop the kill comes first: then only what left the group can still hold the streams.
            const patience = this.reason === undefined ? DRAIN : GRACE + DRAIN;
            this.#drain = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, patience);
        });
    }
    now(reason) {
        // Already over: only its streams are still held by somebody.
        if (this.reason !== undefined || this.#child.exitCode !== null || this.#child.signalCode !== null)
            return;
        this.reason = reason;
        this.#send('SIGTERM');
        this.#kill = setTimeout(() => this.#send('SIGKILL'), GRACE);
    }
    /** After its end: nothing of a stopped group may be left, even if it has closed its streams. */
    finish() {
        clearTimeout(this.#kill);
        clearTimeout(this.#drain);
        if (this.reason !== undefined && this.#group)
            this.#send('SIGKILL');
    }
    #send(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        if (!this.#group) {
            this.#child.kill(signal);
            return;
        }
        try {
            process.kill(-pid, signal);
        }
        catch {
            // The whole group is gone already.
        }
    }
}
class LineSplitter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(chunk) {
        const lines = (this.#rest + this.#decoder.write(chunk)).split('\n');
        // A line without an end is kept to its limit only, and one more character, so that it is not taken for a shorter one.
        this.#rest = (lines.pop() ?? '').slice(0, MAX_LINE + 1);
        for (const line of lines)
            this.#emit(line);
    }
    end() {
        const last = this.#rest + this.#decoder.end();
        this.#rest = '';
        if (last !== '')
            this.#emit(last);
    }
    #emit(line) {
        this.#onLine((line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, MAX_LINE));
    }
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OutputTail)
/* harmony export */ });
/** The end of an output of any length, in a bounded amount of memory. */
class OutputTail {
    #limit;
    #chunks = [];
    #bytes = 0;
    #cut = false;
    /** @param limit bytes that are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        // Twice the limit, so that not every small chunk costs a copy.
        if (this.#bytes > this.#limit * 2 || this.#chunks.length > 1_000)
            this.#shrink();
    }
    /** Whether something was dropped. */
    get cut() {
        return this.#cut || this.#bytes > this.#limit;
    }
    toString() {
        this.#shrink();
        const bytes = this.#chunks[0] ?? Buffer.alloc(0);
        // Not in the middle of a character: continuation bytes at the beginning are dropped.
        let from = 0;
        while (this.#cut && from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80)
            from++;
        return bytes.toString('utf8', from);
    }
    #shrink() {
        const all = Buffer.concat(this.#chunks, this.#bytes);
        this.#cut ||= all.length > this.#limit;
        const kept = all.length > this.#limit ? Buffer.from(all.subarray(all.length - this.#limit)) : all;
        this.#chunks = [kept];
        this.#bytes = kept.length;
    }
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/** Cancelling: a first signal ends the run in order, a second one at once. */

/**
 * A signal that aborts with a CancelledError on SIGINT, SIGTERM or SIGHUP. `onSecond`: somebody does not want to wait; what
 * is left is then the supervisor's.
 */
function cancelOnSignals(onSecond) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                onSecond();
            else
                controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name));
        });
    }
    return controller.signal;
}


/***/ })

};
;