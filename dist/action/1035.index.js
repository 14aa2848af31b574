"use strict";
exports.id = 1035;
exports.ids = [1035];
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

/***/ 71035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openActionsCache: () => (/* binding */ openActionsCache)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/platform/clock.js
var clock = __webpack_require__(67590);
;// CONCATENATED MODULE: ./build/js/src/platform/github/cache-files.js
/** Files of cache entries on their way between the store and the folder that the toolkit works in. */


async function emptyFolder(folder) {
    for (const name of await (0,promises_.readdir)(folder))
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
}
async function offerFile(path, to) {
    await (0,promises_.link)(path, to).catch(() => (0,promises_.copyFile)(path, to, promises_.constants.COPYFILE_FICLONE));
}
/** What an entry holds is as foreign as who wrote it: a plain file or nothing. Errors: TypeError; the system's. */
async function takeFile(from, path) {
    if (!(await (0,promises_.lstat)(from)).isFile())
        throw new TypeError('the cache entry holds no plain file');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.rename)(from, path).catch(async () => {
        // Another file system: whole, or not there.
        const beside = `${path}.${crypto.randomUUID().slice(0, 8)}.tmp`;
        await (0,promises_.copyFile)(from, beside);
        await (0,promises_.rename)(beside, path);
    });
}

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
;// CONCATENATED MODULE: ./build/js/src/platform/github/cache-health.js
/** What the cache service was like so far in this job, and whether it is asked again: an insurance must not cost. */

/** Failures in a row after which the service counts as down. One that is slow, or out of reach, is not asked twice. */
const ENOUGH = 3;
/** How the toolkit says that there was no connection. */
const UNREACHABLE = 'Unable to make request';
/** Milliseconds, where the service names none. */
const LIMITED = 60_000;
/** Thrown where waiting any longer would cost more than the entry can save. */
class SlowService extends Error {
    name = 'SlowService';
}
class CacheHealth {
    #clock;
    #hasty = { failures: 0, down: false };
    #patient = { failures: 0, down: false };
    #limitedUntil = 0;
    #limits = 0;
    #late = 0;
    /** What went wrong last, one line; undefined: nothing. */
    trouble;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Why the service is not asked any more by who has another way; undefined: it is. */
    get down() {
        return this.#hasty.down ? this.trouble : undefined;
    }
    isDown(patient) {
        return this.#of(patient).down;
    }
    /** Milliseconds until the service wants to be asked again. */
    get wait() {
        return Math.max(0, this.#limitedUntil - this.#clock.now());
    }
    succeeded(patient) {
        this.#of(patient).failures = 0;
    }
    failed(patient, failure) {
        const record = this.#of(patient);
        this.trouble = (0,errors/* messageOf */.bD)(failure);
        const seconds = /rate limit will reset in (\d+) seconds/.exec(this.trouble)?.[1];
        if (seconds !== undefined || this.trouble.includes('Rate limited')) {
            this.#limitedUntil = this.#clock.now() + (seconds === undefined ? LIMITED : Number(seconds) * 1000);
            // Those at once are told so together.
            if (++this.#limits > ENOUGH)
                record.down = true;
            return;
        }
        record.failures++;
        const slow = failure instanceof SlowService || (failure instanceof Error && failure.name === 'TimeoutError');
        if (slow || this.trouble.includes(UNREACHABLE) || record.failures >= ENOUGH)
            record.down = true;
    }
    /**
     * An answer came `late` milliseconds later than it was worth. Where they add up to `budget`, nobody who has another way asks
     * again.
     */
    late(late, budget) {
        this.#late += Math.max(0, late);
        if (this.#late <= budget || this.#hasty.down)
            return;
        this.#hasty.down = true;
        this.trouble = `its answers came ${Math.round(this.#late / 1000)} s late by now`;
    }
    #of(patient) {
        return patient ? this.#patient : this.#hasty;
    }
}

// EXTERNAL MODULE: ./build/js/src/platform/github/in-time.js
var in_time = __webpack_require__(96949);
// EXTERNAL MODULE: ./build/js/src/platform/github/server.js
var server = __webpack_require__(71107);
// EXTERNAL MODULE: ./build/js/src/platform/github/toolkit/protocol.js
var protocol = __webpack_require__(7631);
// EXTERNAL MODULE: ./build/js/src/platform/github/toolkit/process.js
var process = __webpack_require__(178);
;// CONCATENATED MODULE: ./build/js/src/platform/github/toolkit/pool.js
/** Some processes that run GitHub's clients: started when needed, ended when nobody has asked for a while. */

/** Milliseconds: loading the clients takes a quarter of a second, and each holds some 60 MB. */
const IDLE = 3_000;
class ToolkitPool {
    #env;
    #program;
    #most;
    #idle = new Map();
    #waiting = [];
    #busy = 0;
    constructor(env, program, most) {
        this.#env = env;
        this.#program = program;
        this.#most = most;
    }
    /** Waits for its turn, then has a process for itself. Errors: the signal's reason; the work's. */
    async with(signal, work) {
        await this.#turn(signal);
        try {
            const toolkit = this.#takeIdle() ?? (await process/* ToolkitProcess */.s.start(this.#env, this.#program));
            try {
                return await work(toolkit);
            }
            finally {
                if (toolkit.alive)
                    this.#rest(toolkit);
            }
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#busy--;
            else
                next.start();
        }
    }
    async #turn(signal) {
        signal.throwIfAborted();
        if (this.#busy < this.#most)
            this.#busy++;
        else {
            const turn = Promise.withResolvers();
            const waiting = { start: () => turn.resolve(undefined) };
            this.#waiting.push(waiting);
            const leave = () => {
                const index = this.#waiting.indexOf(waiting);
                if (index >= 0)
                    this.#waiting.splice(index, 1);
                turn.reject(signal.reason);
            };
            signal.addEventListener('abort', leave, { once: true });
            await turn.promise.finally(() => signal.removeEventListener('abort', leave));
        }
    }
    #takeIdle() {
        for (const [toolkit, timer] of this.#idle) {
            clearTimeout(timer);
            this.#idle.delete(toolkit);
            if (toolkit.alive)
                return toolkit;
        }
        return undefined;
    }
    #rest(toolkit) {
        const timer = setTimeout(() => {
            this.#idle.delete(toolkit);
            void toolkit.kill();
        }, IDLE);
        timer.unref();
        this.#idle.set(toolkit, timer);
    }
}

;// CONCATENATED MODULE: ./build/js/src/platform/github/cache.js
/**
 * The cache of GitHub Actions as a store of single files, through the toolkit. It only ever saves time: whatever goes wrong
 * is a miss, and a service that is slow, or fails again and again, is not asked any more.
 */










const LIMITS = { lookup: 8_000, transfer: 8_000, longest: 300_000, patience: 20_000 };
/** Milliseconds that an answer may take, with the start of the toolkit's process. */
const IN_TIME = 1_000;
/** Milliseconds that answers may come late, all together. */
const LATE = 5_000;
/** How much longer the patient wait for an answer: the toolkit's own tries take half a minute. */
const PATIENT = 4;
/** Bytes a millisecond of one entry: what comes at a slower pace comes sooner from anywhere else. */
const SLOWEST = 2_000;
/** Bytes of an entry of unknown size: those are small. */
const USUAL = 4_000_000;
/** GitHub takes 200 uploads a minute of a repository; four at once stay below. */
const AT_ONCE = 4;
/** How the service answers a key that is there, or is just being written by another job. */
const EXISTS = /\(409\)|already.exists/i;
/** A job that may not write, or a repository whose room is used up: that stays so. */
const DENIED = /cache write denied|quota has been hit/i;
/** How the toolkit says that it asks for the third time, of five. */
const FAILED_TWICE = /^Attempt 2 of \d+ failed with error: (.*?)\.? Retrying request in/;
/**
 * undefined where there is no such cache: outside of an action's step, and on servers that have another one. `env`: of the
 * step. ACTIONS_CACHE_MODE may allow reading or writing only, or neither.
 */
function openActionsCache(env, options = {}) {
    const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    const needed = [env.ACTIONS_RUNTIME_TOKEN, env.ACTIONS_RESULTS_URL, env.ACTIONS_CACHE_SERVICE_V2];
    if (mode === 'none' || needed.some((value = '') => value === '') || (0,server/* isOtherServer */.A)(env))
        return undefined;
    return new Cache(env, mode, options);
}
class Cache {
    #pool;
    #limits;
    #clock;
    #health;
    #reads;
    #writes;
    constructor(env, mode, options) {
        this.#pool = new ToolkitPool(env, options.program ?? (0,process/* toolkitProgram */.l)(), AT_ONCE);
        this.#reads = mode !== 'write-only';
        this.#writes = mode !== 'read';
        this.#limits = { ...LIMITS, ...options.limits };
        this.#clock = options.clock ?? clock/* systemClock */.m;
        this.#health = new CacheHealth(this.#clock);
    }
    get trouble() {
        return this.#health.trouble;
    }
    get down() {
        return this.#health.down;
    }
    async get(key, path, signal, wanted = {}) {
        const { size = USUAL, beginning, patient = false } = wanted;
        if (!this.#reads || !(await this.#mayAsk(patient, patient ? this.#limits.patience : 0, signal)))
            return false;
        const restored = await this.#with(signal, patient, async (toolkit) => {
            const { lookup, longest } = this.#limits;
            const transfer = patient ? longest : this.#timeFor(size);
            const began = this.#clock.now();
            const asked = { op: 'restore', key, ...(beginning !== undefined && { beginning }) };
            const wait = patient ? Math.min(PATIENT * lookup, longest) : lookup;
            const done = await (0,in_time/* inTime */.R)(wait, signal, (limit, extend) => this.#ask(toolkit, asked, limit, patient, (line) => {
                if (line.startsWith('Cache hit for'))
                    extend(transfer);
            }));
            const found = done.type === 'done' && done.ok;
            const worth = IN_TIME + (found ? size / SLOWEST : 0);
            if (!patient)
                this.#health.late(this.#clock.now() - began - worth, LATE);
            if (found)
                await takeFile((0,external_node_path_.join)(toolkit.workspace, protocol/* CACHED */.Pi), path);
            // There is nothing to say of a plain miss.
            return { found, complaint: found ? undefined : complaintOf(done) };
        });
        if (restored === undefined)
            return false;
        this.#judge(patient, restored.complaint);
        return restored.found;
    }
    async put(key, path, signal) {
        if (!this.#writes || !(await this.#mayAsk(false, this.#limits.patience, signal)))
            return 'refused';
        const done = await this.#with(signal, false, async (toolkit) => {
            const { size } = await (0,promises_.stat)(path);
            await offerFile(path, (0,external_node_path_.join)(toolkit.workspace, protocol/* CACHED */.Pi));
            return (0,in_time/* inTime */.R)(this.#timeFor(size), signal, (limit) => this.#ask(toolkit, { op: 'save', key }, limit, false));
        });
        if (done === undefined)
            return 'refused';
        const saved = done.type === 'done' && done.ok;
        const complaint = saved ? undefined : (complaintOf(done) ?? 'the entry could not be saved');
        const exists = complaint !== undefined && EXISTS.test(complaint);
        this.#judge(false, exists ? undefined : complaint);
        if (complaint !== undefined && DENIED.test(complaint))
            this.#writes = false;
        return saved ? 'saved' : exists ? 'exists' : 'refused';
    }
    /** Waits where the service asked for it, `longest` milliseconds at most. Errors: the signal's reason. */
    async #mayAsk(patient, longest, signal) {
        const { wait } = this.#health;
        if (this.#health.isDown(patient) || wait > longest)
            return false;
        if (wait > 0)
            await this.#clock.sleep(wait, signal);
        return true;
    }
    #timeFor(size) {
        return Math.min(this.#limits.transfer + size / SLOWEST, this.#limits.longest);
    }
    /** Errors: SlowService where the toolkit would go on asking a service that has failed twice; the signal's reason. */
    async #ask(toolkit, request, signal, patient, onSaid = () => undefined) {
        const enough = new AbortController();
        return toolkit.ask(request, {
            signal: AbortSignal.any([signal, enough.signal]),
            onSaid: (line) => {
                const [, why] = FAILED_TWICE.exec(line) ?? [];
                if (why !== undefined && !patient)
                    enough.abort(new SlowService(why));
                onSaid(line);
            }
        });
    }
    /** undefined: it failed, for a reason that has been noted. */
    async #with(signal, patient, work) {
        try {
            return await this.#pool.with(signal, async (toolkit) => {
                // Others may have found that out while this one waited for its turn.
                if (this.#health.isDown(patient))
                    return undefined;
                await emptyFolder(toolkit.workspace);
                return work(toolkit);
            });
        }
        catch (error) {
            signal.throwIfAborted();
            this.#health.failed(patient, error);
            return undefined;
        }
    }
    /** `failure`: what went wrong; undefined: the service answered as it should. */
    #judge(patient, failure) {
        if (failure === undefined)
            this.#health.succeeded(patient);
        else
            this.#health.failed(patient, failure);
    }
}
/** Why the toolkit did not do what it was asked; undefined where it found nothing to complain of. */
function complaintOf(done) {
    if (done.type === 'failed')
        return done.message;
    const lines = done.said.flatMap((line) => /^::(?:warning|error|debug)[^:]*::(.*)$/.exec(line)?.[1] ?? []);
    return lines.length === 0 ? undefined : lines.join('; ').replace(/%0[AD]/g, ' ');
}


/***/ }),

/***/ 96949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/** A time limit that the work itself may move. */
/**
 * Runs the work with a signal that aborts with the caller's, or when the time is over. `extend` gives it another `ms` from
 * now on. Errors: the work's; a TimeoutError is the signal's reason when the time is over.
 */
async function inTime(ms, signal, work) {
    const over = new AbortController();
    const startTimer = (time) => setTimeout(() => over.abort(new DOMException(`no answer within ${Math.round(time / 100) / 10} s`, 'TimeoutError')), time);
    let timer = startTimer(ms);
    const extend = (time) => {
        clearTimeout(timer);
        timer = startTimer(time);
    };
    try {
        return await work(AbortSignal.any([signal, over.signal]), extend);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 71107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isOtherServer)
/* harmony export */ });
/** Which server the job belongs to. */
/**
 * Whether it is none that GitHub runs: GitHub Enterprise Server and other forges have neither this cache nor these
 * artifacts. As `isGhes` of actions/toolkit has it.
 */
function isOtherServer(env) {
    const url = env.GITHUB_SERVER_URL ?? '';
    if (url === '')
        return false;
    if (!URL.canParse(url))
        return true;
    const host = new URL(url).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toolkitProgram),
/* harmony export */   s: () => (/* binding */ ToolkitProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89675);
/* harmony import */ var _argument_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47776);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7631);
/** A process that runs GitHub's clients, seen from the one that asks. */








/** Milliseconds for one block of an upload: GitHub's client would wait 5 minutes, all that a post step may have. */
const BLOCK_TIMEOUT = 30_000;
/**
 * The words that start such a process. The action's bundle has the clients; that of the command line, which lies beside it,
 * has not.
 */
function toolkitProgram() {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(process.argv[1] ?? '')), '..', 'action', 'index.js')];
}
class ToolkitProcess {
    /** The working directory of the clients. */
    workspace;
    #folder;
    #child;
    #ended;
    #alive = true;
    constructor(folder, child) {
        this.#folder = folder;
        this.workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'workspace');
        this.#child = child;
        this.#ended = new Promise((resolve) => {
            child.on('error', (error) => resolve(error.message));
            child.on('exit', (code, signal) => {
                const end = () => resolve(`ended with ${signal ?? code}`);
                // What it said last may still be on its way.
                if (child.connected)
                    child.once('disconnect', end);
                else
                    end();
            });
        });
        void this.#ended.then(() => (this.#alive = false));
    }
    /** `env`: of the step. Errors: what the system says where neither folder nor process can be made. */
    static async start(env, program = toolkitProgram()) {
        const temporary = env.RUNNER_TEMP === undefined || env.RUNNER_TEMP === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)() : env.RUNNER_TEMP;
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(temporary), 'itb-toolkit-'));
        const [workspace, temp] = [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'workspace'), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'temp')];
        await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temp)]);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...program, _argument_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLKIT */ .f, folder], {
            // A group of its own: tar and zstd end with it.
            detached: true,
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            cwd: workspace,
            env: {
                ...env,
                GITHUB_WORKSPACE: workspace,
                RUNNER_TEMP: temp,
                RUNNER_DEBUG: '',
                ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: String(BLOCK_TIMEOUT)
            }
        });
        const started = new ToolkitProcess(folder, child);
        started.#rest();
        return started;
    }
    get alive() {
        return this.#alive;
    }
    /** One request at a time. Errors: the signal's reason; InternalError where the process ends by itself. */
    async ask(request, { signal, onSaid }) {
        const answered = Promise.withResolvers();
        const onMessage = (raw) => {
            const said = _protocol_js__WEBPACK_IMPORTED_MODULE_6__/* .answer */ .ZF.safeParse(raw);
            if (!said.success)
                answered.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InternalError */ .Gd('the toolkit gave an answer that nobody asked for'));
            else if (said.data.type === 'said')
                onSaid?.(said.data.line);
            else
                answered.resolve(said.data);
        };
        const onAbort = () => answered.reject(signal.reason);
        this.#child.ref();
        this.#child.channel?.ref();
        this.#child.on('message', onMessage);
        signal.addEventListener('abort', onAbort, { once: true });
        void this.#ended.then((how) => answered.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .InternalError */ .Gd(`the toolkit's process ${how}`)));
        try {
            signal.throwIfAborted();
            this.#child.send(request, (error) => error !== null && answered.reject(error));
            return await answered.promise;
        }
        catch (error) {
            await this.kill();
            throw error;
        }
        finally {
            signal.removeEventListener('abort', onAbort);
            this.#child.off('message', onMessage);
            this.#rest();
        }
    }
    /** At once, with whatever it has started; its folder goes too. */
    async kill() {
        if (this.#alive && this.#child.pid !== undefined) {
            this.#child.ref();
            this.#child.channel?.ref();
            try {
                process.kill(-this.#child.pid, 'SIGKILL');
            }
            catch {
                // It has just ended.
            }
            await this.#ended;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.#folder, { recursive: true, force: true });
    }
    /** Nobody waits for it: this process may end, and it with it. */
    #rest() {
        this.#child.unref();
        this.#child.channel?.unref();
    }
}


/***/ }),

/***/ 7631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   Pi: () => (/* binding */ CACHED),
/* harmony export */   ZF: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/**
 * What a process that runs GitHub's clients is asked, and what it answers. They run in a process of their own because they
 * take no signal, print as they like, throw out of event handlers, and read folders from the environment.
 */

/** What an entry of the cache holds, in the working directory: the toolkit hashes the path into the entry's version. */
const CACHED = 'integration-testbed.blob';
const request = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('op', [
    /** `beginning`: the newest entry whose key begins so will do as well. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('restore'), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), beginning: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('save'), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Everything below the directory, as one archive. `compression`: 0 to 9. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('upload'),
        name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        directory: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        compression: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
        retentionDays: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr())
    }),
    /** One file as it is; its name is that of the artifact. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('upload-file'), file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), retentionDays: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()) })
]);
const answer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('type', [
    /** A line that the client printed: it is still at work. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('said'), line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('done'),
        /** Of a restore: there was such an entry. Of a save: it was saved. */
        ok: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        artifact: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), size: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
        /** All of these lines, bounded. */
        said: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), said: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })
]);


/***/ })

};
;