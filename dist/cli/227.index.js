export const id = 227;
export const ids = [227];
export const modules = {

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ REQUIRED_STAGES),
/* harmony export */   C1: () => (/* binding */ diagnosis),
/* harmony export */   C9: () => (/* binding */ chainLink),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Xv: () => (/* binding */ results),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   gS: () => (/* binding */ testTotals),
/* harmony export */   lN: () => (/* binding */ stageStatus),
/* harmony export */   q0: () => (/* binding */ NO_TESTS)
/* harmony export */ });
/* unused harmony exports stage, endpoint, suiteResult, serviceState, serviceResult */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3102);
/**
 * The results file, `inttest-results.json`: the schema from which the published JSON Schema is generated.
 * Keys of version 1 never change meaning; unknown keys are kept.
 */

const SCHEMA_VERSION = 1;
const stageStatus = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'failed', 'skipped', 'cancelled']);
const stage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0)),
    status: stageStatus
});
/** Stages that are always there. */
const REQUIRED_STAGES = ['infra_deploy', 'seed_data', 'service_deploy', 'integration_tests', 'teardown'];
const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0));
/** `total = passed + failed + errors + skipped`; flaky tests count as passed. */
const testTotals = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    total: count,
    passed: count,
    failed: count,
    errors: count,
    skipped: count,
    flaky: count,
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
});
const NO_TESTS = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, duration_s: 0 };
const endpoint = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    p50_ms: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    p95_ms: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    p99_ms: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    min_ms: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    max_ms: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count)
});
const failure = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    suite: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['failed', 'error']),
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())
});
const suiteResult = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    command: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: stageStatus,
    exit_code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    signal: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Why the suite failed although, or besides that, tests failed: one line each. */
    reasons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    tests: testTotals,
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    junit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
const serviceState = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'pending',
    'starting',
    'probing',
    'ready',
    'completed',
    'failed',
    'exited',
    'removed'
]);
const serviceResult = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    role: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['infrastructure', 'application']),
    image: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    state: serviceState,
    /** Seconds since the run began. */
    started_after_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Seconds since its own container was started. */
    ready_after_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    restarts: count,
    exit_code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    oom: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    last_probe: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    log_file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
const diagnosis = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    symptom: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    service: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    stage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    cause: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Last lines of what matters: a build, a log, a probe. */
    details: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
const chainLink = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ service: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), seconds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const exitCode = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2)]);
const results = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    run_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    image_tag: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    started_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    completed_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    exit_code: exitCode,
    stages: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .catchall */ .rUs(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        infra_deploy: stage,
        seed_data: stage,
        service_deploy: stage,
        integration_tests: stage,
        teardown: stage
    }), stage),
    tests: testTotals,
    profiling: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        endpoints: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), endpoint),
        slow_endpoints: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    }),
    schema_version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(SCHEMA_VERSION)),
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    engine: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    suites: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(suiteResult)),
    failures: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(failure)),
    services: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(serviceResult)),
    /** The services whose start decided when the testbed was ready, in order, with their own share in seconds. */
    critical_chain: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(chainLink)),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    diagnosis: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(diagnosis)),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: count, sha256: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })))
});


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openRecorder),
/* harmony export */   V: () => (/* binding */ openRemover)
/* harmony export */ });
async function openRemover(plan) {
    const { createRemover } = await Promise.all(/* import() */[__webpack_require__.e(253), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 3621));
    return createRemover(plan.engine);
}
async function openRecorder(plan) {
    const [{ createRecorder }, { DockerClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 2461)),
        __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 4002))
    ]);
    return createRecorder(new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version }), plan.run_id);
}


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
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

/***/ 6389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);
/** Whether a process still lives, safe against its id having gone to another one. */


async function startOf(pid) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .startedOnLinux */ .ZR)(pid) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .startedOnMacos */ .sx)(pid);
}
/** Undefined if there is no such process. */
async function processIdentity(pid) {
    const started = await startOf(pid);
    return started === undefined ? undefined : { pid, started };
}
/** False for a zombie, too. */
async function isAlive(identity) {
    return (await startOf(identity.pid)) === identity.started;
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ startedOrEndedOnLinux),
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/** Processes as `/proc` shows them, proc(5). Everything here may vanish between two reads, which is never an error. */


/** `USER_HZ`, which is 100 on every architecture that Node runs on. */
const MS_PER_TICK = 10;
const COMMAND_LIMIT = 200;
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
let boot;
/** Start times count from the boot: with the boot's id they are unique on this machine. */
function bootId() {
    boot ??= (read('/proc/sys/kernel/random/boot_id') ?? '').slice(0, 8);
    return boot;
}
/** The name stands in parentheses and may itself hold parentheses and spaces: fields count from the last one. */
function readStat(pid) {
    const text = read(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const number = (index) => Number(fields[index] ?? Number.NaN);
    return {
        name: text.slice(text.indexOf('(') + 1, end),
        state: fields[0] ?? '?',
        parent: number(1),
        group: number(2),
        session: number(3),
        cpuTicks: number(11) + number(12),
        startTicks: number(19)
    };
}
const isGone = (stat) => stat.state === 'Z' || stat.state === 'X';
const startOf = (stat) => `${bootId()}-${stat.startTicks}`;
/** Undefined if there is no such process, or only its zombie. */
function startedOnLinux(pid) {
    const stat = readStat(pid);
    return stat === undefined || isGone(stat) ? undefined : startOf(stat);
}
/** As `startedOnLinux`, but a zombie counts: for a child that was just started and may have ended already. */
function startedOrEndedOnLinux(pid) {
    const stat = readStat(pid);
    return stat && startOf(stat);
}
function carries(pid, marker) {
    const wanted = Buffer.from(`${marker.name}=${marker.value}`).toString('latin1');
    // Of other users' processes it can't be read, and they are not ours to stop.
    return read(`/proc/${pid}/environ`)?.split('\0').includes(wanted) ?? false;
}
/** Every process that this one can see, without zombies. */
function listOnLinux(marker) {
    const entries = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        const pid = Number(name);
        if (!Number.isInteger(pid))
            continue;
        const stat = readStat(pid);
        if (stat === undefined || isGone(stat))
            continue;
        const { parent, group, session, state } = stat;
        entries.push({ pid, started: startOf(stat), parent, group, session, state, marked: carries(pid, marker) });
    }
    return entries;
}
/** Adds what a reader wants to know. A process that ended meanwhile keeps what is known of it. */
function describeOnLinux(entry) {
    const stat = readStat(entry.pid);
    if (stat === undefined || startOf(stat) !== entry.started) {
        return { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
    }
    const words = Buffer.from(read(`/proc/${entry.pid}/cmdline`) ?? '', 'latin1').toString('utf8');
    const wchan = read(`/proc/${entry.pid}/wchan`)?.trim();
    const uptime = Number((read('/proc/uptime') ?? '').split(' ')[0]);
    const age = uptime * 1000 - stat.startTicks * MS_PER_TICK;
    return {
        ...entry,
        state: stat.state,
        command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(words.replaceAll('\0', ' '), COMMAND_LIMIT) || `[${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stat.name, COMMAND_LIMIT)}]`,
        ageMs: Number.isFinite(age) ? Math.max(0, age) : undefined,
        cpuMs: stat.cpuTicks * MS_PER_TICK,
        // `0` where the kernel does not tell.
        waitsIn: wchan === undefined || wchan === '' || wchan === '0' ? undefined : (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(wchan, 60)
    };
}


/***/ }),

/***/ 8348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ listOnMacos),
/* harmony export */   Sr: () => (/* binding */ describeOnMacos),
/* harmony export */   sx: () => (/* binding */ startedOnMacos)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4667);
/** Processes as `ps` of macOS prints them, ps(1). */


/** Milliseconds. */
const TIMEOUT = 5_000;
const COMMAND_LIMIT = 200;
/** pid, ppid, pgid, stat, lstart (five words), command. */
const LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/;
async function ps(args) {
    const { stdout } = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)('ps', args, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' }, timeout: TIMEOUT });
    return stdout;
}
/** Undefined if there is no such process, or only its zombie. */
async function startedOnMacos(pid) {
    const line = (await ps(['-o', 'stat=,lstart=', '-p', String(pid)])).trim();
    const state = line.split(/\s+/, 1)[0] ?? '';
    return line === '' || state.startsWith('Z') ? undefined : line.slice(state.length).trim().replace(/\s+/g, ' ');
}
/** Two listings: the environment stands behind the command, with nothing between them that would tell where it begins. */
async function listOnMacos(marker) {
    const [plain, withEnvironment] = await Promise.all([
        ps(['-axww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']),
        ps(['-axwwE', '-o', 'pid=,command='])
    ]);
    return parseListing(plain, withEnvironment, marker);
}
function parseListing(plain, withEnvironment, marker) {
    const wanted = ` ${marker.name}=${marker.value} `;
    const marked = new Set();
    for (const line of withEnvironment.split('\n'))
        if (`${line} `.includes(wanted))
            marked.add(Number.parseInt(line, 10));
    const entries = [];
    for (const line of plain.split('\n')) {
        const [, pid, parent, group, state = '', started = '', command = ''] = LINE.exec(line) ?? [];
        if (pid === undefined || state.startsWith('Z'))
            continue;
        entries.push({
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: undefined,
            state: state.slice(0, 1),
            started: started.replace(/\s+/g, ' '),
            marked: marked.has(Number(pid)),
            command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(command, COMMAND_LIMIT),
            ageMs: ageOf(started),
            cpuMs: undefined,
            waitsIn: undefined
        });
    }
    return entries;
}
/** Seconds are all that `lstart` knows. */
function ageOf(started) {
    const at = Date.parse(started);
    return Number.isNaN(at) ? undefined : Math.max(0, Date.now() - at);
}
/** The listing knows it all already. */
function describeOnMacos(entry) {
    return 'command' in entry
        ? entry
        : { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ suiteMarker),
/* harmony export */   J_: () => (/* binding */ PROCESS_MARKER),
/* harmony export */   qW: () => (/* binding */ runMarker)
/* harmony export */ });
/* unused harmony export SUITE_MARKER */
/** Value: the run id. */
const PROCESS_MARKER = 'TESTBED_PROCESS_OF';
/** Value: the run id, a slash, the suite's name. */
const SUITE_MARKER = 'TESTBED_PROCESS_OF_SUITE';
function runMarker(runId) {
    return { name: PROCESS_MARKER, value: runId };
}
function suiteMarker(runId, suite) {
    return { name: SUITE_MARKER, value: `${runId}/${suite}` };
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ NOT_FINISHED),
  e: () => (/* binding */ foldResults)
});

// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(8104);
;// CONCATENATED MODULE: ./build/js/src/run/fold/deaths.js
/**
 * Services that had been ready and then ended without anybody asking for it, before the run was finished: each once,
 * although main and supervisor both report it. Pure.
 *
 * What exits 0 and publishes nothing has done its work. A test that stops a service on purpose asks the engine for it.
 */
function deathsOnTheirOwn(events) {
    const planned = new Map();
    const ready = new Set();
    const seen = new Set();
    const deaths = [];
    for (const event of events) {
        if (event.type === 'run_finished')
            break;
        if (event.type === 'service_planned')
            planned.set(event.service, event);
        if (event.type === 'service_ready')
            ready.add(event.service);
        if (event.type !== 'service_died' || event.deliberate || !ready.has(event.service))
            continue;
        const plan = planned.get(event.service);
        const key = `${event.id} ${event.at}`;
        if (plan === undefined || seen.has(key) || (event.exit_code === 0 && !event.oom && !plan.publishes))
            continue;
        seen.add(key);
        deaths.push({ ...event, role: plan.role });
    }
    return deaths;
}

;// CONCATENATED MODULE: ./build/js/src/run/fold/diagnosis.js

/** What went wrong, the cause first: what ended the run, then services that died on their own. Pure. */
function diagnosisOf(events) {
    const errors = events.flatMap((event) => {
        if (event.type !== 'error')
            return [];
        const { code, symptom, service, stage, cause, hint, details } = event;
        return [{ code, symptom, service, stage, cause, hint, details }];
    });
    return [
        ...errors,
        ...deathsOnTheirOwn(events)
            .filter((death) => isFatal(death))
            .map(describeDeath)
    ];
}
function isFatal(death) {
    return death.role === 'infrastructure' || death.oom || death.exit_code !== 0;
}
function describeDeath(death) {
    const how = death.oom ? 'was killed for memory (OOM)' : `exited with code ${death.exit_code}`;
    return {
        code: 'SERVICE_DIED',
        symptom: `${death.service} ${how} while the tests ran`,
        service: death.service,
        stage: 'integration_tests',
        hint: death.oom
            ? `raise the memory limit of ${death.service}, or find what uses so much`
            : `look at logs/${death.service}.log: its last lines are below`
    };
}

;// CONCATENATED MODULE: ./build/js/src/run/fold/exit-code.js

/** The table of the results contract: the first line that holds. Pure. */
function exitCodeOf(events) {
    const deaths = deathsOnTheirOwn(events);
    const unfinished = !events.some((event) => event.type === 'run_finished');
    if (unfinished || events.some((event) => event.type === 'cancelled'))
        return 2;
    if (events.some((event) => event.type === 'error' && event.exit_code === 2))
        return 2;
    if (deaths.some((death) => death.role === 'infrastructure'))
        return 2;
    if (events.some((event) => event.type === 'error' && event.exit_code === 1))
        return 1;
    if (deaths.some((death) => death.oom || death.exit_code !== 0))
        return 1;
    return lastAttempts(events).some((suite) => suite.status !== 'ok' && suite.status !== 'skipped') ? 1 : 0;
}
/** Of each suite its last attempt, in the order of their first. */
function lastAttempts(events) {
    const last = new Map();
    for (const event of events)
        if (event.type === 'suite_ended')
            last.set(event.suite, event);
    return [...last.values()];
}

;// CONCATENATED MODULE: ./build/js/src/run/fold/stages.js


const SKIPPED = { duration_s: 0, status: 'skipped' };
const WORST_FIRST = ['failed', 'cancelled', 'ok', 'skipped'];
/**
 * Every stage with its time in seconds. One that never ended was cut short: it lasted until the run's last event. A
 * parent's status is its worst child's. Pure.
 */
function stagesOf(events) {
    const stages = {};
    const began = new Map();
    const lastTime = Date.parse(events.at(-1)?.t ?? '') || 0;
    for (const event of events) {
        if (event.type === 'stage_started')
            began.set(event.stage, Date.parse(event.t));
        if (event.type !== 'stage_ended')
            continue;
        stages[event.stage] = {
            duration_s: seconds(Date.parse(event.t) - (began.get(event.stage) ?? Date.parse(event.t))),
            status: event.status
        };
        began.delete(event.stage);
    }
    for (const [stage, start] of began)
        stages[stage] = { duration_s: seconds(lastTime - start), status: 'cancelled' };
    for (const suite of suiteStages(events))
        stages[`integration_tests.${suite.name}`] = suite.result;
    for (const name of results/* REQUIRED_STAGES */.AQ)
        stages[name] ??= SKIPPED;
    return withWorstChild(stages);
}
function suiteStages(events) {
    const began = new Map();
    for (const event of events)
        if (event.type === 'suite_started' && !began.has(event.suite))
            began.set(event.suite, Date.parse(event.t));
    return lastAttempts(events).map((suite) => ({
        name: suite.suite,
        result: {
            duration_s: seconds(Date.parse(suite.t) - (began.get(suite.suite) ?? Date.parse(suite.t))),
            status: suite.status
        }
    }));
}
function withWorstChild(stages) {
    const parents = Object.keys(stages).filter((name) => !name.includes('.'));
    for (const parent of parents) {
        const family = Object.entries(stages).filter(([name]) => name === parent || name.startsWith(`${parent}.`));
        const worst = WORST_FIRST.find((status) => family.some(([, stage]) => stage.status === status));
        const own = stages[parent];
        if (worst !== undefined && own !== undefined)
            stages[parent] = { ...own, status: worst };
    }
    return stages;
}
function seconds(milliseconds) {
    return Math.max(0, Math.round(milliseconds) / 1000);
}

;// CONCATENATED MODULE: ./build/js/src/run/fold/services.js

/** What became of every service. Pure. */
function servicesOf(events) {
    const services = new Map();
    const startedAt = new Map();
    const restarts = new Map();
    const runStart = Date.parse(events[0]?.t ?? '') || 0;
    let finished = false;
    for (const event of events) {
        if (event.type === 'run_finished')
            finished = true;
        if (event.type === 'service_planned') {
            const { service: name, role, image } = event;
            services.set(name, { name, role, image, state: 'pending', restarts: 0, oom: false, log_file: `logs/${name}.log` });
        }
        if (!('service' in event) || event.service === undefined)
            continue;
        const service = services.get(event.service);
        if (service === undefined)
            continue;
        const now = Date.parse(event.t);
        switch (event.type) {
            case 'service_created':
                if (event.digest !== undefined)
                    service.digest = event.digest;
                break;
            case 'service_starting':
                startedAt.set(service.name, now);
                service.started_after_s = seconds(now - runStart);
                service.state = 'starting';
                break;
            case 'service_probed':
                service.last_probe = event.answer;
                if (service.state === 'starting')
                    service.state = 'probing';
                break;
            case 'service_ready':
            case 'service_completed':
                service.state = event.type === 'service_ready' ? 'ready' : 'completed';
                service.ready_after_s = seconds(now - (startedAt.get(service.name) ?? now));
                break;
            case 'service_failed':
                service.state = 'failed';
                break;
            case 'service_restarted': {
                const known = restarts.get(service.name) ?? new Set();
                service.restarts = restarts.set(service.name, known.add(event.at)).get(service.name)?.size ?? 0;
                if (service.state === 'exited')
                    service.state = 'ready';
                break;
            }
            case 'service_died':
                // What dies while everything is taken down was stopped by us: its state is that at the end of the run.
                if (finished)
                    break;
                service.exit_code = event.exit_code;
                service.oom ||= event.oom;
                if (service.state === 'ready')
                    service.state = 'exited';
                break;
            default:
        }
    }
    return [...services.values()];
}

;// CONCATENATED MODULE: ./build/js/src/run/fold/fold.js





const NOT_FINISHED = 'the run did not finish';
function foldResults(head, events) {
    const started = find(events, 'run_started');
    const engine = find(events, 'engine');
    const ready = find(events, 'testbed_ready');
    const suites = suitesOf(events);
    const diagnosis = diagnosisOf(events);
    const error = errorOf(events, diagnosis[0]?.symptom);
    return {
        run_id: head.run_id,
        image_tag: head.image_tag,
        started_at: head.started_at,
        completed_at: events.at(-1)?.t ?? head.started_at,
        exit_code: exitCodeOf(events),
        stages: { ...emptyStages(), ...stagesOf(events) },
        tests: suites.reduce((sum, suite) => addTotals(sum, suite.tests), results/* NO_TESTS */.q0),
        profiling: { endpoints: {}, slow_endpoints: [] },
        schema_version: results/* SCHEMA_VERSION */.f$,
        ...(started && { tool: started.tool }),
        ...(engine && { engine: { name: engine.name, version: engine.version } }),
        ...(ready && { critical_chain: ready.chain }),
        suites,
        failures: lastAttempts(events).flatMap((suite) => suite.failures),
        services: servicesOf(events),
        warnings: warningsOf(events),
        diagnosis,
        ...(error !== undefined && { error })
    };
}
function find(events, type) {
    return events.find((event) => event.type === type);
}
function emptyStages() {
    const none = { duration_s: 0, status: 'skipped' };
    return { infra_deploy: none, seed_data: none, service_deploy: none, integration_tests: none, teardown: none };
}
function suitesOf(events) {
    return lastAttempts(events).map((end) => {
        const start = events.find((event) => event.type === 'suite_started' && event.suite === end.suite);
        return {
            name: end.suite,
            command: start?.type === 'suite_started' ? start.command : '',
            status: end.status,
            exit_code: end.exit_code,
            ...(end.signal !== undefined && { signal: end.signal }),
            reasons: end.reasons,
            tests: end.tests,
            duration_s: seconds(Date.parse(end.t) - Date.parse(start?.t ?? end.t)),
            junit: end.junit
        };
    });
}
function addTotals(a, b) {
    return {
        total: a.total + b.total,
        passed: a.passed + b.passed,
        failed: a.failed + b.failed,
        errors: a.errors + b.errors,
        skipped: a.skipped + b.skipped,
        flaky: a.flaky + b.flaky,
        duration_s: Math.round((a.duration_s + b.duration_s) * 1000) / 1000
    };
}
function errorOf(events, symptom) {
    const cancelled = find(events, 'cancelled');
    if (cancelled !== undefined)
        return `the run was cancelled (${cancelled.signal})`;
    if (symptom !== undefined)
        return symptom;
    return find(events, 'run_finished') === undefined ? NOT_FINISHED : undefined;
}
function warningsOf(events) {
    const warnings = events.flatMap((event) => {
        if (event.type === 'warning')
            return [event.message];
        if (event.type === 'left_behind')
            return [`the teardown left behind: ${event.resources.join(', ')}`];
        return [];
    });
    return [...new Set(warnings)];
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ runFolderAt),
/* harmony export */   Xy: () => (/* binding */ socketPath),
/* harmony export */   bg: () => (/* binding */ listRunFolders),
/* harmony export */   kg: () => (/* binding */ createRunFolder)
/* harmony export */ });
/* unused harmony export runsRoot */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1024);
/** The run folder: everything that a run keeps on disk, and where it lies. */




/** Unix socket paths end at 108 bytes on Linux, 104 on macOS; the terminating zero counts. */
const LONGEST_SOCKET_PATH = 103;
/**
 * Where run folders lie: below RUNNER_TEMP in a job, which the runner empties between jobs, else below the user's state
 * folder (XDG Base Directory Specification).
 */
function runsRoot(env) {
    // What is set to nothing, or to a relative path, counts as unset, as that specification demands.
    const given = [env.RUNNER_TEMP, env.XDG_STATE_HOME].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.local', 'state'), 'integration-testbed');
}
function runFolderAt(path) {
    return {
        path,
        plan: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'plan.json'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'journal.ndjson'),
        lease: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'lease.json'),
        compose: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'compose.yml'),
        env: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'env.json'),
        secrets: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'secrets.json'),
        supervisorLog: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'supervisor.log'),
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'results')
    };
}
/** Creates the folder of a new run, for its owner's eyes only. Errors: InternalError. */
async function createRunFolder(env, runId) {
    const folder = runFolderAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runsRoot(env), runId));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder.path, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InternalError */ .Gd(`the run folder ${folder.path} can't be made: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
            hint: 'it lies below RUNNER_TEMP in a job, else below XDG_STATE_HOME: set that to a folder that can be written',
            cause
        });
    }
    return folder;
}
/** All run folders of this machine and user, whatever their state. */
async function listRunFolders(env) {
    const root = runsRoot(env);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => runFolderAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, entry.name)));
}
/** The supervisor's socket: in the run folder, or under the system's temporary folder where that path is too long. */
function socketPath(folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, 'supervisor.sock');
    if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH)
        return inside;
    // Seldom needed, and no post step should wait for it to be loaded.
    const { createHash } = process.getBuiltinModule('node:crypto');
    const short = createHash('sha256').update(folder.path).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `itb-${short}.sock`);
}


/***/ }),

/***/ 3351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DH: () => (/* binding */ appendIfPossible),
  _0: () => (/* binding */ openJournal),
  a0: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(8104);
;// CONCATENATED MODULE: ./build/js/src/contract/events.js
/**
 * The journal's events. Everything that is observed during a run is one of these, and the results file is a pure fold of
 * them. Several processes append (main, supervisor, post): every event says when and by whom.
 */


const events_name = schemas/* string */.YjP();
const base = { t: iso/* datetime */.w$(), by: schemas/* enum */.k5n(['main', 'supervisor', 'post']) };
const events_event = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('run_started'),
        run_id: events_name,
        image_tag: schemas/* string */.YjP(),
        tool: schemas/* object */.Ikc({ name: events_name, version: schemas/* string */.YjP() }),
        /** `run` ends with a verdict on tests; a testbed only (`up`, an action without test command) has none. */
        purpose: schemas/* enum */.k5n(['run', 'testbed'])
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('engine'), name: events_name, version: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('stage_started'), stage: events_name }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('stage_ended'), stage: events_name, status: results/* stageStatus */.lN }),
    /** A service instance (replicas count apart: `api`, `api-2`) that the run will start. */
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('service_planned'),
        service: events_name,
        role: schemas/* enum */.k5n(['infrastructure', 'application']),
        image: schemas/* string */.YjP(),
        depends_on: schemas/* array */.YOg(events_name),
        /** Reachable from the host: what exits 0 and publishes nothing has done its work, anything else has died. */
        publishes: schemas/* boolean */.zMY()
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('service_created'),
        service: events_name,
        id: schemas/* string */.YjP(),
        digest: schemas/* optional */.lqM(schemas/* string */.YjP())
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_starting'), service: events_name }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_probed'), service: events_name, ok: schemas/* boolean */.zMY(), answer: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_ready'), service: events_name }),
    /** A one-shot service that exited 0. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_completed'), service: events_name }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_failed'), service: events_name, reason: schemas/* string */.YjP() }),
    /** `deliberate`: somebody asked the engine for it (`docker stop`, a test, the teardown). */
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('service_died'),
        service: events_name,
        id: schemas/* string */.YjP(),
        /** The engine's own time of it. Main and supervisor both report a death: id and time tell that it is one. */
        at: iso/* datetime */.w$(),
        exit_code: schemas/* int */.Whr(),
        oom: schemas/* boolean */.zMY(),
        deliberate: schemas/* boolean */.zMY()
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_restarted'), service: events_name, id: schemas/* string */.YjP(), at: iso/* datetime */.w$() }),
    /** Every service is ready. The chain: those whose start decided when, each with its own share in seconds. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('testbed_ready'), chain: schemas/* array */.YOg(results/* chainLink */.C9) }),
    /** `group`: the id of the process group, for the teardown. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('process_started'), group: schemas/* int */.Whr(), what: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('process_ended'), group: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('suite_started'), suite: events_name, command: schemas/* string */.YjP(), attempt: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('suite_ended'),
        suite: events_name,
        attempt: schemas/* int */.Whr(),
        status: results/* stageStatus */.lN,
        exit_code: schemas/* nullable */.mee(schemas/* int */.Whr()),
        signal: schemas/* optional */.lqM(schemas/* string */.YjP()),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        tests: results/* testTotals */.gS,
        failures: schemas/* array */.YOg(results/* failure */.V2),
        junit: schemas/* array */.YOg(schemas/* string */.YjP())
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('warning'), message: schemas/* string */.YjP() }),
    /** What ended the run. `exit_code` is 2 for infrastructure, 1 for a gate that the user set. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('error'), code: schemas/* string */.YjP(), exit_code: results/* exitCode */.I$, ...results/* diagnosis */.C1.shape }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('cancelled'), signal: schemas/* string */.YjP() }),
    /** The verdict may be read: every stage but the teardown has ended. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('run_finished') }),
    /** What a teardown could not remove. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('left_behind'), resources: schemas/* array */.YOg(schemas/* string */.YjP()) })
]);

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/js/src/run/journal.js
/** `journal.ndjson`: what was observed, one event a line, appended by several processes and never rewritten. */




function openJournal(path, by, onEvent = () => undefined) {
    // O_APPEND: the position and the write are one step, so that lines of two processes never mix.
    const file = (0,external_node_fs_.openSync)(path, 'a+', 0o600);
    let open = true;
    let failure;
    // A writer that was killed, or that met a full disk, may have left half a line: the next one must not become part of it.
    let lead = endsTorn(file) ? '\n' : '';
    const write = (line) => {
        if (failure !== undefined)
            throw failure;
        try {
            writeWhole(file, lead + line);
            lead = '';
        }
        catch (cause) {
            failure = new errors/* InternalError */.Gd(`${path}: can't be written: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
            throw failure;
        }
    };
    return {
        append(body) {
            const whole = events_event.parse({ t: new Date().toISOString(), by, ...body });
            if (open)
                write(JSON.stringify(whole) + '\n');
            onEvent(whole);
            return whole;
        },
        close() {
            if (open)
                (0,external_node_fs_.closeSync)(file);
            open = false;
        }
    };
}
/** For those who go on without it, on a full disk: a teardown, a supervisor. */
function appendIfPossible(journal, body) {
    try {
        journal.append(body);
    }
    catch {
        // What has to be done is done all the same; the run then counts as not finished.
    }
}
function endsTorn(file) {
    const { size } = (0,external_node_fs_.fstatSync)(file);
    const last = Buffer.alloc(1);
    return size > 0 && (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}
/** A write may be cut short where the disk is nearly full: the rest follows, or it throws. */
function writeWhole(file, line) {
    let rest = Buffer.from(line);
    while (rest.length > 0)
        rest = rest.subarray((0,external_node_fs_.writeSync)(file, rest));
}
/** All events that can be read. A last line that was cut off by a kill, and anything foreign, is left out. */
async function readJournal(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        if (line === '')
            return [];
        try {
            const parsed = events_event.safeParse(JSON.parse(line));
            return parsed.success ? [parsed.data] : [];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1024);
/** Small JSON files that others read at any moment: replaced by an atomic rename, checked when read. */



/** Replaces the file whole. The temporary file lies beside it, since a rename does not cross file systems. */
async function writeFileAtomically(path, text, mode = 0o644) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InternalError */ .Gd(`${path}: can't be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
function writeJson(path, value, mode) {
    return writeFileAtomically(path, JSON.stringify(value, undefined, 2) + '\n', mode);
}
/** undefined where there is no such file, or where it holds something else. */
async function readJson(path, schema) {
    try {
        const parsed = schema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 935:
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
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4734);
/** The lease: a sign of life that the supervisor renews. */


/** Milliseconds between two renewals. */
const LEASE_RENEWAL = 5_000;
/** A lease that was not renewed for so long (milliseconds) has expired: three renewals missed, and some for a busy host. */
const LEASE_LENGTH = 20_000;
/** `pid` and `started` are the supervisor's, see ProcessIdentity. */
const lease = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), started: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), renewed_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$() });
function renewLease(folder, holder, now = new Date()) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .GF)(folder.lease, { pid: holder.pid, started: holder.started, renewed_at: now.toISOString() });
}
function readLease(folder) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(folder.lease, lease);
}
function isExpired(held, now = new Date()) {
    return held === undefined || now.getTime() - Date.parse(held.renewed_at) > LEASE_LENGTH;
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  p: () => (/* binding */ writePlan)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
;// CONCATENATED MODULE: ./build/js/src/contract/plan.js
/** The plan on disk: what will have to be removed, written before the first resource exists. Teardown reads nothing else. */

/** How the engine is reached. `host` is what tests are told when the engine is not on this machine. */
const engineEndpoint = schemas/* discriminatedUnion */.gMt('transport', [
    schemas/* object */.Ikc({ transport: schemas/* literal */.euz('unix'), path: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        transport: schemas/* literal */.euz('tcp'),
        host: schemas/* string */.YjP(),
        port: schemas/* int */.Whr(),
        tls: schemas/* optional */.lqM(schemas/* object */.Ikc({
            ca: schemas/* optional */.lqM(schemas/* string */.YjP()),
            cert: schemas/* optional */.lqM(schemas/* string */.YjP()),
            key: schemas/* optional */.lqM(schemas/* string */.YjP()),
            verify: schemas/* boolean */.zMY()
        }))
    }),
    /** Everything else (`ssh://`): a pipe to the engine through `docker system dial-stdio`. */
    schemas/* object */.Ikc({
        transport: schemas/* literal */.euz('dial-stdio'),
        context: schemas/* optional */.lqM(schemas/* string */.YjP()),
        dockerHost: schemas/* optional */.lqM(schemas/* string */.YjP()),
        host: schemas/* string */.YjP()
    })
]);
const plan = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    run_id: schemas/* string */.YjP(),
    owner_key: schemas/* string */.YjP(),
    repository: schemas/* string */.YjP(),
    /** Compose project; the run id unless one was given. */
    project: schemas/* string */.YjP(),
    engine: schemas/* object */.Ikc({ kind: schemas/* literal */.euz('compose'), endpoint: engineEndpoint, api_version: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
    image_tag: schemas/* string */.YjP(),
    started_at: iso/* datetime */.w$(),
    /** `up` without --attach and `skip-teardown`: not to be removed because its owner is gone. */
    keep: schemas/* boolean */.zMY(),
    /** Who must live for the testbed to live; absent where only `down` ends it. */
    owner_process: schemas/* optional */.lqM(schemas/* object */.Ikc({ pid: schemas/* int */.Whr(), started: schemas/* string */.YjP() })),
    stop_grace_s: schemas/* number */.aig(),
    /** Services that only compose stops as the file says (`pre_stop`). */
    stop_through_compose: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Services that a program of their own provides (`provider`): compose asks it to take them down. */
    providers: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), []),
    log_limit_bytes: schemas/* number */.aig(),
    results_file: schemas/* string */.YjP(),
    output_directory: schemas/* string */.YjP(),
    /** The supervisor's socket: in the run folder, or elsewhere where that path is too long for one. */
    socket: schemas/* string */.YjP(),
    /** Hash of the resolved model and of what else makes a testbed of `up` reusable. */
    model_hash: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** A run that uses the testbed of another run: its folder. Nothing of it is this run's to remove. */
    borrowed_from: schemas/* optional */.lqM(schemas/* string */.YjP())
});

// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(4734);
;// CONCATENATED MODULE: ./build/js/src/run/plan-file.js


function writePlan(folder, value) {
    return (0,json_file/* writeJson */.GF)(folder.plan, value, 0o600);
}
/** undefined where the run has none, or one of a version that this tool does not know. */
function readPlan(folder) {
    return (0,json_file/* readJson */.Vh)(folder.plan, plan);
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   c: () => (/* binding */ readRunResults)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4343);
/* harmony import */ var _fold_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3184);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3351);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4734);
/** Writes the results file, and its copy in the output directory: the fold of the journal as it stands on disk. */








const anyResults = zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ run_id: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
/** Whether the results file may be replaced: a later run may have put its own there. */
async function isOurs({ results_file, run_id }) {
    const found = await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .Vh)(results_file, anyResults);
    return found === undefined || found.run_id === run_id;
}
/**
 * `withFiles` lists the output directory with sizes and hashes: for the last version, when nothing in it changes any more.
 * Errors: InternalError where the results file or its copy can't be written.
 */
async function writeResults(plan, folder, withFiles = false) {
    const folded = (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldResults */ .e)(plan, await (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)(folder.journal));
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(plan.output_directory, 'results.json');
    const own = [plan.results_file, copy];
    const results = withFiles ? { ...folded, files: await listFiles(plan.output_directory, own) } : folded;
    const ours = !withFiles || (await isOurs(plan));
    const paths = new Set(ours ? own : [copy]);
    const written = await Promise.allSettled([...paths].map((path) => (0,_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .GF)(path, results)));
    // Each has had its chance: an output directory that can't be written is no reason to leave the results file as it was.
    const failed = written.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return results;
}
/** The results of a run that may still go on, without writing anything. */
async function readRunResults(plan, folder) {
    return (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldResults */ .e)(plan, await (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)(folder.journal));
}
async function listFiles(directory, except) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name))
        .filter((path) => !except.includes(path))
        .sort();
    const files = [];
    for (const path of paths) {
        const found = await describe(path).catch(() => undefined);
        // What has gone since it was listed was somebody's temporary file.
        if (found !== undefined)
            files.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path), ...found });
    }
    return files;
}
async function describe(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * What names secrets, or says that there is something to remove, goes; journal and results stay for a look. Never throws.
 * The plan goes last: who is killed before that leaves a run that is torn down again.
 */
async function forget(plan, folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder.path).catch(() => []);
    // A process that was killed while it wrote one of them has left its temporary copy.
    const halfWritten = names.filter((name) => name.endsWith('.tmp')).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name));
    const gone = [folder.lease, folder.compose, folder.env, folder.secrets, plan.socket, ...halfWritten];
    for (const paths of [gone, [folder.plan]]) {
        await Promise.allSettled(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true })));
    }
}


/***/ }),

/***/ 5475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ tearDown)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/js/src/run/journal.js + 1 modules
var run_journal = __webpack_require__(3351);
// EXTERNAL MODULE: ./build/js/src/teardown/forget.js
var forget = __webpack_require__(863);
// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(87);
;// CONCATENATED MODULE: ./build/js/src/teardown/processes.js

/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 1_000;
/** Returns who could not be stopped, each as `process PID`. */
async function stopRunProcesses(runId, events, signal) {
    const open = new Set();
    for (const event of events) {
        if (event.type === 'process_started')
            open.add(event.group);
        if (event.type === 'process_ended')
            open.delete(event.group);
    }
    // Nothing was started, or all of it ended in order: no need to look through the host's processes. Who was killed may
    // not have come to write down what it had just started.
    if (open.size === 0 && events.some(({ type }) => type === 'run_finished'))
        return [];
    const { stopProcesses } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const left = await stopProcesses({ groups: [...open], marker: { name: marker/* PROCESS_MARKER */.J_, value: runId } }, { graceMs: GRACE, signal });
    return left.map((process) => `process ${process.pid}`);
}

;// CONCATENATED MODULE: ./build/js/src/teardown/within.js
/** Gives work a time budget that holds also where the work does not look at its signal. */
/** `budget` in milliseconds. Errors: those of the work; one that says how long it was waited for. */
async function within(budget, work) {
    const over = new AbortController();
    const late = Promise.withResolvers();
    const timer = setTimeout(() => {
        const error = new Error(`took longer than ${budget / 1000} s`);
        over.abort(error);
        late.reject(error);
    }, budget);
    try {
        return await Promise.race([work(over.signal), late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/js/src/teardown/tear-down.js





/** Post has 5 minutes at most in a cancelled job; a minute of them is for reports and upload. */
const BUDGETS = { processes: 15_000, resources: 215_000, hooks: 10_000 };
/** Removes everything of the run. Returns what is left, or may be; never throws. */
async function tearDown(options) {
    const { plan, folder, journal, budgets = BUDGETS } = options;
    (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'stage_started', stage: 'teardown' });
    const left = [
        ...(await attempt('processes', plan, budgets.processes, (signal) => stopOwnProcesses(options, signal))),
        ...(await attempt('resources', plan, budgets.resources, (signal) => removeResources(options, signal)))
    ];
    if (left.length > 0)
        (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'left_behind', resources: left });
    const status = left.length === 0 ? 'ok' : 'failed';
    (0,run_journal/* appendIfPossible */.DH)(journal, { type: 'stage_ended', stage: 'teardown', status });
    await quietly(options.onRemoved, budgets.hooks);
    // With something left the plan stays, for whoever tries again.
    if (left.length === 0)
        await (0,forget/* forget */.y)(plan, folder);
    return left;
}
/** What a step leaves. One that fails, or takes longer than it may, leaves nobody knows what: that is said, too. */
async function attempt(what, plan, budget, step) {
    try {
        return await within(budget, step);
    }
    catch (error) {
        return [`${what} of ${plan.run_id} (${(0,errors/* messageOf */.bD)(error)})`];
    }
}
async function stopOwnProcesses({ plan, folder }, signal) {
    return stopRunProcesses(plan.run_id, await (0,run_journal/* readJournal */.a0)(folder.journal), signal);
}
async function removeResources({ plan, folder, remover, onStopped, budgets = BUDGETS }, signal) {
    // The testbed belongs to another run, which goes on.
    if (plan.borrowed_from !== undefined)
        return [];
    return remover.remove(plan, folder.path, () => quietly(onStopped, budgets.hooks), signal);
}
/** Log files are worth a moment, never the teardown. */
async function quietly(hook, budget) {
    try {
        await within(budget, async () => hook?.());
    }
    catch {
        // Their last lines are lost.
    }
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8431);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
