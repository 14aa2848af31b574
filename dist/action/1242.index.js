"use strict";
exports.id = 1242;
exports.ids = [1242];
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

/***/ 43666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 87452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43666);
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

/***/ 54675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84594);
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

/***/ 84594:
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

/***/ 10645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26402);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90473);
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

/***/ 26402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ startedOrEndedOnLinux),
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87452);
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

/***/ 90473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ listOnMacos),
/* harmony export */   Sr: () => (/* binding */ describeOnMacos),
/* harmony export */   sx: () => (/* binding */ startedOnMacos)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87452);
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


/***/ })

};
;