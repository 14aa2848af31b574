export const id = 6290;
export const ids = [6290];
export const modules = {

/***/ 28434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ actionOutputs)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(79739);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(65464);
;// CONCATENATED MODULE: ./build/js/src/report/bounded-json.js
/** Lists for readers that take so many bytes and no more. Pure. */



const FAILURES_NAMED = 50;
const NAME_LIMIT = 300;
const MESSAGE_LIMIT = 500;
/** The longest head of the list whose JSON, in brackets, is at most `limit` bytes. */
function fitting(items, limit) {
    let size = 2;
    const kept = [];
    for (const item of items) {
        size += bytesOf(item) + 1;
        if (size > limit)
            break;
        kept.push(item);
    }
    return kept;
}
/** Bytes of a value as it is printed. */
function bytesOf(value) {
    return Buffer.byteLength((0,json/* safeJson */.o)(value));
}
/** `redact` sees whole texts: half a secret would not be recognised any more. */
function failedTest(failure, redact) {
    const name = (text) => (0,bound/* truncated */.ps)((0,terminal/* oneLine */.TN)(redact(text), NAME_LIMIT), NAME_LIMIT);
    return {
        suite: name(failure.suite),
        name: name(failure.name),
        ...(failure.class !== undefined && { class: name(failure.class) }),
        ...(failure.file !== undefined && { file: name(failure.file) }),
        ...(failure.line !== undefined && { line: failure.line }),
        message: (0,bound/* truncated */.ps)((0,terminal/* plainText */.wh)(redact(failure.message).slice(0, MESSAGE_LIMIT * 8)).trim(), MESSAGE_LIMIT)
    };
}

;// CONCATENATED MODULE: ./build/js/src/commands/action-outputs.js


const OUTCOME = { 0: 'success', 1: 'failure', 2: 'error' };
/** Bytes of `failed-tests`: GitHub takes 1 MiB for all outputs of a job together. */
const FAILED_TESTS_LIMIT = 32 * 1024;
/** All of them, always: an empty text where there is nothing, so that none of an earlier step is read by mistake. */
function actionOutputs(results, paths = {}, redact = (text) => text) {
    const { tests } = results;
    const failed = (results.failures ?? []).slice(0, FAILURES_NAMED).map((failure) => failedTest(failure, redact));
    return {
        'exit-code': String(results.exit_code),
        outcome: OUTCOME[results.exit_code],
        'run-id': results.run_id,
        'tests-total': String(tests.total),
        'tests-passed': String(tests.passed),
        'tests-failed': String(tests.failed),
        'tests-errors': String(tests.errors),
        'tests-skipped': String(tests.skipped),
        'tests-flaky': String(tests.flaky),
        'failed-tests': (0,json/* safeJson */.o)(fitting(failed, FAILED_TESTS_LIMIT)),
        'results-file': paths.results ?? '',
        'output-directory': paths.outputDirectory ?? '',
        'summary-file': paths.summary ?? ''
    };
}


/***/ }),

/***/ 46290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refuseStep: () => (/* binding */ refuseStep),
  n: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: ./build/js/src/platform/github/annotations.js
var annotations = __webpack_require__(32181);
// EXTERNAL MODULE: ./build/js/src/platform/github/commands.js
var commands = __webpack_require__(41633);
// EXTERNAL MODULE: ./build/js/src/platform/github/step-summary.js
var step_summary = __webpack_require__(9696);
// EXTERNAL MODULE: ./build/js/src/report/annotations.js
var report_annotations = __webpack_require__(18096);
// EXTERNAL MODULE: ./build/js/src/report/summary/summary.js + 20 modules
var summary = __webpack_require__(82318);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(71012);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 4 modules
var fold = __webpack_require__(7068);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(4734);
// EXTERNAL MODULE: ./build/js/src/session/record-error.js
var record_error = __webpack_require__(77744);
;// CONCATENATED MODULE: ./build/js/src/session/failed-before.js
/** A run that failed before it could be opened still leaves a results file that says so. */




/**
 * `resultsFile` as far as it is known: a wrong configuration may not have told it. Undefined: nothing is written. Never
 * throws.
 */
async function writeFailedResults(thrown, resultsFile, imageTag = 'latest') {
    const error = (0,record_error/* asTestbedError */.s)(thrown);
    const now = new Date().toISOString();
    const events = [
        {
            t: now,
            by: 'main',
            type: 'error',
            code: error.code,
            exit_code: 2,
            symptom: error.message,
            ...(error.hint !== undefined && { hint: error.hint }),
            ...(error.details !== undefined && { details: error.details })
        },
        { t: now, by: 'main', type: 'run_finished' }
    ];
    const results = (0,fold/* foldResults */.e)({ run_id: 'none', image_tag: imageTag, started_at: now }, events);
    if (resultsFile !== undefined)
        await (0,json_file/* writeJson */.GF)((0,external_node_path_.resolve)(resultsFile), results).catch(() => undefined);
    return results;
}

// EXTERNAL MODULE: ./build/js/src/commands/action-outputs.js + 1 modules
var action_outputs = __webpack_require__(28434);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(11024);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(74667);
;// CONCATENATED MODULE: ./build/js/src/commands/explain.js
/** One line for what went wrong, and what to do; never a stack for a user's mistake. */



/** Prints to standard error and returns the exit code. */
function explain(thrown, verbose) {
    const error = (0,record_error/* asTestbedError */.s)(thrown);
    const lines = [`integration-testbed: ${(0,terminal/* oneLine */.TN)(error.message, 2000)}`];
    for (const line of error.details?.split('\n') ?? [])
        lines.push(`    ${(0,terminal/* oneLine */.TN)(line, 500)}`);
    if (error.hint !== undefined)
        lines.push(`  ${(0,terminal/* oneLine */.TN)(error.hint, 500)}`);
    if (verbose && !(thrown instanceof errors/* TestbedError */.GT) && thrown instanceof Error)
        lines.push(thrown.stack ?? '');
    process.stderr.write(lines.join('\n') + '\n');
    return error.exitCode;
}

;// CONCATENATED MODULE: ./build/js/src/commands/action-refused.js
/** A step of the action that failed before it had a run, or results to report: it says so everywhere where one looks. */









/** Sets the exit code. */
async function refuseStep(error, { resultsFile, imageTag, ...step }) {
    const results = await writeFailedResults(error, resultsFile, imageTag);
    process.exitCode = explain(error, step.verbose);
    const verdict = (0,report_verdict/* verdictOf */.V)(results, { logTail: () => [] });
    const lines = (0,annotations/* annotationLines */.bK)((0,report_annotations/* annotationsOf */.I)(verdict, step.workspace));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    await setOutputs((0,action_outputs/* actionOutputs */.d)(results, { results: resultsFile }));
    await (0,step_summary/* appendSummary */.fe)((0,summary/* summaryMarkdown */.e)(results, verdict));
}
async function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        await (0,commands/* setOutput */.uH)(name, value);
}


/***/ }),

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

/***/ 18096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32181);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9712);
/* harmony import */ var _service_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88359);
/** The cause and the failing tests as annotations. The texts are escaped where they are printed. */




/**
 * At most as many of each kind as GitHub shows of a step, causes first; the last one counts the rest. `workspace`: the
 * repository's root; files outside it are named in the message instead.
 */
function annotationsOf(verdict, workspace) {
    return [
        ...withinLimit('error', errorsOf(verdict, workspace)),
        ...withinLimit('warning', warningsOf(verdict, workspace))
    ];
}
function errorsOf(verdict, workspace) {
    if (verdict.outcome === 'passed')
        return [];
    const suites = verdict.suites.flatMap((suite) => (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherReasons */ .QA)(suite).map((reason) => ({
        kind: 'error',
        title: `suite ${suite.name}`,
        message: reason
    })));
    const tests = verdict.failures.map((failure) => failureAnnotation(failure, workspace));
    const sorts = [
        sort(verdict.causes.map(causeAnnotation), 'cause'),
        sort(suites, 'reason of a suite', 'reasons of suites'),
        sort(tests, 'failed test', 'failed tests', verdict.failureCount)
    ];
    if (sorts.some(({ annotations }) => annotations.length > 0))
        return sorts;
    return [sort([{ kind: 'error', message: verdict.title }], 'error')];
}
function warningsOf(verdict, workspace) {
    const { warnings, exceeded, flaky, flakyCount } = verdict;
    return [
        sort(warnings.map(warning), 'warning'),
        sort(exceeded.map(_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetSentence */ .Bg).map(warning), 'exceeded budget'),
        sort(flaky.map((note) => flakyAnnotation(note, workspace)), 'flaky test', 'flaky tests', flakyCount)
    ];
}
function sort(annotations, one, several = `${one}s`, total = annotations.length) {
    return { annotations, one, several, total: Math.max(total, annotations.length) };
}
function withinLimit(kind, sorts) {
    const total = sorts.reduce((sum, { total }) => sum + total, 0);
    const all = sorts.flatMap(({ annotations }) => annotations);
    if (total <= _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATIONS_PER_KIND */ .UD && all.length === total)
        return all;
    const shown = all.slice(0, _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATIONS_PER_KIND */ .UD - 1);
    const rest = sorts.flatMap(({ annotations, total, one, several }) => {
        const left = total - annotations.filter((annotation) => shown.includes(annotation)).length;
        return left === 0 ? [] : [`${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(left)} ${shown.length === 0 ? '' : 'more '}${left === 1 ? one : several}`];
    });
    return [...shown, { kind, message: `${shown.length === 0 ? '' : 'and '}${rest.join(', ')}: see the job summary` }];
}
function warning(message) {
    return { kind: 'warning', message };
}
function causeAnnotation(cause) {
    const { service } = cause;
    const lines = [
        cause.symptom,
        service === undefined ? undefined : `service: ${(0,_service_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceSentence */ .N)(service)}`,
        service?.lastProbe === undefined ? undefined : `last probe: ${service.lastProbe.slice(0, 500)}`,
        cause.cause === undefined ? undefined : `likely cause: ${cause.cause}`,
        ...cause.hints.map((hint) => `fix: ${hint}`),
        ...cause.details.slice(-5),
        ...cause.log.slice(-5)
    ];
    const title = service?.name ?? cause.stage;
    return {
        kind: 'error',
        message: lines.filter((line) => line !== undefined).join('\n'),
        ...(title !== undefined && { title })
    };
}
function failureAnnotation(failure, workspace) {
    const { file, place } = placeIn(failure, workspace);
    const message = `${failure.message === '' ? failure.name : failure.message}${place}`;
    return { kind: 'error', title: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .testName */ .UU)(failure), message, ...file };
}
function flakyAnnotation(note, workspace) {
    const { file, place } = placeIn(note, workspace);
    const first = note.message === undefined || note.message === '' ? '' : `: ${note.message}`;
    const message = `flaky: it failed and then passed when it was run again${first}${place}`;
    return { kind: 'warning', title: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .testName */ .UU)(note), message, ...file };
}
/** File and line where the file is in the repository; else its name for the message. */
function placeIn({ file: path, line }, workspace) {
    if (path === undefined)
        return { file: {}, place: '' };
    const file = inside(path, workspace);
    if (file === undefined)
        return { file: {}, place: `\n${path}` };
    return { file: { file, ...(line !== undefined && { line }) }, place: '' };
}
function inside(file, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, file) : file;
    return path === '' || path.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

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

/***/ 77744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordError),
/* harmony export */   s: () => (/* binding */ asTestbedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11024);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74667);


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
