"use strict";
exports.id = 1242;
exports.ids = [1242];
exports.modules = {

/***/ 7590:
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

/***/ 8017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   z_: () => (/* binding */ findProcesses)
/* harmony export */ });
/* unused harmony exports listProcesses, select */
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6402);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(473);
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

/***/ 1242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stopProcesses: () => (/* binding */ stopProcesses)
/* harmony export */ });
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7590);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8017);
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