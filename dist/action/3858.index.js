export const id = 3858;
export const ids = [3858];
export const modules = {

/***/ 66474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deathsOnTheirOwn)
/* harmony export */ });
/* harmony import */ var _is_teardown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30094);

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
        if (event.type === 'run_finished' || (0,_is_teardown_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeardown */ .H)(event))
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


/***/ }),

/***/ 12900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisOf)
/* harmony export */ });
/* unused harmony export describeDeath */
/* harmony import */ var _deaths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66474);

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
        ...(0,_deaths_js__WEBPACK_IMPORTED_MODULE_0__/* .deathsOnTheirOwn */ .P)(events)
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


/***/ }),

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ NOT_FINISHED),
  e: () => (/* binding */ foldResults)
});

// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(48104);
// EXTERNAL MODULE: ./build/js/src/run/fold/diagnosis.js
var fold_diagnosis = __webpack_require__(12900);
// EXTERNAL MODULE: ./build/js/src/run/fold/deaths.js
var fold_deaths = __webpack_require__(66474);
;// CONCATENATED MODULE: ./build/js/src/run/fold/exit-code.js

/** The table of the results contract: the first line that holds. Pure. */
function exitCodeOf(events) {
    const deaths = (0,fold_deaths/* deathsOnTheirOwn */.P)(events);
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

// EXTERNAL MODULE: ./build/js/src/run/fold/is-teardown.js
var is_teardown = __webpack_require__(30094);
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
    const open = new Set();
    const end = (stage, time, status) => {
        stages[stage] = { duration_s: seconds(time - (began.get(stage) ?? time)), status };
        open.delete(stage);
    };
    for (const event of events) {
        const time = Date.parse(event.t);
        if (event.type === 'stage_started') {
            // Two processes may tear down at once: both of their ends count from the first start.
            if (!open.has(event.stage))
                began.set(event.stage, time);
            open.add(event.stage);
        }
        if (event.type === 'stage_ended')
            end(event.stage, time, event.status);
    }
    const lastTime = Date.parse(events.at(-1)?.t ?? '') || 0;
    for (const stage of [...open])
        end(stage, lastTime, 'cancelled');
    for (const suite of suiteStages(events, lastTime))
        stages[`integration_tests.${suite.name}`] = suite.result;
    for (const name of results/* REQUIRED_STAGES */.AQ)
        stages[name] ??= SKIPPED;
    return withWorstChild(stages);
}
function suiteStages(events, lastTime) {
    const began = new Map();
    for (const event of events)
        if (event.type === 'suite_started' && !began.has(event.suite))
            began.set(event.suite, Date.parse(event.t));
    const ended = new Map(lastAttempts(events).map((suite) => [suite.suite, suite]));
    return [...new Set([...began.keys(), ...ended.keys()])].map((name) => {
        const suite = ended.get(name);
        const end = suite === undefined ? lastTime : Date.parse(suite.t);
        return {
            name,
            result: { duration_s: seconds(end - (began.get(name) ?? end)), status: suite?.status ?? 'cancelled' }
        };
    });
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
        if (event.type === 'run_finished' || (0,is_teardown/* isTeardown */.H)(event))
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

// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(77349);
;// CONCATENATED MODULE: ./build/js/src/run/fold/teardown-budget.js


/**
 * The budget of the teardown, which ends after the verdict, and often in another process: it can only warn. Undefined where
 * it has no limit or has not ended. Pure.
 */
function teardownBudget(events) {
    const checked = events.find((event) => event.type === 'budgets_checked');
    const max_s = checked?.type === 'budgets_checked' ? checked.teardown_max_s : undefined;
    const ended = events.some((event) => event.type === 'stage_ended' && event.stage === 'teardown');
    if (max_s === undefined || !ended)
        return undefined;
    const actual_s = stagesOf(events).teardown?.duration_s ?? 0;
    return { name: 'teardown', max_s, actual_s, status: actual_s > max_s ? 'exceeded' : 'ok', action: 'warn' };
}
/** One line; empty where it was kept. */
function teardownBudgetWarning(events) {
    const budget = teardownBudget(events);
    if (budget?.status !== 'exceeded')
        return [];
    return [`budget teardown: took ${(0,format/* formatSeconds */.Xo)(budget.actual_s)}, allowed: ${(0,format/* formatSeconds */.Xo)(budget.max_s)}`];
}

;// CONCATENATED MODULE: ./build/js/src/run/fold/fold.js






const NOT_FINISHED = 'the run did not finish';
function foldResults(head, events) {
    const started = find(events, 'run_started');
    const engine = find(events, 'engine');
    const ready = find(events, 'testbed_ready');
    const suites = suitesOf(events);
    const diagnosis = (0,fold_diagnosis/* diagnosisOf */.j)(events);
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
        ...notesOf(events),
        ...gatesOf(events),
        ...cacheOf(events),
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
            junit: end.junit,
            ...attemptsOf(events, end.suite)
        };
    });
}
function attemptsOf(events, suite) {
    const ends = events.filter((event) => event.type === 'suite_ended').filter((event) => event.suite === suite);
    if (ends.length < 2)
        return {};
    const startOf = (attempt) => events.find((event) => event.type === 'suite_started' && event.suite === suite && event.attempt === attempt)?.t;
    return {
        attempts: ends.map((end) => ({
            attempt: end.attempt,
            status: end.status,
            exit_code: end.exit_code,
            tests: end.attempt_tests ?? end.tests,
            duration_s: seconds(Date.parse(end.t) - Date.parse(startOf(end.attempt) ?? end.t))
        }))
    };
}
/** Of all suites together how many of the slowest tests are named. */
const SLOWEST = 20;
function notesOf(events) {
    const notes = lastAttempts(events).flatMap((suite) => suite.notes ?? []);
    if (notes.length === 0)
        return {};
    const slowest = notes.flatMap((note) => note.slowest);
    slowest.sort((a, b) => (b.duration_s ?? 0) - (a.duration_s ?? 0));
    return {
        flaky_tests: notes.flatMap((note) => note.flaky),
        skipped_tests: notes.flatMap((note) => note.skipped),
        slowest: slowest.slice(0, SLOWEST)
    };
}
/** What was read and compared after the suites. */
function gatesOf(events) {
    const coverage = find(events, 'coverage_read')?.coverage;
    const checked = find(events, 'budgets_checked')?.budgets;
    const teardown = teardownBudget(events);
    const budgets = teardown === undefined ? checked : [...(checked ?? []), teardown];
    const baseline = find(events, 'compared')?.comparison;
    return { ...(coverage && { coverage }), ...(budgets && { budgets }), ...(baseline && { baseline }) };
}
function cacheOf(events) {
    const cache = find(events, 'cache_measured')?.cache;
    if (cache === undefined)
        return {};
    const saved = find(events, 'cache_saved');
    if (saved === undefined)
        return { cache };
    const bytes = { ...cache.bytes, saved: cache.bytes.saved + saved.bytes };
    return { cache: { ...cache, bytes, seconds: { ...cache.seconds, save: cache.seconds.save + saved.seconds } } };
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
    // What one teardown left, a later one may have removed.
    const cleanFrom = events.findLastIndex((event) => event.type === 'stage_ended' && event.stage === 'teardown' && event.status === 'ok');
    const warnings = events.flatMap((event, index) => {
        if (event.type === 'warning')
            return [event.message];
        if (event.type === 'left_behind' && index > cleanFrom)
            return [`the teardown left behind: ${event.resources.join(', ')}`];
        return [];
    });
    return [...new Set([...warnings, ...teardownBudgetWarning(events)])];
}


/***/ }),

/***/ 30094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTeardown)
/* harmony export */ });
/** The teardown begins: what dies from now on was stopped by us. A run that was killed has no other end. */
function isTeardown(event) {
    return event.type === 'stage_started' && event.stage === 'teardown';
}


/***/ }),

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listOutputFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
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

/***/ 63858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   c: () => (/* binding */ readRunResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
/* harmony import */ var _fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7068);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83351);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4734);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2078);
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
    const results = (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)(folder.journal));
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
    return (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)(folder.journal));
}


/***/ })

};
