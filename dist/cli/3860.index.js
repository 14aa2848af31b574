"use strict";
exports.id = 3860;
exports.ids = [3860,6529];
exports.modules = {

/***/ 8029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/config/fail-on.js
var fail_on = __webpack_require__(5203);
// EXTERNAL MODULE: ./build/js/src/config/image-tag.js
var image_tag = __webpack_require__(2421);
// EXTERNAL MODULE: ./build/js/src/config/layers.js + 1 modules
var config_layers = __webpack_require__(1515);
// EXTERNAL MODULE: ./build/js/src/config/load.js
var load = __webpack_require__(729);
// EXTERNAL MODULE: ./build/js/src/config/locate.js
var locate = __webpack_require__(9359);
// EXTERNAL MODULE: ./build/js/src/config/mode.js
var mode = __webpack_require__(1486);
// EXTERNAL MODULE: ./build/js/src/config/paths.js
var paths = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/js/src/config/suite.js
var suite = __webpack_require__(6309);
// EXTERNAL MODULE: ./build/js/src/config/suites.js
var config_suites = __webpack_require__(8096);
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

// EXTERNAL MODULE: ./build/js/src/session/cancel.js
var cancel = __webpack_require__(2823);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/src/platform/redactor.js + 1 modules
var redactor = __webpack_require__(6639);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/redact-event.js
var redact_event = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var contract_results = __webpack_require__(1663);
// EXTERNAL MODULE: ./build/js/src/run/fold/diagnosis.js
var diagnosis = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/js/src/session/log-tails.js
var log_tails = __webpack_require__(1757);
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
var collect = __webpack_require__(6927);
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

// EXTERNAL MODULE: ./build/js/src/session/report/read-input.js
var read_input = __webpack_require__(2427);
;// CONCATENATED MODULE: ./build/js/src/session/report/from-results.js









/**
 * Never better than the results say of themselves: conditions that are named now can only fail more. Errors: ConfigError for
 * what is no results file.
 */
async function reportAgain(path, reporting) {
    const { config, redactor } = reporting;
    const { results: found, directory } = await (0,read_input/* readResultsInput */.F)(path, (0,paths/* shownPath */.pS)(path, config.workingDirectory));
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
var fold = __webpack_require__(4242);
// EXTERNAL MODULE: ./build/js/src/run/identity.js
var identity = __webpack_require__(1440);
// EXTERNAL MODULE: ./build/js/src/suites/run-suite.js + 48 modules
var run_suite = __webpack_require__(3978);
// EXTERNAL MODULE: ./build/js/src/suites/tests-file.js
var tests_file = __webpack_require__(7014);
// EXTERNAL MODULE: ./build/js/src/session/stages/tests.js + 2 modules
var tests = __webpack_require__(4305);
// EXTERNAL MODULE: ./build/js/src/session/tool.js + 1 modules
var tool = __webpack_require__(2892);
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

// EXTERNAL MODULE: ./build/js/src/session/report/write-report.js
var write_report = __webpack_require__(2558);
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
        const reporting = { config, env, signal, output, redactor: (0,redactor/* createRedactor */.l)(config.mask) };
        const { results, context } = await resultsOf(reporting);
        signal.throwIfAborted();
        const report = (0,write_report/* reportOf */.E)(results, context);
        return { report, written: await (0,write_report/* writeReport */.u)(report, { out, directory: outputDirectory, summaryFile }) };
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

// EXTERNAL MODULE: ./build/js/src/commands/report-output.js + 4 modules
var report_output = __webpack_require__(8697);
;// CONCATENATED MODULE: ./build/js/src/commands/report.js
/** `report`: says of files that exist what `run` says of its own. */





async function reportCommand(context) {
    const { env, cwd, flags } = context;
    const signal = (0,cancel/* cancelOnSignals */.d)(() => process.exit(2));
    try {
        const config = await loadReportConfig({ flags, inputs: {}, env, cwd });
        return await (0,report_output/* showReport */.U)(context, await makeReport(config, { env, signal }));
    }
    catch (error) {
        // What was to be read is never replaced by the message that it can't be.
        const { out, 'results-file': read } = flags;
        const path = typeof out === 'string' && out !== read ? (0,external_node_path_.resolve)(cwd, out) : undefined;
        return (0,report_output.refused)(error, context, path);
    }
}


/***/ }),

/***/ 6529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ testsFileOf),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1102);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5661);
/* harmony import */ var _contract_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1663);
/* harmony import */ var _contract_tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7452);
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

/***/ 645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ processIdentity),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var _linux_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6402);
/* harmony import */ var _macos_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(473);
/** Whether a process still lives, safe against its id having gone to another one. */


async function startOf(pid) {
    return process.platform === 'linux' ? (0,_linux_js__WEBPACK_IMPORTED_MODULE_0__/* .startedOnLinux */ .ZR)(pid) : (0,_macos_js__WEBPACK_IMPORTED_MODULE_1__/* .startedOnMacos */ .sx)(pid);
}
/** Undefined if there is no such process. */
async function processIdentity(pid) {
    const started = await startOf(pid);
    return started === undefined ? undefined : { pid, started };
}
/** False for a zombie, too. */
async function isAlive(identity) {
    return (await startOf(identity.pid)) === identity.started;
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ startedOrEndedOnLinux),
/* harmony export */   X3: () => (/* binding */ describeOnLinux),
/* harmony export */   ZR: () => (/* binding */ startedOnLinux),
/* harmony export */   _l: () => (/* binding */ listOnLinux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7452);
/** Processes as `/proc` shows them, proc(5). Everything here may vanish between two reads, which is never an error. */


/** `USER_HZ`, which is 100 on every architecture that Node runs on. */
const MS_PER_TICK = 10;
const COMMAND_LIMIT = 200;
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}
let boot;
/** Start times count from the boot: with the boot's id they are unique on this machine. */
function bootId() {
    boot ??= (read('/proc/sys/kernel/random/boot_id') ?? '').slice(0, 8);
    return boot;
}
/** The name stands in parentheses and may itself hold parentheses and spaces: fields count from the last one. */
function readStat(pid) {
    const text = read(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const number = (index) => Number(fields[index] ?? Number.NaN);
    return {
        name: text.slice(text.indexOf('(') + 1, end),
        state: fields[0] ?? '?',
        parent: number(1),
        group: number(2),
        session: number(3),
        cpuTicks: number(11) + number(12),
        startTicks: number(19)
    };
}
const isGone = (stat) => stat.state === 'Z' || stat.state === 'X';
const startOf = (stat) => `${bootId()}-${stat.startTicks}`;
/** Undefined if there is no such process, or only its zombie. */
function startedOnLinux(pid) {
    const stat = readStat(pid);
    return stat === undefined || isGone(stat) ? undefined : startOf(stat);
}
/** As `startedOnLinux`, but a zombie counts: for a child that was just started and may have ended already. */
function startedOrEndedOnLinux(pid) {
    const stat = readStat(pid);
    return stat && startOf(stat);
}
function carries(pid, marker) {
    const wanted = Buffer.from(`${marker.name}=${marker.value}`).toString('latin1');
    // Of other users' processes it can't be read, and they are not ours to stop.
    return read(`/proc/${pid}/environ`)?.split('\0').includes(wanted) ?? false;
}
/** Every process that this one can see, without zombies. */
function listOnLinux(marker) {
    const entries = [];
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        const pid = Number(name);
        if (!Number.isInteger(pid))
            continue;
        const stat = readStat(pid);
        if (stat === undefined || isGone(stat))
            continue;
        const { parent, group, session, state } = stat;
        entries.push({ pid, started: startOf(stat), parent, group, session, state, marked: carries(pid, marker) });
    }
    return entries;
}
/** Adds what a reader wants to know. A process that ended meanwhile keeps what is known of it. */
function describeOnLinux(entry) {
    const stat = readStat(entry.pid);
    if (stat === undefined || startOf(stat) !== entry.started) {
        return { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
    }
    const words = Buffer.from(read(`/proc/${entry.pid}/cmdline`) ?? '', 'latin1').toString('utf8');
    const wchan = read(`/proc/${entry.pid}/wchan`)?.trim();
    const uptime = Number((read('/proc/uptime') ?? '').split(' ')[0]);
    const age = uptime * 1000 - stat.startTicks * MS_PER_TICK;
    return {
        ...entry,
        state: stat.state,
        command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(words.replaceAll('\0', ' '), COMMAND_LIMIT) || `[${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(stat.name, COMMAND_LIMIT)}]`,
        ageMs: Number.isFinite(age) ? Math.max(0, age) : undefined,
        cpuMs: stat.cpuTicks * MS_PER_TICK,
        // `0` where the kernel does not tell.
        waitsIn: wchan === undefined || wchan === '' || wchan === '0' ? undefined : (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(wchan, 60)
    };
}


/***/ }),

/***/ 473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ listOnMacos),
/* harmony export */   Sr: () => (/* binding */ describeOnMacos),
/* harmony export */   sx: () => (/* binding */ startedOnMacos)
/* harmony export */ });
/* unused harmony export parseListing */
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7452);
/** Processes as `ps` of macOS prints them, ps(1). */


/** Milliseconds. */
const TIMEOUT = 5_000;
const COMMAND_LIMIT = 200;
/** pid, ppid, pgid, stat, lstart (five words), command. */
const LINE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/;
async function ps(args) {
    const { stdout } = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)('ps', args, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' }, timeout: TIMEOUT });
    return stdout;
}
/** Undefined if there is no such process, or only its zombie. */
async function startedOnMacos(pid) {
    const line = (await ps(['-o', 'stat=,lstart=', '-p', String(pid)])).trim();
    const state = line.split(/\s+/, 1)[0] ?? '';
    return line === '' || state.startsWith('Z') ? undefined : line.slice(state.length).trim().replace(/\s+/g, ' ');
}
/** Two listings: the environment stands behind the command, with nothing between them that would tell where it begins. */
async function listOnMacos(marker) {
    const [plain, withEnvironment] = await Promise.all([
        ps(['-axww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']),
        ps(['-axwwE', '-o', 'pid=,command='])
    ]);
    return parseListing(plain, withEnvironment, marker);
}
function parseListing(plain, withEnvironment, marker) {
    const wanted = ` ${marker.name}=${marker.value} `;
    const marked = new Set();
    for (const line of withEnvironment.split('\n'))
        if (`${line} `.includes(wanted))
            marked.add(Number.parseInt(line, 10));
    const entries = [];
    for (const line of plain.split('\n')) {
        const [, pid, parent, group, state = '', started = '', command = ''] = LINE.exec(line) ?? [];
        if (pid === undefined || state.startsWith('Z'))
            continue;
        entries.push({
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: undefined,
            state: state.slice(0, 1),
            started: started.replace(/\s+/g, ' '),
            marked: marked.has(Number(pid)),
            command: (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(command, COMMAND_LIMIT),
            ageMs: ageOf(started),
            cpuMs: undefined,
            waitsIn: undefined
        });
    }
    return entries;
}
/** Seconds are all that `lstart` knows. */
function ageOf(started) {
    const at = Date.parse(started);
    return Number.isNaN(at) ? undefined : Math.max(0, Date.now() - at);
}
/** The listing knows it all already. */
function describeOnMacos(entry) {
    return 'command' in entry
        ? entry
        : { ...entry, command: '(ended)', ageMs: undefined, cpuMs: undefined, waitsIn: undefined };
}


/***/ }),

/***/ 296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 5037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkEvent),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(1663);
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

;// CONCATENATED MODULE: ./build/js/src/run/read-journal.js


/** For `openJournal`: just what the contract says of an event. Errors: ZodError of one that is none. */
function checkEvent(written) {
    return events_event.parse(written);
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

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   c: () => (/* binding */ readRunResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
/* harmony import */ var _fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4242);
/* harmony import */ var _read_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5037);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1491);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(245);
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
    const results = (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)(folder.journal));
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
    return (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)(plan, await (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a)(folder.journal));
}


/***/ }),

/***/ 2427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readResultsInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _gates_baseline_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6529);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7452);



/** `path`: absolute. Errors: ConfigError of one line that names the file, and the key where it breaks the contract. */
async function readResultsInput(path, given = path) {
    const shown = (0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(given, 500);
    const read = await (0,_gates_baseline_read_js__WEBPACK_IMPORTED_MODULE_1__.readBaseline)(path, shown);
    if (!('problem' in read))
        return { shown, ...read };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(read.problem, {
        hint: 'Give a results file of integration-testbed or an output directory; the form: integration-testbed schema results'
    });
}


/***/ })

};
;