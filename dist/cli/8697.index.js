"use strict";
exports.id = 8697;
exports.ids = [8697];
exports.modules = {

/***/ 1938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Prints a line to standard output: what a command was asked for. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printVerdict: () => (/* binding */ printVerdict),
  refused: () => (/* binding */ refused),
  U: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./build/js/src/session/failed-before.js
var failed_before = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/js/src/session/report/write-report.js
var write_report = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/js/src/platform/github/step-summary.js
/** The job summary. Above 1 MiB the runner drops all that a step wrote to it, so it is never exceeded. */

/** Bytes that one step may write. */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT = '\n\n_The rest was cut: a job summary may not be larger than 1 MiB._\n';
/** Appends Markdown; cuts it, as a last resort, where it would be dropped. Returns whether there is a summary to write to. */
async function appendSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '')
        return false;
    const { size } = await (0,promises_.stat)(path);
    const text = cutToBytes(markdown, SUMMARY_LIMIT - size);
    if (text === '')
        return true;
    const { summary } = await __webpack_require__.e(/* import() */ 6811).then(__webpack_require__.bind(__webpack_require__, 6811));
    await summary.emptyBuffer().addRaw(text).write();
    return true;
}
/** At most `limit` bytes, cut at the end of a line, with a line that says so; empty where not even that fits. */
function cutToBytes(markdown, limit) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= limit)
        return markdown;
    const room = limit - Buffer.byteLength(CUT);
    if (room < 0)
        return '';
    const newline = bytes.lastIndexOf(0x0a, room);
    return bytes.toString('utf8', 0, newline < 0 ? 0 : newline) + CUT;
}

// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var redactor = __webpack_require__(6639);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var colours = __webpack_require__(5012);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/view.js + 3 modules
var terminal_view = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/js/src/report/render-terminal.js + 1 modules
var render_terminal = __webpack_require__(5592);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(1663);
;// CONCATENATED MODULE: ./build/js/src/contract/verdict-json.js
/**
 * `--json`: what a run came to, on one line of standard output, for scripts and agents. Less than 64 KiB, whatever the run
 * was; the results file has everything.
 */


/** Bytes of the line, its newline included. */
const VERDICT_LIMIT = 64 * 1024;
/** All text of it is bounded, and ends with `…` where it was cut. */
const failedTest = schemas/* object */.Ikc({
    suite: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    class: schemas/* optional */.lqM(schemas/* string */.YjP()),
    file: schemas/* optional */.lqM(schemas/* string */.YjP()),
    line: schemas/* optional */.lqM(schemas/* int */.Whr()),
    message: schemas/* string */.YjP()
});
const verdictJson = schemas/* object */.Ikc({
    /** Tells it from the events that `run --json` prints before it. */
    type: schemas/* literal */.euz('verdict'),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'infrastructure', 'cancelled', 'unfinished']),
    exit_code: results/* exitCode */.I$,
    run_id: schemas/* string */.YjP(),
    /** What happened, in one line. */
    title: schemas/* string */.YjP(),
    totals: results/* testTotals */.gS,
    /** Why it failed, the first cause first; empty where only tests failed. */
    causes: schemas/* array */.YOg(schemas/* object */.Ikc({
        symptom: schemas/* string */.YjP(),
        stage: schemas/* optional */.lqM(schemas/* string */.YjP()),
        service: schemas/* optional */.lqM(schemas/* string */.YjP()),
        cause: schemas/* optional */.lqM(schemas/* string */.YjP()),
        hints: schemas/* array */.YOg(schemas/* string */.YjP())
    })),
    /** Suites that failed, with the reasons. */
    suites: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), reasons: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    /** The first ones. */
    failures: schemas/* array */.YOg(failedTest),
    /** Failed tests that are not in `failures`. */
    more_failures: schemas/* int */.Whr(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Absolute paths of what was written. */
    files: schemas/* object */.Ikc({
        results: schemas/* optional */.lqM(schemas/* string */.YjP()),
        output_directory: schemas/* optional */.lqM(schemas/* string */.YjP()),
        summary: schemas/* optional */.lqM(schemas/* string */.YjP())
    })
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(3666);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
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
function bounded_json_failedTest(failure, redact) {
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

;// CONCATENATED MODULE: ./build/js/src/report/verdict-json.js
/** The verdict for scripts and agents. Pure. */




/** Bytes. What is left, at least half of all, is for the failed tests. */
const ROOM = { causes: 12_000, suites: 8_000, warnings: 4_000 };
const LINE_LIMIT = 500;
const MOST_REASONS = 10;
/** At most VERDICT_LIMIT bytes as JSON. */
function verdictJsonOf(results, verdict, options) {
    const redact = options.redact ?? ((text) => text);
    const line = (text) => (0,bound/* truncated */.ps)((0,terminal/* oneLine */.TN)(redact(text), LINE_LIMIT), LINE_LIMIT);
    const { total, passed, failed, errors, skipped, flaky, duration_s } = results.tests;
    const json = {
        type: 'verdict',
        outcome: verdict.outcome,
        exit_code: verdict.exitCode,
        run_id: line(results.run_id),
        title: line(verdict.title),
        totals: { total, passed, failed, errors, skipped, flaky, duration_s },
        causes: fitting(verdict.causes.map(({ symptom, stage, service, cause, hints }) => ({
            symptom: line(symptom),
            ...(stage !== undefined && { stage: line(stage) }),
            ...(service !== undefined && { service: line(service.name) }),
            ...(cause !== undefined && { cause: line(cause) }),
            hints: hints.map(line)
        })), ROOM.causes),
        suites: fitting(verdict.suites.map(({ name, reasons }) => ({
            name: line(name),
            reasons: reasons.slice(0, MOST_REASONS).map(line)
        })), ROOM.suites),
        failures: [],
        more_failures: verdict.failureCount,
        warnings: fitting(verdict.warnings.map(line), ROOM.warnings),
        files: options.files
    };
    const named = verdict.failures.slice(0, FAILURES_NAMED).map((failure) => bounded_json_failedTest(failure, redact));
    const failures = fitting(named, VERDICT_LIMIT - bytesOf(json) - 256);
    return { ...json, failures, more_failures: verdict.failureCount - failures.length };
}

// EXTERNAL MODULE: ./build/js/src/commands/context.js
var context = __webpack_require__(1938);
;// CONCATENATED MODULE: ./build/js/src/commands/report-output.js
/** How `report` and `merge` say what came out: on the screen or as JSON, and in the job summary. */











/** Returns the exit code. */
async function showReport(context, { report, written }) {
    await appendSummary(report.summary).catch((error) => {
        process.stderr.write(`the job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}\n`);
    });
    const { results, verdict } = report;
    if (context.json)
        printVerdict(report, written);
    else if (!context.quiet || verdict.outcome !== 'passed') {
        const view = await (0,terminal_view/* createView */.O)({
            ...context,
            allowWorkflowCommands: false,
            redactor: () => (0,redactor/* createRedactor */.l)([]),
            environment: context.env,
            stdout: process.stdout,
            stderr: process.stderr
        });
        view.message((0,render_terminal/* renderVerdict */.g)(verdict, { colours: (0,colours/* wantsColours */.r)(context.env, process.stdout.isTTY) }));
        view.close();
    }
    return results.exit_code;
}
/** Who reads JSON is told of a refusal in JSON, too. `out`: where results were to be written. */
async function refused(error, context, out, imageTag) {
    const results = await (0,failed_before/* writeFailedResults */.D)(error, out, imageTag);
    if (context.json)
        printVerdict((0,write_report/* reportOf */.E)(results, { logTail: () => [] }), {});
    throw error;
}
/** One line. */
function printVerdict({ results, verdict }, files, redact = (text) => text) {
    (0,context/* print */.y)((0,json/* safeJson */.o)(verdictJsonOf(results, verdict, { files, redact })));
}


/***/ }),

/***/ 5592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ renderVerdict)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(5012);
// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(1379);
// EXTERNAL MODULE: ./build/js/src/report/service-sentence.js
var service_sentence = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7322);
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
var report_verdict = __webpack_require__(5909);
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

/***/ 245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listOutputFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
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

/***/ 1158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writeFailedResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4242);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1491);
/* harmony import */ var _record_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(919);
/** A run that failed before it could be opened still leaves a results file that says so. */




/**
 * `resultsFile` as far as it is known: a wrong configuration may not have told it. Undefined: nothing is written. Never
 * throws.
 */
async function writeFailedResults(thrown, resultsFile, imageTag = 'latest') {
    const error = (0,_record_error_js__WEBPACK_IMPORTED_MODULE_3__/* .asTestbedError */ .s)(thrown);
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
    const results = (0,_run_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)({ run_id: 'none', image_tag: imageTag, started_at: now }, events);
    if (resultsFile !== undefined)
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(resultsFile), results).catch(() => undefined);
    return results;
}


/***/ }),

/***/ 2558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(368);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5909);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1491);
/* harmony import */ var _run_output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(245);
/* harmony import */ var _results_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5415);
/** What a report is made of, and where it goes. */






function reportOf(results, context) {
    const verdict = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(results, context);
    return { results, verdict, summary: (0,_report_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryMarkdown */ .e)(results, verdict) };
}
/** Errors: InternalError that names the file which can't be written. */
async function writeReport({ results, summary }, targets) {
    const { out, directory } = targets;
    const ownSummary = directory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _results_path_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMMARY_FILE */ .u7);
    const summaryFile = targets.summaryFile ?? ownSummary;
    for (const path of new Set([summaryFile, ownSummary])) {
        if (path !== undefined)
            await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .lo)(path, summary);
    }
    const copy = directory === undefined ? undefined : (0,_results_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsPathOf */ .Te)(directory);
    const own = [out, copy].filter((path) => path !== undefined);
    const whole = directory === undefined ? results : { ...results, files: await filesOf(directory, own) };
    for (const path of new Set(own))
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .GF)(path, whole);
    return {
        ...(own[0] !== undefined && { results: own[0] }),
        ...(directory !== undefined && { output_directory: directory }),
        ...(summaryFile !== undefined && { summary: summaryFile })
    };
}
async function filesOf(directory, except) {
    return (await (0,_run_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listOutputFiles */ .D)(directory, except)).files;
}


/***/ })

};
;