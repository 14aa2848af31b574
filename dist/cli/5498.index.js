"use strict";
exports.id = 5498;
exports.ids = [5498];
exports.modules = {

/***/ 5498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaOf: () => (/* binding */ schemaOf)
/* harmony export */ });
/* unused harmony export SCHEMA_NAMES */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1939);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4343);
/* harmony import */ var _contract_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1663);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7205);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1627);
/** JSON Schemas of the files that people and other tools read and write. Loaded on demand. */




const SCHEMA_NAMES = (/* unused pure expression or super */ null && (['testbed', 'results']));
/** What editors understand best. */
const target = 'draft-7';
/** The JSON Schema of testbed.yml or of the results file: the same as `schema/<name>.schema.json`. */
function schemaOf(name) {
    if (name === 'results') {
        const title = 'Results of integration-testbed (inttest-results.json)';
        return { title, ...zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_contract_results_js__WEBPACK_IMPORTED_MODULE_0__/* .results */ .Xv, { target, io: 'output' }) };
    }
    const rows = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_NAMES */ .TM.filter((option) => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(option).file).map((option) => {
        const { schema, description, default: fixed, defaultText } = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(option);
        const otherwise = fixed === undefined ? defaultText : `\`${fixed}\``;
        return [
            option,
            { schema: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(schema), description: `${description} Default: ${otherwise ?? 'none'}.` }
        ];
    });
    const title = 'Configuration of integration-testbed (testbed.yml)';
    return { title, ...zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl((0,_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOf */ .A)(Object.fromEntries(rows)), { target, io: 'input' }) };
}


/***/ }),

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


/***/ })

};
;