export const id = 8882;
export const ids = [8882];
export const modules = {

/***/ 50931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MASK

;// CONCATENATED MODULE: ./build/js/src/platform/needles.js
/** `needles`: at least one, each of two bytes or more. */
function createNeedles(needles) {
    const sorted = [...needles].sort((a, b) => b.length - a.length);
    const shortest = sorted.at(-1)?.length ?? 0;
    if (shortest < 2)
        throw new RangeError('a needle has two bytes at least');
    const longest = sorted[0]?.length ?? 0;
    const shifts = new Uint16Array(65_536).fill(Math.min(shortest - 1, 65_535));
    const candidates = new Map();
    // Which bytes, and which two bytes side by side, any needle has.
    const alphabet = new Uint8Array(256);
    const pairs = new Uint8Array(65_536);
    const byFirst = new Map();
    for (const needle of sorted) {
        for (let end = 1; end < shortest; end++) {
            const block = blockAt(needle, end);
            shifts[block] = Math.min(shifts[block] ?? 0, shortest - 1 - end);
        }
        append(candidates, blockAt(needle, shortest - 1), needle);
        for (const byte of needle)
            alphabet[byte] = 1;
        for (let end = 1; end < needle.length; end++)
            pairs[blockAt(needle, end)] = 1;
        append(byFirst, needle[0] ?? 0, needle);
    }
    return {
        longest,
        find(bytes, from) {
            const length = bytes.length;
            let end = from + shortest - 1;
            while (end < length) {
                const block = blockAt(bytes, end);
                const shift = shifts[block] ?? 0;
                if (shift > 0) {
                    end += shift;
                    continue;
                }
                const start = end - shortest + 1;
                const needle = candidates.get(block)?.find((candidate) => matches(bytes, start, candidate, candidate.length));
                if (needle !== undefined)
                    return { start, end: start + needle.length };
                end++;
            }
            return undefined;
        },
        openTail(bytes) {
            const length = bytes.length;
            if (length === 0 || alphabet[bytes[length - 1] ?? 0] === 0)
                return length;
            // Backwards as far as the text could be part of a needle: in a log that is a few bytes.
            const lowest = Math.max(0, length - longest + 1);
            let first = length - 1;
            while (first > lowest && pairs[blockAt(bytes, first)] === 1)
                first--;
            for (let start = first; start < length; start++) {
                const open = byFirst
                    .get(bytes[start] ?? 0)
                    ?.some((needle) => needle.length > length - start && matches(bytes, start, needle, length - start));
                if (open === true)
                    return start;
            }
            return length;
        }
    };
}
function blockAt(bytes, end) {
    return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}
function matches(bytes, start, needle, count) {
    if (start + count > bytes.length)
        return false;
    for (let index = 0; index < count; index++)
        if (bytes[start + index] !== needle[index])
            return false;
    return true;
}
function append(map, key, needle) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [needle]);
    else
        list.push(needle);
}

// EXTERNAL MODULE: ./build/js/src/platform/secret-forms.js
var secret_forms = __webpack_require__(72049);
;// CONCATENATED MODULE: ./build/js/src/platform/redactor.js
/** One redactor for every sink: screen, logs, results, summary, report. Which values are secret: redactor-policy.ts. */


const MASK = '***';
const MASK_BYTES = Buffer.from(MASK);
const NOTHING = Buffer.alloc(0);
/**
 * Replaces each value, in all its forms (see secret-forms.ts), by `***`. Overlapping secrets become one mask, so that
 * nothing of either is left. Without values everything is passed on as it is.
 */
function createRedactor(values) {
    const forms = (0,secret_forms/* secretForms */.e)(values);
    if (forms.length === 0)
        return IDENTITY;
    const needles = createNeedles(forms.map((form) => Buffer.from(form)));
    return {
        text(text) {
            const bytes = Buffer.from(text);
            if (needles.find(bytes, 0) === undefined)
                return text;
            return maskUpTo(needles, bytes, bytes.length, 0).output.toString();
        },
        stream: () => streamRedactor(needles)
    };
}
const IDENTITY = {
    text: (text) => text,
    stream: () => ({ write: toBuffer, flush: () => NOTHING })
};
function streamRedactor(needles) {
    let held = NOTHING;
    // How many of the held bytes belong to a secret whose mask has been passed on already.
    let masked = 0;
    return {
        write(chunk) {
            const incoming = toBuffer(chunk);
            const bytes = held.length === 0 ? incoming : Buffer.concat([held, incoming]);
            const safe = needles.openTail(bytes);
            const result = maskUpTo(needles, bytes, safe, masked);
            // A copy: the caller may use its buffer again.
            held = safe === bytes.length ? NOTHING : Buffer.from(bytes.subarray(safe));
            masked = result.masked;
            return result.output;
        },
        flush() {
            const { output } = maskUpTo(needles, held, held.length, masked);
            held = NOTHING;
            masked = 0;
            return output;
        }
    };
}
/** Masks what begins before `limit`. `masked`: bytes at the start (in) and after `limit` (out) that are masked already. */
function maskUpTo(needles, bytes, limit, masked) {
    let match = needles.find(bytes, 0);
    if (match === undefined && masked === 0) {
        return { output: limit === bytes.length ? bytes : bytes.subarray(0, limit), masked: 0 };
    }
    const pieces = [];
    let done = masked;
    while (match !== undefined && match.start < limit) {
        if (match.start >= done) {
            pieces.push(bytes.subarray(done, match.start), MASK_BYTES);
            done = match.end;
        }
        else {
            done = Math.max(done, match.end);
        }
        match = needles.find(bytes, match.start + 1);
    }
    if (done < limit)
        pieces.push(bytes.subarray(done, limit));
    return { output: Buffer.concat(pieces), masked: Math.max(0, done - limit) };
}
function toBuffer(chunk) {
    if (typeof chunk === 'string')
        return Buffer.from(chunk);
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}


/***/ }),

/***/ 72049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MINIMUM_SECRET_LENGTH),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** The ways in which a secret is written down: as it is, encoded for a URL, for JSON, for XML, in base64. */
/** Shorter values are never redacted: they occur in ordinary words, and blank logs help nobody. Characters. */
const MINIMUM_SECRET_LENGTH = 8;
/**
 * Every form under which one of the values may appear in text, longest first and each once. Values of several lines
 * also count line by line. Nothing shorter than MINIMUM_SECRET_LENGTH is returned.
 */
function secretForms(values) {
    const forms = new Set();
    for (const value of values) {
        for (const part of parts(value.toWellFormed())) {
            for (const form of formsOf(part))
                if (form.length >= MINIMUM_SECRET_LENGTH)
                    forms.add(form);
        }
    }
    return [...forms].sort((a, b) => b.length - a.length);
}
function parts(value) {
    const all = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return [...new Set(all)].filter((part) => part.length >= MINIMUM_SECRET_LENGTH);
}
function formsOf(value) {
    const url = encodeURIComponent(value);
    const strictUrl = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const lowerHex = (text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        url,
        strictUrl,
        lowerHex(url),
        lowerHex(strictUrl),
        strictUrl.replaceAll('%20', '+'),
        json,
        json.replaceAll('/', '\\/'),
        value.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign),
        ...base64Forms(value)
    ];
}
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * Base64 of the value itself and, without the digits at both ends that mix with its neighbours, of the value inside a
 * longer text (`user:password` of an Authorization header) at each of the three alignments.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const standard = [bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, '')];
    for (const offset of [0, 1, 2]) {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const first = Math.ceil((offset * 8) / 6);
        const last = Math.floor((padded.length * 8) / 6);
        standard.push(padded.toString('base64').slice(first, last));
    }
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openHeadTailFile),
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _log_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42746);
/**
 * A log file that keeps its head and its tail: the first half of the limit as it comes, then the last half, held in two
 * segments that take turns. So a service that writes gigabytes costs neither memory nor more than 1.5 times the limit on disk.
 */


/** `limit` in bytes. An existing file is continued: its size counts. */
async function openHeadTailFile(path, limit) {
    const half = (0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .halfOf */ .b9)(limit);
    let head = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a', 0o600);
    let room = half - (await head.stat()).size;
    let tail;
    let current = 'b';
    let inSegment = 0;
    let finished = false;
    const rotate = async () => {
        await tail?.close();
        current = current === 'a' ? 'b' : 'a';
        tail = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentPath */ .RA)(path, current), 'w', 0o600);
        inSegment = 0;
        return tail;
    };
    return {
        async write(chunk) {
            if (finished)
                return;
            let rest = chunk;
            if (head !== undefined) {
                const part = rest.subarray(0, lineEndWithin(rest, room));
                await head.appendFile(part);
                room -= part.length;
                rest = rest.subarray(part.length);
                if (rest.length > 0) {
                    await head.close();
                    head = undefined;
                }
            }
            while (rest.length > 0) {
                const target = tail ?? (await rotate());
                const part = rest.subarray(0, half - inSegment);
                await target.appendFile(part);
                inSegment += part.length;
                rest = rest.subarray(part.length);
                // At once: by their sizes it is known which of the two is the older.
                if (inSegment >= half)
                    await rotate();
            }
        },
        async finish() {
            if (finished)
                return;
            finished = true;
            await head?.close();
            await tail?.close();
            await (0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSegments */ .DI)(path, half);
        }
    };
}
/** How much of the chunk fits: all of it, else up to the last whole line, so that the head does not end in the middle of one. */
function lineEndWithin(chunk, room) {
    if (chunk.length <= room)
        return chunk.length;
    return room <= 0 ? 0 : chunk.lastIndexOf(0x0a, room - 1) + 1;
}
/** The last `lines` lines of a log, segments included, reading no more than 64 KiB a file. */
async function lastLines(path, lines) {
    const texts = await Promise.all((await (0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .logParts */ .Ru)(path)).map((file) => readEnd(file, 64 * 1024)));
    return texts
        .join('')
        .split('\n')
        .filter((line) => line !== '')
        .slice(-lines);
}
async function readEnd(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        const { size } = await file.stat();
        if (size <= bytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(bytes), position: size - bytes });
        // The first line is cut off: it says nothing.
        return buffer.subarray(buffer.indexOf(0x0a) + 1, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 36276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request),
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
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

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supervise: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/src/engine/open.js
var engine_open = __webpack_require__(68804);
// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var redactor = __webpack_require__(50931);
// EXTERNAL MODULE: ./build/js/src/run/folder.js
var run_folder = __webpack_require__(65693);
// EXTERNAL MODULE: ./build/js/src/run/journal.js + 1 modules
var run_journal = __webpack_require__(83351);
// EXTERNAL MODULE: ./build/js/src/run/lease.js
var lease = __webpack_require__(60935);
// EXTERNAL MODULE: ./build/js/src/process/alive.js
var alive = __webpack_require__(88896);
// EXTERNAL MODULE: ./build/js/src/run/plan-file.js + 1 modules
var plan_file = __webpack_require__(20562);
// EXTERNAL MODULE: ./build/js/src/run/results-file.js
var results_file = __webpack_require__(63858);
// EXTERNAL MODULE: ./build/js/src/run/secrets-file.js
var secrets_file = __webpack_require__(64531);
// EXTERNAL MODULE: ./build/js/src/teardown/tear-down.js + 2 modules
var tear_down = __webpack_require__(5475);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/src/run/head-tail-file.js
var head_tail_file = __webpack_require__(7885);
;// CONCATENATED MODULE: ./build/js/src/supervisor/line-stamps.js
/** Reads the time stamps of a log as it passes by, in chunks of any size: `2026-01-02T03:04:05.678901234Z message`. */
const STAMP = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) /;
/** Bytes of a line that hold its time stamp and the space behind it. */
const LONGEST_STAMP = 36;
const LINE_END = 0x0a;
class LineStamps {
    /** The first bytes of the line that has not ended yet. */
    #line = '';
    #whole;
    push(chunk) {
        const end = chunk.lastIndexOf(LINE_END);
        if (end >= 0) {
            // A negative offset would count from the chunk's end.
            const start = end === 0 ? -1 : chunk.lastIndexOf(LINE_END, end - 1);
            const line = start < 0 ? this.#line + head(chunk.subarray(0, end)) : head(chunk.subarray(start + 1, end));
            this.#whole = stampOf(line) ?? this.#whole;
        }
        this.#line = end < 0 ? (this.#line + head(chunk)).slice(0, LONGEST_STAMP) : head(chunk.subarray(end + 1));
    }
    /** Of the last line that has ended: what comes after it may not have been received whole. */
    get ofLastWhole() {
        return this.#whole;
    }
    /** Whether a line has begun and not ended. */
    get inLine() {
        return this.#line !== '';
    }
    /** The stream has ended in order: what a container wrote without a line's end was its last word, and is whole. */
    endLine() {
        this.#whole = stampOf(this.#line) ?? this.#whole;
        this.#line = '';
    }
    /** The stream was cut: its last line comes again. */
    forgetLine() {
        this.#line = '';
    }
}
function head(bytes) {
    return bytes.toString('latin1', 0, LONGEST_STAMP);
}
function stampOf(line) {
    return STAMP.exec(line)?.[1];
}

;// CONCATENATED MODULE: ./build/js/src/supervisor/log-collector.js
/** Streams the log of every instance into its file, from its first line on, across restarts, with flat memory. */




class LogCollector {
    #options;
    #logs = new Map();
    #stop = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    /** Call it whenever the instance has started, or may have: no line is written twice. */
    follow(instance, id) {
        // `finish` has joined the files, or is about to.
        if (this.#stop.signal.aborted)
            return;
        const log = (this.#logs.get(instance) ?? this.#open(instance)).then((opened) => {
            opened.following = opened.following.then(() => this.#copy(opened, id)).catch(() => undefined);
            return opened;
        });
        // A log that can't be written must not end the supervisor; `finish` meets the same error.
        log.catch(() => undefined);
        this.#logs.set(instance, log);
    }
    /** Waits until the logs of all that have ended are written, at most `timeout` milliseconds. */
    async drain(timeout) {
        const all = Promise.allSettled([...this.#logs.values()].map(async (log) => (await log).following));
        await Promise.race([all, new Promise((resolve) => setTimeout(resolve, timeout).unref())]);
    }
    /** Stops following and joins the files. */
    async finish() {
        this.#stop.abort();
        await Promise.allSettled([...this.#logs.values()].map(async (opening) => {
            const log = await opening;
            await log.following;
            await log.file.write(log.redact.flush());
            await log.file.finish();
        }));
    }
    async #open(instance) {
        const { directory, limit, redactor } = this.#options;
        await (0,external_node_fs_promises_.mkdir)(directory, { recursive: true });
        const file = await (0,head_tail_file/* openHeadTailFile */.t)((0,external_node_path_.join)(directory, `${instance}.log`), limit);
        return { file, redact: redactor(), stamps: new LineStamps(), following: Promise.resolve() };
    }
    async #copy(log, id) {
        const { signal } = this.#stop;
        const { stamps } = log;
        try {
            for await (const chunk of this.#options.recorder.recordLog(id, stamps.ofLastWhole, signal)) {
                stamps.push(chunk);
                await log.file.write(log.redact.write(chunk));
            }
            if (!signal.aborted)
                await this.#endLine(log);
        }
        finally {
            stamps.forgetLine();
        }
    }
    /** The next life begins on a line of its own. */
    async #endLine({ stamps, file, redact }) {
        const open = stamps.inLine;
        stamps.endLine();
        if (open)
            await file.write(redact.write('\n'));
    }
}

;// CONCATENATED MODULE: ./build/js/src/supervisor/record-events.js
/** Writes what happens to the instances into the journal, and keeps their logs followed. */


/** Milliseconds before an engine that went away is asked again. */
const RECONNECT = 1_000;
/** Runs until the signal aborts. An engine that restarts is waited for: its containers may come back. */
async function recordEvents(recorder, journal, logs, signal, reconnect = RECONNECT) {
    const lives = new Map();
    while (!signal.aborted) {
        try {
            const events = await recorder.events(signal);
            // What started before the stream was open is met here. Again after an engine was away, which ended every log.
            for (const { instance, id, running } of await recorder.instances(signal)) {
                if (running || lives.has(id))
                    lives.set(id, running);
                logs.follow(instance, id);
            }
            for await (const event of events)
                recordEvent(event, journal, logs, lives);
        }
        catch {
            // The engine is gone or restarts; asked again below.
        }
        await (0,promises_.setTimeout)(reconnect, undefined, { signal }).catch(() => undefined);
    }
}
function recordEvent(event, journal, logs, lives) {
    const { instance: service, id } = event;
    const at = event.at.toISOString();
    if (event.type === 'started') {
        logs.follow(service, id);
        // One that runs has been met in the list already, a moment before its event came.
        if (lives.get(id) === false)
            (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'service_restarted', service, id, at });
        lives.set(id, true);
        return;
    }
    lives.set(id, false);
    const { exitCode: exit_code, oomKilled: oom, deliberate } = event;
    (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'service_died', service, id, at, exit_code, oom, deliberate });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/src/supervisor/protocol.js
var protocol = __webpack_require__(36276);
;// CONCATENATED MODULE: ./build/js/src/supervisor/server.js
/** The supervisor's side of the socket. */




/** Bytes of one connection: requests are short, and what never ends its line is none. */
const LONGEST_EXCHANGE = 64 * 1024;
/** `handle` answers one request; what is not a request gets `ok: false`. */
async function serve(socketPath, handle) {
    await (0,external_node_fs_promises_.rm)(socketPath, { force: true });
    const server = (0,external_node_net_.createServer)((socket) => {
        const lines = (0,external_node_readline_.createInterface)({ input: socket });
        socket.on('error', () => socket.destroy());
        socket.on('data', () => {
            if (socket.bytesRead > LONGEST_EXCHANGE)
                socket.destroy();
        });
        lines.on('error', () => socket.destroy());
        lines.on('line', (line) => {
            void answerLine(line, handle).then((reply) => socket.write(JSON.stringify(reply) + '\n'));
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(socketPath, resolve);
    });
    await (0,external_node_fs_promises_.chmod)(socketPath, 0o600);
    return server;
}
async function answerLine(line, handle) {
    let ok = false;
    try {
        const parsed = protocol/* request */.E.safeParse(JSON.parse(line));
        if (parsed.success)
            ok = await handle(parsed.data);
    }
    catch {
        ok = false;
    }
    return { ok, pid: process.pid };
}

;// CONCATENATED MODULE: ./build/js/src/supervisor/testbed-gone.js


/** Milliseconds between two looks. */
const INTERVAL = 5_000;
/** Milliseconds without a container after which a testbed that had some counts as removed by hand. */
const GONE_AFTER = 60_000;
/**
 * Resolves when the run folder has lost its plan, or when somebody has removed all containers. One that never had any may
 * still be pulling its images. Errors: the signal's.
 */
async function testbedGone(folder, recorder, signal, { interval, goneAfter } = { interval: INTERVAL, goneAfter: GONE_AFTER }) {
    let lastSeen;
    for (;;) {
        await (0,promises_.setTimeout)(interval, undefined, { signal });
        if ((await (0,plan_file/* readPlan */.m)(folder)) === undefined)
            return;
        const known = await recorder.instances(signal).catch(() => undefined);
        // An engine that does not answer says nothing.
        if (known === undefined)
            lastSeen &&= Date.now();
        else if (known.length > 0)
            lastSeen = Date.now();
        else if (lastSeen !== undefined && Date.now() - lastSeen > goneAfter)
            return;
    }
}

;// CONCATENATED MODULE: ./build/js/src/supervisor/watch-owner.js



/** Milliseconds between two looks. */
const watch_owner_INTERVAL = 500;
/** Milliseconds that whoever comes after the owner (a post step, a parent that cleans up) has, before we do it. */
const GRACE = 1_000;
/**
 * Resolves when the owner is gone, after a short grace. Never where the testbed has no owner. Looked at twice: on a host
 * without a free process or file handle the first look may have failed. Errors: the signal's.
 */
async function ownerGone(owner, signal, { interval, grace } = { interval: watch_owner_INTERVAL, grace: GRACE }) {
    if (owner === undefined)
        return new Promise(() => undefined);
    for (;;) {
        while (await (0,alive/* isAlive */._)(owner))
            await (0,promises_.setTimeout)(interval, undefined, { signal });
        await (0,promises_.setTimeout)(grace, undefined, { signal });
        if (!(await (0,alive/* isAlive */._)(owner)))
            return;
    }
}
/** Resolves when the owner of a run is gone, unless it has given the testbed away, as `up` does once it is ready. */
async function ownerEnded(folder, plan, signal, times) {
    await ownerGone(plan.keep ? undefined : plan.owner_process, signal, times);
    const now = await (0,plan_file/* readPlan */.m)(folder);
    if (now !== undefined && now.owner_process === undefined)
        await new Promise(() => undefined);
}

;// CONCATENATED MODULE: ./build/js/src/supervisor/supervise.js
/**
 * The supervisor of one testbed, a detached process: streams logs, watches deaths, renews the lease, and removes the testbed
 * if its owner is gone. Nothing depends on it: if it dies, main and post carry on.
 */

















/** Milliseconds for the last lines of what has just been stopped. */
const STOP_DRAIN = 500;
/** Milliseconds for the last answer to be fetched. */
const LAST_ANSWER = 500;
/** Runs until it is released or the owner is gone. */
async function supervise(path) {
    const folder = (0,run_folder/* runFolderAt */.J7)(path);
    const plan = await (0,plan_file/* readPlan */.m)(folder);
    if (plan === undefined)
        return;
    // A job's orphan clean-up and a user's Ctrl-C reach everybody; who is asked to end is the owner.
    process.on('SIGINT', () => undefined);
    const ending = new AbortController();
    const recorder = await (0,engine_open/* openRecorder */.L)(plan);
    const journal = (0,run_journal/* openJournal */._0)(folder.journal, 'supervisor');
    const logs = new LogCollector({
        recorder,
        directory: (0,external_node_path_.join)(plan.output_directory, 'logs'),
        limit: plan.log_limit_bytes,
        redactor: () => (0,redactor/* createRedactor */.l)((0,secrets_file/* readSecrets */.q)(folder)).stream()
    });
    const lease = await keepLease(folder);
    const finish = async () => {
        // The run's own files go next: none of them may come back.
        lease.end();
        await logs.finish();
    };
    const released = Promise.withResolvers();
    // Without a socket, on a full disk, the owner is watched all the same.
    const server = await serve(plan.socket, async (message) => {
        if (message.op === 'drain')
            await logs.drain(message.timeout);
        if (message.op === 'release') {
            // The answer is the promise that the log files are whole.
            await finish();
            released.resolve('released');
        }
        return true;
    }).catch(() => undefined);
    const recording = recordEvents(recorder, journal, logs, ending.signal);
    const why = await Promise.race([
        released.promise,
        ownerEnded(folder, plan, ending.signal).then(() => 'owner gone'),
        testbedGone(folder, recorder, ending.signal).then(() => 'testbed gone')
    ]);
    if (why === 'owner gone')
        await endForOwner(folder, journal, logs, finish);
    else
        await finish();
    ending.abort();
    if (server !== undefined)
        await Promise.race([supervise_closed(server), (0,promises_.setTimeout)(LAST_ANSWER)]);
    await recording;
    journal.close();
    process.exit(0);
}
async function keepLease(folder) {
    const self = (await (0,alive/* processIdentity */.I)(process.pid)) ?? { pid: process.pid, started: '' };
    // A lease that can't be written, on a full disk, expires; that this process lives says the same.
    const renew = () => (0,lease/* renewLease */.EH)(folder, self).catch(() => undefined);
    await renew();
    const timer = setInterval(() => void renew(), lease/* LEASE_RENEWAL */.Qc);
    return { end: () => clearInterval(timer) };
}
/** The owner was killed: what it would have done last is done here. */
async function endForOwner(folder, journal, logs, finish) {
    const plan = await (0,plan_file/* readPlan */.m)(folder);
    if (plan === undefined) {
        await finish();
        return;
    }
    const remover = await (0,engine_open/* openRemover */.V)(plan);
    await (0,tear_down/* tearDown */.x)({
        plan,
        folder,
        journal,
        remover,
        onStopped: () => logs.drain(STOP_DRAIN),
        onRemoved: finish
    });
    // What lies there says that the run did not finish, which is true.
    await (0,results_file/* writeResults */.K)(plan, folder, true).catch(() => undefined);
}
function supervise_closed(server) {
    return new Promise((resolve) => server.close(resolve));
}


/***/ })

};
