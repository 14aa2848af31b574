"use strict";
exports.id = 8410;
exports.ids = [8410,6740];
exports.modules = {

/***/ 22544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ actionOutputs)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(43666);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(19523);
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

/***/ 16083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refuseStep: () => (/* binding */ refuseStep),
  n: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: ./build/js/src/platform/github/annotations.js
var annotations = __webpack_require__(65724);
// EXTERNAL MODULE: ./build/js/src/platform/github/commands.js
var commands = __webpack_require__(39238);
// EXTERNAL MODULE: ./build/js/src/platform/github/step-summary.js
var step_summary = __webpack_require__(12807);
// EXTERNAL MODULE: ./build/js/src/report/annotations.js
var report_annotations = __webpack_require__(91127);
// EXTERNAL MODULE: ./build/js/src/report/summary/summary.js + 20 modules
var summary = __webpack_require__(2405);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(65909);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 4 modules
var fold = __webpack_require__(14242);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(51491);
// EXTERNAL MODULE: ./build/js/src/session/record-error.js
var record_error = __webpack_require__(90919);
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
var action_outputs = __webpack_require__(22544);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
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

/***/ 14917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellOutputs: () => (/* binding */ tellOutputs),
  tellVariables: () => (/* binding */ tellVariables),
  tellVerdict: () => (/* binding */ tellVerdict)
});

// EXTERNAL MODULE: ./build/js/src/platform/github/annotations.js
var annotations = __webpack_require__(65724);
// EXTERNAL MODULE: ./build/js/src/platform/github/commands.js
var commands = __webpack_require__(39238);
// EXTERNAL MODULE: ./build/js/src/platform/github/step-summary.js
var step_summary = __webpack_require__(12807);
// EXTERNAL MODULE: ./build/js/src/report/annotations.js
var report_annotations = __webpack_require__(91127);
// EXTERNAL MODULE: ./build/js/src/report/summary/summary.js + 20 modules
var summary = __webpack_require__(2405);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(51491);
// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(85415);
;// CONCATENATED MODULE: ./build/js/src/session/summary-file.js






/**
 * Writes the Markdown summary into the output directory, and where one was asked for. Returns the path that was asked for,
 * else that in the output directory. Never throws: the verdict does not depend on it.
 */
async function writeSummaryFile(run, { results, verdict }) {
    const own = (0,external_node_path_.join)(run.plan.output_directory, results_path/* SUMMARY_FILE */.u7);
    const named = run.config.summaryFile ?? own;
    await reporting(run, 'the summary', async () => {
        const text = run.redactor.text((0,summary/* summaryMarkdown */.e)(results, verdict));
        for (const path of new Set([named, own]))
            await (0,json_file/* writeFileAtomically */.lo)(path, text);
    });
    return named;
}
/**
 * A report that can't be written is said, and no more: it is made while the testbed is being removed, and an error of it
 * would end this process in the middle of that.
 */
async function reporting(run, what, work) {
    try {
        await work();
    }
    catch (error) {
        run.view.message(`${what} could not be written: ${(0,terminal/* oneLine */.TN)((0,errors/* messageOf */.bD)(error), 500)}`);
    }
}

// EXTERNAL MODULE: ./build/js/src/session/variables.js
var session_variables = __webpack_require__(42460);
// EXTERNAL MODULE: ./build/js/src/commands/action-outputs.js + 1 modules
var action_outputs = __webpack_require__(22544);
// EXTERNAL MODULE: ./build/js/src/commands/action-refused.js + 2 modules
var action_refused = __webpack_require__(16083);
;// CONCATENATED MODULE: ./build/js/src/commands/action-tell.js









/** So that later steps, in any language, find the services. */
async function tellVariables(run, instances) {
    const { variables } = (0,session_variables/* variablesFor */.j)(run.config, run.plan, instances, run.env);
    for (const [name, value] of Object.entries(variables))
        await (0,commands/* exportVariable */.dN)(name, value);
}
/** Annotations, job summary and summary file. Returns where the files of the run lie. */
async function tellVerdict(run, finished, workspace) {
    await reporting(run, 'the job summary', () => annotate(run, finished, workspace));
    const summary = await writeSummaryFile(run, finished);
    return { results: run.plan.results_file, outputDirectory: run.plan.output_directory, summary };
}
function tellOutputs(results, paths, redact) {
    return (0,action_refused/* setOutputs */.n)((0,action_outputs/* actionOutputs */.d)(results, paths, redact));
}
async function annotate(run, { results, verdict }, workspace) {
    const redact = (text) => run.redactor.text(text);
    process.stdout.write((0,annotations/* annotationLines */.bK)((0,report_annotations/* annotationsOf */.I)(verdict, workspace))
        .map((line) => `${redact(line)}\n`)
        .join(''));
    await (0,step_summary/* appendSummary */.fe)(redact((0,summary/* summaryMarkdown */.e)(results, verdict)));
}


/***/ }),

/***/ 91127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65724);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71379);
/* harmony import */ var _service_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4002);
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

/***/ 51491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ writeJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89675);
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

/***/ 90919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordError),
/* harmony export */   s: () => (/* binding */ asTestbedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87452);


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

/***/ 42460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ variablesFor)
/* harmony export */ });
/* harmony import */ var _suites_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25388);

/** The variables by which tests find the services. `templates`: those of a suite, which win over the common ones. */
function variablesFor(config, plan, instances, given, templates = {}) {
    return (0,_suites_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteEnvironment */ .aS)(instances, {
        runId: plan.run_id,
        output: plan.output_directory,
        templates: { ...config.env, ...templates },
        prefix: config.envPrefix,
        host: config.hostOverride,
        given
    });
}


/***/ }),

/***/ 25388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VM: () => (/* binding */ refuseUnknownServices),
  aS: () => (/* binding */ suiteEnvironment)
});

// UNUSED EXPORTS: variableName

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/config/template.js
var config_template = __webpack_require__(96455);
;// CONCATENATED MODULE: ./build/js/src/suites/urls.js
/**
 * As the official images, and those of Bitnami, document their variables. What stands in a file of the container
 * (`POSTGRES_PASSWORD_FILE`) is unknown, and so is what would else be its default.
 */
function credentialsOf(kind, environment) {
    const first = (names, fallback) => {
        const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '');
        return value ?? (names.some((name) => environment[`${name}_FILE`] !== undefined) ? undefined : fallback);
    };
    switch (kind) {
        case 'postgres': {
            const username = first(['POSTGRES_USER', 'POSTGRESQL_USERNAME'], 'postgres');
            return {
                username,
                password: first(['POSTGRES_PASSWORD', 'POSTGRESQL_PASSWORD']),
                database: first(['POSTGRES_DB', 'POSTGRESQL_DATABASE'], username)
            };
        }
        case 'mysql': {
            const username = first(['MARIADB_USER', 'MYSQL_USER'], 'root');
            const password = username === 'root' ? ['MARIADB_ROOT_PASSWORD', 'MYSQL_ROOT_PASSWORD'] : ['MARIADB_PASSWORD', 'MYSQL_PASSWORD'];
            return { username, password: first(password), database: first(['MARIADB_DATABASE', 'MYSQL_DATABASE']) };
        }
        case 'rabbitmq':
            return {
                username: first(['RABBITMQ_DEFAULT_USER'], 'guest'),
                password: first(['RABBITMQ_DEFAULT_PASS'], 'guest'),
                database: first(['RABBITMQ_DEFAULT_VHOST'])
            };
        case 'redis':
            return { password: first(['REDIS_PASSWORD', 'VALKEY_PASSWORD']) };
        case 'http':
        case 'tcp':
        case undefined:
            return {};
    }
}
const SCHEME = { postgres: 'postgres', mysql: 'mysql', redis: 'redis', rabbitmq: 'amqp' };
/** Container ports of the kinds, for services that publish others before it: a console, metrics. */
const KIND_PORTS = { postgres: 5432, mysql: 3306, redis: 6379, rabbitmq: 5672 };
/** `postgres://user:password@host:port/database`; for kinds without a scheme of their own `http://host:port`. */
function urlOf(kind, host, port, credentials) {
    const { username, password, database } = credentials;
    const scheme = (kind && SCHEME[kind]) ?? 'http';
    const encode = encodeURIComponent;
    const user = username === undefined ? '' : encode(username);
    // Without a user there is a login for Redis only, which has a password of its own.
    const whole = password !== undefined && (username !== undefined || kind === 'redis');
    const login = whole ? `${user}:${encode(password)}` : user;
    const path = database === undefined ? '' : `/${encode(database)}`;
    return `${scheme}://${login === '' ? '' : `${login}@`}${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
}

;// CONCATENATED MODULE: ./build/js/src/suites/environment.js
/** What tests get: the addresses of the services as environment variables, by one naming scheme. */



const LONG_PREFIX = 'TESTBED_';
/** A service `node` must not set NODE_PORT's neighbours, nor one named `docker` lead the client elsewhere. */
const RESERVED = /^(?:DOCKER_|COMPOSE_|GITHUB_|RUNNER_|ACTIONS_|NODE_|NPM_|PATH|LD_)/;
/** Errors: ConfigError for a template that names what is not there, or two services whose names become one. */
function suiteEnvironment(instances, options) {
    refuseTwins(instances);
    const facts = {};
    for (const instance of instances) {
        const several = instances.some((other) => other.service === instance.service && other.name !== instance.name);
        const name = variableName(instance.service);
        const own = factsOf(instance, instances, options);
        if (instance.replica === 1)
            Object.assign(facts, prefixed(name, own));
        if (several)
            Object.assign(facts, prefixed(`${name}_${instance.replica}`, own));
    }
    const variables = {};
    const leftOut = [];
    for (const [name, value] of Object.entries(facts)) {
        variables[LONG_PREFIX + name] = value;
        const short = (options.prefix ?? '') + name;
        if (mayBeSet(short, name, value, options.given))
            variables[short] = value;
        else
            leftOut.push(short);
    }
    for (const [name, template] of Object.entries(options.templates)) {
        variables[name] = render(template, `env.${name}`, instances, options);
    }
    variables.TESTBED_RUN_ID = options.runId;
    variables.TESTBED_OUTPUT = options.output;
    return { variables, leftOut };
}
/** Before anything starts: what else may be wrong with a reference shows when ports are known. Errors: ConfigError. */
function refuseUnknownServices(templates, instances) {
    for (const [name, template] of Object.entries(templates)) {
        for (const part of (0,config_template/* parseTemplate */.Q)(template)) {
            if (typeof part === 'string' || part.field === 'run_id')
                continue;
            if (!instances.some((instance) => instance.name === part.service))
                throw unknownService(part.service, `env.${name}`, instances);
        }
    }
}
/**
 * What is set already stays as it is, unless an earlier testbed set it: its long name then has the same value, and tests
 * would be led to services that are gone. A name that begins with a digit is none in a shell.
 */
function mayBeSet(short, name, value, given) {
    if (RESERVED.test(short) || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(short))
        return false;
    return given[short] === undefined || given[short] === value || given[short] === given[LONG_PREFIX + name];
}
/** `orders-api` is ORDERS_API. */
function variableName(service) {
    return service.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function refuseTwins(instances) {
    const services = [...new Set(instances.map(({ service }) => service))];
    for (const service of services) {
        const twin = services.find((other) => other !== service && variableName(other) === variableName(service));
        if (twin === undefined)
            continue;
        throw new errors/* ConfigError */.xL(`services ${service} and ${twin} would both set ${variableName(service)}_HOST`, {
            hint: 'rename one of them'
        });
    }
}
/** By the end of their names: HOST, PORT ... Empty for a service that can't be reached from here. */
function factsOf(instance, all, options) {
    const address = addressOf(instance, options);
    if (address === undefined)
        return {};
    const { username, password, database } = credentialsOf(instance.kind, instance.environment);
    const ports = instance.ports.map(({ target, published }) => [`PORT_${target}`, String(published)]);
    return {
        HOST: address.host,
        PORT: String(address.port),
        ...Object.fromEntries(ports),
        URL: urlFor(instance, all, options),
        ...(username !== undefined && { USERNAME: username }),
        ...(password !== undefined && { PASSWORD: password }),
        ...(database !== undefined && { DATABASE: database })
    };
}
function prefixed(name, facts) {
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${name}_${key}`, value]));
}
/** The first TCP port of the file, at the host that tests are told. */
function addressOf(instance, options) {
    const port = instance.ports.find(({ protocol }) => protocol === 'tcp');
    return port && { host: options.host ?? port.host, port: port.published };
}
function urlFor(instance, all, options) {
    // A template of its own may name itself: its `url` is then the one that is made by kind.
    if (instance.url !== undefined) {
        const others = all.map((other) => (other === instance ? { ...other, url: undefined } : other));
        return render(instance.url, `x-testbed.url of ${instance.service}`, others, options);
    }
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(instance.service, 'url');
    const kindPort = instance.kind && KIND_PORTS[instance.kind];
    const own = instance.ports.find(({ target, protocol }) => target === kindPort && protocol === 'tcp');
    const port = own?.published ?? address.port;
    return urlOf(instance.kind, address.host, port, credentialsOf(instance.kind, instance.environment));
}
function render(template, place, instances, options) {
    return (0,config_template/* parseTemplate */.Q)(template)
        .map((part) => (typeof part === 'string' ? part : resolve(part, place, instances, options)))
        .join('');
}
function resolve(part, place, instances, options) {
    if (part.field === 'run_id')
        return options.runId;
    const instance = instances.find(({ name }) => name === part.service);
    if (instance === undefined)
        throw unknownService(part.service, place, instances);
    if (part.field === 'env') {
        const value = instance.environment[part.variable];
        if (value !== undefined)
            return value;
        throw new errors/* ConfigError */.xL(`${place}: ${part.service} has no environment variable ${part.variable}`);
    }
    if (part.field === 'url')
        return urlFor(instance, instances, options);
    const address = addressOf(instance, options);
    if (address === undefined)
        throw unreachable(part.service, place);
    if (part.field !== 'port')
        return address.host;
    return String(part.port === undefined ? address.port : publishedPort(instance, part.port, place));
}
function unknownService(service, place, instances) {
    return new errors/* ConfigError */.xL(`${place}: there is no service ${service}`, {
        hint: `there are ${instances.map(({ name }) => name).join(', ')}; others of the file may not be selected (services, profiles)`
    });
}
function publishedPort(instance, target, place) {
    const port = instance.ports.find((published) => published.target === target);
    if (port !== undefined)
        return port.published;
    throw new errors/* ConfigError */.xL(`${place}: ${instance.name} does not publish port ${target}`);
}
function unreachable(service, place) {
    return new errors/* ConfigError */.xL(`${place}: ${service} publishes no TCP port`, { hint: `give it ports: ["<container port>"]` });
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
;