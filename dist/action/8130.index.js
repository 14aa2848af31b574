export const id = 8130;
export const ids = [8130];
export const modules = {

/***/ 48104:
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

/***/ 20087:
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

/***/ 65693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ runFolderAt),
/* harmony export */   Xy: () => (/* binding */ socketPath),
/* harmony export */   bg: () => (/* binding */ listRunFolders),
/* harmony export */   kg: () => (/* binding */ createRunFolder)
/* harmony export */ });
/* unused harmony export runsRoot */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11024);
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

/***/ 83351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DH: () => (/* binding */ appendIfPossible),
  _0: () => (/* binding */ openJournal),
  a0: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(48104);
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

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11024);
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
