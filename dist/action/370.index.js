export const id = 370;
export const ids = [370];
export const modules = {

/***/ 2526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ REQUIRED_STAGES),
/* harmony export */   C1: () => (/* binding */ diagnosis),
/* harmony export */   C9: () => (/* binding */ chainLink),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   gS: () => (/* binding */ testTotals),
/* harmony export */   lN: () => (/* binding */ stageStatus),
/* harmony export */   q0: () => (/* binding */ NO_TESTS)
/* harmony export */ });
/* unused harmony exports stage, endpoint, suiteResult, serviceState, serviceResult, results */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
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
const serviceState = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pending', 'starting', 'probing', 'ready', 'completed', 'failed', 'exited', 'removed']);
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

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openRecorder),
/* harmony export */   V: () => (/* binding */ openRemover)
/* harmony export */ });
async function openRemover(plan) {
    const { createRemover } = await Promise.all(/* import() */[__webpack_require__.e(212), __webpack_require__.e(459)]).then(__webpack_require__.bind(__webpack_require__, 4459));
    return createRemover(plan.engine);
}
async function openRecorder(plan) {
    const [{ createRecorder }, { DockerClient }] = await Promise.all([
        __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 7178)),
        __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 3689))
    ]);
    return createRecorder(new DockerClient(plan.engine.endpoint, { apiVersion: plan.engine.api_version }), plan.run_id);
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Longer than this, Node's timers fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
function reasonOf(signal) {
    return signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason));
}
const systemClock = {
    now: () => performance.timeOrigin + performance.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(reasonOf(signal));
            return;
        }
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', abort);
            resolve();
        }, Math.min(Math.max(ms, 0), LONGEST_TIMER));
        const abort = () => {
            clearTimeout(timer);
            reject(reasonOf(signal));
        };
        signal.addEventListener('abort', abort, { once: true });
    })
};


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

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6907);
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

/***/ 6907:
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

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4865);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(670);
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

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
/* unused harmony export startedOrEndedOnLinux */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6961);
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

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ listOnMacos),
/* harmony export */   Sr: () => (/* binding */ describeOnMacos),
/* harmony export */   sx: () => (/* binding */ startedOnMacos)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6961);
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

/***/ 5869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ PROCESS_MARKER)
/* harmony export */ });
/* unused harmony exports SUITE_MARKER, runMarker, suiteMarker */
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

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ runFolderAt),
/* harmony export */   Xy: () => (/* binding */ socketPath),
/* harmony export */   bg: () => (/* binding */ listRunFolders),
/* harmony export */   kg: () => (/* binding */ createRunFolder)
/* harmony export */ });
/* unused harmony export runsRoot */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/** The run folder: everything that a run keeps on disk, and where it lies. */




/** Unix socket paths end at 108 bytes on Linux, 104 on macOS; the terminating zero counts. */
const LONGEST_SOCKET_PATH = 103;
/**
 * Where run folders lie: below RUNNER_TEMP in a job, which the runner empties between jobs, else below the user's state
 * folder (XDG Base Directory Specification).
 */
function runsRoot(env) {
    const root = env.RUNNER_TEMP ?? env.XDG_STATE_HOME ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.local', 'state');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, 'integration-testbed');
}
function runFolderAt(path) {
    return {
        path,
        plan: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'plan.json'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'journal.ndjson'),
        lease: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'lease.json'),
        compose: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'compose.yml'),
        env: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'env.json'),
        secrets: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'secrets.json'),
        supervisorLog: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'supervisor.log'),
        output: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, 'results')
    };
}
/** Creates the folder of a new run, for its owner's eyes only. */
async function createRunFolder(env, runId) {
    const folder = runFolderAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runsRoot(env), runId));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder.path, { recursive: true, mode: 0o700 });
    return folder;
}
/** All run folders of this machine and user, whatever their state. */
async function listRunFolders(env) {
    const root = runsRoot(env);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => runFolderAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, entry.name)));
}
/** The supervisor's socket: in the run folder, or under the system's temporary folder where that path is too long. */
function socketPath(folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder.path, 'supervisor.sock');
    if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH)
        return inside;
    const short = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(folder.path).digest('hex').slice(0, 16);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `itb-${short}.sock`);
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./build/src/contract/results.js
var results = __webpack_require__(2526);
;// CONCATENATED MODULE: ./build/src/contract/events.js
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
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('service_created'), service: events_name, id: schemas/* string */.YjP(), digest: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
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

;// CONCATENATED MODULE: ./build/src/run/journal.js
/** `journal.ndjson`: what was observed, one event a line, appended by several processes and never rewritten. */



function openJournal(path, by, onEvent = () => undefined) {
    // O_APPEND: the position and the write are one step, so that lines of two processes never mix.
    const file = (0,external_node_fs_.openSync)(path, 'a', 0o600);
    let open = true;
    return {
        append(body) {
            const whole = events_event.parse({ t: new Date().toISOString(), by, ...body });
            if (open)
                writeWhole(file, JSON.stringify(whole) + '\n');
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

/***/ 6300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/** Small JSON files that others read at any moment: replaced by an atomic rename, checked when read. */




/** Replaces the file whole. The temporary file lies beside it, since a rename does not cross file systems. */
async function writeFileAtomically(path, text, mode = 0o644) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InternalError */ .Gd(`${path}: can't be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}
function writeJson(path, value, mode) {
    return writeFileAtomically(path, JSON.stringify(value, undefined, 2) + '\n', mode);
}
/** undefined where there is no such file, or where it holds something else. */
async function readJson(path, schema) {
    try {
        const parsed = schema.safeParse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1358:
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
;// CONCATENATED MODULE: ./build/src/contract/plan.js
/** The plan on disk: what will have to be removed, written before the first resource exists. Teardown reads nothing else. */

/** How the engine is reached. `host` is what tests are told when the engine is not on this machine. */
const engineEndpoint = schemas/* discriminatedUnion */.gMt('transport', [
    schemas/* object */.Ikc({ transport: schemas/* literal */.euz('unix'), path: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        transport: schemas/* literal */.euz('tcp'),
        host: schemas/* string */.YjP(),
        port: schemas/* int */.Whr(),
        tls: schemas/* optional */.lqM(schemas/* object */.Ikc({ ca: schemas/* optional */.lqM(schemas/* string */.YjP()), cert: schemas/* optional */.lqM(schemas/* string */.YjP()), key: schemas/* optional */.lqM(schemas/* string */.YjP()), verify: schemas/* boolean */.zMY() }))
    }),
    /** Everything else (`ssh://`): a pipe to the engine through `docker system dial-stdio`. */
    schemas/* object */.Ikc({ transport: schemas/* literal */.euz('dial-stdio'), context: schemas/* optional */.lqM(schemas/* string */.YjP()), dockerHost: schemas/* optional */.lqM(schemas/* string */.YjP()), host: schemas/* string */.YjP() })
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

// EXTERNAL MODULE: ./build/src/run/json-file.js
var json_file = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/src/run/plan-file.js


function writePlan(folder, value) {
    return (0,json_file/* writeJson */.GF)(folder.plan, value, 0o600);
}
/** undefined where the run has none, or one of a version that this tool does not know. */
function readPlan(folder) {
    return (0,json_file/* readJson */.Vh)(folder.plan, plan);
}


/***/ }),

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSecrets),
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6300);
/** The values to redact, for processes that come after main: supervisor, post, `logs`. */



const values = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());
function writeSecrets(folder, secrets) {
    return (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .GF)(folder.secrets, secrets, 0o600);
}
/** None where the run has not got so far. Synchronous: asked for at the moment when the first byte is to be written. */
function readSecrets(folder) {
    try {
        const parsed = values.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(folder.secrets, 'utf8')));
        return parsed.success ? parsed.data : [];
    }
    catch {
        return [];
    }
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

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ tearDown)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/run/journal.js + 1 modules
var journal = __webpack_require__(6049);
// EXTERNAL MODULE: ./build/src/platform/clock.js
var clock = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/src/process/alive.js
var process_alive = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/process/linux.js
var linux = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/src/process/macos.js
var macos = __webpack_require__(670);
;// CONCATENATED MODULE: ./build/src/process/find.js
/** Which processes belong to a run or to one of its suites. */


async function listProcesses(marker) {
    return process.platform === 'linux' ? (0,linux/* listOnLinux */._l)(marker) : (0,macos/* listOnMacos */.D9)(marker);
}
function describe(entry) {
    return process.platform === 'linux' ? (0,linux/* describeOnLinux */.X3)(entry) : (0,macos/* describeOnMacos */.Sr)(entry);
}
/** All live processes of the target: members of its groups and sessions, and whoever carries its marker. */
async function findProcesses(target) {
    return find_select(await listProcesses(target.marker), target, process.pid);
}
/** `self` and its ancestors never belong to a target: a tool that was started inside of it may clean up after it. */
function find_select(all, target, self) {
    const spared = ancestors(all, self);
    const groups = target.groups.filter((group) => isProved(all, group, target));
    const member = (entry) => groups.some((group) => isMember(entry, group));
    const processes = all.filter((entry) => !spared.has(entry.pid) && (entry.marked || member(entry)));
    const own = all.find(({ pid }) => pid === self)?.group;
    return { processes, groups: groups.filter((group) => group !== own) };
}
function isMember(entry, group) {
    return entry.group === group || entry.session === group;
}
/**
 * A group's id goes to somebody else some time after its last member ended. It is ours if its leader is the one that we
 * started, or ended with nobody else in its place, or if one of its members carries the marker.
 */
function isProved(all, group, { leaders = [] }) {
    const leader = all.find(({ pid }) => pid === group);
    const known = leaders.find(({ pid }) => pid === group);
    if (known !== undefined && (leader === undefined || leader.started === known.started))
        return true;
    return all.some((entry) => entry.marked && isMember(entry, group));
}
function ancestors(all, self) {
    const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
    const seen = new Set([1]);
    for (let pid = self; pid !== undefined && pid > 0 && !seen.has(pid); pid = parents.get(pid)) {
        seen.add(pid);
    }
    return seen;
}

;// CONCATENATED MODULE: ./build/src/process/stop.js
/** Stops processes: asked first, then killed, and verified. */



/** Milliseconds in which killed processes must be gone. One in uninterruptible sleep may take longer: it is reported. */
const KILL_LIMIT = 5_000;
/** After the caller's signal aborted: how long the last SIGKILL may take to be seen. */
const LAST_LOOK = 500;
const POLL_FIRST = 5;
const POLL_LAST = 100;
/**
 * Stops every process of the target, also those that come while it works, and returns who is left: nobody, normally.
 * Only members of the target's proved groups and carriers of its marker are ever signalled, and each only while it is the
 * process that was found. Never throws.
 */
async function stopProcesses(target, { graceMs, signal }) {
    const asked = new Set();
    await until(performance.now() + graceMs, target, signal, (found) => send(found, 'SIGTERM', asked));
    await until(performance.now() + KILL_LIMIT, target, signal, (found) => send(found, 'SIGKILL', new Set()));
    let found = await findProcesses(target);
    if (found.processes.length > 0 && signal.aborted) {
        await send(found, 'SIGKILL', new Set());
        await gone(found.processes, LAST_LOOK, new AbortController().signal);
        found = await findProcesses(target);
    }
    return found.processes.map(describe);
}
/** Signals again and again until nobody is found or the time is over. */
async function until(deadline, target, signal, act) {
    for (let pause = POLL_FIRST;; pause = Math.min(pause * 2, POLL_LAST)) {
        const found = await findProcesses(target);
        if (found.processes.length === 0 || signal.aborted)
            return;
        const rest = deadline - performance.now();
        if (rest <= 0)
            return;
        await act(found);
        await gone(found.processes, Math.min(pause, rest), signal);
    }
}
/** Waits a moment, in small steps at first: most processes end at once, and looking at few of them costs little. */
async function gone(processes, ms, signal) {
    const deadline = performance.now() + ms;
    for (let step = 1; performance.now() < deadline && !signal.aborted; step *= 2) {
        await clock/* systemClock */.m.sleep(Math.min(step, Math.max(0, deadline - performance.now())), signal).catch(() => undefined);
        const alive = await Promise.all(processes.map(process_alive/* isAlive */._));
        if (!alive.includes(true))
            return;
    }
}
/** `asked`: who got this signal already and won't get it twice, which many tools take for an order to drop everything. */
async function send({ processes, groups }, name, asked) {
    const isFresh = ({ pid, started }) => !asked.has(`${pid} ${started}`);
    const fresh = processes.filter(isFresh);
    // The whole group in one call, so that it can't fork away from under us.
    const whole = groups.filter((group) => {
        const members = processes.filter((entry) => entry.group === group);
        return members.length > 0 && members.every(isFresh);
    });
    for (const group of whole)
        signalTo(-group, name);
    for (const entry of fresh) {
        asked.add(`${entry.pid} ${entry.started}`);
        if (!whole.includes(entry.group) && (await (0,process_alive/* isAlive */._)(entry)))
            signalTo(entry.pid, name);
    }
}
function signalTo(pid, name) {
    try {
        process.kill(pid, name);
        // A stopped process gets its SIGTERM only when it goes on.
        if (name === 'SIGTERM')
            process.kill(pid, 'SIGCONT');
    }
    catch {
        // It ended, or it belongs to somebody else: who is left is looked at afterwards.
    }
}

// EXTERNAL MODULE: ./build/src/process/marker.js
var marker = __webpack_require__(5869);
;// CONCATENATED MODULE: ./build/src/teardown/processes.js


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
    // Nothing was started, or all of it ended in order: no need to look through the host's processes.
    if (open.size === 0)
        return [];
    const left = await stopProcesses({ groups: [...open], marker: { name: marker/* PROCESS_MARKER */.J_, value: runId } }, { graceMs: GRACE, signal });
    return left.map((process) => `process ${process.pid}`);
}

;// CONCATENATED MODULE: ./build/src/teardown/tear-down.js
/**
 * The teardown: from the plan on disk alone, so that it works after main was killed, without the compose file, by whoever
 * is still alive. Every step is on its own and has a time budget; one that fails never skips the next.
 */




/** Milliseconds. Post has 5 minutes at most in a cancelled job; a minute of them is for reports and upload. */
const WHOLE = 240_000;
const PROCESSES = 15_000;
/** Removes everything of the run. Returns what is left; never throws. */
async function tearDown(options) {
    const { plan, folder, journal } = options;
    journal.append({ type: 'stage_started', stage: 'teardown' });
    const whole = AbortSignal.timeout(WHOLE);
    const steps = [
        () => stopOwnProcesses(options, AbortSignal.any([whole, AbortSignal.timeout(PROCESSES)])),
        () => removeResources(options, whole)
    ];
    const left = [];
    let failed = false;
    for (const step of steps) {
        try {
            left.push(...(await step()));
        }
        catch (error) {
            failed = true;
            journal.append({ type: 'warning', message: `teardown: ${(0,errors/* messageOf */.bD)(error)}` });
        }
    }
    if (left.length > 0)
        journal.append({ type: 'left_behind', resources: left });
    const clean = left.length === 0 && !failed;
    journal.append({ type: 'stage_ended', stage: 'teardown', status: clean ? 'ok' : 'failed' });
    await options.onRemoved?.();
    if (clean)
        await forget(plan, folder);
    return left;
}
async function stopOwnProcesses({ plan, folder }, signal) {
    return stopRunProcesses(plan.run_id, await (0,journal/* readJournal */.a)(folder.journal), signal);
}
async function removeResources({ plan, folder, remover, onStopped }, signal) {
    // The testbed belongs to another run, which goes on.
    if (plan.borrowed_from !== undefined)
        return [];
    return remover.remove(plan, folder.path, onStopped ?? (() => Promise.resolve()), signal);
}
/** What names secrets or says that there is something to remove goes; journal and results stay for a look. */
async function forget(plan, folder) {
    const gone = [folder.plan, folder.lease, folder.compose, folder.env, folder.secrets, plan.socket];
    await Promise.all(gone.map((path) => (0,promises_.rm)(path, { force: true })));
}


/***/ })

};
