"use strict";
exports.id = 4242;
exports.ids = [4242];
exports.modules = {

/***/ 1663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ REQUIRED_STAGES),
/* harmony export */   C1: () => (/* binding */ diagnosis),
/* harmony export */   C9: () => (/* binding */ chainLink),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Xv: () => (/* binding */ results),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   gS: () => (/* binding */ testTotals),
/* harmony export */   gd: () => (/* binding */ budget),
/* harmony export */   lN: () => (/* binding */ stageStatus),
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   oF: () => (/* binding */ imageCache),
/* harmony export */   q0: () => (/* binding */ NO_TESTS),
/* harmony export */   vk: () => (/* binding */ coverage),
/* harmony export */   yH: () => (/* binding */ testNotes)
/* harmony export */ });
/* unused harmony exports stage, endpoint, logExcerpt, testNote, suiteAttempt, suiteResult, serviceState, serviceResult, coverageCount, mergedRun */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);
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
const testName = {
    suite: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Relative to the repository's root where it lies in it. */
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr())
};
/** What a service logged while a test ran. */
const logExcerpt = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ service: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), lines: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const failure = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ...testName,
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['failed', 'error']),
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    started_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$()),
    /** The whole body of what failed, bounded. */
    details: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What the test itself printed, bounded. */
    output: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** How often it was run; it failed each time. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    logs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(logExcerpt))
});
/** A test that is named for a reason: flaky, skipped (`message` says why), slow. */
const testNote = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    ...testName,
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())
});
/** The tests of a suite that are named although they did not fail. Bounded: their numbers are in the totals. */
const testNotes = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote),
    skipped: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote),
    /** Slowest first. */
    slowest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote)
});
const suiteAttempt = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    status: stageStatus,
    exit_code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    /** Of this attempt alone. */
    tests: testTotals,
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
});
const suiteResult = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    command: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: stageStatus,
    exit_code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    signal: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Why the suite failed although, or besides that, tests failed: one line each. */
    reasons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** All attempts together: a test that failed and passed later has passed, and is flaky. */
    tests: testTotals,
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    junit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Only where there was more than one. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(suiteAttempt))
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
/** `percent` of 0 of 0 is 100. */
const coverageCount = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ covered: count, total: count, percent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
/** The union of all reports by file and line. Branches apart: they never count for the minimum. */
const coverage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    lines: coverageCount,
    branches: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(coverageCount),
    files: count,
    /** By top folder, the folder's name first. */
    folders: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), lines: coverageCount, branches: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(coverageCount) })),
    /** The files that were read, relative to the output directory. */
    reports: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Percent of lines. */
    minimum: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'failed'])
});
/** `name`: `pipeline`, a stage, `service-start` or `suite`; `of` is the service or suite that it was measured on. */
const budget = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    of: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    max_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    actual_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'exceeded']),
    action: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'])
});
/** What changed since an earlier run. The lists are bounded, the counts are not. */
const comparison = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Of the earlier run. */
    run_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    completed_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    new_failures: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote),
    fixed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote),
    newly_slow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ ...testNote.shape, before_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
    counts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ new_failures: count, still_failing: count, fixed: count, newly_slow: count }),
    /** Now minus then. */
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ total: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), passed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), failed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), errors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), skipped: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    coverage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })),
    /** What the earlier results lack to say more. */
    lacks: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});
/** How the images that were missing were brought. Bytes are those of compressed layers. */
const imageCache = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Whether they went through the cache. */
    used: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Why not, or what was not as it should be. */
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Of others' making: those of the application are never kept. */
    images: count,
    /** Images of which every layer was kept, or with the engine already. */
    hits: count,
    bytes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ restored: count, pulled: count, saved: count }),
    /** Time during which such bytes were on their way. */
    seconds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ restore: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), pull: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), save: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
});
const exitCode = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2)]);
/** One of the runs that were merged into these results. `name` is that of its file or folder. */
const mergedRun = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    exit_code: exitCode,
    started_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    completed_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$()
});
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
    merged_from: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(mergedRun)),
    suites: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(suiteResult)),
    failures: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(failure)),
    flaky_tests: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote)),
    skipped_tests: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote)),
    /** Slowest first. */
    slowest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testNote)),
    coverage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(coverage),
    budgets: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(budget)),
    baseline: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(comparison),
    cache: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(imageCache),
    services: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(serviceResult)),
    /** The services whose start decided when the testbed was ready, in order, with their own share in seconds. */
    critical_chain: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(chainLink)),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    diagnosis: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(diagnosis)),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: count, sha256: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })))
});


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deathsOnTheirOwn)
/* harmony export */ });
/* harmony import */ var _is_teardown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74149);

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

/***/ 74663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisOf)
/* harmony export */ });
/* unused harmony export describeDeath */
/* harmony import */ var _deaths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95903);

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

/***/ 14242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ NOT_FINISHED),
  e: () => (/* binding */ foldResults)
});

// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(1663);
// EXTERNAL MODULE: ./build/js/src/run/fold/diagnosis.js
var fold_diagnosis = __webpack_require__(74663);
// EXTERNAL MODULE: ./build/js/src/run/fold/deaths.js
var fold_deaths = __webpack_require__(95903);
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
var is_teardown = __webpack_require__(74149);
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
                // That is what completion is; its death may be told after the end of the run.
                if (event.type === 'service_completed')
                    service.exit_code = 0;
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
var format = __webpack_require__(47322);
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

/***/ 74149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTeardown)
/* harmony export */ });
/** The teardown begins: what dies from now on was stopped by us. A run that was killed has no other end. */
function isTeardown(event) {
    return event.type === 'stage_started' && event.stage === 'teardown';
}


/***/ })

};
;