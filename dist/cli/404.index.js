export const id = 404;
export const ids = [404];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SeveralErrors),
/* harmony export */   C8: () => (/* binding */ ImageError),
/* harmony export */   D4: () => (/* binding */ StartError),
/* harmony export */   DG: () => (/* binding */ EngineUnavailableError),
/* harmony export */   GT: () => (/* binding */ TestbedError),
/* harmony export */   Gd: () => (/* binding */ InternalError),
/* harmony export */   Jp: () => (/* binding */ ReadinessError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   hp: () => (/* binding */ ComposeError),
/* harmony export */   tM: () => (/* binding */ PortTakenError),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
class TestbedError extends Error {
    exitCode = 2;
    hint;
    service;
    details;
    constructor(message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : undefined);
        this.name = new.target.name;
        this.hint = options.hint;
        this.service = options.service;
        this.details = options.details;
    }
}
/** A wrong option, file or flag. The message names the file and the key. */
class ConfigError extends TestbedError {
    code = 'CONFIG';
}
/** No engine answers, or it refuses. */
class EngineUnavailableError extends TestbedError {
    code = 'ENGINE_UNAVAILABLE';
}
/** The engine answered a request with an error. `status` is the HTTP status. */
class EngineError extends TestbedError {
    code = 'ENGINE';
    status;
    constructor(message, options = {}) {
        super(message, options);
        this.status = options.status;
    }
}
class ComposeError extends TestbedError {
    code = 'COMPOSE';
}
class ImageError extends TestbedError {
    code = 'IMAGE';
}
class BuildError extends TestbedError {
    code = 'BUILD';
}
class PortTakenError extends TestbedError {
    code = 'PORT_TAKEN';
}
/** A service that can't be started. */
class StartError extends TestbedError {
    code = 'START';
}
/** A service that ended, or that was not ready in time. */
class ReadinessError extends TestbedError {
    code = 'NOT_READY';
}
/** Several things that are wrong at once, the cause first. At least one. */
class SeveralErrors extends Error {
    errors;
    constructor(errors) {
        super(errors.map(({ message }) => message).join('; '), { cause: errors[0] });
        this.name = 'SeveralErrors';
        this.errors = errors;
    }
}
/** The run was asked to stop: SIGINT, SIGTERM, a cancelled job. */
class CancelledError extends TestbedError {
    code = 'CANCELLED';
}
/** Something that belongs to the tool itself failed: its run folder, its supervisor. */
class InternalError extends TestbedError {
    code = 'INTERNAL';
}
/** The message of anything that was thrown, without a stack. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 7449:
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

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7449);
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


/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./build/src/teardown/tear-down.js + 1 modules
var tear_down = __webpack_require__(170);
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
