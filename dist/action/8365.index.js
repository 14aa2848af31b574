"use strict";
exports.id = 8365;
exports.ids = [8365,6529];
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

/***/ 88365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/src/config/inputs.js
var config_inputs = __webpack_require__(85000);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(89675);
// EXTERNAL MODULE: ./build/js/src/config/fail-on.js
var fail_on = __webpack_require__(25203);
// EXTERNAL MODULE: ./build/js/src/config/image-tag.js
var image_tag = __webpack_require__(12421);
// EXTERNAL MODULE: ./build/js/src/config/layers.js + 1 modules
var config_layers = __webpack_require__(11515);
// EXTERNAL MODULE: ./build/js/src/config/load.js
var load = __webpack_require__(20729);
// EXTERNAL MODULE: ./build/js/src/config/locate.js
var locate = __webpack_require__(49359);
// EXTERNAL MODULE: ./build/js/src/config/mode.js
var mode = __webpack_require__(31486);
// EXTERNAL MODULE: ./build/js/src/config/paths.js
var paths = __webpack_require__(59453);
// EXTERNAL MODULE: ./build/js/src/config/suite.js
var suite = __webpack_require__(76309);
// EXTERNAL MODULE: ./build/js/src/config/suites.js
var config_suites = __webpack_require__(48096);
;// CONCATENATED MODULE: ./build/js/src/config/report-config.js
/** The configuration of a report of files that exist: no compose file, no engine, no test command. */











/** Precedence as for a run. Throws a ConfigError of one line that names the place. */
async function loadReportConfig(sources) {
    const located = await (0,locate/* locate */.x)(sources);
    (0,mode/* refuseOthers */.A)(located.given, 'report');
    const file = located.config === undefined ? [] : [await (0,load/* readConfigFile */.RG)(located.config, sources.cwd)];
    const layers = [...located.given, ...file, (0,config_layers/* defaultLayer */.be)()];
    const workingDirectory = await (0,load/* workingDirectoryOf */._X)(layers, located.workingDirectory);
    const value = (name) => (0,config_layers/* pick */.Up)(layers, name)?.value;
    const path = (name) => {
        const found = (0,config_layers/* pick */.Up)(layers, name);
        return found === undefined ? undefined : (0,external_node_path_.resolve)(found.layer.base ?? workingDirectory, found.value);
    };
    // What the file says of a run, where that puts everything else, is not meant for what is read here.
    const given = (name) => (0,config_layers/* pick */.Up)(located.given, name) === undefined ? undefined : path(name);
    const tag = value('image-tag') ?? (await (0,image_tag/* defaultImageTag */.V)({ ...UNKNOWN, env: sources.env, workingDirectory })).value;
    return (0,load/* deepFreeze */.ol)({
        from: await originOf(layers, located.given, workingDirectory),
        workingDirectory,
        imageTag: tag,
        allowEmpty: value('allow-empty') ?? false,
        out: path('out'),
        outputDirectory: given('output-directory'),
        summaryFile: given('summary-file'),
        minCoverage: value('min-coverage'),
        budgets: Object.entries(value('budgets') ?? {}).map(([name, budget]) => ({ name, ...budget })),
        failOn: value('fail-on') ?? fail_on/* DEFAULT_FAIL_ON */.VQ,
        failOnGiven: (0,config_layers/* pick */.Up)(located.given, 'fail-on') !== undefined,
        baseline: path('baseline'),
        mask: value('mask') ?? []
    });
}
const UNKNOWN = { envFile: [], composeFile: undefined };
/** What was typed counts before what `testbed.yml` says of a run; without either, the last results that lie here. */
async function originOf(layers, given, workingDirectory) {
    const typed = (0,config_layers/* pick */.Up)(given, 'junit') ?? (0,config_layers/* pick */.Up)(given, 'coverage');
    const results = (0,config_layers/* pick */.Up)(layers, 'results-file');
    const resultsTyped = (0,config_layers/* pick */.Up)(given, 'results-file');
    if (typed !== undefined && resultsTyped !== undefined) {
        const other = (0,config_layers/* pick */.Up)(given, 'junit') === undefined ? 'coverage' : 'junit';
        throw new errors/* ConfigError */.xL(`${resultsTyped.layer.place('results-file')}: excludes ${typed.layer.place(other)}`, {
            hint: 'A report reads the one or the other; `out` names the results file to write.'
        });
    }
    const suites = resultsTyped === undefined ? suitesToRead(layers, given, workingDirectory) : [];
    if (suites.length > 0)
        return { type: 'files', suites };
    const path = (0,external_node_path_.resolve)(results?.layer.base ?? workingDirectory, results?.value ?? '');
    if (resultsTyped !== undefined || (await (0,paths/* isReadable */.hS)(path)))
        return { type: 'results', path };
    throw new errors/* ConfigError */.xL('nothing to report: neither JUnit files nor coverage nor results were named', {
        hint: 'Name them with `junit`, `coverage` or `results-file`.'
    });
}
/** Those that have files to read. */
function suitesToRead(layers, given, workingDirectory) {
    const timeout = 0;
    const ofFile = (0,config_suites/* suitesOf */.f)(layers, { workingDirectory, testTimeout: timeout });
    const typed = (0,config_layers/* pick */.Up)(given, 'junit') ?? (0,config_layers/* pick */.Up)(given, 'coverage');
    const common = (name) => {
        const found = (0,config_layers/* pick */.Up)(layers, name);
        const base = found?.layer.base ?? workingDirectory;
        return (found?.value ?? []).map((pattern) => ({ base, pattern }));
    };
    const single = {
        name: suite/* SINGLE_SUITE */.k4,
        command: '',
        shell: suite/* DEFAULT_SHELL */.L4,
        workingDirectory,
        env: {},
        junit: common('junit'),
        coverage: common('coverage'),
        timeout
    };
    const instead = typed !== undefined && (0,config_layers/* pick */.Up)(given, 'suites') === undefined;
    const suites = instead || ofFile.length === 0 ? [single] : ofFile;
    return suites.filter(({ junit, coverage }) => junit.length + coverage.length > 0);
}

// EXTERNAL MODULE: ./build/js/src/platform/github/annotations.js
var annotations = __webpack_require__(65724);
// EXTERNAL MODULE: ./build/js/src/platform/github/commands.js
var commands = __webpack_require__(39238);
// EXTERNAL MODULE: ./build/js/src/platform/github/state.js
var state = __webpack_require__(3551);
// EXTERNAL MODULE: ./build/js/src/platform/github/step-summary.js
var step_summary = __webpack_require__(12807);
// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var platform_redactor = __webpack_require__(66639);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/view.js + 3 modules
var terminal_view = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/js/src/report/annotations.js
var report_annotations = __webpack_require__(91127);
// EXTERNAL MODULE: ./build/js/src/report/render-terminal.js + 1 modules
var render_terminal = __webpack_require__(25592);
// EXTERNAL MODULE: ./build/js/src/run/folder.js
var folder = __webpack_require__(45902);
// EXTERNAL MODULE: ./build/js/src/run/identity.js
var identity = __webpack_require__(61440);
// EXTERNAL MODULE: ./build/js/src/session/cancel.js
var cancel = __webpack_require__(62823);
// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(85415);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/redact-event.js
var redact_event = __webpack_require__(16149);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var contract_results = __webpack_require__(1663);
// EXTERNAL MODULE: ./build/js/src/run/fold/diagnosis.js
var diagnosis = __webpack_require__(74663);
// EXTERNAL MODULE: ./build/js/src/session/log-tails.js
var log_tails = __webpack_require__(21757);
;// CONCATENATED MODULE: ./build/js/src/session/report/event-log.js
class EventLog {
    #events = [];
    /** Milliseconds since 1970. What is read went on at a time of its own. */
    #now;
    constructor(now) {
        this.#now = now;
    }
    get events() {
        return this.#events;
    }
    get now() {
        return this.#now;
    }
    /** Seconds that what follows comes later. */
    pass(seconds) {
        this.#now += Math.max(0, Math.round(seconds * 1000));
    }
    append(body) {
        const event = { ...body, t: new Date(this.#now).toISOString(), by: 'main' };
        this.#events.push(event);
        return event;
    }
}

// EXTERNAL MODULE: ./build/js/src/session/stages/collect.js
var collect = __webpack_require__(96927);
;// CONCATENATED MODULE: ./build/js/src/session/report/judging.js

/** Coverage, baseline, budgets and conditions as after the suites of a run. What they come to is appended to the log. */
async function judgeRead({ config, env, signal, redactor }, { suites, log, results, output }) {
    const judged = {
        config: { ...config, suites },
        env,
        signal,
        redactor,
        journal: log,
        plan: { output_directory: output },
        enter: (stage) => void log.append({ type: 'stage_started', stage }),
        warn: (message) => void log.append({ type: 'warning', message: redactor.text(message) })
    };
    const earlier = await (0,collect/* earlierRun */.Su)({ ...config, suites });
    // Nothing that lies there is too old: it is what was named.
    const before = { earlier, coverageBefore: undefined };
    await (0,collect/* judge */.S4)(judged, before, { results: () => Promise.resolve(results()), now: () => log.now });
}

// EXTERNAL MODULE: ./build/js/src/gates/baseline/read.js
var baseline_read = __webpack_require__(46529);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(87452);
;// CONCATENATED MODULE: ./build/js/src/session/report/read-input.js



/** `path`: absolute. Errors: ConfigError of one line that names the file, and the key where it breaks the contract. */
async function readResultsInput(path, given = path) {
    const shown = (0,terminal/* oneLine */.TN)(given, 500);
    const read = await (0,baseline_read.readBaseline)(path, shown);
    if (!('problem' in read))
        return { shown, ...read };
    throw new errors/* ConfigError */.xL(read.problem, {
        hint: 'Give a results file of integration-testbed or an output directory; the form: integration-testbed schema results'
    });
}

;// CONCATENATED MODULE: ./build/js/src/session/report/from-results.js









/**
 * Never better than the results say of themselves: conditions that are named now can only fail more. Errors: ConfigError for
 * what is no results file.
 */
async function reportAgain(path, reporting) {
    const { config, redactor } = reporting;
    const { results: found, directory } = await readResultsInput(path, (0,paths/* shownPath */.pS)(path, config.workingDirectory));
    const given = contract_results/* results */.Xv.parse((0,redact_event/* redactValue */.F)(found, redactor));
    const log = new EventLog(Date.parse(given.completed_at));
    for (const symptom of config.failOnGiven ? brokenRules(given, config) : []) {
        log.append({ type: 'error', code: 'FAIL_ON', exit_code: 1, symptom });
    }
    const results = () => withEvents(withMinimum(given, config), log.events);
    await judgeRead(reporting, {
        suites: [PLACEHOLDER],
        log,
        results,
        output: directory ?? reporting.output
    });
    const context = directory === undefined ? { logTail: () => [] } : await (0,log_tails/* logTails */._)(directory, given);
    return { results: results(), context };
}
/** Nothing of it is run or read: conditions are looked at where there are tests, and here there were. */
const PLACEHOLDER = {
    name: suite/* SINGLE_SUITE */.k4,
    command: '',
    shell: suite/* DEFAULT_SHELL */.L4,
    workingDirectory: '',
    env: {},
    junit: [],
    coverage: [],
    timeout: 0
};
/** What of `fail-on` the run itself may not have looked at. */
function brokenRules({ exit_code, tests }, { failOn, allowEmpty }) {
    if (exit_code !== 0)
        return [];
    const counting = (failOn.includes('failed') ? tests.failed : 0) + (failOn.includes('errors') ? tests.errors : 0);
    const empty = failOn.includes('empty') && !allowEmpty && tests.total === tests.skipped;
    return [
        ...(counting > 0 ? [`${counting} of ${tests.total} tests failed`] : []),
        ...(empty ? ['no test was run'] : [])
    ];
}
function withMinimum(results, { minCoverage }) {
    const { coverage } = results;
    if (coverage === undefined || minCoverage === undefined)
        return results;
    const status = coverage.status === 'ok' && coverage.lines.percent >= minCoverage ? 'ok' : 'failed';
    return { ...results, coverage: { ...coverage, minimum: minCoverage, status } };
}
function withEvents(results, events) {
    const found = (0,diagnosis/* diagnosisOf */.j)(events);
    const last = (type) => events.findLast((event) => event.type === type);
    const budgets = last('budgets_checked')?.budgets;
    const comparison = last('compared')?.comparison;
    const warnings = events.flatMap((event) => (event.type === 'warning' ? [event.message] : []));
    const error = results.error ?? found[0]?.symptom;
    return {
        ...results,
        exit_code: results.exit_code === 0 && found.length > 0 ? 1 : results.exit_code,
        ...(budgets !== undefined && { budgets }),
        ...(comparison !== undefined && { baseline: comparison }),
        warnings: [...new Set([...(results.warnings ?? []), ...warnings])],
        diagnosis: [...(results.diagnosis ?? []), ...found],
        ...(error !== undefined && { error })
    };
}

// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var contract_tests = __webpack_require__(9752);
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 4 modules
var fold = __webpack_require__(14242);
// EXTERNAL MODULE: ./build/js/src/suites/run-suite.js + 48 modules
var run_suite = __webpack_require__(83978);
// EXTERNAL MODULE: ./build/js/src/suites/tests-file.js
var tests_file = __webpack_require__(57014);
// EXTERNAL MODULE: ./build/js/src/session/stages/tests.js + 2 modules
var tests = __webpack_require__(94305);
// EXTERNAL MODULE: ./build/js/src/session/tool.js + 1 modules
var tool = __webpack_require__(32892);
;// CONCATENATED MODULE: ./build/js/src/session/report/from-files.js










/** The same events as of a run, and the same fold. Errors: the signal's reason; InternalError for what can't be written. */
async function readSuites(suites, reporting) {
    const { config, env, output, signal } = reporting;
    const runId = (0,identity/* newRunId */.F$)(env, config.workingDirectory);
    const tests = (0,tests_file/* createTestsFile */.O)((0,external_node_path_.join)(output, contract_tests/* TESTS_FILE */.L));
    const claimed = new Set();
    const outcomes = [];
    try {
        for (const suite of suites) {
            outcomes.push([suite, await (0,run_suite/* runSuite */.o)(suite, contextOf(reporting, { runId, tests, claimed }))]);
            signal.throwIfAborted();
        }
    }
    finally {
        tests.close();
    }
    const log = new EventLog(Date.now() - milliseconds(outcomes));
    const head = { run_id: runId, image_tag: config.imageTag, started_at: new Date(log.now).toISOString() };
    log.append({ type: 'run_started', run_id: runId, image_tag: config.imageTag, tool: tool/* TOOL */.j, purpose: 'run' });
    tell(outcomes, log, reporting);
    await judgeRead(reporting, { suites, log, results: () => (0,fold/* foldResults */.e)(head, log.events), output });
    log.append({ type: 'run_finished' });
    return (0,fold/* foldResults */.e)(head, log.events);
}
function contextOf({ config, env, output, redactor, signal }, shared) {
    const { allowEmpty, failOn, workingDirectory } = config;
    return {
        ...shared,
        existing: true,
        env: {},
        output,
        workspace: env.GITHUB_WORKSPACE ?? workingDirectory,
        retries: 0,
        retryCommand: undefined,
        hangTimeout: 0,
        allowEmpty,
        failOn,
        logLimit: 0,
        redactor,
        signal,
        onOutput: () => undefined,
        onNotice: () => undefined,
        onStarted: () => undefined,
        onEnded: () => undefined,
        onAttemptStarted: () => undefined,
        onAttemptEnded: () => undefined
    };
}
/** When a suite began that ran elsewhere is not known: as long before now as its tests took, one suite after the other. */
function milliseconds(outcomes) {
    return outcomes.reduce((sum, [, { tests }]) => sum + Math.round(tests.duration_s * 1000), 0);
}
function tell(outcomes, log, { redactor }) {
    const warn = (message) => void log.append({ type: 'warning', message: redactor.text(message) });
    const recording = { journal: log, redactor, warn };
    log.append({ type: 'stage_started', stage: 'integration_tests' });
    for (const [suite, outcome] of outcomes) {
        log.append({ type: 'suite_started', suite: suite.name, command: '', attempt: 1 });
        log.pass(outcome.tests.duration_s);
        (0,tests/* recordEnd */.$)(recording, suite, outcome);
    }
    const failed = outcomes.some(([, { status }]) => status !== 'ok');
    log.append({ type: 'stage_ended', stage: 'integration_tests', status: failed ? 'failed' : 'ok' });
}

// EXTERNAL MODULE: ./build/js/src/report/summary/summary.js + 20 modules
var summary = __webpack_require__(2405);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(65909);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(51491);
// EXTERNAL MODULE: ./build/js/src/run/output-files.js
var output_files = __webpack_require__(50245);
;// CONCATENATED MODULE: ./build/js/src/session/report/write-report.js
/** What a report is made of, and where it goes. */






function reportOf(results, context) {
    const verdict = (0,report_verdict/* verdictOf */.V)(results, context);
    return { results, verdict, summary: (0,summary/* summaryMarkdown */.e)(results, verdict) };
}
/** Errors: InternalError that names the file which can't be written. */
async function writeReport({ results, summary }, targets) {
    const { out, directory } = targets;
    const ownSummary = directory === undefined ? undefined : (0,external_node_path_.join)(directory, results_path/* SUMMARY_FILE */.u7);
    const summaryFile = targets.summaryFile ?? ownSummary;
    for (const path of new Set([summaryFile, ownSummary])) {
        if (path !== undefined)
            await (0,json_file/* writeFileAtomically */.lo)(path, summary);
    }
    const copy = directory === undefined ? undefined : (0,results_path/* resultsPathOf */.Te)(directory);
    const own = [out, copy].filter((path) => path !== undefined);
    const whole = directory === undefined ? results : { ...results, files: await filesOf(directory, own) };
    for (const path of new Set(own))
        await (0,json_file/* writeJson */.GF)(path, whole);
    return {
        ...(own[0] !== undefined && { results: own[0] }),
        ...(directory !== undefined && { output_directory: directory }),
        ...(summaryFile !== undefined && { summary: summaryFile })
    };
}
async function filesOf(directory, except) {
    return (await (0,output_files/* listOutputFiles */.D)(directory, except)).files;
}

;// CONCATENATED MODULE: ./build/js/src/session/report/make-report.js
/** A report of files that exist: of suites that ran elsewhere, or of an earlier run's results. */








/** Errors: ConfigError for what can't be read as results; InternalError for what can't be written; the signal's reason. */
async function makeReport(config, { env, signal }) {
    const { out, outputDirectory, summaryFile } = config;
    const temporary = outputDirectory === undefined ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'integration-testbed-')) : undefined;
    const output = outputDirectory ?? temporary ?? '';
    try {
        refuseOverlap(config);
        await (0,promises_.mkdir)(output, { recursive: true }).catch((cause) => {
            throw new errors/* InternalError */.Gd(`${output}: can't be made: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
        });
        const reporting = { config, env, signal, output, redactor: (0,platform_redactor/* createRedactor */.l)(config.mask) };
        const { results, context } = await resultsOf(reporting);
        signal.throwIfAborted();
        const report = reportOf(results, context);
        return { report, written: await writeReport(report, { out, directory: outputDirectory, summaryFile }) };
    }
    finally {
        if (temporary !== undefined)
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** What an earlier report left in its output directory is cleared. */
function refuseOverlap({ from, outputDirectory }) {
    if (outputDirectory === undefined || from.type !== 'files')
        return;
    for (const { base, pattern } of from.suites.flatMap(({ junit, coverage }) => [...junit, ...coverage])) {
        const fixed = pattern.split('/').filter((_, index, all) => !all.slice(0, index + 1).some(isMagic));
        const way = (0,external_node_path_.relative)(outputDirectory, (0,external_node_path_.resolve)(base, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.')));
        if (way !== '' && (way.startsWith('..') || (0,external_node_path_.isAbsolute)(way)))
            continue;
        throw new errors/* ConfigError */.xL(`output-directory: ${outputDirectory} holds files that are to be read: ${pattern}`, {
            hint: 'Name another folder.'
        });
    }
}
const isMagic = (segment) => /[*?[\]{}!()]/.test(segment);
async function resultsOf(reporting) {
    const { from } = reporting.config;
    if (from.type === 'results')
        return reportAgain(from.path, reporting);
    return { results: await readSuites(from.suites, reporting), context: { logTail: () => [] } };
}

// EXTERNAL MODULE: ./build/js/src/commands/action-outputs.js + 1 modules
var action_outputs = __webpack_require__(22544);
// EXTERNAL MODULE: ./build/js/src/commands/action-refused.js + 2 modules
var action_refused = __webpack_require__(16083);
;// CONCATENATED MODULE: ./build/js/src/commands/action-report.js
/** The action with `mode: report`: of files that exist. Its post has nothing to do. */



















/** Sets the exit code; never throws. */
async function main() {
    const { env } = process;
    (0,state/* saveState */.L)('phase', 'report', env);
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const inputs = (0,config_inputs/* inputsOf */.Vc)(env);
    const signal = (0,cancel/* cancelOnSignals */.d)(() => process.exit(2));
    let out;
    try {
        const config = await loadReportConfig({ flags: {}, inputs, env, cwd: workspace });
        out = outOf(config);
        await (0,commands/* addMasks */.dQ)(config.mask);
        const outputDirectory = config.outputDirectory ?? (await folderFor(config, env));
        const { report, written } = await makeReport({ ...config, out, outputDirectory }, { env, signal });
        const { results, verdict, summary } = report;
        const redactor = (0,platform_redactor/* createRedactor */.l)(config.mask);
        const view = await (0,terminal_view/* createView */.O)({
            json: false,
            quiet: false,
            verbose: false,
            allowWorkflowCommands: false,
            redactor: () => redactor,
            environment: env,
            stdout: process.stdout,
            stderr: process.stderr
        });
        view.message((0,render_terminal/* renderVerdict */.g)(verdict, { colours: true }));
        view.close();
        const lines = (0,annotations/* annotationLines */.bK)((0,report_annotations/* annotationsOf */.I)(verdict, workspace));
        process.stdout.write(lines.map((line) => `${redactor.text(line)}\n`).join(''));
        await (0,step_summary/* appendSummary */.fe)(summary).catch((error) => {
            process.stdout.write(`the job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}\n`);
        });
        const { results: file, output_directory, summary: summaryFile } = written;
        const paths = { results: file, outputDirectory: output_directory, summary: summaryFile };
        await (0,action_refused/* setOutputs */.n)((0,action_outputs/* actionOutputs */.d)(results, paths, (text) => redactor.text(text)));
        process.exitCode = results.exit_code;
    }
    catch (error) {
        const resultsFile = out ?? refusedFile(inputs, workspace);
        await (0,action_refused.refuseStep)(error, { resultsFile, workspace, verbose: env.RUNNER_DEBUG === '1' });
    }
}
/** As far as it is known. What was to be read is never replaced by the message that it can't be. */
function refusedFile(inputs, workspace) {
    const [out, read] = [inputs.out, inputs['results-file']].map((text = '') => text.trim());
    if (out === '' && read !== '')
        return undefined;
    const file = (0,external_node_path_.resolve)(workspace, (0,results_path/* resultsFileNamed */.Km)(out));
    return read !== '' && (0,external_node_path_.resolve)(workspace, read ?? '') === file ? undefined : file;
}
/** The contract's file, but not beside results that are only reported again. */
function outOf({ out, from, workingDirectory }) {
    return out ?? (from.type === 'files' ? (0,external_node_path_.resolve)(workingDirectory, (0,results_path/* resultsFileNamed */.Km)(undefined)) : undefined);
}
async function folderFor(config, env) {
    return (await (0,folder/* createRunFolder */.kg)(env, (0,identity/* newRunId */.F$)(env, config.workingDirectory))).output;
}


/***/ }),

/***/ 46529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ testsFileOf),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11102);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5661);
/* harmony import */ var _contract_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1663);
/* harmony import */ var _contract_tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87452);
/** What an earlier run left: its results, and where its tests are. */








const RESULTS_FILE = 'results.json';
/** Bytes. Results of 5,000 failures, each with body and output, have a tenth of it. */
const LARGEST = 128 * 1024 * 1024;
/**
 * `path`: absolute, a results file or an output directory; `what` names it in messages. Only the results are read: into memory, so that the file may be
 * replaced while the run goes on. Never throws: a first run has no baseline.
 */
async function readBaseline(path, what = `baseline ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(path, 500)}`) {
    try {
        const isDirectory = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
        const file = isDirectory ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, RESULTS_FILE) : path;
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size > LARGEST)
            return { problem: `${what}: larger than ${LARGEST / 1024 / 1024} MiB` };
        const content = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        const parsed = _contract_results_js__WEBPACK_IMPORTED_MODULE_3__/* .results */ .Xv.safeParse(content);
        if (!parsed.success)
            return { problem: `${what}: ${invalid(parsed.error.issues, content)}` };
        // By this name results lie in an output directory, and nowhere else.
        const directory = isDirectory || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file) === RESULTS_FILE ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file) : undefined;
        return { results: parsed.data, directory };
    }
    catch (error) {
        return { problem: `${what}: ${reason(error)}` };
    }
}
function testsFileOf(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _contract_tests_js__WEBPACK_IMPORTED_MODULE_4__/* .TESTS_FILE */ .L);
}
/** The first key that is wrong, and how. */
function invalid(issues, content) {
    const [first] = (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(issues, content, () => []);
    if (first === undefined || first.path.length === 0)
        return 'these are no results of a run';
    return `${(0,_config_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pathText */ .LF)(first.path)}: ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(first.message, 300)}`;
}
function reason(error) {
    if (error instanceof SyntaxError)
        return `not JSON: ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(error.message, 200)}`;
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return missing ? 'there are no results' : (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error), 300);
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


/***/ })

};
;