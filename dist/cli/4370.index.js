"use strict";
exports.id = 4370;
exports.ids = [4370,3770];
exports.modules = {

/***/ 181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   Ru: () => (/* binding */ logParts),
/* harmony export */   WJ: () => (/* binding */ joinAllSegments),
/* harmony export */   b9: () => (/* binding */ halfOf),
/* harmony export */   bI: () => (/* binding */ logChunks)
/* harmony export */ });
/* unused harmony exports SEGMENTS, LEFT_OUT */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/** The two segments that hold the tail of a log while it is written, and how they become one file with its head. */



const SEGMENTS = ['a', 'b'];
const LEFT_OUT = '... lines left out here: the log was longer than log-limit ...\n';
/** The tail begins with a whole line, unless that would cost more than so many bytes of it. */
const LONGEST_CUT = 64 * 1024;
function segmentPath(path, segment) {
    return `${path}.tail-${segment}`;
}
/** Oldest first: that is the full one, since a writer turns to the next as soon as one is. Times of files are too coarse. */
async function foundSegments(path) {
    const found = await Promise.all(SEGMENTS.map(async (segment) => {
        const file = segmentPath(path, segment);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
        return info && { file, size: info.size };
    }));
    return found.filter((segment) => segment !== undefined).sort((a, b) => b.size - a.size);
}
/** The files that make up a log, in order, whether it is still written or not. */
async function logParts(path) {
    return [path, ...(await foundSegments(path)).map(({ file }) => file)];
}
/** A log from its beginning, head and tail, also while it is written. Nothing where nothing was ever logged. */
async function* logChunks(path) {
    for (const file of await logParts(path)) {
        const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r').catch(() => undefined);
        if (opened !== undefined)
            for await (const chunk of opened.createReadStream())
                yield chunk;
    }
}
/**
 * Joins what a writer left, also one that was killed: head, a line that says what is missing, and the last `half` bytes,
 * whole lines of them. Does nothing where there are no segments.
 */
async function joinSegments(path, half) {
    const found = await foundSegments(path);
    if (found.length === 0)
        return;
    const complete = found.length < SEGMENTS.length;
    let skip = Math.max(0, found.reduce((sum, { size }) => sum + size, 0) - half);
    const out = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a+', 0o600);
    try {
        if (!complete)
            await out.appendFile(`${(await endsInLine(out)) ? '\n' : ''}${LEFT_OUT}`);
        const cut = complete ? (chunk) => chunk : lineCutter();
        for (const { file, size } of found) {
            // One byte more tells whether a line begins just here.
            const start = Math.max(0, Math.min(skip, size) - 1);
            skip -= Math.min(skip, size);
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start }))
                await out.appendFile(cut(chunk));
            // Each as soon as it is copied: the disk never holds more than before.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        }
    }
    finally {
        await out.close();
    }
}
async function endsInLine(file) {
    const { size } = await file.stat();
    if (size === 0)
        return false;
    const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
    return buffer[0] !== 0x0a;
}
/** Drops what comes before the first whole line of a stream. */
function lineCutter() {
    let cutting = true;
    let dropped = 0;
    return (chunk) => {
        if (!cutting)
            return chunk;
        const end = chunk.indexOf(0x0a);
        const tooLong = dropped + (end < 0 ? chunk.length : end) > LONGEST_CUT;
        if (end < 0 && !tooLong) {
            dropped += chunk.length;
            return Buffer.alloc(0);
        }
        cutting = false;
        return chunk.subarray(tooLong ? LONGEST_CUT - dropped : end + 1);
    };
}
/** `joinSegments` for every log of a folder whose writer was killed. `limit` as it was opened with. */
async function joinAllSegments(directory, limit) {
    const ending = new RegExp(`\\.tail-[${SEGMENTS.join('')}]$`);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => [])).filter((name) => ending.test(name));
    const logs = new Set(names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name.replace(ending, ''))));
    await Promise.all([...logs].map((log) => joinSegments(log, halfOf(limit))));
}
/** Bytes of the head, and of the tail. At least one, or a writer would turn segments for ever. */
function halfOf(limit) {
    return Math.max(1, Math.floor(limit / 2));
}


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2845);
/** Talks to a supervisor. It may be dead at any moment: every call has a deadline, and undefined means "carry on without". */



/** `timeout` in milliseconds, for the whole exchange. */
function ask(socketPath, message, timeout) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(socketPath);
        const end = (result) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(result);
        };
        const timer = setTimeout(end, timeout, undefined);
        socket.on('error', () => end(undefined));
        socket.on('close', () => end(undefined));
        socket.on('connect', () => socket.write(JSON.stringify(message) + '\n'));
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: socket });
        lines.on('error', () => end(undefined));
        lines.once('line', (line) => end(parseAnswer(line)));
    });
}
function parseAnswer(line) {
    try {
        const parsed = _protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .Z.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request),
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/** What clients ask the supervisor over its socket: one JSON object a line, one answer a line. */

const request = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('op', [
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ping') }),
    /** Wait until the logs of all ended containers are on disk, at most so long (milliseconds). */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('drain'), timeout: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    /** The teardown is done, or the testbed is somebody else's from now on: finish the log files and end. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release') })
]);
const answer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ok: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), pid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });


/***/ }),

/***/ 4370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseLogs: () => (/* binding */ releaseLogs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
/* harmony import */ var _run_log_segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(181);
/* harmony import */ var _run_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6410);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3770);
/** The end of the log files: by the supervisor, else, if it was killed, by whoever tears down. */





/** Asks the supervisor to finish its files and to end, and waits `timeout` milliseconds at most. Never throws. */
async function releaseLogs(plan, folder, timeout) {
    const released = await (0,_client_js__WEBPACK_IMPORTED_MODULE_4__.ask)(plan.socket, { op: 'release' }, timeout);
    if (released !== undefined || (await mayStillWrite(folder)))
        return;
    await (0,_run_log_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .joinAllSegments */ .WJ)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(plan.output_directory, 'logs'), plan.log_limit_bytes).catch(() => undefined);
}
/** It only did not answer in time. */
async function mayStillWrite(folder) {
    const held = await (0,_run_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .readLease */ .zR)(folder);
    return held !== undefined && (await (0,_process_alive_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(held));
}


/***/ })

};
;