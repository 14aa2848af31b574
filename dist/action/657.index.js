export const id = 657;
export const ids = [657];
export const modules = {

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
/* harmony export */   Io: () => (/* binding */ startedOrEndedOnLinux),
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
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
    return text
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
