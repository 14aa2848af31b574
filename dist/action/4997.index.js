"use strict";
exports.id = 4997;
exports.ids = [4997];
exports.modules = {

/***/ 67590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 6817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ stateHome),
/* harmony export */   iR: () => (/* binding */ cacheHome)
/* harmony export */ });
/* unused harmony export homeFolder */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** The user's own folders (XDG Base Directory Specification): what is set to nothing, or to a relative path, counts as unset. */


/** With HOME set to nothing, as some containers and services have it, the one of the user's account. */
function homeFolder({ HOME }) {
    return [HOME, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
}
function stateHome(env) {
    return absolute(env.XDG_STATE_HOME) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.local', 'state');
}
function cacheHome(env) {
    return absolute(env.XDG_CACHE_HOME) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.cache');
}
function absolute(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : undefined;
}


/***/ }),

/***/ 48017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   z_: () => (/* binding */ findProcesses)
/* harmony export */ });
/* unused harmony exports listProcesses, select */
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26402);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90473);
/** Which processes belong to a run or to one of its suites. */


async function listProcesses(marker) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .listOnLinux */ ._l)(marker) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .listOnMacos */ .D9)(marker);
}
function describe(entry) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOnLinux */ .X3)(entry) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOnMacos */ .Sr)(entry);
}
/** All live processes of the target: members of its groups and sessions, and whoever carries its marker. */
async function findProcesses(target) {
    return select(await listProcesses(target.marker), target, process.pid);
}
/** `self` and its ancestors never belong to a target: a tool that was started inside of it may clean up after it. */
function select(all, target, self) {
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


/***/ }),

/***/ 296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 71242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopProcesses: () => (/* binding */ stopProcesses)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67590);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10645);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48017);
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
    let found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findProcesses */ .z_)(target);
    if (found.processes.length > 0 && signal.aborted) {
        await send(found, 'SIGKILL', new Set());
        await gone(found.processes, LAST_LOOK, new AbortController().signal);
        found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findProcesses */ .z_)(target);
    }
    return found.processes.map(_find_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0);
}
/** Signals again and again until nobody is found or the time is over. */
async function until(deadline, target, signal, act) {
    for (let pause = POLL_FIRST;; pause = Math.min(pause * 2, POLL_LAST)) {
        const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findProcesses */ .z_)(target);
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
        await _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(Math.min(step, Math.max(0, deadline - performance.now())), signal).catch(() => undefined);
        const alive = await Promise.all(processes.map(_alive_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._));
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
        if (!whole.includes(entry.group) && (await (0,_alive_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(entry)))
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


/***/ }),

/***/ 43810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ReadError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);

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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
var read_error = __webpack_require__(43810);
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

/***/ 25592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ renderVerdict)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(25012);
// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(44252);
// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(71379);
// EXTERNAL MODULE: ./build/js/src/report/service-sentence.js
var service_sentence = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(47322);
;// CONCATENATED MODULE: ./build/js/src/report/terminal-notes.js



const NAMED = 3;
const BUDGETS_SHOWN = 3;
/** Nothing where there is nothing to say; the coverage of a green run is in its title. */
function noteLines(verdict, colours) {
    return [
        ...flakyLines(verdict, colours),
        ...coverageLines(verdict),
        ...budgetLines(verdict, colours),
        ...changeLines(verdict)
    ];
}
function flakyLines({ flaky, flakyCount }, colours) {
    if (flakyCount === 0)
        return [];
    return [`${colours.yellow('flaky:')} ${(0,sentences/* count */.U9)(flakyCount, 'test')}${named(flaky, flakyCount)}`];
}
/** Of a green run only what it lost. */
function coverageLines({ coverage, changes, outcome }) {
    if (coverage === undefined)
        return [];
    const change = changes?.coverage;
    const fell = change !== undefined && change.after < change.before;
    if (outcome === 'passed' && !fell)
        return [];
    return [`coverage: ${(0,sentences/* percent */.KN)(coverage.lines.percent)} ${(0,sentences/* coverageFacts */.g)(coverage, changes)}`];
}
function budgetLines({ exceeded }, colours) {
    const rest = exceeded.length - BUDGETS_SHOWN;
    return [
        ...exceeded
            .slice(0, BUDGETS_SHOWN)
            .map((budget) => `${colours.yellow('slow:')} ${(0,terminal/* oneLine */.TN)((0,sentences/* budgetSentence */.Bg)(budget), 300)}`),
        ...(rest > 0 ? [`  and ${(0,sentences/* count */.U9)(rest, 'more exceeded budget')}`] : [])
    ];
}
function changeLines({ changes }) {
    const sentence = changes === undefined ? '' : (0,sentences/* changesSentence */.Vj)(changes);
    if (changes === undefined || sentence === '')
        return [];
    const slow = changes.newly_slow.slice(0, NAMED).map((test) => {
        const now = test.duration_s === undefined ? '' : ` ${(0,format/* formatSeconds */.Xo)(test.duration_s)},`;
        return `  slower: ${(0,terminal/* oneLine */.TN)((0,sentences/* testName */.UU)(test), 200)}${now} was ${(0,format/* formatSeconds */.Xo)(test.before_s)}`;
    });
    const fixed = changes.counts.fixed === 0 ? [] : [`  fixed${named(changes.fixed, changes.counts.fixed)}`];
    return [`since the baseline: ${sentence}`, ...fixed, ...slow];
}
/** `: a, b, c and 4 more`. */
function named(notes, total) {
    const names = notes.slice(0, NAMED).map((note) => (0,terminal/* oneLine */.TN)((0,sentences/* testName */.UU)(note), 200));
    if (names.length === 0)
        return '';
    return `: ${names.join(', ')}${total > names.length ? ` and ${total - names.length} more` : ''}`;
}

// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(65909);
;// CONCATENATED MODULE: ./build/js/src/report/render-terminal.js
/** The verdict as text, for the end of a run on a screen or in a log. */







const FAILURES_SHOWN = 20;
const MESSAGE_LINES = 12;
/**
 * Several lines, each of foreign text behind `|`; without a newline at the end. Of a green run: one line, unless a test was
 * flaky, a budget was exceeded or something changed since the baseline.
 */
function renderVerdict(verdict, options) {
    const colours = (0,terminal_colours/* coloursOf */.d)(options.colours);
    const warnings = verdict.warnings.map((warning) => `${colours.yellow('warning:')} ${(0,terminal/* oneLine */.TN)(warning, 2000)}`);
    const title = (0,terminal/* oneLine */.TN)(verdict.title, 1000);
    const notes = noteLines(verdict, colours);
    if (verdict.outcome === 'passed')
        return [`${colours.green('✓')} ${title}`, ...notes, ...warnings].join('\n');
    return [
        `${colours.red('✗')} ${colours.bold(title)} ${colours.dim(`[exit code ${verdict.exitCode}]`)}`,
        ...verdict.causes.flatMap((cause) => causeLines(cause, (0,report_verdict/* titleSays */.D)(verdict, cause), colours)),
        ...verdict.suites.flatMap((suite) => suiteLines(suite)),
        ...failureLines(verdict, colours),
        ...notes,
        ...warnings
    ].join('\n');
}
function causeLines(cause, said, colours) {
    const { service } = cause;
    const label = (name, text) => `  ${colours.dim(name.padEnd(8))} ${text}`;
    return [
        ...(said ? [] : [`${colours.red('✗')} ${(0,terminal/* oneLine */.TN)(cause.symptom, 1000)}`]),
        ...(cause.stage === undefined ? [] : [label('stage', (0,terminal/* oneLine */.TN)(cause.stage))]),
        ...(service === undefined ? [] : [label('service', (0,terminal/* oneLine */.TN)((0,service_sentence/* serviceSentence */.N)(service), 500))]),
        ...(service?.lastProbe === undefined ? [] : [label('probe', (0,terminal/* oneLine */.TN)(service.lastProbe, 500))]),
        ...(cause.cause === undefined ? [] : [label('cause', (0,terminal/* oneLine */.TN)(cause.cause, 1000))]),
        ...cause.hints.map((hint) => label('fix', (0,terminal/* oneLine */.TN)(hint, 1000))),
        ...quoted(cause.details, colours),
        ...(cause.log.length === 0 ? [] : [label('log', `last lines${logFile(cause)}:`), ...quoted(cause.log, colours)])
    ];
}
function logFile(cause) {
    return cause.service?.logFile === undefined ? '' : ` of ${(0,terminal/* oneLine */.TN)(cause.service.logFile)}`;
}
function suiteLines(suite) {
    const name = `suite ${(0,terminal/* oneLine */.TN)(suite.name)}`;
    return (0,sentences/* furtherReasons */.QA)(suite).map((reason) => `  ${name}: ${(0,terminal/* oneLine */.TN)(reason, 1000)}`);
}
function failureLines(verdict, colours) {
    const shown = verdict.failures.slice(0, FAILURES_SHOWN);
    const rest = verdict.failureCount - shown.length;
    const isNew = (0,changes/* newFailures */.g)(verdict.changes);
    return [
        ...shown.flatMap((failure) => [
            `${colours.red('✗')} ${(0,terminal/* oneLine */.TN)((0,sentences/* testName */.UU)(failure), 300)}${isNew(failure) ? ` ${colours.yellow('(new)')}` : ''}${colours.dim(place(failure))}`,
            ...quoted(firstLines(failure.message), colours)
        ]),
        ...(rest > 0 ? [`  and ${rest} more failed tests`] : [])
    ];
}
function place(failure) {
    const text = (0,terminal/* oneLine */.TN)((0,sentences/* placeOf */.$t)(failure));
    return text === '' ? '' : `  ${text}`;
}
function firstLines(message) {
    // Cut before it is cleaned: a message may be megabytes.
    const lines = (0,terminal/* plainText */.wh)(message.slice(0, 50_000)).split('\n');
    const rest = lines.length - MESSAGE_LINES;
    return rest > 0 ? [...lines.slice(0, MESSAGE_LINES), `… (${rest} more lines)`] : lines;
}
function quoted(lines, colours) {
    return lines.flatMap((line) => (0,terminal/* plainText */.wh)(line.slice(0, 2000))
        .split('\n')
        .map((part) => `    ${colours.dim('|')} ${part}`.trimEnd()));
}


/***/ }),

/***/ 45902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ runFolderAt),
/* harmony export */   Xy: () => (/* binding */ socketPath),
/* harmony export */   bg: () => (/* binding */ listRunFolders),
/* harmony export */   kg: () => (/* binding */ createRunFolder)
/* harmony export */ });
/* unused harmony export runsRoot */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89675);
/* harmony import */ var _platform_home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6817);
/** The run folder: everything that a run keeps on disk, and where it lies. */





/** Unix socket paths end at 108 bytes on Linux, 104 on macOS; the terminating zero counts. */
const LONGEST_SOCKET_PATH = 103;
/**
 * Where run folders lie: below RUNNER_TEMP in a job, which the runner empties between jobs, else below the user's state
 * folder (XDG Base Directory Specification).
 */
function runsRoot(env) {
    // What is set to nothing, or to a relative path, counts as unset, as that specification demands.
    const given = env.RUNNER_TEMP !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(env.RUNNER_TEMP) ? env.RUNNER_TEMP : (0,_platform_home_js__WEBPACK_IMPORTED_MODULE_4__/* .stateHome */ .Z0)(env);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(given, 'integration-testbed');
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
        images: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'images.json'),
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

/***/ 58702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openHeadTailFile),
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _log_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40181);
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

/***/ 61440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   lf: () => (/* binding */ ownerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Names that a run has: its id, and the key of its owner. */


/** Characters of a run number, which other runners than GitHub's may choose freely. */
const LONGEST_NUMBER = 10;
/** What a compose project or a namespace may be called: lower case, digits, hyphens. */
function slug(text, longest) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, longest)
        .replace(/-+$/, '');
}
/** `owner/name` in a job; elsewhere the name of the folder. */
function repositoryName(env, workingDirectory) {
    return env.GITHUB_REPOSITORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workingDirectory);
}
/**
 * `itb-<repository, 20>-<run number>-<attempt>-<6 random>`; outside of a job without the numbers. Two jobs of one run, or
 * two runs on one host, never share it.
 */
function newRunId(env, workingDirectory) {
    const repository = slug((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repositoryName(env, workingDirectory)), 20) || 'run';
    const numbers = [env.GITHUB_RUN_NUMBER, env.GITHUB_RUN_ATTEMPT]
        .map((part) => slug(part ?? '', LONGEST_NUMBER))
        .filter((part) => part !== '');
    return ['itb', repository, ...numbers, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')].join('-');
}
/** Who may clean up after whom: the same workspace and configuration on the same engine and runner. */
function ownerKey(parts) {
    const text = [parts.engine, parts.workspace, parts.configuration, parts.runner].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 51491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89675);
/** Small JSON files that others read at any moment: replaced by an atomic rename, checked when read. */



/**
 * Replaces the file whole. The temporary file lies beside it, since a rename does not cross file systems. Errors:
 * InternalError that names the file.
 */
async function writeFileAtomically(path, text, mode = 0o644) {
    const temporary = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text, { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
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

/***/ 40181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   Ru: () => (/* binding */ logParts),
/* harmony export */   WJ: () => (/* binding */ joinAllSegments),
/* harmony export */   b9: () => (/* binding */ halfOf)
/* harmony export */ });
/* unused harmony exports SEGMENTS, LEFT_OUT, logChunks */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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
        const opened = await open(file, 'r').catch(() => undefined);
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

/***/ 50245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listOutputFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/** What lies in the output directory, for the last version of the results: path, size, SHA-256. */




/** Bytes that are read at once. */
const BLOCK = 1 << 18;
const LIMITS = { files: 1_000, time: 15_000 };
/**
 * Regular files only, by name, folder by folder; symbolic links are never followed. `except`: absolute paths that are left
 * out. Never throws: what can't be read, or has gone since, is left out.
 */
async function listOutputFiles(directory, except, limits = LIMITS) {
    const limit = AbortSignal.timeout(limits.time);
    const files = [];
    for await (const path of regularFiles(directory, limit)) {
        if (except.includes(path))
            continue;
        if (files.length === limits.files)
            return { files, cut: `only the first ${limits.files} files are listed` };
        const found = await describe(path, limit).catch(() => undefined);
        if (found !== undefined)
            files.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path), ...found });
    }
    return { files, cut: limit.aborted ? `there was no time to list more than ${files.length} files` : undefined };
}
async function* regularFiles(directory, limit) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
        if (limit.aborted)
            return;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, entry.name);
        if (entry.isDirectory())
            yield* regularFiles(path, limit);
        else if (entry.isFile())
            yield path;
    }
}
async function describe(path, signal) {
    // A link or a pipe that has taken the file's place since it was listed is not opened, nor waited for.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const block = Buffer.allocUnsafe(BLOCK);
        let size = 0;
        for (let length = BLOCK; length > 0; size += length) {
            signal.throwIfAborted();
            length = (await file.read(block, 0, BLOCK)).bytesRead;
            hash.update(block.subarray(0, length));
        }
        return { size, sha256: hash.digest('hex') };
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 65037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkEvent),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(1663);
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
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('cache_measured'), cache: results/* imageCache */.oF }),
    /** Kept for other machines, after the tests. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('cache_saved'), bytes: schemas/* int */.Whr(), seconds: schemas/* number */.aig() }),
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
        /** All attempts so far together. */
        tests: results/* testTotals */.gS,
        /** This attempt alone, where it was not the first. */
        attempt_tests: schemas/* optional */.lqM(results/* testTotals */.gS),
        failures: schemas/* array */.YOg(results/* failure */.V2),
        notes: schemas/* optional */.lqM(results/* testNotes */.yH),
        junit: schemas/* array */.YOg(schemas/* string */.YjP())
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('coverage_read'), coverage: results/* coverage */.vk }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('budgets_checked'),
        budgets: schemas/* array */.YOg(results/* budget */.gd),
        /** The limit of the teardown, which is measured when it has ended. */
        teardown_max_s: schemas/* optional */.lqM(schemas/* number */.aig())
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('compared'), comparison: results/* comparison */.my }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('warning'), message: schemas/* string */.YjP() }),
    /** What ended the run. `exit_code` is 2 for infrastructure, 1 for a gate that the user set. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('error'), code: schemas/* string */.YjP(), exit_code: results/* exitCode */.I$, ...results/* diagnosis */.C1.shape }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('cancelled'), signal: schemas/* string */.YjP() }),
    /** The verdict may be read: every stage but the teardown has ended. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('run_finished') }),
    /** What a teardown could not remove. */
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('left_behind'), resources: schemas/* array */.YOg(schemas/* string */.YjP()) })
]);

;// CONCATENATED MODULE: ./build/js/src/run/read-journal.js


/** For `openJournal`: just what the contract says of an event. Errors: ZodError of one that is none. */
function checkEvent(written) {
    return events_event.parse(written);
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

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   c: () => (/* binding */ readRunResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
/* harmony import */ var _fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14242);
/* harmony import */ var _read_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65037);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51491);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50245);
/** Writes the results file, and its copy in the output directory: the fold of the journal as it stands on disk. */






const anyResults = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ run_id: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** Whether the results file may be replaced: a later run may have put its own there. */
async function isOurs({ results_file, run_id }) {
    const found = await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(results_file, anyResults);
    return found === undefined || found.run_id === run_id;
}
/**
 * `withFiles` lists the output directory with sizes and hashes: for the last version, when nothing in it changes any more.
 * Errors: InternalError where the results file or its copy can't be written.
 */
async function writeResults(plan, folder, withFiles = false) {
    const results = (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)(folder.journal));
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(plan.output_directory, 'results.json');
    const own = [plan.results_file, copy];
    const ours = !withFiles || (await isOurs(plan));
    const paths = [...new Set(ours ? own : [copy])];
    // Before the files are read: whoever kills this process meanwhile leaves results that know of the teardown.
    const written = await writeEach(paths, results);
    if (!withFiles)
        return written;
    const { files, cut } = await (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listOutputFiles */ .D)(plan.output_directory, own);
    const warnings = [...(results.warnings ?? []), ...(cut === undefined ? [] : [`output directory: ${cut}`])];
    return writeEach(paths, { ...results, warnings, files });
}
/** Each has its chance: an output directory that can't be written is no reason to leave the results file as it was. */
async function writeEach(paths, results) {
    const written = await Promise.allSettled(paths.map((path) => (0,_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .GF)(path, results)));
    const failed = written.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return results;
}
/** The results of a run that may still go on, without writing anything. */
async function readRunResults(plan, folder) {
    return (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)(folder.journal));
}


/***/ }),

/***/ 56644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ shortStamp)
/* harmony export */ });
/** A line of a log file for a screen: the day and the nanoseconds say nothing while a run is looked at. `12:37:33.538 message`. */
function shortStamp(line) {
    return line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(\.\d{1,3})?\d*Z /, '$1$2 ');
}


/***/ }),

/***/ 21757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logTails)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_head_tail_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58702);
/* harmony import */ var _run_short_stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56644);



const LINES = 30;
/** The last log lines of every service, for a verdict. Logs are redacted when they are written; without a supervisor there are none. */
async function logTails(outputDirectory, results) {
    const services = results.exit_code === 0 ? [] : (results.services ?? []);
    const tails = new Map(await Promise.all(services.map(async ({ name }) => {
        const lines = await (0,_run_head_tail_file_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'logs', `${name}.log`), LINES);
        return [name, lines.map(_run_short_stamp_js__WEBPACK_IMPORTED_MODULE_2__/* .shortStamp */ .w)];
    })));
    return { logTail: (service) => tails.get(service) ?? [] };
}


/***/ }),

/***/ 90919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordError),
/* harmony export */   s: () => (/* binding */ asTestbedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87452);


const LONGEST_MESSAGE = 2_000;
/**
 * Writes what ended the run into the journal. Foreign text in it is redacted here, and escaped where it is shown. Never
 * throws: verdict and teardown follow, also on a disk that is full.
 */
function recordError(run, thrown) {
    try {
        record(run, thrown);
    }
    catch {
        run.view.message((0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(run.redactor.text(asTestbedError(thrown).message), LONGEST_MESSAGE));
    }
}
function record(run, thrown) {
    const cancelled = cancellationOf(run.signal, thrown);
    if (cancelled !== undefined) {
        run.journal.append({ type: 'cancelled', signal: cancelled.message });
        return;
    }
    const errors = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SeveralErrors */ .AJ ? thrown.errors : [asTestbedError(thrown)];
    for (const error of errors)
        recordOne(run, error);
}
function recordOne(run, error) {
    const redact = (text) => run.redactor.text(text);
    run.journal.append({
        type: 'error',
        code: error.code,
        exit_code: error.exitCode,
        symptom: redact(error.message),
        ...(error.service !== undefined && { service: error.service }),
        ...(run.currentStage !== undefined && { stage: run.currentStage }),
        ...(error.hint !== undefined && { hint: redact(error.hint) }),
        ...(error.details !== undefined && { details: redact(error.details) })
    });
}
function asTestbedError(thrown) {
    return thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TestbedError */ .GT
        ? thrown
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd(`unexpected: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`, { cause: thrown, hint: 'please report it, with --verbose' });
}
function cancellationOf(signal, thrown) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return thrown;
    return signal.aborted && signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc ? signal.reason : undefined;
}


/***/ }),

/***/ 16802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ coverageBefore),
/* harmony export */   jP: () => (/* binding */ hasCoverage),
/* harmony export */   tn: () => (/* binding */ readCoverage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80212);
/** Coverage files, before the tests and after them. */


/** What lies there before the first suite begins: it is not this run's. Undefined where no suite names coverage files. */
async function coverageBefore(run) {
    const { config, env } = run;
    if (!hasCoverage(config))
        return undefined;
    try {
        const { snapshotCoverage } = await __webpack_require__.e(/* import() */ 4485).then(__webpack_require__.bind(__webpack_require__, 54485));
        return await snapshotCoverage(config.suites, workspaceOf(config, env));
    }
    catch (error) {
        run.warn(`coverage files of earlier runs could not be told apart: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
/** Why the coverage is not known, or not all of it; one line each. Errors: those of the journal. */
async function readCoverage(run, before, signal) {
    const { config, env, journal, plan, redactor, warn } = run;
    if (!hasCoverage(config))
        return [];
    try {
        const { collectCoverage } = await __webpack_require__.e(/* import() */ 4485).then(__webpack_require__.bind(__webpack_require__, 54485));
        const { coverage, problems, warnings } = await collectCoverage({
            suites: config.suites,
            before,
            output: plan.output_directory,
            workspace: workspaceOf(config, env),
            minimum: config.minCoverage,
            redactor,
            signal
        });
        for (const warning of warnings)
            warn(`coverage: ${warning}`);
        if (coverage !== undefined)
            journal.append({ type: 'coverage_read', coverage });
        return problems;
    }
    catch (error) {
        return [(0,_judged_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .g)(signal, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))];
    }
}
function hasCoverage({ suites }) {
    return suites.some(({ coverage }) => coverage.length > 0);
}
function workspaceOf(config, env) {
    return env.GITHUB_WORKSPACE ?? config.workingDirectory;
}


/***/ }),

/***/ 96927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Su: () => (/* binding */ earlierRun),
/* harmony export */   Vs: () => (/* binding */ collectStage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1025);
/* harmony import */ var _collect_coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16802);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80212);




/** What there is to do; the verdict of a run with nothing of it does not wait for this stage. */
function isNeeded(config) {
    const { suites, budgets, minCoverage, baseline, failOn } = config;
    if (budgets.length > 0)
        return true;
    const gates = failOn.some((what) => ['coverage', 'slow', 'flaky', 'new-failures'].includes(what));
    return suites.length > 0 && (gates || minCoverage !== undefined || baseline !== undefined || (0,_collect_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCoverage */ .jP)(config));
}
/**
 * Reads the baseline's results. At the start of the run: its own results may take that file's place, since those of the last
 * run are a baseline, too. Undefined where none is named.
 */
async function earlierRun({ baseline, suites }) {
    if (baseline === undefined || suites.length === 0)
        return undefined;
    const { readBaseline } = await __webpack_require__.e(/* import() */ 6529).then(__webpack_require__.bind(__webpack_require__, 46529));
    return readBaseline(baseline);
}
/**
 * Everything goes into the journal. What can't be read is a warning, or the failure of the condition that needs it: the
 * tests' own verdict stays. Errors: the signal's reason when the run is cancelled; InternalError of the journal.
 */
async function collectStage(run, before) {
    return judge(run, before, { results: () => (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunResults */ .c)(run.plan, run.folder), now: () => Date.now() });
}
/** As `collectStage`, of whatever has results. */
async function judge(run, { earlier, coverageBefore }, soFar) {
    if (!isNeeded(run.config))
        return;
    run.enter('collect');
    const signal = AbortSignal.any([run.signal, AbortSignal.timeout(_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMIT */ .u)]);
    const coverageProblems = await (0,_collect_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .readCoverage */ .tn)(run, coverageBefore ?? new Map(), signal);
    const baselineProblem = await compare(run, earlier, { soFar, signal });
    if (!run.signal.aborted)
        await checkBudgets(run, soFar);
    const failed = run.signal.aborted ? [] : await checkGates(run, { soFar, coverageProblems, baselineProblem });
    const status = run.signal.aborted ? 'cancelled' : failed.length > 0 ? 'failed' : 'ok';
    run.journal.append({ type: 'stage_ended', stage: 'collect', status });
    run.signal.throwIfAborted();
}
/** Why there is no comparison. */
async function compare(run, earlier, { soFar, signal }) {
    if (earlier === undefined || run.signal.aborted)
        return undefined;
    if ('problem' in earlier)
        return earlier.problem;
    const { journal, plan, redactor } = run;
    const { compareRuns } = await __webpack_require__.e(/* import() */ 9167).then(__webpack_require__.bind(__webpack_require__, 29167));
    // Where both are in one place, the earlier list of tests has made room for this run's.
    const replaced = earlier.directory === plan.output_directory;
    const before = replaced ? { ...earlier, directory: undefined } : earlier;
    const now = { results: await soFar.results(), directory: plan.output_directory };
    try {
        const comparison = await compareRuns(before, now, (text) => redactor.text(text), signal);
        journal.append({ type: 'compared', comparison });
        return undefined;
    }
    catch (error) {
        return `the baseline could not be compared with: ${(0,_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .g)(signal, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error))}`;
    }
}
async function checkBudgets({ config, journal, warn }, soFar) {
    if (config.budgets.length === 0)
        return;
    const { checkBudgets, exceededByName, exceededLine } = await __webpack_require__.e(/* import() */ 5175).then(__webpack_require__.bind(__webpack_require__, 35175));
    const { budgets, warnings } = checkBudgets(await soFar.results(), config.budgets, soFar.now());
    const teardown = config.budgets.find(({ name }) => name === 'teardown');
    journal.append({
        type: 'budgets_checked',
        budgets: [...budgets],
        ...(teardown !== undefined && { teardown_max_s: teardown.max / 1000 })
    });
    for (const warning of warnings)
        warn(warning);
    // Those that fail the run are told as errors.
    const harmless = config.failOn.includes('budget') ? [] : budgets.filter(({ action }) => action === 'warn');
    for (const [name, exceeded] of exceededByName(harmless))
        warn(exceededLine(name, exceeded));
}
async function checkGates(run, { soFar, coverageProblems, baselineProblem }) {
    const { config, journal, redactor } = run;
    const { failedGates, guardsBaseline, guardsCoverage } = await __webpack_require__.e(/* import() */ 7775).then(__webpack_require__.bind(__webpack_require__, 37775));
    const tests = config.suites.length > 0;
    const conditions = {
        failOn: tests ? config.failOn : config.failOn.filter((what) => what === 'budget'),
        minCoverage: tests ? config.minCoverage : undefined
    };
    const results = await soFar.results();
    const failed = failedGates({ ...conditions, results, coverageProblems, baselineProblem });
    // The first one is the reason of the condition that can't be looked at.
    for (const problem of coverageProblems.slice(guardsCoverage(conditions) ? 1 : 0))
        run.warn(`coverage: ${problem}`);
    if (baselineProblem !== undefined && !guardsBaseline(conditions))
        run.warn(baselineProblem);
    for (const { code, symptom, hint } of failed) {
        journal.append({ type: 'error', code, exit_code: 1, stage: 'collect', symptom: redactor.text(symptom), hint });
    }
    return failed;
}


/***/ }),

/***/ 80212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ unread),
/* harmony export */   u: () => (/* binding */ LIMIT)
/* harmony export */ });
/** Milliseconds for all of it. */
const LIMIT = 60_000;
function unread(signal, error) {
    return signal.aborted ? `not done within ${LIMIT / 1000} s` : error;
}


/***/ }),

/***/ 94305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ recordEnd),
  N: () => (/* binding */ testStage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var tests = __webpack_require__(9752);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: ./build/js/src/suites/command.js + 1 modules
var suites_command = __webpack_require__(3401);
;// CONCATENATED MODULE: ./build/js/src/suites/inherited.js
/**
 * What tests inherit of our own environment. The runner gives an action more than a `run:` step: its inputs and state, and
 * tokens that may write the cache and artifacts of the workflow, which the code of a pull request has no business with.
 */
const OF_THE_ACTION = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME_|RESULTS_|CACHE_URL$|CACHE_SERVICE_V2$))/;
/** The environment without what is the action's alone: as in a `run:` step. Outside of an action nothing is left out. */
function inheritedByTests(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return { ...env };
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_ACTION.test(name)));
}

// EXTERNAL MODULE: ./build/js/src/suites/run-suite.js + 48 modules
var run_suite = __webpack_require__(83978);
// EXTERNAL MODULE: ./build/js/src/suites/tests-file.js
var tests_file = __webpack_require__(57014);
// EXTERNAL MODULE: ./build/js/src/session/variables.js
var variables = __webpack_require__(42460);
;// CONCATENATED MODULE: ./build/js/src/session/stages/suite-events.js
/** The rest of the outcome comes from files that were redacted when they were copied. */
function suiteEnded({ name }, outcome, redactor) {
    const { attempt } = outcome;
    return {
        type: 'suite_ended',
        suite: name,
        attempt,
        status: outcome.status,
        exit_code: outcome.exitCode,
        ...(outcome.signal !== null && { signal: outcome.signal }),
        reasons: outcome.reasons.map((reason) => redactor.text(reason)),
        tests: outcome.tests,
        ...(attempt > 1 && { attempt_tests: outcome.attemptTests }),
        failures: [...outcome.failures],
        notes: outcome.notes,
        junit: [...outcome.junit]
    };
}

;// CONCATENATED MODULE: ./build/js/src/session/stages/tests.js
/** The suites in order, all of them even if one fails. */










async function testStage(run, instances) {
    const { suites } = run.config;
    const environments = suites.map((suite) => (0,variables/* variablesFor */.j)(run.config, run.plan, instances, run.env, suite.env));
    const leftOut = [...new Set(environments.flatMap((environment) => environment.leftOut))];
    if (leftOut.length > 0) {
        run.view.message(`not set for tests, because they are set or reserved: ${(0,terminal/* oneLine */.TN)(leftOut.join(', '), 1000)}`);
    }
    run.enter('integration_tests');
    const shared = { tests: await testsFileOf(run), claimed: new Set() };
    let failed = false;
    try {
        for (const [index, suite] of suites.entries()) {
            if (run.signal.aborted)
                break;
            const env = { ...inheritedByTests(run.env), ...environments[index]?.variables };
            const { status } = await (0,run_suite/* runSuite */.o)(suite, contextOf(run, suite, { env, ...shared }));
            failed ||= status !== 'ok';
        }
    }
    finally {
        shared.tests.close();
    }
    const status = run.signal.aborted ? 'cancelled' : failed ? 'failed' : 'ok';
    run.journal.append({ type: 'stage_ended', stage: 'integration_tests', status });
    run.signal.throwIfAborted();
}
/** New in each run: a user may have named an output directory in which that of an earlier run lies. */
async function testsFileOf({ plan }) {
    // What is wrong with the directory is said where the file can't be written.
    await (0,promises_.mkdir)(plan.output_directory, { recursive: true }).catch(() => undefined);
    return (0,tests_file/* createTestsFile */.O)((0,external_node_path_.join)(plan.output_directory, tests/* TESTS_FILE */.L));
}
function contextOf(run, suite, shared) {
    const { config, journal, plan, redactor, signal, view } = run;
    const { testRetries: retries, retryCommand, hangTimeout, allowEmpty, failOn, logLimit } = config;
    return {
        ...shared,
        runId: plan.run_id,
        output: plan.output_directory,
        workspace: run.env.GITHUB_WORKSPACE ?? config.workingDirectory,
        retries,
        retryCommand,
        hangTimeout,
        allowEmpty,
        failOn,
        logLimit,
        redactor,
        signal,
        onOutput: (chunk) => view.output(chunk),
        onNotice: (line) => view.message(redactor.text(line)),
        onStarted: (group) => void journal.append({ type: 'process_started', group, what: `suite ${suite.name}` }),
        onEnded: (group) => void journal.append({ type: 'process_ended', group }),
        onAttemptStarted: (attempt, command) => {
            const text = redactor.text((0,suites_command/* commandText */.j)(command));
            journal.append({ type: 'suite_started', suite: suite.name, command: text, attempt });
        },
        onAttemptEnded: (outcome) => recordEnd(run, suite, outcome)
    };
}
function recordEnd(run, { name }, outcome) {
    const { attempt } = outcome;
    const where = attempt === 1 ? `suite ${name}` : `suite ${name}, attempt ${attempt}`;
    for (const warning of outcome.warnings)
        run.warn(`${where}: ${warning}`);
    run.journal.append(suiteEnded({ name }, outcome, run.redactor));
}


/***/ }),

/***/ 32892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ TOOL)
});

;// CONCATENATED MODULE: ./build/js/package.json
const package_namespaceObject = {"r":"0.1.0"};
;// CONCATENATED MODULE: ./build/js/src/session/tool.js

/** Who wrote a results file. */
const TOOL = { name: 'integration-testbed', version: package_namespaceObject.r };


/***/ }),

/***/ 42460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ variablesFor)
/* harmony export */ });
/* harmony import */ var _suites_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25388);

/** The variables by which tests find the services. `templates`: those of a suite, which win over the common ones. */
function variablesFor(config, plan, instances, given, templates = {}) {
    return (0,_suites_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteEnvironment */ .aS)(instances, {
        runId: plan.run_id,
        output: plan.output_directory,
        templates: { ...config.env, ...templates },
        prefix: config.envPrefix,
        host: config.hostOverride,
        given
    });
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ commandText),
  B: () => (/* binding */ commandWords)
});

;// CONCATENATED MODULE: ./build/js/src/suites/shell-quoted.js
/** POSIX: within single quotes nothing is special but the quote itself. What needs no quotes stays as it is. */
function shellQuoted(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/command.js

/** Text goes to the shell, behind `-c`; words are run as they are. */
function commandWords({ command, shell }) {
    const words = typeof command === 'string' ? [...shell.trim().split(/\s+/), '-c', command] : command;
    const [program = '', ...args] = words;
    return [program, ...args];
}
/** One line that a reader can paste into a shell; text stays as it was written. */
function commandText(command) {
    if (typeof command === 'string')
        return command.trim();
    return command.map(shellQuoted).join(' ');
}


/***/ }),

/***/ 25388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ refuseUnknownServices),
  aS: () => (/* binding */ suiteEnvironment)
});

// UNUSED EXPORTS: variableName

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var config_template = __webpack_require__(96455);
;// CONCATENATED MODULE: ./build/js/src/suites/urls.js
/**
 * As the official images, and those of Bitnami, document their variables. What stands in a file of the container
 * (`POSTGRES_PASSWORD_FILE`) is unknown, and so is what would else be its default.
 */
function credentialsOf(kind, environment) {
    const first = (names, fallback) => {
        const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
        return value ?? (names.some((name) => environment[`${name}_FILE`] !== undefined) ? undefined : fallback);
    };
    switch (kind) {
        case 'postgres': {
            const username = first(['POSTGRES_USER', 'POSTGRESQL_USERNAME'], 'postgres');
            return {
                username,
                password: first(['POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD']),
                database: first(['POSTGRES_DB', 'POSTGRESQL_DATABASE'], username)
            };
        }
        case 'mysql': {
            const username = first(['MARIADB_USER', 'MYSQL_USER'], 'root');
            const password = username === 'root' ? ['MARIADB_ROOT_PASSWORD', 'MYSQL_ROOT_PASSWORD'] : ['MARIADB_PASSWORD', 'MYSQL_PASSWORD'];
            return { username, password: first(password), database: first(['MARIADB_DATABASE', 'MYSQL_DATABASE']) };
        }
        case 'rabbitmq':
            return {
                username: first(['RABBITMQ_DEFAULT_USER'], 'guest'),
                password: first(['RABBITMQ_DEFAULT_PASS'], 'guest'),
                database: first(['RABBITMQ_DEFAULT_VHOST'])
            };
        case 'redis':
            return { password: first(['REDIS_PASSWORD', 'VALKEY_PASSWORD']) };
        case 'http':
        case 'tcp':
        case undefined:
            return {};
    }
}
const SCHEME = { postgres: 'postgres', mysql: 'mysql', redis: 'redis', rabbitmq: 'amqp' };
/** Container ports of the kinds, for services that publish others before it: a console, metrics. */
const KIND_PORTS = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 };
/** `postgres://user:password@host:port/database`; for kinds without a scheme of their own `http://host:port`. */
function urlOf(kind, host, port, credentials) {
    const { username, password, database } = credentials;
    const scheme = (kind && SCHEME[kind]) ?? 'http';
    const encode = encodeURIComponent;
    const user = username === undefined ? '' : encode(username);
    // Without a user there is a login for Redis only, which has a password of its own.
    const whole = password !== undefined && (username !== undefined || kind === 'redis');
    const login = whole ? `${user}:${encode(password)}` : user;
    const path = database === undefined ? '' : `/${encode(database)}`;
    return `${scheme}://${login === '' ? '' : `${login}@`}${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/environment.js
/** What tests get: the addresses of the services as environment variables, by one naming scheme. */



const LONG_PREFIX = 'TESTBED_';
/** A service `node` must not set NODE_PORT's neighbours, nor one named `docker` lead the client elsewhere. */
const RESERVED = /^(?:DOCKER_|COMPOSE_|GITHUB_|RUNNER_|ACTIONS_|NODE_|NPM_|PATH|LD_)/;
/** Errors: ConfigError for a template that names what is not there, or two services whose names become one. */
function suiteEnvironment(instances, options) {
    refuseTwins(instances);
    const facts = {};
    for (const instance of instances) {
        const several = instances.some((other) => other.service === instance.service && other.name !== instance.name);
        const name = variableName(instance.service);
        const own = factsOf(instance, instances, options);
        if (instance.replica === 1)
            Object.assign(facts, prefixed(name, own));
        if (several)
            Object.assign(facts, prefixed(`${name}_${instance.replica}`, own));
    }
    const variables = {};
    const leftOut = [];
    for (const [name, value] of Object.entries(facts)) {
        variables[LONG_PREFIX + name] = value;
        const short = (options.prefix ?? '') + name;
        if (mayBeSet(short, name, value, options.given))
            variables[short] = value;
        else
            leftOut.push(short);
    }
    for (const [name, template] of Object.entries(options.templates)) {
        variables[name] = render(template, `env.${name}`, instances, options);
    }
    variables.TESTBED_RUN_ID = options.runId;
    variables.TESTBED_OUTPUT = options.output;
    return { variables, leftOut };
}
/** Before anything starts: what else may be wrong with a reference shows when ports are known. Errors: ConfigError. */
function refuseUnknownServices(templates, instances) {
    for (const [name, template] of Object.entries(templates)) {
        for (const part of (0,config_template/* parseTemplate */.Q)(template)) {
            if (typeof part === 'string' || part.field === 'run_id')
                continue;
            if (!instances.some((instance) => instance.name === part.service))
                throw unknownService(part.service, `env.${name}`, instances);
        }
    }
}
/**
 * What is set already stays as it is, unless an earlier testbed set it: its long name then has the same value, and tests
 * would be led to services that are gone. A name that begins with a digit is none in a shell.
 */
function mayBeSet(short, name, value, given) {
    if (RESERVED.test(short) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(short))
        return false;
    return given[short] === undefined || given[short] === value || given[short] === given[LONG_PREFIX + name];
}
/** `orders-api` is ORDERS_API. */
function variableName(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function refuseTwins(instances) {
    const services = [...new Set(instances.map(({ service }) => service))];
    for (const service of services) {
        const twin = services.find((other) => other !== service && variableName(other) === variableName(service));
        if (twin === undefined)
            continue;
        throw new errors/* ConfigError */.xL(`services ${service} and ${twin} would both set ${variableName(service)}_HOST`, {
            hint: 'rename one of them'
        });
    }
}
/** By the end of their names: HOST, PORT ... Empty for a service that can't be reached from here. */
function factsOf(instance, all, options) {
    const address = addressOf(instance, options);
    if (address === undefined)
        return {};
    const { username, password, database } = credentialsOf(instance.kind, instance.environment);
    const ports = instance.ports.map(({ target, published }) => [`PORT_${target}`, String(published)]);
    return {
        HOST: address.host,
        PORT: String(address.port),
        ...Object.fromEntries(ports),
        URL: urlFor(instance, all, options),
        ...(username !== undefined && { USERNAME: username }),
        ...(password !== undefined && { PASSWORD: password }),
        ...(database !== undefined && { DATABASE: database })
    };
}
function prefixed(name, facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${name}_${key}`, value]));
}
/** The first TCP port of the file, at the host that tests are told. */
function addressOf(instance, options) {
    const port = instance.ports.find(({ protocol }) => protocol === 'tcp');
    return port && { host: options.host ?? port.host, port: port.published };
}
function urlFor(instance, all, options) {
    // A template of its own may name itself: its `url` is then the one that is made by kind.
    if (instance.url !== undefined) {
        const others = all.map((other) => (other === instance ? { ...other, url: undefined } : other));
        return render(instance.url, `x-testbed.url of ${instance.service}`, others, options);
    }
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(instance.service, 'url');
    const kindPort = instance.kind && KIND_PORTS[instance.kind];
    const own = instance.ports.find(({ target, protocol }) => target === kindPort && protocol === 'tcp');
    const port = own?.published ?? address.port;
    return urlOf(instance.kind, address.host, port, credentialsOf(instance.kind, instance.environment));
}
function render(template, place, instances, options) {
    return (0,config_template/* parseTemplate */.Q)(template)
        .map((part) => (typeof part === 'string' ? part : resolve(part, place, instances, options)))
        .join('');
}
function resolve(part, place, instances, options) {
    if (part.field === 'run_id')
        return options.runId;
    const instance = instances.find(({ name }) => name === part.service);
    if (instance === undefined)
        throw unknownService(part.service, place, instances);
    if (part.field === 'env') {
        const value = instance.environment[part.variable];
        if (value !== undefined)
            return value;
        throw new errors/* ConfigError */.xL(`${place}: ${part.service} has no environment variable ${part.variable}`);
    }
    if (part.field === 'url')
        return urlFor(instance, instances, options);
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(part.service, place);
    if (part.field !== 'port')
        return address.host;
    return String(part.port === undefined ? address.port : publishedPort(instance, part.port, place));
}
function unknownService(service, place, instances) {
    return new errors/* ConfigError */.xL(`${place}: there is no service ${service}`, {
        hint: `there are ${instances.map(({ name }) => name).join(', ')}; others of the file may not be selected (services, profiles)`
    });
}
function publishedPort(instance, target, place) {
    const port = instance.ports.find((published) => published.target === target);
    if (port !== undefined)
        return port.published;
    throw new errors/* ConfigError */.xL(`${place}: ${instance.name} does not publish port ${target}`);
}
function unreachable(service, place) {
    return new errors/* ConfigError */.xL(`${place}: ${service} publishes no TCP port`, { hint: `give it ports: ["<container port>"]` });
}


/***/ }),

/***/ 69238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ copyAside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/** Copies of JUnit files, redacted, in the output directory: the next attempt overwrites the originals. */




/** Of a file's name; most file systems allow 255 bytes. */
const NAME_LIMIT = 120;
/** Copies file by file. Throws what the file system throws. */
async function copyAside(files, options) {
    const { folder, base, redactor, signal } = options;
    if (files.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const taken = new Set();
    const copies = [];
    for (const file of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, freeName((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path), taken));
        const redact = redactor.stream();
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.realPath), async function* (chunks) {
            for await (const chunk of chunks)
                yield redact.write(chunk);
            yield redact.flush();
        }, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }), { signal });
        copies.push({ source: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, file.path) || file.path, path });
    }
    return copies;
}
/** The file's own name, with a number where another one has it; case does not tell names apart everywhere. */
function freeName(name, taken) {
    const dot = name.lastIndexOf('.');
    const stem = safe(dot <= 0 ? name : name.slice(0, dot)) || 'junit';
    const extension = dot <= 0 ? '.xml' : safe(name.slice(dot));
    for (let number = 1;; number++) {
        const candidate = `${stem}${number === 1 ? '' : `-${number}`}${extension}`;
        if (taken.has(candidate.toLowerCase()))
            continue;
        taken.add(candidate.toLowerCase());
        return candidate;
    }
}
function safe(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, NAME_LIMIT);
}


/***/ }),

/***/ 85032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ freshFiles),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   eY: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Which JUnit files a suite's attempt has written. */


/** What was there before the attempt. `workspace`: see `SuiteContext`. */
async function snapshotOf(patterns, workspace) {
    const found = await Promise.all(patterns.map((pattern) => match(pattern, workspace)));
    return new Map(found.flatMap(({ files }) => files).map(({ realPath, fingerprint }) => [realPath, fingerprint]));
}
/** Files that were created or changed since `before`. `claimed` holds those of earlier suites, and is not changed. */
async function freshFiles(patterns, before, { workspace, claimed, what = 'JUnit file' }) {
    const files = new Map();
    const missing = [];
    for (const pattern of patterns) {
        const found = await match(pattern, workspace);
        const fresh = found.files.filter((file) => before.get(file.realPath) !== file.fingerprint && !claimed.has(claimOf(file)));
        for (const file of fresh)
            files.set(file.realPath, file);
        if (fresh.length > 0)
            continue;
        const old = found.files.length === 0 ? '' : `: ${count(found.files.length, 'file')} from before the suite began`;
        const outside = found.outside === 0 ? '' : `: ${count(found.outside, 'symbolic link')} to outside of the workspace`;
        missing.push(`no ${what} at ${pattern.pattern}${old}${outside}`);
    }
    const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files: sorted, missing };
}
/** A file that is written anew by a later suite is that suite's. */
function claimOf({ realPath, fingerprint }) {
    return `${realPath} ${fingerprint}`;
}
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
async function match(pattern, workspace) {
    const files = [];
    let outside = 0;
    const roots = await rootsOf(pattern, workspace);
    for await (const name of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern.pattern, { cwd: pattern.base, exclude: excluded(pattern.pattern) })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(pattern.base, name);
        const file = await fileAt(path);
        if (file === undefined)
            continue;
        if (roots.some((root) => isWithin(root, file.realPath)))
            files.push(file);
        else
            outside++;
    }
    return { files, outside };
}
/** Undefined for what is no regular file, or vanished. */
async function fileAt(path) {
    try {
        const realPath = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(realPath, { bigint: true });
        if (!found.isFile())
            return undefined;
        const fingerprint = [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(':');
        return { path, realPath, fingerprint, modified: Number(found.mtimeMs) };
    }
    catch {
        return undefined;
    }
}
/** Where files may really lie: the workspace, and what the pattern itself names outside of it. */
async function rootsOf({ base, pattern }, workspace) {
    const segments = pattern.split('/');
    const magic = segments.findIndex((segment) => /[*?[\]{}!()]/.test(segment));
    const fixed = segments.slice(0, magic === -1 ? -1 : magic).join('/');
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? fixed || node_path__WEBPACK_IMPORTED_MODULE_1__.sep : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, fixed);
    const roots = isWithin((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named)) ? [workspace] : [workspace, named];
    return Promise.all(roots.map((root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root))));
}
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** Dependencies bring thousands of folders, and test files of their own; only who names them gets them. */
function excluded(pattern) {
    const names = ['node_modules', '.git'].filter((name) => !pattern.split('/').includes(name));
    return (path) => names.includes(path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).at(-1) ?? '');
}


/***/ }),

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ directPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 34981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54675);
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

/***/ 85946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ MESSAGE_LIMIT),
  P: () => (/* binding */ readTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/src/suites/test-identity.js
/** What makes a test the same one in another attempt, and in another run. */

/** 16 hex digits of the SHA-256 over suite, class, name and file. Not over the line: an edit above the test moves it. */
function testId(suite, test) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify([suite, test.class ?? '', test.name, test.file ?? ''])).slice(0, 16);
}

;// CONCATENATED MODULE: ./build/js/src/suites/read-test.js
/** A test as it was read from a JUnit file, with what the suite knows of it. */


/** Characters of a message in `tests.ndjson` and in notes. */
const MESSAGE_LIMIT = 1024;
/** `workspace`: absolute. */
function readTest(testCase, suite, workspace) {
    const { name, classname } = testCase;
    const file = testCase.file === undefined ? undefined : fromWorkspace(testCase.file, workspace);
    return { id: testId(suite, { name, class: classname, file }), testCase, file };
}
function fromWorkspace(file, workspace) {
    if (!(0,external_node_path_.isAbsolute)(file))
        return file;
    const way = (0,external_node_path_.relative)(workspace, file);
    return way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way) ? file : way;
}


/***/ }),

/***/ 63821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createRepositoryPaths),
  $: () => (/* reexport */ placeOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
var list_files = __webpack_require__(34981);
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


/***/ }),

/***/ 83978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(1663);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/src/suites/attempts/clear-earlier.js
/** What a suite of the same name left in the output directory in an earlier run, where a user has named that directory. */


/** Only what attempts write; whatever else lies there stays. */
async function clearEarlier(output, suite) {
    const named = async (folder, isOurs) => {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        return names.filter(isOurs).map((name) => (0,external_node_path_.join)(folder, name));
    };
    const found = await Promise.all([
        named((0,external_node_path_.join)(output, 'junit', suite), (name) => /^\d+$/.test(name)),
        named((0,external_node_path_.join)(output, 'failed-tests', suite), (name) => /^\d+\.ndjson$/.test(name)),
        named(output, (name) => isLogOf(suite, name))
    ]);
    await Promise.all(found.flat().map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
}
/** The log of an attempt. No suite's name holds an `@`, so that no two of them share a file. */
function logName(suite, attempt) {
    return `suite-${suite}${attempt === 1 ? '' : `@${attempt}`}.log`;
}
function isLogOf(suite, name) {
    const first = logName(suite, 1);
    return name === first || (name.startsWith(`${first.slice(0, -'.log'.length)}@`) && /@\d+\.log$/.test(name));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var tests = __webpack_require__(9752);
;// CONCATENATED MODULE: ./build/js/src/suites/attempts/failed-tests.js
/** What an attempt after the first is told: which tests have failed so far. */





const FAILED_TESTS_FILE = 'TESTBED_FAILED_TESTS_FILE';
const FAILED_TESTS = 'TESTBED_FAILED_TESTS';
/** Bytes of all names. Linux takes 128 KiB a variable. */
const NAMES_LIMIT = 64 * 1024;
/** Characters that are held before they are written. */
const BLOCK = 64 * 1024;
// eslint-disable-next-line no-control-regex -- a line is a name, and no variable holds a NUL
const CONTROLS = /[\x00-\x08\x0a-\x1f\x7f]+/g;
/**
 * Writes the failed tests as JSON lines, each test once, readable by its owner only, and returns the variables that tell of
 * them. The file has all of them; the names are as many as a variable takes. Throws what the file system throws.
 */
async function tellFailedTests(options) {
    const { target } = options;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const file = await (0,promises_.open)(target, 'w', 0o600);
    const names = new Set();
    let room = NAMES_LIMIT;
    let held = '';
    try {
        for await (const { line, record } of failedTests(options)) {
            held += `${line}\n`;
            if (held.length >= BLOCK) {
                await file.appendFile(held);
                held = '';
            }
            const name = record.name.replace(CONTROLS, ' ');
            const bytes = Buffer.byteLength(name) + 1;
            if (names.has(name) || bytes > room)
                continue;
            names.add(name);
            room -= bytes;
        }
        await file.appendFile(held);
    }
    finally {
        await file.close();
    }
    return { [FAILED_TESTS_FILE]: target, [FAILED_TESTS]: [...names].join('\n') };
}
async function* failedTests({ tests, suite, isFailing, signal }) {
    const told = new Set();
    for await (const line of (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(tests, { signal }), crlfDelay: Infinity })) {
        // Most lines are of tests that passed.
        if (!line.includes('"status":"failed"') && !line.includes('"status":"error"'))
            continue;
        const record = recordOf(line);
        if (record?.suite !== suite || told.has(record.id) || !isFailing(record.id))
            continue;
        told.add(record.id);
        yield { line, record };
    }
}
/** Undefined for a line that was cut off, by a full disk. */
function recordOf(line) {
    try {
        return tests/* testRecord */.w.safeParse(JSON.parse(line)).data;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/src/platform/clock.js
var clock = __webpack_require__(67590);
// EXTERNAL MODULE: ./build/js/src/suites/repository-paths.js + 17 modules
var repository_paths = __webpack_require__(63821);
// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(43666);
// EXTERNAL MODULE: ./build/js/src/run/short-stamp.js
var short_stamp = __webpack_require__(56644);
;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/line-picker.js
/** The few lines of many that are worth showing: those that speak of trouble first, then the last ones. */
const TROUBLE = /error|exception|fatal|panic|refused|denied|timeout/i;
class LinePicker {
    #limit;
    #trouble = [];
    #other = [];
    #count = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    take = (line) => {
        const lines = TROUBLE.test(line) ? this.#trouble : this.#other;
        lines.push({ number: this.#count++, line });
        if (lines.length > this.#limit)
            lines.shift();
    };
    get speaksOfTrouble() {
        return this.#trouble.length > 0;
    }
    /** In the log's order. */
    get lines() {
        const rest = this.#limit - this.#trouble.length;
        const picked = [...this.#trouble, ...(rest > 0 ? this.#other.slice(-rest) : [])];
        return picked.sort((a, b) => a.number - b.number).map(({ line }) => line);
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/lines-between.js
const STAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d{0,9}Z /;
const LONGEST_STAMP = 36;
/** Milliseconds by which stamps of standard output and error may be out of order. */
const DISORDER = 1_000;
/** Pages without any line's beginning, behind which no stamp is looked for. */
const PATIENCE = 64;
/** Bytes of a line that are kept: of one without an end the rest is not collected. */
const LINE_LIMIT = 4 * 1024;
/** Calls `take` for each line, in order, until the signal aborts. A line without a stamp belongs to the one before. */
async function linesBetween(log, { from, to }, { pages, signal }, take) {
    const end = await lastPageBefore(log, to, signal);
    const first = Math.max(await lastPageBefore(log, from - DISORDER, signal), end - pages + 1);
    const last = Math.min(await lastPageBefore(log, to + DISORDER, signal), end + pages);
    let within = false;
    const lines = new LineJoiner(first > 0, (line) => {
        const time = timeOf(line);
        if (time !== undefined)
            within = time >= from && time <= to;
        if (within && line !== '')
            take(line);
    });
    for (let page = first; page <= last && !signal.aborted; page++)
        lines.push(await log.page(page));
    lines.end();
}
/** The last page whose first stamp is not after `time`; lines of that time begin in it, or in one that follows it. */
async function lastPageBefore(log, time, signal) {
    let low = 0;
    let high = log.pages - 1;
    while (low < high && !signal.aborted) {
        const middle = Math.ceil((low + high) / 2);
        const stamp = await firstStamp(log, middle, Math.min(high, middle + PATIENCE));
        if (stamp !== undefined && stamp <= time)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
async function firstStamp(log, page, last) {
    for (let index = page; index <= last; index++) {
        const bytes = await log.page(index);
        for (let end = bytes.indexOf(0x0a); end >= 0 && end + 1 < bytes.length; end = bytes.indexOf(0x0a, end + 1)) {
            const time = timeOf(bytes.toString('latin1', end + 1, end + 1 + LONGEST_STAMP));
            if (time !== undefined)
                return time;
        }
    }
    return undefined;
}
function timeOf(line) {
    const stamp = STAMP.exec(line)?.[1];
    if (stamp === undefined)
        return undefined;
    const time = Date.parse(`${stamp}Z`);
    return Number.isNaN(time) ? undefined : time;
}
/** Lines from pages, each cut at its limit. */
class LineJoiner {
    #onLine;
    #rest = Buffer.alloc(0);
    /** Its beginning is on a page that is not read. */
    #cut;
    constructor(cut, onLine) {
        this.#cut = cut;
        this.#onLine = onLine;
    }
    push(page) {
        let start = 0;
        for (let end = page.indexOf(0x0a); end >= 0; end = page.indexOf(0x0a, start)) {
            this.#add(page.subarray(start, end));
            this.#emit();
            start = end + 1;
        }
        this.#add(page.subarray(start));
    }
    end() {
        if (this.#rest.length > 0)
            this.#emit();
    }
    #add(bytes) {
        const room = LINE_LIMIT - this.#rest.length;
        if (room > 0 && bytes.length > 0)
            this.#rest = Buffer.concat([this.#rest, bytes.subarray(0, room)]);
    }
    #emit() {
        if (!this.#cut)
            this.#onLine(this.#rest.toString('utf8').replace(/\r$/, ''));
        this.#cut = false;
        this.#rest = Buffer.alloc(0);
    }
}

// EXTERNAL MODULE: ./build/js/src/run/log-segments.js
var log_segments = __webpack_require__(40181);
;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/paged-log.js
/** A log as pages of bytes, read when they are asked for and kept for a while: head and tail alike, also while it is written. */


/** Bytes. */
const PAGE = 16 * 1024;
/** So many pages are kept: what several tests need is read once. */
const KEPT = 256;
class PagedLog {
    #parts;
    #kept = new Map();
    constructor(parts) {
        this.#parts = parts;
    }
    get pages() {
        const last = this.#parts.at(-1);
        return last === undefined ? 0 : Math.ceil((last.start + last.size) / PAGE);
    }
    /** What can't be read any more, because its writer has turned the segments meanwhile, is missing at its end. */
    async page(index) {
        const kept = this.#kept.get(index);
        if (kept !== undefined)
            return kept;
        const page = await this.#read(index * PAGE);
        this.#kept.set(index, page);
        const oldest = this.#kept.keys().next().value;
        if (this.#kept.size > KEPT && oldest !== undefined)
            this.#kept.delete(oldest);
        return page;
    }
    async #read(from) {
        const chunks = [];
        for (const { file, start, size } of this.#parts) {
            const begin = Math.max(from, start);
            const length = Math.min(from + PAGE, start + size) - begin;
            if (length <= 0)
                continue;
            const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: begin - start });
            chunks.push(buffer.subarray(0, bytesRead));
        }
        return Buffer.concat(chunks);
    }
    async close() {
        await Promise.allSettled(this.#parts.map(({ file }) => file.close()));
    }
}
/** As long as it is now. Without pages where nothing was logged. */
async function openPagedLog(path) {
    const parts = [];
    let start = 0;
    for (const name of await (0,log_segments/* logParts */.Ru)(path)) {
        const file = await (0,promises_.open)(name, 'r').catch(() => undefined);
        if (file === undefined)
            continue;
        const { size } = await file.stat();
        parts.push({ file, start, size });
        start += size;
    }
    return new PagedLog(parts);
}

;// CONCATENATED MODULE: ./build/js/src/suites/service-logs/window-of.js
const WRITTEN = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i;
/** Milliseconds by which a start may lie outside of its suite's window: clocks and rounding. */
const TOLERANCE = 1_000;
/**
 * The time of a case within `suite`, the time of the suite's attempt. A start that lies outside of it, in UTC as well as
 * in local time, is not believed: then, as without a start or a duration, it is the whole attempt.
 */
function windowOf({ startedAt, durationS }, suite) {
    const start = startedAt === undefined ? undefined : startWithin(startedAt, suite);
    if (start === undefined || durationS === undefined)
        return { from: suite.from, to: suite.to, exact: false };
    // What is written in whole seconds may be almost a second later.
    const rounding = start % 1000 === 0 ? TOLERANCE : 0;
    return { from: start, to: start + Math.ceil(durationS * 1000) + rounding, exact: true };
}
function startWithin(written, { from, to }) {
    const [, day, time, zone] = WRITTEN.exec(written.trim()) ?? [];
    if (day === undefined || time === undefined)
        return undefined;
    const stamp = `${day}T${time.replace(',', '.')}`;
    const zones = zone === undefined ? ['Z', ''] : [zone.toUpperCase()];
    return zones
        .map((each) => Date.parse(`${stamp}${each}`))
        .find((start) => start >= from - TOLERANCE && start <= to + TOLERANCE);
}

;// CONCATENATED MODULE: ./build/js/src/suites/service-logs.js
/** What the services logged while a test ran. Logs are redacted when they are written; to be escaped where they are shown. */








const EXCERPT_LIMITS = { lines: 20, services: 10, width: 500, failures: 50 };
/** Bytes that are read of one log for all windows together, besides what finding them takes. */
const BUDGET = 4 * 1024 * 1024;
/** Bytes of one window, however many there are. */
const LEAST = 128 * 1024;
/** Logs that are looked at. */
const MAX_LOGS = 200;
/** The lines of one time, per service; services that logged nothing then are left out. Never throws. */
async function logsDuring({ from, to, ...options }) {
    const found = await excerptsFor([{ key: '', from, to }], options);
    return found.get('') ?? [];
}
/**
 * `logsDuring` for many failures, by their keys: each log is opened once, and what several windows share is read once.
 * Where there is more than the limits allow, services and lines that speak of trouble come first. Never throws.
 */
async function excerptsFor(failures, { output, services, limits, signal }) {
    const bounds = { ...EXCERPT_LIMITS, ...limits };
    const listed = failures.slice(0, bounds.failures);
    const windows = new Map(listed.map((failure) => [idOf(failure), failure]));
    const picked = new Map([...windows.keys()].map((id) => [id, new Map()]));
    for (const service of windows.size === 0 ? [] : (services ?? (await loggedServices(output)))) {
        if (signal.aborted)
            break;
        const pickers = await readLog((0,external_node_path_.join)(output, 'logs', `${service}.log`), windows, bounds.lines, signal);
        for (const [id, picker] of pickers)
            picked.get(id)?.set(service, picker);
    }
    const excerpts = new Map([...picked].map(([id, pickers]) => [id, excerptOf(pickers, bounds)]));
    return new Map(listed.map((failure) => [failure.key, excerpts.get(idOf(failure)) ?? []]));
}
function idOf({ from, to }) {
    return `${from} ${to}`;
}
async function loggedServices(output) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(output, 'logs')).catch(() => []);
    return names
        .filter((name) => name.endsWith('.log'))
        .map((name) => name.slice(0, -'.log'.length))
        .sort()
        .slice(0, MAX_LOGS);
}
async function readLog(path, windows, lines, signal) {
    const pickers = new Map();
    const pages = Math.ceil(Math.max(LEAST, BUDGET / windows.size) / PAGE);
    let log;
    try {
        log = await openPagedLog(path);
        for (const [id, window] of log.pages === 0 ? [] : windows) {
            const picker = new LinePicker(lines);
            await linesBetween(log, window, { pages, signal }, picker.take);
            pickers.set(id, picker);
        }
    }
    catch {
        // A log that can't be read is no reason to lose the failure it belongs to.
    }
    finally {
        await log?.close();
    }
    return pickers;
}
function excerptOf(pickers, { services, width }) {
    const logged = [...pickers].filter(([, { lines }]) => lines.length > 0);
    const first = logged.filter(([, picker]) => picker.speaksOfTrouble).slice(0, services);
    const more = logged.filter(([, picker]) => !picker.speaksOfTrouble).slice(0, services - first.length);
    const kept = new Set([...first, ...more].map(([service]) => service));
    return logged
        .filter(([service]) => kept.has(service))
        .map(([service, { lines }]) => ({ service, lines: lines.map((line) => (0,bound/* truncated */.ps)((0,short_stamp/* shortStamp */.w)(line), width)) }));
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/look-up.js
/** Where failed tests lie in the repository, and what the services logged meanwhile: as far as it is found in time. */



/** Failures that are few: the verdict waits for them no longer than nobody notices. */
const FEW = 20;
/** Milliseconds. */
const LIMIT_FEW = 150;
const LIMIT_MANY = 2_000;
/** Failures with the logs of services. */
const WITH_LOGS = 50;
/** What is not found in time is left out. Never throws. */
async function lookUp(failures, options) {
    if (failures.length === 0)
        return () => ({});
    const found = new Map();
    const add = (failure, more) => void found.set(failure, { ...found.get(failure), ...more });
    const over = new AbortController();
    const signal = AbortSignal.any([options.signal, over.signal]);
    const limit = failures.length <= FEW ? LIMIT_FEW : LIMIT_MANY;
    const work = Promise.allSettled([places(failures, { ...options, signal }, add), logs(failures, options, signal, add)]);
    await Promise.race([work, clock/* systemClock */.m.sleep(limit, signal).catch(() => undefined)]);
    over.abort();
    return (failure) => found.get(failure) ?? {};
}
async function places(failures, options, add) {
    const paths = (0,repository_paths/* createRepositoryPaths */.J)(options);
    for (const failure of failures) {
        // One after the other: reading a trace takes its time, and the clock has to be looked at between two of them.
        const place = await (0,repository_paths/* placeOf */.$)(failure.testCase, paths);
        if (options.signal.aborted)
            return;
        add(failure, place);
    }
}
async function logs(failures, { output }, signal, add) {
    const listed = failures.slice(0, WITH_LOGS);
    const windows = listed.map(({ testCase, during }, index) => ({ key: String(index), ...windowOf(testCase, during) }));
    const excerpts = await excerptsFor(windows, { output, limits: { failures: WITH_LOGS }, signal });
    for (const [index, failure] of listed.entries())
        add(failure, { logs: excerpts.get(String(index)) ?? [] });
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/retry.js
/** Shells say so of a command that is not there, or that can't be executed: POSIX 2.8.2. */
const NO_COMMAND = [126, 127];
/**
 * Failed tests are worth it, and a command that failed without naming any. Not what would only fail again, or as late: a
 * command that is not there, a time-out; nor anything in a run that was cancelled. `failing`: tests, of all attempts.
 */
function isWorthAnother({ ending, totals }, failing) {
    switch (ending.type) {
        case 'cancelled':
        case 'elsewhere':
        case 'not-started':
        case 'timed-out':
            return false;
        case 'hung':
            return failing > 0;
        case 'exited':
            return !isMissing(ending, totals.total) && (failing > 0 || failedSilently(ending, totals));
    }
}
function isMissing({ exitCode }, tests) {
    return tests === 0 && exitCode !== null && NO_COMMAND.includes(exitCode);
}
/** What a test that failed now, and passed in another attempt, explains is no news. */
function failedSilently({ exitCode, signal }, { failed, errors }) {
    return signal !== null || (exitCode !== 0 && failed + errors === 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/src/suites/verdict.js
/** The verdict on one suite, a pure function of what was observed. */

function verdictOf(judged) {
    const { totals, attempts, failOn } = judged;
    const last = attempts.at(-1) ?? attempts[0];
    if (last.ending.type === 'cancelled')
        return { status: 'cancelled', reasons: ['cancelled'], warnings: [] };
    const reasons = [
        ...failingReasons(judged, last),
        ...attempts.flatMap((attempt) => complaintsOf(attempt, judged).map((line) => told(line, attempt, last)))
    ];
    const emptyIgnored = judged.announced && !judged.allowEmpty && !failOn.includes('empty');
    const warnings = [
        ...ignoredTests(totals, failOn),
        ...(emptyIgnored ? emptyLines(last).map((line) => `${line}: no failure, ${unnamed('empty')}`) : [])
    ];
    return { status: reasons.length === 0 ? 'ok' : 'failed', reasons, warnings };
}
/** What is wrong with an attempt besides tests that failed: whatever it is, it may not have seen all tests. */
function complaintsOf({ ending, totals, problems }, { announced, allowEmpty, failOn }) {
    const complaints = endingLines(ending, totals.failed + totals.errors, announced);
    // What a command that never ran did not write is no news.
    if (ending.type === 'not-started')
        return complaints;
    const mayBeEmpty = !announced || allowEmpty || !failOn.includes('empty') || problems.length > 0;
    const empty = mayBeEmpty || ending.type === 'timed-out' ? [] : emptyLines({ totals });
    return [...complaints, ...problems, ...empty];
}
function told(line, { attempt }, last) {
    return last.attempt === 1 ? line : `attempt ${attempt}: ${line}`;
}
function failingReasons({ totals, notRepeated, failOn }, last) {
    const counting = (failOn.includes('failed') ? totals.failed : 0) + (failOn.includes('errors') ? totals.errors : 0);
    if (counting === 0)
        return [];
    const { ending, attempt } = last;
    const what = failOn.includes('failed') ? 'failed' : 'had an error';
    const after = attempt === 1 ? '' : ` after ${attempt} attempts`;
    const lied = ending.type === 'exited' && ending.exitCode === 0 && last.totals.failed + last.totals.errors > 0;
    return [
        `${counting} of ${verdict_tests(totals.total)} ${what}${after}`,
        ...(notRepeated > 0 ? [`attempt ${attempt}: ${notRepeated} of them did not run`] : []),
        ...(lied ? [told('the test command exited with 0 although tests failed', last, last)] : [])
    ];
}
function ignoredTests({ failed, errors }, failOn) {
    return [
        ...(failed > 0 && !failOn.includes('failed') ? [`${verdict_tests(failed)} failed: no failure, ${unnamed('failed')}`] : []),
        ...(errors > 0 && !failOn.includes('errors') ? [`${verdict_tests(errors)} in error: no failure, ${unnamed('errors')}`] : [])
    ];
}
const verdict_tests = (count) => `${count} ${count === 1 ? 'test' : 'tests'}`;
const unnamed = (what) => `since fail-on does not name ${what}`;
function endingLines(ending, failing, announced) {
    switch (ending.type) {
        case 'not-started':
            return [ending.problem];
        case 'timed-out':
            return [`stopped by test-timeout after ${duration(ending.limit)}`];
        case 'exited':
            return exitLines(ending.exitCode, ending.signal, failing, announced);
        case 'hung':
        case 'cancelled':
        case 'elsewhere':
            return [];
    }
}
function exitLines(code, signal, failing, announced) {
    if (signal !== null)
        return [`the test command was killed by ${signal}`];
    // Failing tests are why it did not exit with 0, also where they do not count.
    if (code === 0 || failing > 0)
        return [];
    const although = announced ? ' although no test failed' : '';
    return [`the test command exited with ${code ?? 'no code'}${meaning(code ?? 0)}${although}`];
}
/** What shells mean by codes of their own, POSIX 2.8.2. */
function meaning(code) {
    if (code === 127)
        return ' (command not found)';
    if (code === 126)
        return ' (command not executable)';
    const signal = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    return code > 128 && signal !== undefined ? ` (killed by ${signal})` : '';
}
/** All skipped is nothing run, too: tests that can't reach their service often skip themselves. */
function emptyLines({ totals: { total, skipped } }) {
    if (total > skipped)
        return [];
    return [total === 0 ? 'no test was run' : `no test was run: all ${total} were skipped`];
}
function duration(ms) {
    const seconds = ms / 1000;
    if (seconds < 120)
        return `${Number(seconds.toFixed(1))} s`;
    return `${Number((seconds / 60).toFixed(1))} min`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/kept-failures.js
/** The failed tests that are told by name, over the attempts of a suite. */

/** Of one suite; their number is in the totals. */
const MAX_FAILURES = 500;
/** Characters of a body, and of what a test printed. */
const TEXT_LIMIT = 16 * 1024;
const MESSAGE_LIMIT = 4 * 1024;
/** Those of one attempt. */
class KeptFailures {
    #kept = [];
    add(test) {
        if (this.#kept.length >= MAX_FAILURES)
            return;
        const { testCase } = test;
        const { attempts, message, details, output } = testCase;
        this.#kept.push({
            ...test,
            testCase: {
                ...testCase,
                details: shortened(details),
                output: shortened(output),
                attempts: undefined,
                properties: undefined
            },
            message: (0,bound/* truncated */.ps)(message ?? details ?? '', MESSAGE_LIMIT),
            attempts: 1 + (attempts?.length ?? 0)
        });
    }
    /** `during`: the time of the attempt. */
    list(during) {
        return this.#kept.map((failure) => ({ ...failure, during }));
    }
}
/** `isFailing`: over all attempts. */
function afterAttempt(earlier, now, isFailing) {
    const again = Map.groupBy(now, ({ id }) => id);
    const before = new Set(earlier.map(({ id }) => id));
    const all = [];
    const replaced = new Set();
    for (const failure of earlier) {
        const newer = again.get(failure.id);
        if (newer === undefined)
            all.push(failure);
        else if (!replaced.has(failure.id)) {
            replaced.add(failure.id);
            all.push(...newer.map((one) => ({ ...one, attempts: one.attempts + failure.attempts })));
        }
    }
    all.push(...now.filter(({ id }) => !before.has(id)));
    return {
        failing: all.filter(({ id }) => isFailing(id)).slice(0, MAX_FAILURES),
        healed: all.filter(({ id }) => !isFailing(id))
    };
}
/** Head and tail: a trace has what matters at either end, by language. */
function shortened(text) {
    if (text === undefined || text.length <= TEXT_LIMIT)
        return text;
    const tail = TEXT_LIMIT / 4;
    const head = (0,bound/* truncated */.ps)(text, TEXT_LIMIT - tail - 100);
    const end = text.slice(-tail).toWellFormed();
    return `${head}\n… (${text.length - head.length - tail} characters left out)\n${end}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/tally.js
const NONE = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
class Tally {
    /** Of the attempt that goes on. */
    #now = { ...NONE };
    /** The most that one attempt had of it: at all, of those that ran, of those that passed while none failed. */
    #most = 0;
    #ran = 0;
    #clean = 0;
    /** Of the attempt in which most of it failed. */
    #failing = 0;
    #errors = 0;
    #flaky = 0;
    add(status, flaky) {
        this.#now[status === 'error' ? 'errors' : status]++;
        if (flaky)
            this.#now.flaky++;
    }
    /** The attempt is over. */
    close() {
        const { passed, failed, errors, skipped, flaky } = this.#now;
        const failing = failed + errors;
        this.#most = Math.max(this.#most, passed + failing + skipped);
        this.#ran = Math.max(this.#ran, passed + failing);
        this.#flaky = Math.max(this.#flaky, flaky);
        if (failing === 0)
            this.#clean = Math.max(this.#clean, passed);
        else if (failing >= this.#failing) {
            this.#failing = failing;
            this.#errors = errors;
        }
        this.#now = { ...NONE };
    }
    /** Whether any of it ran, in the attempt that goes on. */
    get runsNow() {
        return this.#now.passed + this.#now.failed + this.#now.errors > 0;
    }
    /** Whether any of it ran, in an earlier attempt. */
    get ran() {
        return this.#ran > 0;
    }
    /**
     * It failed, and no attempt has passed as many of it as had failed: of two that are called the same, one that passes
     * must not hide the other.
     */
    get failing() {
        return this.#failing > this.#clean;
    }
    /** All closed attempts together: counted as in the attempt that had most of it. */
    get counts() {
        const skipped = this.#most - this.#ran;
        const errors = this.failing ? this.#errors : 0;
        const failed = this.failing ? this.#failing - this.#errors : 0;
        const passed = this.#ran - errors - failed;
        const flaky = this.failing ? this.#flaky : Math.max(this.#flaky, this.#failing);
        return { passed, failed, errors, skipped, flaky: Math.min(flaky, passed) };
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/ledger.js
/**
 * What all attempts of a suite say together. A test that passed in one of them has passed, and is flaky if it failed in
 * another one, whichever came first; one that failed in each attempt in which it ran has failed, whatever else a later
 * attempt ran, or did not. Durations are added up: it is the time that the tests took.
 *
 * Kept is one number a test, since half a million may pass, and a tally of those that failed or share their identity.
 */


const PASSED = 1;
const SKIPPED = 2;
/** Bits by which the same is noted for the attempt that goes on. */
const NOW = 2;
const PASSED_NOW = PASSED << NOW;
const SKIPPED_NOW = SKIPPED << NOW;
class Ledger {
    #tests = new Map();
    #totals = { ...results/* NO_TESTS */.q0 };
    #unnamed = { ...results/* NO_TESTS */.q0 };
    #seconds = 0;
    #notRepeated = 0;
    add(id, status, flaky) {
        const found = this.#tests.get(id);
        const known = found ?? 0;
        const key = found === undefined ? ownCopy(id) : id;
        if (typeof known === 'object')
            known.add(status, flaky);
        else if (flaky || known >> NOW !== 0 || (status !== 'passed' && status !== 'skipped')) {
            const tally = tallyOf(known);
            tally.add(status, flaky);
            this.#tests.set(key, tally);
        }
        else {
            this.#tests.set(key, known | (status === 'passed' ? PASSED_NOW : SKIPPED_NOW));
        }
    }
    /**
     * Ends an attempt. `own`: its totals, `unnamed`: those of them that are known by their number only, from files that list
     * no tests. Nobody can say which of these passed later: those of the worst attempt stand.
     */
    endAttempt(own, unnamed) {
        this.#seconds += own.duration_s;
        if (isWorse(unnamed, this.#unnamed))
            this.#unnamed = unnamed;
        const totals = { ...results/* NO_TESTS */.q0, duration_s: this.#seconds };
        this.#notRepeated = 0;
        for (const [id, known] of this.#tests) {
            if (typeof known === 'number') {
                const closed = (known | (known >> NOW)) & (PASSED | SKIPPED);
                if (closed !== known)
                    this.#tests.set(id, closed);
                addTo(totals, plainCounts(closed));
                continue;
            }
            const repeated = known.runsNow;
            known.close();
            addTo(totals, known.counts);
            if (known.failing && !repeated)
                this.#notRepeated += known.counts.failed + known.counts.errors;
        }
        addTo(totals, this.#unnamed);
        this.#totals = totals;
    }
    /** Of all ended attempts together. */
    get totals() {
        return { ...this.#totals };
    }
    /** Of the failed tests, how many did not run in the last attempt. */
    get notRepeated() {
        return this.#notRepeated;
    }
    /** Whether every failed test is known by its name. */
    get namesFailures() {
        return this.#unnamed.failed + this.#unnamed.errors === 0;
    }
    /** Whether it has failed, as far as attempts have ended. */
    isFailing(id) {
        const known = this.#tests.get(id);
        return typeof known === 'object' && known.failing;
    }
    /** Whether it ran in an attempt that has ended. */
    ran(id) {
        const known = this.#tests.get(id) ?? 0;
        return typeof known === 'object' ? known.ran : (known & PASSED) !== 0;
    }
}
/** A part of a longer string keeps the whole of it in memory. */
function ownCopy(id) {
    return Buffer.from(id, 'latin1').toString('latin1');
}
/** What was a number so far becomes a tally of the same. */
function tallyOf(known) {
    const tally = new Tally();
    if ((known & SKIPPED) !== 0)
        tally.add('skipped', false);
    if ((known & SKIPPED) !== 0)
        tally.close();
    if ((known & PASSED) !== 0)
        tally.add('passed', false);
    if ((known & PASSED) !== 0)
        tally.close();
    if ((known & PASSED_NOW) !== 0)
        tally.add('passed', false);
    if ((known & SKIPPED_NOW) !== 0)
        tally.add('skipped', false);
    return tally;
}
const PLAIN_PASSED = { passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 0 };
const PLAIN_SKIPPED = { passed: 0, failed: 0, errors: 0, skipped: 1, flaky: 0 };
function plainCounts(known) {
    return (known & PASSED) !== 0 ? PLAIN_PASSED : PLAIN_SKIPPED;
}
function isWorse(a, b) {
    const difference = a.failed + a.errors - b.failed - b.errors;
    return difference > 0 || (difference === 0 && a.total >= b.total);
}
function addTo(totals, { passed, failed, errors, skipped, flaky }) {
    totals.passed += passed;
    totals.failed += failed;
    totals.errors += errors;
    totals.skipped += skipped;
    totals.flaky += flaky;
    totals.total += passed + failed + errors + skipped;
}

// EXTERNAL MODULE: ./build/js/src/suites/read-test.js + 1 modules
var read_test = __webpack_require__(85946);
;// CONCATENATED MODULE: ./build/js/src/suites/attempts/notes.js


/** Of each kind; the totals hold the numbers. */
const MAX_NOTES = 200;
const SLOWEST = 20;
/** Characters of a name in a note. */
const NAME_LIMIT = 500;
/** Bytes, as JSON, of all notes of one suite. */
const ROOM = 512 * 1024;
class Notes {
    #suite;
    #flaky = new Map();
    #skipped = new Map();
    /** Slowest first. */
    #slowest = [];
    constructor(suite) {
        this.#suite = suite;
    }
    flaky(test) {
        this.#add(this.#flaky, test);
    }
    skipped(test) {
        this.#add(this.#skipped, test);
    }
    #add(notes, test) {
        if (notes.size < MAX_NOTES)
            notes.set(test.id, this.#noteOf(test, test.message ?? test.testCase.message));
    }
    /** Any test that ran; of several attempts the slowest one counts. */
    timed(test) {
        const seconds = test.testCase.durationS ?? 0;
        const last = this.#slowest.at(-1);
        if (seconds <= 0 || (this.#slowest.length === SLOWEST && seconds <= (last?.seconds ?? 0)))
            return;
        const same = this.#slowest.findIndex(({ id }) => id === test.id);
        if (same >= 0 && (this.#slowest[same]?.seconds ?? 0) >= seconds)
            return;
        if (same >= 0)
            this.#slowest.splice(same, 1);
        const at = this.#slowest.findIndex((other) => other.seconds < seconds);
        this.#slowest.splice(at < 0 ? this.#slowest.length : at, 0, { id: test.id, seconds, note: this.#noteOf(test) });
        if (this.#slowest.length > SLOWEST)
            this.#slowest.pop();
    }
    /** `isFailing` and `ran`: over all attempts. */
    list(isFailing, ran) {
        const room = { left: ROOM };
        return {
            flaky: fitting([...this.#flaky].flatMap(([id, note]) => (isFailing(id) ? [] : [note])), room),
            slowest: fitting(this.#slowest.map(({ note }) => note), room),
            skipped: fitting([...this.#skipped].flatMap(([id, note]) => (ran(id) ? [] : [note])), room)
        };
    }
    #noteOf({ testCase: { name, classname, line, durationS }, file }, message) {
        return {
            suite: this.#suite,
            name: (0,bound/* truncated */.ps)(name, NAME_LIMIT),
            ...(classname !== undefined && { class: (0,bound/* truncated */.ps)(classname, NAME_LIMIT) }),
            ...(file !== undefined && { file: (0,bound/* truncated */.ps)(file, NAME_LIMIT) }),
            ...(line !== undefined && { line }),
            ...(durationS !== undefined && { duration_s: durationS }),
            ...(message !== undefined && { message: (0,bound/* truncated */.ps)(message, read_test/* MESSAGE_LIMIT */.G) })
        };
    }
}
/** As many as there is room for. */
function fitting(notes, room) {
    return notes.filter((note) => {
        const bytes = Buffer.byteLength(JSON.stringify(note)) + 1;
        if (bytes > room.left)
            return false;
        room.left -= bytes;
        return true;
    });
}

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/suite-record.js





class SuiteRecord {
    #rules;
    /** Without retries nothing has to be remembered of a test that passed. */
    #ledger;
    #notes;
    #now = new KeptFailures();
    #failing = [];
    /** The last attempt that ran the suite's own command. */
    #whole;
    /** The last one, where it ran a part of the tests. */
    #partial;
    #totals = { ...results/* NO_TESTS */.q0 };
    constructor(suite, { allowEmpty, failOn, retries }) {
        this.#rules = { announced: suite.junit.length > 0, allowEmpty, failOn };
        this.#ledger = retries > 0 ? new Ledger() : undefined;
        this.#notes = new Notes(suite.name);
    }
    /** A test of the attempt that goes on. */
    take(test) {
        const { id, testCase } = test;
        const { status, flaky } = testCase;
        this.#ledger?.add(id, status, flaky);
        if (status === 'skipped') {
            // Tools that run a part of the tests call the others skipped.
            if (this.#ledger?.ran(id) !== true)
                this.#notes.skipped(test);
            return;
        }
        this.#notes.timed(test);
        if (status !== 'passed')
            this.#now.add(test);
        else if (flaky)
            this.#notes.flaky(test);
    }
    endAttempt({ observed, unnamed, during }, partial) {
        if (partial)
            this.#partial = observed;
        else {
            this.#whole = observed;
            this.#partial = undefined;
        }
        this.#ledger?.endAttempt(observed.totals, unnamed);
        this.#totals = this.#ledger?.totals ?? observed.totals;
        const failed = (id) => this.#ledger?.isFailing(id) ?? true;
        const { failing, healed } = afterAttempt(this.#failing, this.#now.list(during), failed);
        for (const failure of healed)
            this.#notes.flaky(failure);
        this.#failing = failing;
        this.#now = new KeptFailures();
    }
    /** Of all attempts together, as all that follows. */
    get totals() {
        return this.#totals;
    }
    get failingCount() {
        return this.#totals.failed + this.#totals.errors;
    }
    get failing() {
        return this.#failing;
    }
    isFailing = (id) => this.#ledger?.isFailing(id) ?? false;
    get notes() {
        return this.#notes.list(this.isFailing, (id) => this.#ledger?.ran(id) ?? false);
    }
    /** Whether the failed tests, and they alone, can be run again: all tests have been seen, and each failed one has a name. */
    get namesFailures() {
        const whole = this.#whole;
        if (whole === undefined || complaintsOf(whole, this.#rules).length > 0)
            return false;
        return this.failingCount > 0 && this.#ledger?.namesFailures === true;
    }
    verdict() {
        const whole = this.#whole ?? NEVER_RAN;
        return verdictOf({
            ...this.#rules,
            totals: this.#totals,
            notRepeated: this.#ledger?.notRepeated ?? 0,
            attempts: this.#partial === undefined ? [whole] : [whole, this.#partial]
        });
    }
}
const NEVER_RAN = { attempt: 1, ending: { type: 'cancelled' }, totals: results/* NO_TESTS */.q0, problems: [] };

;// CONCATENATED MODULE: ./build/js/src/suites/attempts/tell-failures.js

/** Bytes, as JSON, of names and messages of a suite; of bodies and outputs; of logs. An event stays below 8 MiB. */
const tell_failures_ROOM = 2 * 1024 * 1024;
const DETAILS_ROOM = 4 * 1024 * 1024;
const LOGS_ROOM = 1024 * 1024;
/** Characters of a message where there is no room for the whole. */
const SHORT_MESSAGE = 300;
/** The first ones, as many as fit; of these the first ones with all their details. */
function tellFailures(suite, kept, foundFor) {
    const heads = new Room(tell_failures_ROOM);
    const rest = { details: new Room(DETAILS_ROOM), logs: new Room(LOGS_ROOM) };
    return kept.flatMap((failure) => {
        const found = foundFor(failure);
        return fittingHead(suite, failure, found, heads).map((head) => ({ ...head, ...detailsOf(failure, found, rest) }));
    });
}
/** Names and messages only, for as long as the suite is still run again. */
function tellBriefly(suite, kept) {
    const heads = new Room(tell_failures_ROOM);
    return kept.flatMap((failure) => fittingHead(suite, failure, {}, heads));
}
/** One or none. */
function fittingHead(suite, failure, found, room) {
    const whole = headOf(suite, failure, found);
    if (room.take(whole))
        return [whole];
    const short = { ...whole, message: (0,bound/* truncated */.ps)(whole.message, SHORT_MESSAGE) };
    return room.take(short) ? [short] : [];
}
function headOf(suite, { testCase, message, file: named, attempts }, found) {
    const { name, classname, status, durationS, startedAt } = testCase;
    const file = found.file ?? named;
    // A line of the tool's own belongs to the file that the tool named.
    const line = found.line ?? (found.file === undefined || found.file === named ? testCase.line : undefined);
    return {
        suite,
        name,
        message,
        kind: status === 'error' ? 'error' : 'failed',
        ...(classname !== undefined && { class: classname }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(durationS !== undefined && { duration_s: durationS }),
        ...(startedAt !== undefined && { started_at: startedAt }),
        ...(attempts > 1 && { attempts })
    };
}
function detailsOf({ testCase, message }, { logs }, room) {
    const { details, output } = testCase;
    return {
        ...(details !== undefined && details !== message && room.details.take(details) && { details }),
        ...(output !== undefined && room.details.take(output) && { output }),
        ...(logs !== undefined && logs.length > 0 && room.logs.take(logs) && { logs: [...logs] })
    };
}
/** A number of bytes that is used up. */
class Room {
    #left;
    constructor(bytes) {
        this.#left = bytes;
    }
    take(value) {
        const bytes = Buffer.byteLength(JSON.stringify(value)) + 1;
        if (bytes > this.#left)
            return false;
        this.#left -= bytes;
        return true;
    }
}

// EXTERNAL MODULE: ./build/js/src/suites/junit-copies.js
var junit_copies = __webpack_require__(69238);
// EXTERNAL MODULE: ./build/js/src/suites/junit-files.js
var junit_files = __webpack_require__(85032);
;// CONCATENATED MODULE: ./build/js/src/suites/collect.js
/** The JUnit files of an attempt: found, copied aside, claimed. */





/** Milliseconds for copying, and again for reading. A cancelled job has few seconds for everything. */
const LIMIT = 300_000;
const LIMIT_IF_CANCELLED = 2_000;
async function collect(suite, context, { files, missing }) {
    for (const file of files)
        context.claimed.add((0,junit_files/* claimOf */._B)(file));
    const folder = (0,external_node_path_.join)(context.output, 'junit', suite.name, String(context.attempt));
    const { redactor } = context;
    try {
        const copies = await (0,junit_copies/* copyAside */.O)(files, {
            folder,
            base: suite.workingDirectory,
            redactor,
            signal: fileLimit(context.signal)
        });
        return { problems: missing, copies };
    }
    catch (error) {
        return { problems: [...missing, `JUnit files could not be copied: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error))}`], copies: [] };
    }
}
/** `cancelled`: what a cancelled suite has written is still worth a moment, no more. */
function fileLimit(cancelled) {
    return AbortSignal.timeout(cancelled.aborted ? LIMIT_IF_CANCELLED : LIMIT);
}

// EXTERNAL MODULE: ./build/js/src/process/marker.js
var marker = __webpack_require__(296);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/js/src/process/alive.js
var process_alive = __webpack_require__(10645);
// EXTERNAL MODULE: ./build/js/src/process/linux.js
var linux = __webpack_require__(26402);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/js/src/platform/exec.js
var exec = __webpack_require__(54675);
;// CONCATENATED MODULE: ./build/js/src/process/output-pipe.js
/**
 * A real pipe for a child's output. Node gives its children sockets, which they can't open again: `echo > /dev/stderr` and
 * `tee /dev/stdout` fail with ENXIO, in tests that work in every shell.
 */





/** Milliseconds. */
const TIMEOUT = 5_000;
/** As many pipes as asked for; undefined where this system can't make one: then Node's own way has to do. */
async function openPipes(count) {
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'itb-pipe-'));
        const names = Array.from({ length: count }, (_, index) => (0,external_node_path_.join)(folder ?? '', String(index)));
        const { exitCode } = await (0,exec/* runCommand */.d)('mkfifo', ['-m', '600', ...names], { timeout: TIMEOUT });
        return exitCode === 0 ? names.map(openPipe) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        // Both ends are open: the name is needed no longer, and nobody else can open it.
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function openPipe(name) {
    // The reader first and without waiting for a writer; then the writer finds a reader.
    const readFd = (0,external_node_fs_.openSync)(name, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const writeFd = (0,external_node_fs_.openSync)(name, external_node_fs_.constants.O_WRONLY);
        return { readable: new external_node_net_.Socket({ fd: readFd, readable: true, writable: false }), writeFd };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(readFd);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/src/process/stop.js
var stop = __webpack_require__(71242);
;// CONCATENATED MODULE: ./build/js/src/process/spawn-group.js
/** Starts a command as the leader of a process group, and of a session, of its own. */








/** A command that could not be started: no such program, no such folder, not executable. */
class SpawnError extends errors/* TestbedError */.GT {
    code = 'SPAWN';
    exitCode = 1;
}
/** `command`: program and arguments, no shell. Standard input is empty. Throws SpawnError. */
async function spawnGroup(command, options) {
    const pipes = await openPipes(options.merge === true ? 1 : 2);
    const { child, leader, exited } = await start(command, options, pipes);
    const group = leader.pid;
    const [stdout, stderr] = pipes?.map(({ readable }) => readable) ?? [child.stdout, child.stderr];
    if (!stdout)
        throw new SpawnError(`${(0,terminal/* oneLine */.TN)(command[0])}: no output to read`);
    const known = leader.started ?? (await (0,process_alive/* processIdentity */.I)(group))?.started;
    const target = {
        groups: [group],
        marker: options.marker,
        leaders: known === undefined ? [] : [{ pid: group, started: known }]
    };
    return {
        group,
        target,
        stdout,
        stderr: stderr ?? undefined,
        exited,
        stop: (graceMs, signal) => (0,stop.stopProcesses)(target, { graceMs, signal }),
        closeOutput: () => {
            stdout.destroy();
            stderr?.destroy();
        }
    };
}
async function start([program, ...args], { cwd, env, marker }, pipes) {
    const [out, err = out] = pipes?.map(({ writeFd }) => writeFd) ?? [];
    const spawned = Promise.withResolvers();
    try {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env: { ...env, [marker.name]: marker.value },
            detached: true,
            stdio: ['ignore', out ?? 'pipe', err ?? 'pipe']
        });
        const exited = new Promise((resolve) => {
            child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
        });
        child.once('error', spawned.reject);
        child.once('spawn', () => spawned.resolve(undefined));
        const pid = child.pid;
        // At once: from the next turn of the loop on, one that ended already is gone without a trace.
        const started = pid === undefined || process.platform !== 'linux' ? undefined : (0,linux/* startedOrEndedOnLinux */.Io)(pid);
        await spawned.promise;
        if (pid === undefined)
            throw new Error('no process id');
        return { child, leader: { pid, started }, exited };
    }
    catch (error) {
        for (const { readable } of pipes ?? [])
            readable.destroy();
        throw spawnError(program, cwd, error);
    }
    finally {
        for (const { writeFd } of pipes ?? [])
            (0,external_node_fs_.closeSync)(writeFd);
    }
}
function spawnError(program, cwd, cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const name = (0,terminal/* oneLine */.TN)(program);
    // The system says ENOENT for both.
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(cwd))
        return new SpawnError(`${name}: the folder ${(0,terminal/* oneLine */.TN)(cwd)} isn't there`, { cause });
    if (code === 'ENOENT')
        return new SpawnError(`${name}: not found`, { cause, hint: 'Is it installed, and in PATH?' });
    if (code === 'EACCES')
        return new SpawnError(`${name}: not executable`, { cause, hint: 'chmod +x makes it so.' });
    return new SpawnError(`${name} could not be started: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(cause))}`, { cause });
}

// EXTERNAL MODULE: ./build/js/src/run/head-tail-file.js
var head_tail_file = __webpack_require__(58702);
// EXTERNAL MODULE: ./build/js/src/suites/command.js + 1 modules
var command = __webpack_require__(3401);
// EXTERNAL MODULE: ./build/js/src/process/find.js
var find = __webpack_require__(48017);
;// CONCATENATED MODULE: ./build/js/src/process/tree.js
/** What still runs, for a reader: who started whom, for how long, and what it waits for. */

/** Lines of a printed tree. */
const MAX_LINES = 60;
const MAX_INDENT = 10;
const STATES = {
    R: 'running',
    S: 'sleeping',
    D: 'in the kernel',
    T: 'stopped',
    t: 'traced',
    I: 'idle',
    U: 'in the kernel'
};
/** All live processes of a target with their details, in the order of their ids. */
async function describeProcesses(target) {
    const { processes } = await (0,find/* findProcesses */.z_)(target);
    return processes.map(find/* describe */.q0).sort((a, b) => a.pid - b.pid);
}
/**
 * One line a process, children indented below their parents: id, state, age, command, what it waits in. The text is
 * bounded and safe for a screen; other sinks escape it for themselves.
 */
function processTree(processes) {
    const pids = new Set(processes.map(({ pid }) => pid));
    const children = Map.groupBy(processes, ({ parent }) => (pids.has(parent) ? parent : 0));
    const lines = [];
    // A stack of its own: a chain of processes may be deeper than the engine's.
    const open = (children.get(0) ?? []).map((process) => ({ process, depth: 0 })).reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { process, depth } = next;
        lines.push(`${'  '.repeat(Math.min(depth, MAX_INDENT))}${processLine(process)}`);
        for (const child of (children.get(process.pid) ?? []).toReversed())
            open.push({ process: child, depth: depth + 1 });
    }
    if (lines.length <= MAX_LINES)
        return lines;
    return [...lines.slice(0, MAX_LINES), `... and ${lines.length - MAX_LINES} more processes`];
}
function processLine({ pid, state, ageMs, command, waitsIn }) {
    const age = ageMs === undefined ? '' : ` for ${(ageMs / 1000).toFixed(ageMs < 10_000 ? 1 : 0)} s`;
    const waits = waitsIn === undefined ? '' : `, waits in ${waitsIn}`;
    return `${pid} ${command} (${STATES[state] ?? state}${age}${waits})`;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/clean.js
/** From characters of a file to text: references are resolved, and what XML does not allow is taken out. */
/** Characters of the longest reference that is recognised: at the end of a chunk so many are held back. */
const REFERENCE_LIMIT = 12;
// Colours of terminals first, as a whole: without the escape character their rest would stay as text.
const ESCAPE = '\\x1b';
const COLOURS = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]`, 'g');
/** What XML 1.0 does not allow, production 2. */
const FORBIDDEN = '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]';
const clean_CONTROLS = new RegExp(FORBIDDEN, 'g');
const HAS_CONTROLS = new RegExp(FORBIDDEN);
/** Those that XML knows without a declaration. Others are text: nobody declared them. */
const NAMED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"]
]);
const NUMBER = /^#(?:\d{1,8}|x[\da-f]{1,8})$/i;
const SEMICOLON = 0x3b;
/** Of text or an attribute's value as it stands in the file. */
function resolved(text) {
    let amp = text.indexOf('&');
    if (amp === -1)
        return text;
    let out = '';
    let from = 0;
    while (amp !== -1) {
        // Looked for within its limit only: a semicolon may be megabytes away.
        let end = amp + 1;
        while (end < amp + REFERENCE_LIMIT && text.charCodeAt(end) !== SEMICOLON)
            end++;
        const character = text.charCodeAt(end) === SEMICOLON ? characterOf(text.slice(amp + 1, end)) : undefined;
        if (character !== undefined) {
            out += text.slice(from, amp) + character;
            from = end + 1;
        }
        amp = text.indexOf('&', Math.max(from, amp + 1));
    }
    return out + text.slice(from);
}
/** Colours go, other control characters and half characters become U+FFFD. */
function cleaned(text) {
    const clean = HAS_CONTROLS.test(text) ? text.replace(COLOURS, '').replace(clean_CONTROLS, '\ufffd') : text;
    return clean.toWellFormed();
}
/** XML 1.0, 2.11. */
function withNewlines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
/**
 * The same text, in memory of its own: V8 keeps the whole chunk alive for every piece that was cut out of it.
 * Pieces below 13 characters are copies anyway.
 */
function detached(text) {
    return text.length < 13 ? text : ` ${text}`.slice(1);
}
/** A number of a control character gives that, for `cleaned` to find. */
function characterOf(reference) {
    const named = NAMED.get(reference);
    if (named !== undefined || !NUMBER.test(reference))
        return named;
    const code = /^#x/i.test(reference)
        ? Number.parseInt(reference.slice(2), 16)
        : Number.parseInt(reference.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/attributes.js
/** The attributes of the element that is being opened; one list serves all, since a file has many. */

/** Those that mean something, each with its place in the list. */
const ATTRIBUTE = {
    name: 0,
    classname: 1,
    class: 2,
    file: 3,
    filepath: 4,
    line: 5,
    time: 6,
    status: 7,
    result: 8,
    message: 9,
    type: 10,
    value: 11,
    start: 12,
    tests: 13,
    failures: 14,
    errors: 15,
    skipped: 16,
    disabled: 17
};
const PLACES = new Map([
    ...Object.entries(ATTRIBUTE),
    ['lineno', ATTRIBUTE.line],
    ['failed', ATTRIBUTE.failures],
    ['skips', ATTRIBUTE.skipped],
    ['skip', ATTRIBUTE.skipped],
    ['ignored', ATTRIBUTE.skipped],
    ...['timestamp', 'started', 'started-at', 'started_at', 'start-time', 'start_time', 'starttime'].map((name) => [name, ATTRIBUTE.start])
]);
class AttributeList {
    #raw = Array.from(PLACES, () => undefined);
    #set = [];
    #count = 0;
    /** What an attribute was last, and as which text: class names, times and states repeat themselves. */
    #lastRaw = Array.from(PLACES, () => undefined);
    #lastValue = Array.from(PLACES, () => undefined);
    clear() {
        for (let index = 0; index < this.#count; index++)
            this.#raw[this.#set[index] ?? 0] = undefined;
        this.#count = 0;
    }
    /** Where `add` puts an attribute, whatever its letter case and prefix; undefined if nobody looks for it. */
    placeOf(name) {
        return PLACES.get(name) ?? PLACES.get(name.slice(name.lastIndexOf(':') + 1).toLowerCase());
    }
    /** `value` as it stands in the file. Of two with one name the first counts. */
    add(place, value) {
        if (this.#raw[place] !== undefined)
            return;
        this.#raw[place] = value;
        this.#set[this.#count++] = place;
    }
    /** As it stands in the file: enough for a number. */
    raw(place) {
        return this.#raw[place];
    }
    /** Without white space around it; undefined if it is missing or empty. It is in memory of its own. */
    get(place) {
        const raw = this.#raw[place];
        if (raw === undefined)
            return undefined;
        if (raw !== this.#lastRaw[place]) {
            this.#lastRaw[place] = raw;
            this.#lastValue[place] = attributes_valueOf(raw);
        }
        return this.#lastValue[place];
    }
}
/** What makes a value more than a copy of what is written. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const SPECIAL = /[&\0-\x1f\ud800-\udfff\ufffe\uffff]/;
const WHITE = /[\n\t]/g;
function attributes_valueOf(raw) {
    // White space that is written as such is a space, XML 1.0, 3.3.3; as a reference (`&#10;`) it stays.
    const value = SPECIAL.test(raw) ? cleaned(resolved(withNewlines(raw).replace(WHITE, ' '))) : raw;
    const trimmed = value.trim();
    return trimmed === '' ? undefined : detached(trimmed);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/numbers.js
/** Numbers as tools write them into attributes. */
/** `1,234.5` and `1,234,567`. */
const COMMA_THOUSANDS = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d*|(?:,\d{3}){2,})$/;
/** `0,160` and `1.234,5`. */
const DECIMAL_COMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$|^[+-]?\d+,\d*$/;
/**
 * Seconds; undefined if there are none, NaN for what is no number of seconds. A negative time (a clock that was set back)
 * is 0.
 */
function readSeconds(text) {
    const trimmed = text?.trim();
    if (trimmed === undefined || trimmed === '')
        return undefined;
    const seconds = secondsOf(trimmed);
    return Number.isFinite(seconds) ? Math.max(0, seconds) : Number.NaN;
}
const NINE = 0x39;
function secondsOf(text) {
    const plain = Number(text);
    // `Number` also takes `0x10` and the like.
    if (!Number.isNaN(plain))
        return text.charCodeAt(1) > NINE && /^0[box]/i.test(text) ? Number.NaN : plain;
    if (COMMA_THOUSANDS.test(text))
        return Number(text.replaceAll(',', ''));
    if (DECIMAL_COMMA.test(text))
        return Number(text.replaceAll('.', '').replace(',', '.'));
    return Number.NaN;
}
/** A count or a line number: whole and not negative, else undefined. */
function readCount(text) {
    if (text === undefined)
        return undefined;
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/stated.js
/** What `status` and `result` of a case say, for tools that write no element for it. */
const SKIPPED_STATES = new Set(['disabled', 'ignored', 'notrun', 'suppressed', 'skipped']);
const FAILED_STATES = {
    fail: 'failure',
    failed: 'failure',
    failure: 'failure',
    error: 'error',
    errored: 'error'
};
/** Undefined: nothing, or nothing bad. */
function statedOutcome(status, result) {
    if (status === undefined && result === undefined)
        return undefined;
    const states = [status, result].map((state) => state?.toLowerCase().replace(/[^a-z]/g, '') ?? '');
    if (states.some((state) => SKIPPED_STATES.has(state)))
        return 'skipped';
    for (const state of states)
        if (Object.hasOwn(FAILED_STATES, state))
            return FAILED_STATES[state];
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/timestamps.js
/** Moments as tools write them into attributes. */
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?$/i;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\.\d+|\d{3})?$/;
/**
 * RFC 3339 in UTC; undefined if it is missing or no moment. Without a zone it is local time: so googletest and others
 * mean it, and test runners mostly live in UTC anyway.
 */
function readMoment(text) {
    if (text === undefined)
        return undefined;
    const date = EPOCH.test(text)
        ? new Date(epochMilliseconds(text))
        : ISO.test(text)
            ? new Date(normal(text))
            : undefined;
    return date === undefined || Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
function epochMilliseconds(text) {
    return /^\d{13}$/.test(text) ? Number(text) : Number(text) * 1000;
}
function normal(text) {
    return text
        .toUpperCase()
        .replace(/^(\S{10}) /, '$1T')
        .replace(',', '.')
        .replace(/\s/, '')
        .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
        .replace(/(\.\d{3})\d+/, '$1');
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/case-facts.js
/** What the attributes of a case say. */





/** Of a name, in characters. */
const case_facts_NAME_LIMIT = 2 * 1024;
/** `name`: instead of its own. */
function caseFacts(attributes, name = attributes.get(ATTRIBUTE.name)) {
    const status = attributes.get(ATTRIBUTE.status);
    const result = attributes.get(ATTRIBUTE.result);
    return {
        name: nameOf(name),
        classname: nameOf(attributes.get(ATTRIBUTE.classname) ?? attributes.get(ATTRIBUTE.class)),
        file: nameOf(attributes.get(ATTRIBUTE.file) ?? attributes.get(ATTRIBUTE.filepath)),
        line: readCount(attributes.get(ATTRIBUTE.line)),
        seconds: readSeconds(attributes.raw(ATTRIBUTE.time)),
        startedAt: readMoment(attributes.get(ATTRIBUTE.start)),
        stated: status === undefined && result === undefined ? undefined : statedOutcome(status, result)
    };
}
/** A case of which there is nothing but attributes, and none of them says that it did not pass. */
function plainCase(facts, suite) {
    return {
        suites: suite.path,
        name: facts.name ?? facts.classname ?? '(no name)',
        classname: facts.classname,
        file: facts.file ?? suite.file,
        line: facts.line,
        status: 'passed',
        flaky: false,
        message: undefined,
        details: undefined,
        durationS: Number.isNaN(facts.seconds) ? undefined : facts.seconds,
        startedAt: facts.startedAt,
        suiteTimestamp: suite.timestamp
    };
}
function nameOf(value) {
    return value === undefined ? undefined : (0,bound/* truncated */.ps)(value, case_facts_NAME_LIMIT);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/claims.js
/**
 * In a file without any case their attributes count (tools that write summaries only). Beside cases they often repeat what
 * other suites hold, so only failures count, and only if there is no other: never green by mistake.
 */
function withClaims({ totals, claimed }, warn) {
    if (claimed.total === 0)
        return { ...totals };
    const { failed, errors } = claimed;
    if (totals.total === 0) {
        warn('no cases: the numbers of the attributes count');
        return { ...claimed, duration_s: totals.duration_s };
    }
    const hidden = totals.failed + totals.errors > 0 ? 0 : failed + errors;
    warn(`suites without cases claim ${claimed.total} tests: ${hidden > 0 ? 'their failures count' : 'they do not count'}`);
    if (hidden === 0)
        return { ...totals };
    return { ...totals, failed, errors, total: totals.total + hidden };
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/elements.js
/** The elements that count, whatever their letter case and namespace. */
const KINDS = {
    testsuites: 'suite',
    testsuite: 'suite',
    testcase: 'case',
    failure: 'failure',
    error: 'error',
    skipped: 'skipped',
    disabled: 'skipped',
    ignored: 'skipped',
    flakyfailure: 'flaky',
    flakyerror: 'flakyError',
    rerunfailure: 'rerun',
    rerunerror: 'rerunError',
    'system-out': 'output',
    'system-err': 'output',
    properties: 'properties',
    property: 'property',
    attachments: 'opaque'
};
/** Names that are remembered although none of them is open. */
const MAX_NAMES = 500;
class ElementNames {
    #known = new Map();
    #limit = MAX_NAMES;
    get(name) {
        return this.#known.get(name) ?? this.#byLowerCase(name.toLowerCase());
    }
    #byLowerCase(name) {
        const known = this.#known.get(name);
        if (known !== undefined)
            return known;
        if (this.#known.size >= this.#limit)
            this.#forget();
        const element = { name, kind: kindOf(name), open: 0 };
        this.#known.set(name, element);
        return element;
    }
    #forget() {
        for (const [name, { open }] of this.#known)
            if (open === 0)
                this.#known.delete(name);
        // Where many are open, not at every further one.
        this.#limit = MAX_NAMES + 2 * this.#known.size;
    }
}
function kindOf(name) {
    const local = name.slice(name.lastIndexOf(':') + 1);
    return Object.hasOwn(KINDS, local) ? (KINDS[local] ?? 'wrapper') : 'wrapper';
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/frame.js
class Frame {
    element;
    /** What it is here: within text every element is `inner`. */
    kind;
    /** Innermost suite around it, or itself. */
    suite;
    /** What an outcome in it counts for: wrappers are looked through, however a tool wraps a failure. */
    case;
    /** Takes the text that stands in it. */
    text;
    constructor(element) {
        this.element = element;
        this.kind = element.kind;
    }
    /** Elements in it mean nothing: it holds text, or nothing that counts. */
    get isInert() {
        return this.kind !== 'suite' && this.kind !== 'case' && this.kind !== 'wrapper';
    }
    /** Where it was not closed itself, it may have swallowed cases. */
    get matters() {
        return this.kind !== 'wrapper' && this.kind !== 'inner' && this.kind !== 'property';
    }
    /** What an element is that stands in it. */
    kindOf(element) {
        if (!this.isInert || (this.kind === 'properties' && element.kind === 'property'))
            return element.kind;
        return 'inner';
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/kept-text.js
/** Text that comes in pieces, of which beginning and end are kept: what failed is said first, its cause often last. */

/** Share of the end. */
const TAIL = 0.25;
/** Characters for the line that says what was left out. */
const MARK = 60;
class KeptText {
    #headLimit;
    #tailLimit;
    #head = '';
    #tail = '';
    /** Characters so far, kept or not. */
    length = 0;
    /** `limit` in characters. */
    constructor(limit) {
        this.#tailLimit = Math.max(0, Math.floor(limit * TAIL));
        this.#headLimit = Math.max(0, limit - this.#tailLimit - MARK);
    }
    /** `literal`: an ampersand is one. */
    add(text, literal) {
        const part = literal ? text : resolved(text);
        const room = Math.max(0, this.#headLimit - this.length);
        this.length += part.length;
        if (part.length <= room) {
            this.#head += part;
            return;
        }
        this.#head += part.slice(0, room);
        this.#tail += part.slice(room);
        // Now and then only: a string that grows costs little, one that is cut is copied.
        if (this.#tail.length > 4 * (this.#tailLimit + MARK))
            this.#tail = detached(this.#tail.slice(-this.#tailLimit - MARK));
    }
    /** Without control characters, empty lines before it and white space behind it. */
    toString() {
        const text = cleaned(withNewlines(this.#all()));
        return detached(text.replace(/^(?:[ \t]*\n)+/, '').trimEnd());
    }
    #all() {
        const left = this.length - this.#headLimit - this.#tailLimit;
        if (left <= MARK)
            return this.#head + this.#tail;
        return `${this.#head}\n… (${left} characters left out) …\n${this.#tail.slice(this.#tail.length - this.#tailLimit)}`;
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/bodies.js
/** What a case holds about how it went: failures, errors, skips, attempts. Bounded all together. */





const bodies_MESSAGE_LIMIT = 4 * 1024;
const DETAILS_LIMIT = 64 * 1024;
/** Of one case, of which the bodies are kept. */
const MAX_BODIES = 100;
class Bodies {
    #all = [];
    #seen = new Set();
    #current;
    #room = DETAILS_LIMIT;
    /** TAP: a test that is known not to pass yet, and whose failure is none. */
    todo = false;
    /** Returns what takes the text of the body. */
    open(outcome, attributes) {
        const type = bodies_short(attributes.get(ATTRIBUTE.type), case_facts_NAME_LIMIT);
        if (outcome === 'skipped' && type?.toLowerCase() === 'todo')
            this.todo = true;
        this.#seen.add(outcome);
        const kept = new KeptText(this.#room);
        this.#current = { outcome, type, message: bodies_short(attributes.get(ATTRIBUTE.message), bodies_MESSAGE_LIMIT), kept, text: '' };
        if (this.#all.length < MAX_BODIES)
            this.#all.push(this.#current);
        return kept;
    }
    close() {
        if (this.#current === undefined)
            return;
        this.#current.text = this.#current.kept.toString();
        this.#room = Math.max(0, this.#room - this.#current.text.length);
        this.#current = undefined;
    }
    has(...outcomes) {
        return outcomes.some((outcome) => this.#seen.has(outcome));
    }
    /** What they say about the status that the case got. */
    about(status) {
        const bodies = this.#about(status);
        const wanted = status === 'error' ? 'error' : 'failure';
        const body = bodies.find(({ outcome }) => outcome === wanted) ?? bodies[0];
        if (body === undefined)
            return {};
        const texts = bodies.map(({ text, message }) => text || message).filter((text) => text !== undefined);
        const details = texts.length === 1 ? texts[0] : texts.join('\n\n');
        const message = body.message ?? (firstLine(body.text) || body.type);
        return {
            message,
            details: details === undefined || details === '' ? undefined : (0,bound/* truncated */.ps)(details, DETAILS_LIMIT),
            type: body.type
        };
    }
    #about(status) {
        const of = (...outcomes) => this.#all.filter(({ outcome }) => outcomes.includes(outcome));
        if (status === 'skipped')
            return of('skipped');
        if (status === 'passed')
            return of('flaky', 'flakyError');
        const last = of('failure', 'error');
        // Attempts alone: they are all that is known.
        return last.length > 0 ? last : of('rerun', 'rerunError');
    }
    get attempts() {
        const attempts = this.#all.flatMap(({ outcome, type, message, text }) => {
            const status = ATTEMPTS[outcome];
            if (status === undefined)
                return [];
            return [{ status, type, message: message ?? (firstLine(text) || type), details: text || undefined }];
        });
        return attempts.length === 0 ? undefined : attempts;
    }
}
const ATTEMPTS = {
    flaky: 'failed',
    flakyError: 'error',
    rerun: 'failed',
    rerunError: 'error'
};
function firstLine(text) {
    const end = text.indexOf('\n');
    return detached((0,bound/* truncated */.ps)((end === -1 ? text : text.slice(0, end)).trim(), bodies_MESSAGE_LIMIT));
}
function bodies_short(text, limit) {
    return text === undefined ? undefined : (0,bound/* truncated */.ps)(text, limit);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/properties.js
/** The `<property>` elements of a case or a suite: bounded, the first of a name counts. */



const MAX_PROPERTIES = 50;
const properties_NAME_LIMIT = 200;
const VALUE_LIMIT = 1024;
class Properties {
    all = new Map();
    #open;
    /** Returns what takes its text, if the value is not an attribute. */
    open(attributes) {
        const name = attributes.get(ATTRIBUTE.name);
        const value = attributes.get(ATTRIBUTE.value);
        if (name === undefined)
            return undefined;
        if (value !== undefined) {
            this.#set(name, (0,bound/* truncated */.ps)(value, VALUE_LIMIT));
            return undefined;
        }
        this.#open = { name: name, text: new KeptText(VALUE_LIMIT) };
        return this.#open.text;
    }
    close() {
        if (this.#open !== undefined)
            this.#set(this.#open.name, this.#open.text.toString());
        this.#open = undefined;
    }
    #set(name, value) {
        if (this.all.size < MAX_PROPERTIES && name.length <= properties_NAME_LIMIT && !this.all.has(name))
            this.all.set(name, value);
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/open-case.js





const OUTPUT_LIMIT = 16 * 1024;
class OpenCase {
    facts;
    #bodies;
    #output;
    #properties;
    constructor(facts) {
        this.facts = facts;
    }
    /** Whatever may still come. */
    get failed() {
        return this.#hasFailure || this.facts.stated === 'failure' || this.facts.stated === 'error';
    }
    get #hasFailure() {
        return this.#bodies?.has('failure', 'error') ?? false;
    }
    /** This and the next two return what takes the text of the element. */
    openBody(outcome, attributes) {
        this.#bodies ??= new Bodies();
        return this.#bodies.open(outcome, attributes);
    }
    openOutput() {
        this.#output ??= new KeptText(OUTPUT_LIMIT);
        if (this.#output.length > 0)
            this.#output.add('\n', true);
        return this.#output;
    }
    openProperty(attributes) {
        this.#properties ??= new Properties();
        return this.#properties.open(attributes);
    }
    closeBody() {
        this.#bodies?.close();
    }
    closeProperty() {
        this.#properties?.close();
    }
    finish(suite) {
        const { facts } = this;
        const status = this.#status();
        const flaky = status === 'passed' && this.#bodies !== undefined && this.#bodies.has('flaky', 'flakyError');
        const properties = this.#properties?.all;
        const plain = plainCase(facts, suite);
        const about = this.#bodies?.about(status);
        return {
            ...plain,
            ...about,
            message: about?.message ?? (status === 'skipped' ? skipReason(properties) : undefined),
            file: facts.file ?? properties?.get('file') ?? plain.file,
            line: facts.line ?? readCount(properties?.get('line')),
            status,
            flaky,
            output: flaky || status === 'failed' || status === 'error' ? textOf(this.#output) : undefined,
            attempts: this.#bodies?.attempts,
            properties: properties?.size === 0 ? undefined : properties
        };
    }
    #status() {
        const { stated } = this.facts;
        const bodies = this.#bodies;
        if (bodies !== undefined) {
            if (this.#hasFailure && !bodies.todo)
                return bodies.has('error') ? 'error' : 'failed';
            if (bodies.has('skipped'))
                return 'skipped';
        }
        if (stated !== undefined)
            return stated === 'failure' ? 'failed' : stated;
        // Attempts after a failure that was not written down: it did not pass at the first, and nothing says it did later.
        const rerun = bodies !== undefined && bodies.has('rerun', 'rerunError') && !bodies.has('flaky', 'flakyError');
        return rerun ? 'failed' : 'passed';
    }
}
/** Playwright writes why a test was skipped as an annotation, and those as properties. */
function skipReason(properties) {
    const reasons = [properties?.get('skip'), properties?.get('fixme')];
    return reasons.find((reason) => reason !== undefined && reason !== '');
}
function textOf(kept) {
    const text = kept?.toString();
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/open-suite.js
/** A suite that is being read: its name, and what is counted in it. */






/** Names on the way to a case; deeper ones are left out. */
const PATH_LIMIT = 100;
const TIMESTAMP_LIMIT = 100;
class OpenSuite {
    name;
    #parent;
    totals = { ...results/* NO_TESTS */.q0 };
    /** What the attributes of suites without any case claim, its own or of those below it. */
    claimed = { ...results/* NO_TESTS */.q0 };
    #says;
    #tests;
    #seconds;
    #file;
    #timestamp;
    /** Cases directly in it. */
    #own = 0;
    #properties;
    #context;
    constructor(attributes, parent) {
        this.#parent = parent;
        this.name = open_suite_text(attributes.get(ATTRIBUTE.name), case_facts_NAME_LIMIT) ?? '';
        this.#file = open_suite_text(attributes.get(ATTRIBUTE.file) ?? attributes.get(ATTRIBUTE.filepath), case_facts_NAME_LIMIT);
        this.#timestamp = open_suite_text(attributes.get(ATTRIBUTE.start), TIMESTAMP_LIMIT);
        this.#tests = readCount(attributes.get(ATTRIBUTE.tests));
        this.#says = claimedTotals(attributes);
        this.#seconds = readSeconds(attributes.raw(ATTRIBUTE.time)) ?? 0;
    }
    /** Names of the suites around it and its own, outermost first. */
    get path() {
        return this.#inContext.path;
    }
    /** Of the suite or the one around it. */
    get file() {
        return this.#inContext.file;
    }
    get timestamp() {
        return this.#inContext.timestamp;
    }
    /** Made once, and only where a case needs it: many suites have none of their own. */
    get #inContext() {
        if (this.#context !== undefined)
            return this.#context;
        const chain = [this];
        for (let suite = this.#parent; suite !== undefined; suite = suite.#parent)
            chain.push(suite);
        this.#context = {
            path: chain
                .map(({ name }) => name)
                .filter((name) => name !== '')
                .reverse()
                .slice(0, PATH_LIMIT),
            file: first(chain, (suite) => suite.#file ?? suite.#properties?.all.get('file')),
            timestamp: first(chain, (suite) => suite.#timestamp)
        };
        return this.#context;
    }
    openProperty(attributes) {
        this.#properties ??= new Properties();
        return this.#properties.open(attributes);
    }
    closeProperty() {
        this.#properties?.close();
    }
    /** The number that its `tests` claims, if that is neither the number of its own cases nor of all below it. */
    get contradiction() {
        return this.#tests === this.totals.total || this.#tests === this.#own ? undefined : this.#tests;
    }
    addCase({ status, flaky, durationS = 0 }) {
        this.#own++;
        this.totals.total++;
        this.totals[status === 'error' ? 'errors' : status]++;
        if (flaky)
            this.totals.flaky++;
        this.totals.duration_s += durationS;
    }
    addSuite({ totals, claimed }) {
        open_suite_addTo(this.totals, totals);
        open_suite_addTo(this.claimed, claimed);
    }
    /** Its own time wins over the sum, unless it is a 0 that nobody measured. Without a case below it, its attributes speak. */
    close() {
        if (this.#seconds > 0)
            this.totals.duration_s = this.#seconds;
        if (this.totals.total === 0 && this.claimed.total === 0)
            Object.assign(this.claimed, this.#says);
    }
}
function open_suite_addTo(sum, more) {
    for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s'])
        sum[key] += more[key];
}
function claimedTotals(attributes) {
    const count = (place) => readCount(attributes.get(place)) ?? 0;
    const failed = count(ATTRIBUTE.failures);
    const errors = count(ATTRIBUTE.errors);
    const skipped = count(ATTRIBUTE.skipped) + count(ATTRIBUTE.disabled);
    const total = Math.max(count(ATTRIBUTE.tests), failed + errors + skipped);
    return { total, failed, errors, skipped, passed: total - failed - errors - skipped };
}
function first(chain, of) {
    for (const suite of chain) {
        const value = of(suite);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function open_suite_text(value, limit) {
    return value === undefined ? undefined : (0,bound/* truncated */.ps)(value, limit);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/builder.js







/** Deeper than any tool nests; not deeper than memory. */
const DEPTH_LIMIT = 10_000;
/** Characters of one text above which it is said that it was cut. */
const SAID_ABOVE = 16 * 1024 * 1024;
class JunitBuilder {
    #sink;
    #names = new ElementNames();
    /** Those below `#depth` are open. */
    #frames = [];
    #depth = 0;
    #top;
    /** Of what is closed and stands at the top. */
    #all = new OpenSuite(new AttributeList());
    /** There was an element. */
    begun = false;
    /** Elements did not nest in a way that may have lost something. */
    damaged = false;
    wantsText = false;
    constructor(sink) {
        this.#sink = sink;
    }
    get depth() {
        return this.#depth;
    }
    open(name, attributes, empty) {
        const element = this.#names.get(name);
        const parent = this.#top;
        if (!this.begun && element.kind !== 'suite')
            this.#sink.fail(`begins with <${name}> instead of <testsuites> or <testsuite>`);
        this.begun = true;
        if (this.#depth >= DEPTH_LIMIT) {
            // Markup in a text that somebody forgot to escape is never closed, mostly.
            if (parent?.isInert === true)
                return;
            this.#sink.fail(`nested deeper than ${DEPTH_LIMIT} elements`);
        }
        if (empty && element.kind === 'case' && parent?.isInert !== true) {
            const facts = caseFacts(attributes);
            // Nearly all cases of nearly all files: they need not be opened to be closed.
            if (facts.stated === undefined) {
                const suite = parent?.suite ?? this.#all;
                this.#addCase(plainCase(facts, suite), facts, suite);
                return;
            }
        }
        const frame = (this.#frames[this.#depth++] ??= new Frame(element));
        frame.element = element;
        frame.kind = parent?.kindOf(element) ?? element.kind;
        frame.suite = parent?.suite;
        frame.case = parent?.case;
        frame.text = undefined;
        element.open++;
        this.#enter(frame, parent, attributes);
        this.#setTop(frame);
        if (empty)
            this.#pop();
    }
    #enter(frame, parent, attributes) {
        switch (frame.kind) {
            case 'suite':
                frame.suite = new OpenSuite(attributes, parent?.suite);
                frame.case = undefined;
                return;
            case 'case':
                frame.case = new OpenCase(caseFacts(attributes));
                return;
            case 'inner':
                // The output of an attempt, say, is no part of what is said about its failure.
                frame.text = isText(frame.element.kind) ? parent?.text : undefined;
                return;
            case 'output':
                frame.text = frame.case?.openOutput();
                return;
            case 'property':
                frame.text = (frame.case ?? frame.suite)?.openProperty(attributes);
                return;
            case 'wrapper':
            case 'properties':
            case 'opaque':
            case 'synthetic':
                return;
            default:
                this.#outcome(frame, frame.kind, attributes);
        }
    }
    #outcome(frame, kind, attributes) {
        if (frame.case === undefined) {
            const failed = kind === 'failure' || kind === 'error';
            frame.kind = frame.suite !== undefined && failed ? 'synthetic' : 'opaque';
            if (frame.suite === undefined || !failed)
                return;
            // A suite that failed as a whole: a set-up that threw, a file that did not load. Its case is not in the file.
            frame.case = new OpenCase(caseFacts(new AttributeList(), frame.suite.name || `(${kind} of the suite)`));
        }
        frame.text = frame.case.openBody(kind, attributes);
    }
    text(text, literal) {
        this.#top?.text?.add(text, literal);
    }
    cutValue(length) {
        if (length > SAID_ABOVE)
            this.#sink.warn('an attribute of more than 16 MB: it was cut');
    }
    close(name) {
        const element = this.#names.get(name);
        const top = this.#top;
        if (top === undefined)
            return;
        if (element.open === 0) {
            // The beginning is missing of what was meant to end here.
            if (!top.isInert)
                this.damaged = true;
            return;
        }
        while (this.#top !== undefined && this.#top.element !== element) {
            if (this.#top.matters)
                this.damaged = true;
            this.#pop();
        }
        this.#pop();
    }
    #pop() {
        const frame = this.#drop();
        if (frame === undefined)
            return;
        const { kind, suite, case: testCase, text } = frame;
        if (text !== undefined && text.length > SAID_ABOVE && kind !== 'inner')
            this.#sink.warn('a text of more than 16 MB: its middle was left out');
        if (kind === 'suite') {
            if (suite !== undefined)
                this.#closeSuite(suite);
        }
        else if (kind === 'case') {
            if (testCase !== undefined)
                this.#closeCase(testCase);
        }
        else if (kind === 'property') {
            ;
            (testCase ?? suite)?.closeProperty();
        }
        else if (frame.matters) {
            testCase?.closeBody();
            if (kind === 'synthetic' && testCase !== undefined)
                this.#closeCase(testCase);
        }
    }
    #drop() {
        const frame = this.#top;
        if (frame === undefined)
            return undefined;
        frame.element.open--;
        this.#depth--;
        this.#setTop(this.#depth === 0 ? undefined : this.#frames[this.#depth - 1]);
        return frame;
    }
    #setTop(frame) {
        this.#top = frame;
        this.wantsText = frame?.text !== undefined;
    }
    #closeCase(open) {
        const suite = this.#top?.suite ?? this.#all;
        const testCase = open.finish(suite);
        if (testCase.status === 'failed' && !open.failed)
            this.#sink.warn(`a test with attempts after a failure, but without that failure: it counts as failed`);
        this.#addCase(testCase, open.facts, suite);
    }
    #addCase(testCase, { seconds }, suite) {
        if (Number.isNaN(seconds))
            this.#sink.warn(`a time that is no number of seconds: it counts as unknown`);
        suite.addCase(testCase);
        this.#sink.onCase(testCase);
    }
    #closeSuite(suite) {
        suite.close();
        const { contradiction, totals } = suite;
        if (totals.total > 0 && contradiction !== undefined)
            this.#sink.warn(`an attribute claims ${contradiction} tests where there are ${totals.total}: what is there counts`);
        (this.#top?.suite ?? this.#all).addSuite(suite);
    }
    /**
     * Closes what the end of the file left open and returns the totals. An open case counts only if its failure is there
     * already: of another one nobody knows how it ended.
     */
    finish() {
        while (this.#top !== undefined) {
            if (this.#top.kind === 'case' && this.#top.case?.failed !== true)
                this.#drop();
            else
                this.#pop();
        }
        return withClaims(this.#all, (message) => this.#sink.warn(message));
    }
}
/** Of an element within a text: whether what stands in it belongs to that. */
function isText(kind) {
    return kind !== 'output' && kind !== 'properties' && kind !== 'opaque';
}

// EXTERNAL MODULE: ./build/js/src/readers/read-error.js
var read_error = __webpack_require__(43810);
// EXTERNAL MODULE: ./build/js/src/readers/read-text.js + 1 modules
var read_text = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/js/src/readers/junit/characters.js
/** Character codes and classes of XML, for a scanner that looks at one character at a time. */
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const NAME_START = 1;
const NAME = 2;
const characters_WHITE = 4;
/** Ends the name of an attribute. */
const DELIMITER = 8;
const CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code);
    if (/[A-Za-z_:]/.test(character))
        CLASSES[code] = NAME_START | NAME;
    if (/[0-9.-]/.test(character))
        CLASSES[code] = NAME;
    if (/[\t\n\r ]/.test(character))
        CLASSES[code] = characters_WHITE | DELIMITER;
    if (/["'<=>/]/.test(character))
        CLASSES[code] = DELIMITER;
}
/** Instead of a character where there is none any more; it belongs to no class. */
const END = 0x10000;
/** A plain number in any case: NaN would cost the compiled code of its callers. */
function codeAt(text, at) {
    return at < text.length ? text.charCodeAt(at) : END;
}
function isNameStart(code) {
    return code < 128 ? is(code, NAME_START) : isForeignLetter(code);
}
function isNamePart(code) {
    return code < 128 ? is(code, NAME) : isForeignLetter(code);
}
function isSpace(code) {
    return code < 128 && is(code, characters_WHITE);
}
/** Looser than a name: `[attr]`, `@click` and worse are there in real files. */
function isAttributePart(code) {
    return code < 128 ? !is(code, DELIMITER) : code !== END;
}
function is(code, kind) {
    return ((CLASSES[code] ?? 0) & kind) !== 0;
}
function isForeignLetter(code) {
    return code !== END && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/doctype.js
/** Finds the end of a DOCTYPE declaration, whose quotes, comments and internal subset may hold anything. */
class DoctypeSkipper {
    done = false;
    #inSubset = false;
    /** What ends the quote or comment that it is in. */
    #awaited;
    /** Returns where it got to in `input`; `done` says whether the declaration is over. */
    skip(input, from, last) {
        let at = from;
        for (;;) {
            if (this.#awaited !== undefined) {
                const end = input.indexOf(this.#awaited, at);
                if (end === -1)
                    return hold(input, at, last);
                at = end + this.#awaited.length;
                this.#awaited = undefined;
            }
            const delimiter = /["'[\]>]|<!--/g;
            delimiter.lastIndex = at;
            const found = delimiter.exec(input);
            if (found === null)
                return hold(input, at, last);
            at = delimiter.lastIndex;
            if (found[0] === '<!--')
                this.#awaited = '-->';
            else if (found[0] === '[')
                this.#inSubset = true;
            else if (found[0] === ']')
                this.#inSubset = false;
            else if (found[0] !== '>')
                this.#awaited = found[0];
            else if (!this.#inSubset) {
                this.done = true;
                return at;
            }
        }
    }
}
/** The last characters may be the beginning of a mark. */
function hold(input, at, last) {
    return last ? input.length : Math.max(at, input.length - 3);
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/tag-scanner.js
/** The attributes of one tag, up to its end. */


/** Characters of a value that are kept. */
const tag_scanner_VALUE_LIMIT = 16 * 1024;
/** Tags, and attributes of one, of which the habit is remembered. */
const MAX_HABITS = 32;
/** Characters of an attribute that is held until its end has come. */
const HOLD_LIMIT = 2 * tag_scanner_VALUE_LIMIT;
class TagScanner {
    attributes = new AttributeList();
    #onCut;
    /** It ends with `/>`. */
    empty = false;
    /** Its end was found. */
    done = false;
    /** Of a value that is too long: what ends it. */
    #quote = '';
    #cut = 0;
    /** By tag. */
    #allHabits = new Map();
    #habits = [];
    /** Attributes of this tag so far. */
    #count = 0;
    /** `onCut` gets the characters of a value that was longer than what is kept. */
    constructor(onCut) {
        this.#onCut = onCut;
    }
    /** The name of a tag has been read. */
    begin(name) {
        this.#habits = this.#habitsOf(name);
        this.#count = 0;
        this.attributes.clear();
        this.empty = false;
        this.done = false;
    }
    /** Returns where it got to; where it stays, it needs to see more. */
    scan(input, from) {
        let at = this.#quote === '' ? from : this.#restOfValue(input, from);
        while (this.#quote === '') {
            const habit = this.#habits[this.#count];
            if (habit !== undefined && input.startsWith(habit.text, at)) {
                const next = this.#value(input, at, habit.place, at + habit.text.length, '"');
                if (next === at)
                    return at;
                this.empty = false;
                this.#count++;
                at = next;
                continue;
            }
            let code = codeAt(input, at);
            while (isSpace(code))
                code = codeAt(input, ++at);
            if (isAttributePart(code)) {
                const next = this.#attribute(input, at);
                if (next === at)
                    return at;
                this.empty = false;
                this.#count++;
                at = next;
            }
            else if (code === GREATER || code === LESS) {
                this.done = true;
                // A tag within a tag: the first was no tag, or was never finished.
                return code === GREATER ? at + 1 : at;
            }
            else {
                if (code === END)
                    return at;
                // A quote that no `=` announced is one that somebody forgot to escape.
                if (code === SLASH)
                    this.empty = true;
                at++;
            }
        }
        return at;
    }
    #habitsOf(name) {
        const known = this.#allHabits.get(name);
        if (known !== undefined)
            return known;
        if (this.#allHabits.size === MAX_HABITS)
            this.#allHabits.clear();
        const habits = [];
        this.#allHabits.set(name, habits);
        return habits;
    }
    #attribute(input, start) {
        let at = start;
        while (isAttributePart(codeAt(input, at)))
            at++;
        const end = at;
        at = skipSpace(input, at);
        if (at === input.length)
            return tag_scanner_hold(input, start);
        if (codeAt(input, at) !== EQUALS)
            return end;
        at = skipSpace(input, at + 1);
        if (at === input.length)
            return tag_scanner_hold(input, start);
        const place = this.attributes.placeOf(input.slice(start, end));
        const code = codeAt(input, at);
        if (code === QUOTE && this.#count < MAX_HABITS && at - start < MAX_HABITS && codeAt(input, start - 1) === SPACE)
            this.#habits[this.#count] = { text: input.slice(start - 1, at + 1), place };
        return code === QUOTE || code === APOSTROPHE
            ? this.#value(input, start, place, at + 1, code === QUOTE ? '"' : "'")
            : this.#bareValue(input, start, place, at);
    }
    #value(input, start, place, from, quote) {
        const close = input.indexOf(quote, from);
        if (close === -1 && input.length - start < HOLD_LIMIT)
            return start;
        const end = close === -1 ? input.length : close;
        if (place !== undefined)
            this.attributes.add(place, input.slice(from, Math.min(end, from + tag_scanner_VALUE_LIMIT)));
        if (close !== -1) {
            if (close - from > tag_scanner_VALUE_LIMIT)
                this.#onCut(close - from);
            return close + 1;
        }
        this.#quote = quote;
        this.#cut = end - from;
        return end;
    }
    #restOfValue(input, at) {
        const close = input.indexOf(this.#quote, at);
        this.#cut += (close === -1 ? input.length : close) - at;
        if (close === -1)
            return input.length;
        this.#quote = '';
        this.#onCut(this.#cut);
        return close + 1;
    }
    /** Without quotes, as in HTML: up to white space. */
    #bareValue(input, start, place, from) {
        let at = from;
        for (;;) {
            const code = codeAt(input, at);
            const next = code === SLASH ? codeAt(input, at + 1) : GREATER;
            if (code === END || next === END)
                return tag_scanner_hold(input, start);
            if (code === GREATER || code === LESS || isSpace(code) || (code === SLASH && next === GREATER))
                break;
            at++;
        }
        if (place !== undefined)
            this.attributes.add(place, input.slice(from, Math.min(at, from + tag_scanner_VALUE_LIMIT)));
        return at;
    }
}
/** Waits for more, unless that has become so much that it can't be an attribute. */
function tag_scanner_hold(input, start) {
    return input.length - start > HOLD_LIMIT ? input.length : start;
}
function skipSpace(input, from) {
    let at = from;
    while (isSpace(codeAt(input, at)))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/scanner.js




/** Of a tag's name, in characters: what is longer is none. */
const scanner_NAME_LIMIT = 256;
/** Text before the document, which some tools print into their report. */
const PREAMBLE_LIMIT = 64 * 1024;
const DOCUMENT_START = /<\?xml\s|<(?:[\w.-]+:)?testsuites?[\s/>]/i;
const ASCII_NAME = /[A-Za-z_:][\w:.-]*/y;
const CDATA = '<![CDATA[';
const DOCTYPE = '<!DOCTYPE';
class Scanner {
    #handler;
    #tag;
    #state = 'start';
    #rest = '';
    #name = '';
    #closing = false;
    /** Of the last tag that had attributes, with `<` and the space behind its name. */
    #usual = '';
    #usualName = '';
    /** An element was there: what looks like a DOCTYPE from now on is text. */
    #begun = false;
    #doctype = new DoctypeSkipper();
    constructor(handler) {
        this.#handler = handler;
        this.#tag = new TagScanner((length) => handler.cutValue(length));
    }
    push(chunk) {
        this.#run(chunk, false);
    }
    /** What is cut off in the middle of a tag is left out. */
    end() {
        this.#run('', true);
    }
    #run(chunk, last) {
        const input = this.#rest === '' ? chunk : [this.#rest, chunk].join('');
        let at = 0;
        while (at < input.length) {
            const next = this.#step(input, at, last);
            if (next === at)
                break;
            at = next;
        }
        this.#rest = input.slice(at);
    }
    /** Returns where it got to; where it stays, it needs to see more. */
    #step(input, at, last) {
        switch (this.#state) {
            case 'text':
                return this.#text(input, at, last);
            case 'tag':
                return this.#inTag(input, at);
            case 'start':
                return this.#start(input, last);
            case 'cdata':
                return this.#until(']]>', input, at, last);
            case 'comment':
                return this.#until('-->', input, at, last);
            case 'instruction':
                return this.#until('?>', input, at, last);
            case 'doctype': {
                const next = this.#doctype.skip(input, at, last);
                if (this.#doctype.done)
                    this.#state = 'text';
                return next;
            }
        }
    }
    #start(input, last) {
        const first = input.search(/[^\s\ufeff\0]/);
        const found = first === -1 || input[first] === '<' ? first : DOCUMENT_START.exec(input)?.index;
        if (found !== undefined && found !== -1) {
            this.#state = 'text';
            return this.#text(input, found, last);
        }
        // What did not match so far may be the beginning of a match.
        if (last)
            return input.length;
        return input.length > PREAMBLE_LIMIT ? input.length - scanner_NAME_LIMIT : 0;
    }
    #text(input, at, last) {
        const open = input.indexOf('<', at);
        if (this.#handler.wantsText && open !== at) {
            const end = open === -1 ? runEnd(input, at, last) : open;
            if (end > at)
                this.#handler.text(input.slice(at, end), false);
            if (open === -1)
                return end;
        }
        if (open === -1)
            return input.length;
        return this.#usual !== '' && input.startsWith(this.#usual, open)
            ? this.#usualTag(input, open)
            : this.#markup(input, open, last);
    }
    /** After a case comes a case, mostly. */
    #usualTag(input, at) {
        const end = at + this.#usual.length - 1;
        this.#name = this.#usualName;
        this.#closing = false;
        return this.#beginTag(input, end);
    }
    #markup(input, at, last) {
        const next = codeAt(input, at + 1);
        if (next === SLASH)
            return this.#enterTag(input, at, at + 2, last);
        if (isNameStart(next))
            return this.#enterTag(input, at, at + 1, last);
        if (next === EXCLAMATION)
            return this.#declaration(input, at, last);
        if (next === END)
            return last ? input.length : at;
        if (next !== QUESTION)
            return this.#bare(at);
        return this.#enter('instruction', at + 2);
    }
    #enterTag(input, at, from, last) {
        const end = nameEnd(input, from);
        if (end - from > scanner_NAME_LIMIT)
            return this.#bare(at);
        if (end === input.length)
            return last ? end : at;
        const code = codeAt(input, end);
        if (end === from || !(code === GREATER || code === SLASH || isSpace(code)))
            return this.#bare(at);
        this.#name = input.slice(from, end);
        this.#closing = from === at + 2;
        if (!this.#closing && code === SPACE) {
            this.#usual = input.slice(at, end + 1);
            this.#usualName = this.#name;
        }
        return this.#beginTag(input, end);
    }
    #beginTag(input, at) {
        this.#tag.begin(this.#name);
        this.#state = 'tag';
        return this.#inTag(input, at);
    }
    #inTag(input, at) {
        const next = this.#tag.scan(input, at);
        if (!this.#tag.done)
            return next;
        this.#state = 'text';
        this.#begun = true;
        if (this.#closing)
            this.#handler.close(this.#name);
        else
            this.#handler.open(this.#name, this.#tag.attributes, this.#tag.empty);
        return next;
    }
    #declaration(input, at, last) {
        if (input.startsWith('<!--', at))
            return this.#enter('comment', at + 4);
        if (input.startsWith(CDATA, at))
            return this.#enter('cdata', at + CDATA.length);
        const start = input.slice(at, at + DOCTYPE.length);
        if (!this.#begun && start.toUpperCase() === DOCTYPE)
            return this.#enter('doctype', at + DOCTYPE.length);
        const marks = this.#begun ? ['<!--', CDATA] : ['<!--', CDATA, DOCTYPE];
        if (!last && marks.some((mark) => mark.startsWith(start.toUpperCase())))
            return at;
        return this.#bare(at);
    }
    /** A `<` that somebody forgot to escape. */
    #bare(at) {
        if (this.#handler.wantsText)
            this.#handler.text('<', true);
        return at + 1;
    }
    #until(mark, input, at, last) {
        const close = input.indexOf(mark, at);
        const end = close !== -1 ? close : last ? input.length : Math.max(at, input.length - mark.length + 1);
        if (this.#state === 'cdata' && end > at && this.#handler.wantsText)
            this.#handler.text(input.slice(at, end), true);
        return close === -1 ? end : this.#enter('text', end + mark.length);
    }
    #enter(state, at) {
        this.#state = state;
        return at;
    }
}
/** The expression is native code from the first tag on; letters beyond ASCII are rare. */
function nameEnd(input, from) {
    ASCII_NAME.lastIndex = from;
    let end = ASCII_NAME.test(input) ? ASCII_NAME.lastIndex : from;
    while (isNamePart(codeAt(input, end)))
        end++;
    return end;
}
/** How much of an unfinished run can be passed on: what may be the beginning of a reference waits for its end. */
function runEnd(input, at, last) {
    const amp = input.lastIndexOf('&');
    return last || amp < Math.max(at, input.length - REFERENCE_LIMIT) ? input.length : amp;
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/parser.js
/** Text of one JUnit file in, cases and summary out. */





const MAX_WARNINGS = 20;
class JunitParser {
    #path;
    #warnings = new Map();
    #builder;
    #scanner;
    /** `path` is for errors only; `onCase` is called in the order of the file. */
    constructor(path, onCase) {
        this.#path = path;
        this.#builder = new JunitBuilder({
            onCase,
            warn: (message) => this.#warn(message),
            fail: (problem) => {
                throw new read_error/* ReadError */.F(path, (0,terminal/* oneLine */.TN)(problem), { hint: 'Only JUnit XML is read.' });
            }
        });
        this.#scanner = new Scanner(this.#builder);
    }
    /** Throws ReadError for what is no JUnit file. */
    push(text) {
        this.#scanner.push(text);
    }
    /** The end of the file. Throws ReadError where there was no element at all. */
    end() {
        this.#scanner.end();
        if (!this.#builder.begun)
            throw new read_error/* ReadError */.F(this.#path, 'no XML element in it', { hint: read_text/* READ_HINT */.v });
        const incomplete = this.#builder.depth > 0 || this.#builder.damaged;
        const totals = this.#builder.finish();
        const warnings = [...this.#warnings].map(([message, count]) => count === 1 ? message : `${message} (${count} times)`);
        return { totals, incomplete, warnings };
    }
    #warn(message) {
        const count = this.#warnings.get(message);
        if (count !== undefined || this.#warnings.size < MAX_WARNINGS)
            this.#warnings.set(message, (count ?? 0) + 1);
    }
}

;// CONCATENATED MODULE: ./build/js/src/readers/junit/read-junit.js
/** Reads a JUnit file as it streams by: memory does not grow with it. */


/**
 * Reads one file. Cut off or badly nested ones give what is there and say `incomplete`. Throws ReadError for a file that is
 * missing, empty, no XML or of another kind, and the signal's reason when that aborts. Whatever the bytes are, nothing in
 * them is executed, expanded or fetched.
 */
async function readJunit(path, { signal, onCase }) {
    const parser = new JunitParser(path, onCase ?? (() => undefined));
    for await (const text of (0,read_text/* readText */.y)(path, signal))
        parser.push(text);
    return parser.end();
}

;// CONCATENATED MODULE: ./build/js/src/suites/watch-hang.js
/**
 * A test command that has written all its results and does not end: an open connection, a server that nobody closed.
 * It counts as hung when its JUnit files are complete and unchanged, nothing is printed and hardly any processor time is
 * used, all for the hang time-out: a tool that writes one file per class still works between two of them.
 */


/** Milliseconds between two looks at most. */
const LONGEST_LOOK = 1_000;
/** Share of one processor above which a quiet command is at work. */
const BUSY = 0.1;
/** Resolves when the command hangs; rejects when the signal aborts. */
async function watchHang(options) {
    const { hangTimeout, lastOutputAt, signal } = options;
    const complete = new CompleteFiles(hangTimeout, signal);
    let last;
    let quiet;
    for (;;) {
        await clock/* systemClock */.m.sleep(Math.min(LONGEST_LOOK, Math.max(hangTimeout / 4, 10)), signal);
        if (last !== lastOutputAt()) {
            last = lastOutputAt();
            quiet = undefined;
            continue;
        }
        quiet ??= { sample: await sampleOf(options), due: last + hangTimeout };
        if (performance.now() < quiet.due)
            continue;
        if (!(await complete.are(await options.search()))) {
            // Looking through folders costs something, and tests may be quiet for an hour.
            quiet.due = performance.now() + hangTimeout / 2;
            continue;
        }
        const sample = await sampleOf(options);
        if (share(quiet.sample, sample) <= BUSY)
            return;
        quiet = { sample, due: sample.at + hangTimeout };
    }
}
async function sampleOf({ processorTime }) {
    return { at: performance.now(), used: await processorTime() };
}
function share(from, to) {
    if (from.used === undefined || to.used === undefined || to.at <= from.at)
        return 0;
    return (to.used - from.used) / (to.at - from.at);
}
/** Remembers what was read, so that a file of 100 MB is read once. */
class CompleteFiles {
    #known = new Map();
    #age;
    #signal;
    constructor(age, signal) {
        this.#age = age;
        this.#signal = signal;
    }
    async are({ files, missing }) {
        if (files.length === 0 || missing.length > 0)
            return false;
        if (files.some(({ modified }) => Date.now() - modified < this.#age))
            return false;
        for (const file of files)
            if (!(await this.#isComplete(file)))
                return false;
        return true;
    }
    async #isComplete({ realPath, fingerprint }) {
        const known = this.#known.get(fingerprint);
        if (known !== undefined)
            return known;
        const summary = await readJunit(realPath, { signal: this.#signal }).catch(() => undefined);
        // Some tools write an empty report first: it has its closing element, and nothing in it.
        const complete = summary !== undefined && !summary.incomplete && summary.totals.total > 0;
        this.#known.set(fingerprint, complete);
        return complete;
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/ending.js



/** Resolves with the first of them. It stops nothing. */
async function endingOf({ suite, context, group, search, lastOutputAt }) {
    const over = new AbortController();
    const cancelled = Promise.withResolvers();
    const cancel = () => cancelled.resolve({ type: 'cancelled' });
    context.signal.addEventListener('abort', cancel, { once: true });
    if (context.signal.aborted)
        cancel();
    const hang = {
        hangTimeout: context.hangTimeout,
        lastOutputAt,
        search,
        processorTime: () => processorTime(group),
        signal: over.signal
    };
    try {
        return await Promise.race([
            group.exited.then((exit) => ({ type: 'exited', ...exit })),
            cancelled.promise,
            whenDone(clock/* systemClock */.m.sleep(suite.timeout, over.signal), { type: 'timed-out', limit: suite.timeout }),
            ...(suite.junit.length > 0 ? [whenDone(watchHang(hang), { type: 'hung' })] : [])
        ]);
    }
    finally {
        over.abort();
        context.signal.removeEventListener('abort', cancel);
    }
}
/** A wait that fails, because the command has ended or because it can't look, ends nothing. */
function whenDone(wait, ending) {
    return wait.then(() => ending, () => new Promise(() => undefined));
}
async function processorTime(group) {
    let sum = 0;
    for (const { cpuMs } of await describeProcesses(group.target)) {
        if (cpuMs === undefined)
            return undefined;
        sum += cpuMs;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/js/src/suites/stop-suite.js
/** Ends what a suite started: on purpose, or because the command left it behind. */



/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000;
/** The same for what was left behind: the tests have ended, and their verdict waits. */
const LEFTOVER_GRACE = 300;
/** Milliseconds for the whole; then who is left is reported. */
const stop_suite_LIMIT = 15_000;
/** Milliseconds in which a process that is about to end may do so: helpers of a pipeline, a reader of the last line. */
const SETTLE = 100;
/** Names in one warning. */
const MAX_NAMED = 5;
/** Shows what still runs below a headline, stops all of it, and returns a warning line for who could not be. */
async function stopSuite(group, headline, onNotice) {
    onNotice(headline);
    for (const line of processTree(await describeProcesses(group.target)))
        onNotice(`  ${line}`);
    return stopAll(group);
}
/** As `stopSuite`, without a word: for a run that was cancelled. `grace` in milliseconds. */
async function stopAll(group, grace = GRACE) {
    const left = await group.stop(grace, AbortSignal.timeout(stop_suite_LIMIT));
    return left.length === 0 ? [] : [`could not be stopped: ${named(left)}`];
}
/** After the command has ended: stops what it left running. Returns warning lines: none normally. */
async function stopLeftovers(group) {
    const found = await describeProcesses(group.target);
    const left = found.length === 0 ? [] : await stillThere(found);
    if (left.length === 0)
        return [];
    return [`left running by the test command, and stopped: ${named(left)}`, ...(await stopAll(group, LEFTOVER_GRACE))];
}
async function stillThere(found) {
    const deadline = performance.now() + SETTLE;
    const never = new AbortController().signal;
    let left = [...found];
    for (let step = 2; left.length > 0 && performance.now() < deadline; step *= 2) {
        await clock/* systemClock */.m.sleep(Math.min(step, SETTLE), never);
        const alive = await Promise.all(left.map(process_alive/* isAlive */._));
        left = left.filter((_, index) => alive[index]);
    }
    return left;
}
function named(processes) {
    const lines = processes.slice(0, MAX_NAMED).map(processLine);
    const more = processes.length - lines.length;
    return `${lines.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/suite-output.js

/** Milliseconds without output after which open streams are taken for held by somebody who does not write. */
const IDLE = 200;
class SuiteOutputPump {
    #sinks;
    #ended;
    #logFailed = false;
    #showFailed = false;
    /** When the last chunk came, by `performance.now()`. */
    lastAt = performance.now();
    constructor(streams, sinks) {
        this.#sinks = sinks;
        this.#ended = Promise.all(streams.map((stream) => this.#pump(stream))).then(() => true);
    }
    async #pump(stream) {
        try {
            // One chunk after the other: who reads slowly slows the tests down instead of filling memory.
            for await (const chunk of stream) {
                if (!Buffer.isBuffer(chunk))
                    continue;
                this.lastAt = performance.now();
                await Promise.all([this.#show(chunk), this.#record(this.#sinks.redactor.write(chunk))]);
                this.lastAt = performance.now();
            }
        }
        catch (error) {
            // Closed by us, with its writer still there, is the normal case.
            if (!stream.destroyed)
                this.#sinks.onProblem(`the suite's output could not be read on: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    /** A screen that went away is no reason to fail the tests, nor is a full disk. */
    async #show(chunk) {
        if (this.#showFailed)
            return;
        try {
            await this.#sinks.onOutput(chunk);
        }
        catch (error) {
            this.#showFailed = true;
            this.#sinks.onProblem(`the suite's output is no longer shown: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    async #record(bytes) {
        if (this.#logFailed || bytes.length === 0)
            return;
        try {
            await this.#sinks.log.write(bytes);
        }
        catch (error) {
            this.#logFailed = true;
            this.#sinks.onProblem(`the suite's log ends here: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    /** Whether the output ended, or nothing came for 200 ms: then somebody may hold it who won't write. */
    async settled() {
        const since = performance.now();
        for (;;) {
            const rest = Math.max(this.lastAt, since) + IDLE - performance.now();
            if (rest <= 0)
                return false;
            const timer = Promise.withResolvers();
            const timeout = setTimeout(timer.resolve, rest, false);
            const ended = await Promise.race([this.#ended, timer.promise]);
            clearTimeout(timeout);
            if (ended)
                return true;
        }
    }
    /** Writes what the redactor held back, and joins the log's head and tail. */
    async finish() {
        await this.#record(this.#sinks.redactor.flush());
        await this.#sinks.log.finish().catch((error) => {
            this.#sinks.onProblem(`the suite's log could not be finished: ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
}

;// CONCATENATED MODULE: ./build/js/src/suites/command-run.js
/** The command of a suite: started, followed to its end, stopped where that does not come. */











/** Milliseconds in which a killed command must be gone; one in uninterruptible sleep is not waited for. */
const EXIT_LIMIT = 5_000;
/** Runs the command of a suite; when it resolves, nothing of it is left running. */
async function runCommand(suite, context, search) {
    if (context.signal.aborted)
        return { ending: { type: 'cancelled' }, exit: undefined, warnings: [] };
    const run = (0,marker/* runMarker */.qW)(context.runId);
    let group;
    try {
        group = await spawnGroup((0,command/* commandWords */.B)(suite), {
            cwd: suite.workingDirectory,
            env: { ...context.env, [run.name]: run.value },
            marker: (0,marker/* suiteMarker */.Bk)(context.runId, suite.name),
            merge: true
        });
    }
    catch (error) {
        if (!(error instanceof SpawnError))
            throw error;
        return { ending: { type: 'not-started', problem: error.message }, exit: undefined, warnings: [] };
    }
    context.onStarted(group.group);
    try {
        return await follow(suite, context, group, search);
    }
    catch (error) {
        await stopAll(group);
        throw error;
    }
    finally {
        group.closeOutput();
        context.onEnded(group.group);
    }
}
async function follow(suite, context, group, search) {
    const warnings = [];
    const warn = (...lines) => void warnings.push(...lines);
    const output = new SuiteOutputPump([group.stdout, ...(group.stderr === undefined ? [] : [group.stderr])], {
        onOutput: context.onOutput,
        log: await (0,head_tail_file/* openHeadTailFile */.t)((0,external_node_path_.join)(context.output, logName(suite.name, context.attempt)), context.logLimit),
        redactor: context.redactor.stream(),
        onProblem: warn
    });
    let files;
    const ending = await endingOf({ suite, context, group, search, lastOutputAt: () => output.lastAt });
    if (ending.type === 'hung') {
        // Now: a tool that is asked to end may write its report again, and not to its end.
        files = await collect(suite, context, await search());
        warn('the tests ended, but their command did not: stopped after hang-timeout, the verdict is that of the tests');
        warn(...(await stopSuite(group, 'still running after the tests:', context.onNotice)));
    }
    else if (ending.type === 'timed-out') {
        warn(...(await stopSuite(group, 'still running at test-timeout:', context.onNotice)));
    }
    else if (ending.type === 'cancelled') {
        warn(...(await stopAll(group)));
    }
    else {
        // What the command itself printed comes first; then those who hold its output, and then what they still print.
        await output.settled();
        warn(...(await stopLeftovers(group)));
    }
    await output.settled();
    group.closeOutput();
    await output.finish();
    const exit = ending.type === 'exited' ? ending : await withLimit(group.exited);
    return {
        ending,
        exit: exit && { exitCode: exit.exitCode, signal: exit.signal },
        warnings,
        ...(files !== undefined && { files })
    };
}
async function withLimit(exited) {
    const over = new AbortController();
    const limit = clock/* systemClock */.m.sleep(EXIT_LIMIT, over.signal).catch(() => undefined);
    const exit = await Promise.race([exited, limit]);
    over.abort();
    return exit ?? undefined;
}

;// CONCATENATED MODULE: ./build/js/src/suites/junit-results.js
/** What all JUnit files of an attempt say together. */





const COUNTS = ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky'];
/** Reads one file after the other. What was read before the signal aborts counts. */
async function readResults(copies, { signal, onCase }) {
    const totals = { ...results/* NO_TESTS */.q0 };
    const unnamed = { ...results/* NO_TESTS */.q0 };
    const problems = [];
    const warnings = [];
    for (const { source, path } of copies) {
        const name = (0,terminal/* oneLine */.TN)(source);
        const listed = { ...results/* NO_TESTS */.q0 };
        const take = (testCase) => {
            listed.total++;
            listed[testCase.status === 'error' ? 'errors' : testCase.status]++;
            if (testCase.flaky)
                listed.flaky++;
            listed.duration_s += testCase.durationS ?? 0;
            onCase(testCase);
        };
        try {
            const summary = await readJunit(path, { signal, onCase: take });
            for (const key of COUNTS)
                unnamed[key] += Math.max(0, summary.totals[key] - listed[key]);
            totals.duration_s += summary.totals.duration_s;
            if (summary.incomplete)
                problems.push(`${name} is incomplete: it was cut off, or its elements do not nest`);
            warnings.push(...summary.warnings.map((warning) => `${name}: ${warning}`));
        }
        catch (error) {
            totals.duration_s += listed.duration_s;
            problems.push(`${name}: ${problemOf(error, signal)}`);
        }
        for (const key of COUNTS)
            totals[key] += listed[key];
        if (signal.aborted)
            break;
    }
    for (const key of COUNTS)
        totals[key] += unnamed[key];
    return { totals, unnamed, problems, warnings };
}
function problemOf(error, signal) {
    if (signal.aborted)
        return 'could not be read in time';
    return error instanceof read_error/* ReadError */.F ? error.problem : (0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error));
}

;// CONCATENATED MODULE: ./build/js/src/suites/run-attempt.js
/** One attempt of a suite: its command from start to end, and its JUnit files. */






const NOTHING = { problems: [], copies: [] };
const ELSEWHERE = { ending: { type: 'elsewhere' }, exit: undefined, warnings: [] };
/** Throws only what is wrong with this machine, such as an output directory that can't be written. */
async function runAttempt(suite, context, { partial, onTest }) {
    const existing = context.existing === true;
    const before = existing ? new Map() : await (0,junit_files/* snapshotOf */.eY)(suite.junit, context.workspace);
    const search = async () => {
        const found = await (0,junit_files/* freshFiles */.G7)(suite.junit, before, context);
        return partial && found.files.length > 0 ? { ...found, missing: [] } : found;
    };
    const from = Date.now();
    const { ending, exit, warnings, files } = existing ? ELSEWHERE : await runCommand(suite, context, search);
    const to = Date.now();
    const { problems, copies } = ending.type === 'not-started' ? NOTHING : (files ?? (await collect(suite, context, await search())));
    const results = await readResults(copies, {
        signal: fileLimit(context.signal),
        onCase: (testCase) => onTest((0,read_test/* readTest */.P)(testCase, suite.name, context.workspace))
    });
    return {
        observed: {
            attempt: context.attempt,
            ending,
            totals: results.totals,
            problems: [...problems, ...results.problems]
        },
        exit,
        during: { from, to },
        unnamed: results.unnamed,
        warnings: [...warnings, ...results.warnings],
        junit: copies.map(({ path }) => (0,external_node_path_.relative)(context.output, path))
    };
}

;// CONCATENATED MODULE: ./build/js/src/suites/run-suite.js
/** Runs one suite: its command, again while tests fail and retries are left, and its verdict. */











/** Milliseconds for the list of failed tests. */
const LIST_LIMIT = 60_000;
const MAX_REASONS = 100;
/**
 * Runs a suite to its end and never leaves anything of it running. Whatever happens to the command is a verdict, and so is
 * what happens to this machine, such as a full disk. Throws only what `onAttemptStarted` and `onAttemptEnded` throw.
 */
async function runSuite(suite, context) {
    const record = new SuiteRecord(suite, context);
    let next = { command: suite.command, partial: false, variables: {}, warnings: [] };
    // What ran elsewhere may have left its files there.
    if (context.existing !== true)
        await clearEarlier(context.output, suite.name).catch(() => undefined);
    for (let attempt = 1;; attempt++) {
        context.onAttemptStarted(attempt, next.command);
        const ran = await oneAttempt(suite, context, record, next, attempt);
        record.endAttempt(ran, next.partial);
        const again = isAgain(ran, record, context, attempt);
        const outcome = await outcomeOf(suite, context, record, ran, next, again);
        context.onAttemptEnded(outcome);
        if (!again)
            return outcome;
        const failing = record.failingCount;
        const why = failing > 0 ? `${failing} ${failing === 1 ? 'test' : 'tests'} failed` : (outcome.reasons[0] ?? 'it failed');
        context.onNotice(`suite ${suite.name}: ${why}: attempt ${attempt + 1} of ${context.retries + 1}`);
        next = await nextOf(suite, context, record, attempt + 1);
    }
}
async function oneAttempt(suite, context, record, { command, partial, variables }, attempt) {
    const env = { ...context.env, ...variables };
    const from = Date.now();
    try {
        return await runAttempt({ ...suite, command }, { ...context, env, attempt }, {
            partial,
            onTest: (test) => {
                context.tests.add(test, suite.name, attempt);
                record.take(test);
            }
        });
    }
    catch (error) {
        // Something of this machine failed: the suite has failed, and the others still run.
        const problem = `could not be run to its end: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error), 1000)}`;
        return {
            observed: { attempt, ending: { type: 'not-started', problem }, totals: results/* NO_TESTS */.q0, problems: [] },
            exit: undefined,
            during: { from, to: Date.now() },
            unnamed: results/* NO_TESTS */.q0,
            warnings: [],
            junit: []
        };
    }
}
function isAgain({ observed }, record, { retries, signal }, attempt) {
    return attempt <= retries && !signal.aborted && isWorthAnother(observed, record.failingCount);
}
async function outcomeOf(suite, context, record, { observed, exit, warnings, junit }, next, again) {
    const { status, reasons, warnings: ignored } = record.verdict();
    const { workingDirectory } = suite;
    const { failing } = record;
    const failures = again
        ? tellBriefly(suite.name, failing)
        : tellFailures(suite.name, failing, await lookUp(failing, { ...context, workingDirectory }));
    const problem = context.tests.flush();
    return {
        attempt: observed.attempt,
        status,
        exitCode: exit?.exitCode ?? null,
        signal: exit?.signal ?? null,
        reasons: bounded(reasons),
        warnings: [
            ...next.warnings,
            ...warnings,
            ...(problem === undefined ? [] : [problem]),
            ...(again ? [] : [...ignored, ...lateLine(record, status, observed), ...unlistedLine(record, failures.length)])
        ],
        tests: record.totals,
        attemptTests: observed.totals,
        failures,
        notes: record.notes,
        junit
    };
}
/** A success that nothing else tells of: no test is known that failed first. */
function lateLine({ totals }, status, { attempt }) {
    return status === 'ok' && attempt > 1 && totals.flaky === 0 ? [`passed at attempt ${attempt} only`] : [];
}
function unlistedLine({ failingCount }, listed) {
    const rest = failingCount - listed;
    return rest <= 0 ? [] : [`${rest} ${listed > 0 ? 'more ' : ''}failing tests are counted, but not listed`];
}
/** One line for each of thousands of unreadable files is too much for an event. */
function bounded(lines) {
    const rest = lines.length - MAX_REASONS;
    return rest <= 0 ? [...lines] : [...lines.slice(0, MAX_REASONS), `and ${rest} more`];
}
/** The retry command runs what has failed, where that is known; else everything is run again. */
async function nextOf(suite, context, record, attempt) {
    const own = { command: suite.command, partial: false };
    try {
        const variables = await tellFailedTests({
            tests: context.tests.path,
            suite: suite.name,
            isFailing: record.isFailing,
            target: (0,external_node_path_.join)(context.output, 'failed-tests', suite.name, `${attempt}.ndjson`),
            signal: AbortSignal.any([context.signal, AbortSignal.timeout(LIST_LIMIT)])
        });
        const { retryCommand } = context;
        const chosen = retryCommand !== undefined && record.namesFailures ? { command: retryCommand, partial: true } : own;
        return { ...chosen, variables, warnings: [] };
    }
    catch (error) {
        const warning = `the failed tests could not be listed, so all are run again: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error), 1000)}`;
        return { ...own, variables: {}, warnings: context.signal.aborted ? [] : [warning] };
    }
}


/***/ }),

/***/ 57014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createTestsFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89675);
/* harmony import */ var _read_test_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85946);
/* harmony import */ var _platform_escape_bound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43666);
/** `tests.ndjson`: every test of every attempt, written while the JUnit files are read. */




/** Characters that are held before they are written. */
const BLOCK = 64 * 1024;
/** A new file: that of an earlier run goes. A file that can't be written costs a warning, never a verdict. */
function createTestsFile(path) {
    let held = '';
    let problem;
    let told = false;
    const file = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w', 0o600));
    function attempt(work) {
        try {
            return work();
        }
        catch (error) {
            problem ??= `${path}: not every test is in it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`;
            return undefined;
        }
    }
    // Synchronous: the reader hands tests over faster than they could wait in line, and there may be millions.
    const write = () => {
        const text = withoutSeparators(held);
        held = '';
        if (file !== undefined && problem === undefined && text !== '')
            attempt(() => writeWhole(file, text));
    };
    return {
        path,
        add(test, suite, number) {
            held += `${JSON.stringify(recordOf(test, suite, number))}\n`;
            if (held.length >= BLOCK)
                write();
        },
        flush() {
            write();
            if (problem === undefined || told)
                return undefined;
            told = true;
            return problem;
        },
        close() {
            write();
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    };
}
/** Readers of lines end one at these separators as well, which JSON leaves as they are. */
function withoutSeparators(text) {
    // Hardly any name holds one, and the look costs next to nothing.
    if (!text.includes('\u2028') && !text.includes('\u2029'))
        return text;
    return text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
function writeWhole(file, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0)
        rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, rest));
}
function recordOf({ id, testCase, file }, suite, attempt) {
    const { name, classname, line, status, flaky, durationS, startedAt, message } = testCase;
    return {
        suite,
        id,
        name,
        ...(classname !== undefined && { class: classname }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        status,
        ...(flaky && { flaky }),
        ...(durationS !== undefined && { duration_s: durationS }),
        ...(startedAt !== undefined && { started_at: startedAt }),
        attempt,
        ...(message !== undefined && { message: (0,_platform_escape_bound_js__WEBPACK_IMPORTED_MODULE_3__/* .truncated */ .ps)(message, _read_test_js__WEBPACK_IMPORTED_MODULE_2__/* .MESSAGE_LIMIT */ .G) })
    };
}


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81041);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73305);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);


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
;