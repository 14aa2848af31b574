export const id = 657;
export const ids = [657];
export const modules = {

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t9: () => (/* binding */ openHeadTailFile),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony exports segmentPath, joinSegments */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/**
 * A log file that keeps its head and its tail: the first half of the limit as it comes, then the last half, held in two
 * segments that take turns. So a service that writes gigabytes costs neither memory nor more than 1.5 times the limit on disk.
 */


const SEGMENTS = ['a', 'b'];
function segmentPath(path, segment) {
    return `${path}.tail-${segment}`;
}
/** `limit` in bytes. An existing file is continued: its size counts. */
async function openHeadTailFile(path, limit) {
    const half = Math.floor(limit / 2);
    let head = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a', 0o600);
    let room = half - (await head.stat()).size;
    let tail;
    let current = 'b';
    let inSegment = 0;
    let finished = false;
    const rotate = async () => {
        await tail?.close();
        current = current === 'a' ? 'b' : 'a';
        tail = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(segmentPath(path, current), 'w', 0o600);
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
                const target = tail === undefined || inSegment >= half ? await rotate() : tail;
                const part = rest.subarray(0, half - inSegment);
                await target.appendFile(part);
                inSegment += part.length;
                rest = rest.subarray(part.length);
            }
        },
        async finish() {
            if (finished)
                return;
            finished = true;
            await head?.close();
            await tail?.close();
            await joinSegments(path, half);
        }
    };
}
/** How much of the chunk fits: all of it, else up to the last whole line, so that the head does not end in the middle of one. */
function lineEndWithin(chunk, room) {
    if (chunk.length <= room)
        return chunk.length;
    return room <= 0 ? 0 : chunk.lastIndexOf(0x0a, room - 1) + 1;
}
/**
 * Joins what a writer left, also one that was killed: head, a line that says what is missing, and the last `half` bytes.
 * Does nothing where there are no segments.
 */
async function joinSegments(path, half) {
    const found = (await Promise.all(SEGMENTS.map(async (segment) => {
        const file = segmentPath(path, segment);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
        return info && { file, size: info.size, modified: info.mtimeMs };
    }))).filter((segment) => segment !== undefined);
    if (found.length === 0)
        return;
    found.sort((a, b) => a.modified - b.modified);
    const total = found.reduce((sum, segment) => sum + segment.size, 0);
    let skip = Math.max(0, total - half);
    const out = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a', 0o600);
    try {
        if (found.length === SEGMENTS.length)
            await out.appendFile('... lines left out here: the log was longer than log-limit ...\n');
        for (const segment of found) {
            const from = Math.min(skip, segment.size);
            skip -= from;
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(segment.file, { start: from }))
                await out.appendFile(chunk);
        }
    }
    finally {
        await out.close();
    }
    await Promise.all(found.map((segment) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(segment.file, { force: true })));
}
/** The last `lines` lines of a log, segments included, reading no more than 64 KiB a file. */
async function lastLines(path, lines) {
    const files = [path, ...SEGMENTS.map((segment) => segmentPath(path, segment))];
    const parts = await Promise.all(files.map(async (file) => ({
        text: await readEnd(file, 64 * 1024),
        modified: file === path ? 0 : ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined))?.mtimeMs ?? 0)
    })));
    const text = parts
        .sort((a, b) => a.modified - b.modified)
        .map((part) => part.text)
        .join('');
    return text.split('\n').filter((line) => line !== '').slice(-lines);
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

/***/ 6005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ renewLease),
/* harmony export */   Qc: () => (/* binding */ LEASE_RENEWAL),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* unused harmony export LEASE_LENGTH */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3102);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);
/** The lease: a sign of life that the supervisor renews. A run without one is dead, and may be cleaned up. */


/** Milliseconds between two renewals. */
const LEASE_RENEWAL = 5_000;
/** A lease that was not renewed for so long (milliseconds) has expired: three renewals missed, and some for a busy host. */
const LEASE_LENGTH = 20_000;
const lease = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), renewed_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$() });
function renewLease(folder, pid, now = new Date()) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(folder.lease, { pid, renewed_at: now.toISOString() });
}
function readLease(folder) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(folder.lease, lease);
}
function isExpired(held, now = new Date()) {
    return held === undefined || now.getTime() - Date.parse(held.renewed_at) > LEASE_LENGTH;
}


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  supervise: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/engine/open.js
var engine_open = __webpack_require__(6362);
// EXTERNAL MODULE: ./build/src/platform/redactor.js + 1 modules
var redactor = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/run/folder.js
var run_folder = __webpack_require__(7879);
// EXTERNAL MODULE: ./build/src/run/journal.js + 1 modules
var run_journal = __webpack_require__(6049);
// EXTERNAL MODULE: ./build/src/run/lease.js
var run_lease = __webpack_require__(6005);
// EXTERNAL MODULE: ./build/src/run/plan-file.js + 1 modules
var plan_file = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/src/run/results-file.js
var results_file = __webpack_require__(7352);
// EXTERNAL MODULE: ./build/src/run/secrets-file.js
var secrets_file = __webpack_require__(7677);
// EXTERNAL MODULE: ./build/src/teardown/tear-down.js + 3 modules
var tear_down = __webpack_require__(7349);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/run/head-tail-file.js
var head_tail_file = __webpack_require__(887);
;// CONCATENATED MODULE: ./build/src/supervisor/log-collector.js
/** Streams the log of every instance into its file, from its first line on, across restarts, with flat memory. */



class LogCollector {
    #options;
    #logs = new Map();
    #stop = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    /** Call it whenever the instance has started: what it is following already is followed once. */
    follow(instance, id) {
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
        const file = await (0,head_tail_file/* openHeadTailFile */.t9)((0,external_node_path_.join)(directory, `${instance}.log`), limit);
        return { file, redact: redactor(), last: undefined, following: Promise.resolve() };
    }
    async #copy(log, id) {
        for await (const chunk of this.#options.recorder.recordLog(id, log.last, this.#stop.signal)) {
            log.last = lastTimeStamp(chunk) ?? log.last;
            await log.file.write(log.redact.write(chunk));
        }
    }
}
/** Of the last line that begins in this chunk and is whole: `2026-01-02T03:04:05.678901234Z`. */
function lastTimeStamp(chunk) {
    const end = chunk.lastIndexOf(0x0a);
    if (end < 0)
        return undefined;
    const start = chunk.lastIndexOf(0x0a, end - 1) + 1;
    const stamp = chunk.toString('latin1', start, Math.min(start + 35, end)).split(' ', 1)[0] ?? '';
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(stamp) ? stamp : undefined;
}

;// CONCATENATED MODULE: ./build/src/supervisor/record-events.js
/** Writes what happens to the instances into the journal, and keeps their logs followed. */

/** Milliseconds before an engine that went away is asked again. */
const RECONNECT = 1_000;
/** Runs until the signal aborts. An engine that restarts is waited for: its containers may come back. */
async function recordEvents(recorder, journal, logs, signal) {
    const started = new Set();
    while (!signal.aborted) {
        try {
            const events = await recorder.events(signal);
            // What started before the stream was open is met here; `follow` knows what it follows already.
            for (const known of await recorder.instances(signal)) {
                if (started.has(known.id))
                    continue;
                if (known.running)
                    started.add(known.id);
                logs.follow(known.instance, known.id);
            }
            for await (const event of events)
                recordEvent(event, journal, logs, started);
        }
        catch {
            // The engine is gone or restarts; asked again below.
        }
        await (0,promises_.setTimeout)(RECONNECT, undefined, { signal }).catch(() => undefined);
    }
}
function recordEvent(event, journal, logs, started) {
    const { instance: service, id } = event;
    const at = event.at.toISOString();
    if (event.type === 'started') {
        logs.follow(service, id);
        if (started.has(id))
            journal.append({ type: 'service_restarted', service, id, at });
        started.add(id);
        return;
    }
    const { exitCode: exit_code, oomKilled: oom, deliberate } = event;
    journal.append({ type: 'service_died', service, id, at, exit_code, oom, deliberate });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/src/supervisor/protocol.js
var protocol = __webpack_require__(2498);
;// CONCATENATED MODULE: ./build/src/supervisor/server.js
/** The supervisor's side of the socket. */




/** `handle` answers one request; what is not a request gets `ok: false`. */
async function serve(socketPath, handle) {
    await (0,external_node_fs_promises_.rm)(socketPath, { force: true });
    const server = (0,external_node_net_.createServer)((socket) => {
        const lines = (0,external_node_readline_.createInterface)({ input: socket });
        socket.on('error', () => socket.destroy());
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

// EXTERNAL MODULE: ./build/src/process/alive.js
var alive = __webpack_require__(298);
;// CONCATENATED MODULE: ./build/src/supervisor/watch-owner.js


/** Milliseconds between two looks. */
const INTERVAL = 500;
/** Milliseconds that whoever comes after the owner (a post step, a parent that cleans up) has, before we do it. */
const GRACE = 1_000;
/** Resolves when the owner is gone, after a short grace. Never where the testbed has no owner. */
async function ownerGone(owner, signal) {
    if (owner === undefined)
        return new Promise(() => undefined);
    while (await (0,alive/* isAlive */._)(owner))
        await (0,promises_.setTimeout)(INTERVAL, undefined, { signal });
    await (0,promises_.setTimeout)(GRACE, undefined, { signal });
}

;// CONCATENATED MODULE: ./build/src/supervisor/supervise.js
/**
 * The supervisor of one testbed, a detached process: streams logs, watches deaths, renews the lease, and removes the testbed
 * if its owner is gone. Nothing depends on it: if it dies, main and post carry on.
 */















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
    const journal = (0,run_journal/* openJournal */._)(folder.journal, 'supervisor');
    const logs = new LogCollector({
        recorder,
        directory: (0,external_node_path_.join)(plan.output_directory, 'logs'),
        limit: plan.log_limit_bytes,
        redactor: () => (0,redactor/* createRedactor */.l)((0,secrets_file/* readSecrets */.q)(folder)).stream()
    });
    const released = Promise.withResolvers();
    const server = await serve(plan.socket, async (message) => {
        if (message.op === 'drain')
            await logs.drain(message.timeout);
        if (message.op === 'release') {
            // The answer is the promise that the log files are whole.
            await logs.finish();
            released.resolve('released');
        }
        return true;
    });
    const lease = setInterval(() => void (0,run_lease/* renewLease */.EH)(folder, process.pid).catch(() => undefined), run_lease/* LEASE_RENEWAL */.Qc);
    await (0,run_lease/* renewLease */.EH)(folder, process.pid);
    const recording = recordEvents(recorder, journal, logs, ending.signal);
    const why = await Promise.race([
        released.promise,
        ownerGone(plan.keep ? undefined : plan.owner_process, ending.signal).then(() => 'owner gone'),
        testbedGone(folder, recorder, ending.signal).then(() => 'testbed gone')
    ]);
    if (why === 'owner gone')
        await endForOwner(folder, journal, logs);
    else
        await logs.finish();
    ending.abort();
    clearInterval(lease);
    server.close();
    await recording;
    journal.close();
    process.exit(0);
}
/** The owner was killed: what it would have done last is done here. */
async function endForOwner(folder, journal, logs) {
    const plan = await (0,plan_file/* readPlan */.m)(folder);
    if (plan === undefined) {
        await logs.finish();
        return;
    }
    const remover = await (0,engine_open/* openRemover */.V)(plan);
    await (0,tear_down/* tearDown */.x)({
        plan,
        folder,
        journal,
        remover,
        onStopped: () => logs.drain(STOP_DRAIN),
        onRemoved: () => logs.finish()
    });
    await (0,results_file/* writeResults */.K)(plan, folder, true);
}
/** Milliseconds for the last lines of what has just been stopped. */
const STOP_DRAIN = 500;
/** Milliseconds without a container after which a testbed that had some counts as removed by hand. */
const GONE_AFTER = 60_000;
/** Resolves when the run folder has lost its plan, or when somebody has removed all containers. */
async function testbedGone(folder, recorder, signal) {
    let lastSeen = Infinity;
    for (;;) {
        await (0,promises_.setTimeout)(run_lease/* LEASE_RENEWAL */.Qc, undefined, { signal });
        if ((await (0,plan_file/* readPlan */.m)(folder)) === undefined)
            return;
        const known = await recorder.instances(signal).catch(() => undefined);
        if (known === undefined || known.length > 0)
            lastSeen = Date.now();
        else if (Date.now() - lastSeen > GONE_AFTER)
            return;
    }
}


/***/ })

};
