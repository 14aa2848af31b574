"use strict";
exports.id = 4950;
exports.ids = [4950,6529];
exports.modules = {

/***/ 1222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/session/cancel.js
var cancel = __webpack_require__(2823);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/src/run/identity.js
var identity = __webpack_require__(1440);
// EXTERNAL MODULE: ./build/js/src/session/failed-before.js
var failed_before = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/js/src/session/log-tails.js
var log_tails = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/js/src/session/report/read-input.js
var read_input = __webpack_require__(2427);
// EXTERNAL MODULE: ./build/js/src/session/report/write-report.js
var write_report = __webpack_require__(2558);
;// CONCATENATED MODULE: ./build/js/src/session/report/merge/copies.js
/** What lies in the output directories of the shards, below their names in the merged one. */


/** Folders of an output directory whose files belong to one run. */
const FOLDERS = ['junit', 'logs', 'coverage'];
/** Regular files and folders only: a link in an artifact may lead anywhere. Errors: what the file system throws. */
async function copyFolders(from, to, shard) {
    for (const folder of FOLDERS) {
        const source = (0,external_node_path_.join)(from, folder);
        if ((await (0,promises_.lstat)(source).catch(() => undefined))?.isDirectory() !== true)
            continue;
        await (0,promises_.cp)(source, (0,external_node_path_.join)(to, folder, shard), { recursive: true, filter: isPlain });
    }
}
async function isPlain(path) {
    const found = await (0,promises_.lstat)(path);
    return found.isFile() || found.isDirectory();
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
}

// EXTERNAL MODULE: ./build/js/src/suites/coverage/read-reports.js + 10 modules
var read_reports = __webpack_require__(2783);
;// CONCATENATED MODULE: ./build/js/src/session/report/merge/shard.js
/** `junit/a/b.xml` -> `junit/<shard>/a/b.xml`; nothing for a path of another folder, or where nothing was copied. */
function relocated(shard, folder, path) {
    if (!shard.copied || path === undefined || !path.startsWith(`${folder}/`) || path.split('/').includes('..'))
        return [];
    return [`${folder}/${shard.name}/${path.slice(folder.length + 1)}`];
}
/** Appends the shard to names that more than one shard has. */
function renaming(shards, namesOf) {
    const seen = new Map();
    for (const { results } of shards) {
        for (const name of new Set(namesOf(results)))
            seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    return (shard, name) => ((seen.get(name) ?? 0) > 1 ? `${name}@${shard.name}` : name);
}

;// CONCATENATED MODULE: ./build/js/src/session/report/merge/coverage.js
/** The coverage of all shards together: from the reports that lie in their output directories, line by line. */



/** Half of it would look like a fall: all reports of all shards that have coverage, or none. */
async function mergeCoverage(shards, { cwd, env, signal }) {
    const covered = shards.filter(({ results }) => results.coverage !== undefined);
    const [only] = covered;
    if (only === undefined)
        return { coverage: undefined, lacks: [] };
    if (shards.length === 1)
        return { coverage: withReports(only.results.coverage, covered), lacks: [] };
    const alone = covered.filter(({ input }) => input.directory === undefined);
    if (alone.length > 0) {
        const names = alone.map(({ name }) => name).join(', ');
        return { coverage: undefined, lacks: [`coverage: left out, since the reports of ${names} are not there`] };
    }
    const files = covered.flatMap((shard) => reportsOf(shard, cwd));
    // Of what it warns each shard has warned already.
    const { union, read, problems } = await (0,read_reports/* readReports */.o)(files, {
        workspace: env.GITHUB_WORKSPACE ?? cwd,
        signal
    });
    if (problems.length > 0 || read === 0) {
        return { coverage: undefined, lacks: [`coverage: left out: ${problems[0] ?? 'no report was read'}`] };
    }
    const minima = covered.flatMap(({ results: { coverage } }) => coverage?.minimum ?? []);
    const totals = union.totals();
    const minimum = minima.length === 0 ? undefined : Math.max(...minima);
    const coverage = {
        ...totals,
        reports: [],
        ...(minimum !== undefined && { minimum }),
        status: minimum !== undefined && totals.lines.percent < minimum ? 'failed' : 'ok'
    };
    return { coverage: withReports(coverage, covered), lacks: [] };
}
function withReports(coverage, shards) {
    if (coverage === undefined)
        return undefined;
    const reports = shards.flatMap((shard) => (shard.results.coverage?.reports ?? []).flatMap((path) => relocated(shard, 'coverage', path)));
    return { ...coverage, reports };
}
function reportsOf({ name, input, results }, workingDirectory) {
    const { directory } = input;
    if (directory === undefined)
        return [];
    return (results.coverage?.reports ?? []).filter(isInside).map((path) => ({
        path: (0,external_node_path_.join)(directory, path),
        name: `${name}: ${path}`,
        origin: undefined,
        workingDirectory
    }));
}
/** Results of somebody else may name any file of this machine. */
function isInside(path) {
    return !(0,external_node_path_.isAbsolute)(path) && !(0,external_node_path_.normalize)(path).startsWith('..');
}

// EXTERNAL MODULE: ./build/js/src/contract/results.js
var contract_results = __webpack_require__(1663);
// EXTERNAL MODULE: ./build/js/src/session/tool.js + 1 modules
var tool = __webpack_require__(2892);
;// CONCATENATED MODULE: ./build/js/src/session/report/merge/services.js

function mergeServices(shards) {
    const entries = shards.flatMap((shard) => (shard.results.services ?? []).map((service) => ({ shard, service })));
    const byName = Map.groupBy(entries, ({ service }) => service.name);
    const apart = new Set();
    for (const [name, same] of byName)
        if (new Set(same.map(({ service }) => fate(service))).size > 1)
            apart.add(name);
    const rename = (shard, name) => (apart.has(name) ? `${shard.name}/${name}` : name);
    const services = [...byName.values()].flatMap((same) => {
        const shown = apart.has(same[0]?.service.name ?? '') ? same : same.toSorted(slowestFirst).slice(0, 1);
        return shown.map(({ shard, service: { log_file, ...service } }) => {
            const [log] = relocated(shard, 'logs', log_file);
            return { ...service, name: rename(shard, service.name), ...(log !== undefined && { log_file: log }) };
        });
    });
    return { services, rename };
}
/** All but times, which differ always. */
function fate({ role, image, digest, state, exit_code, oom, restarts }) {
    return JSON.stringify([role, image, digest, state, exit_code, oom, restarts]);
}
function slowestFirst(a, b) {
    return (b.service.ready_after_s ?? 0) - (a.service.ready_after_s ?? 0);
}

;// CONCATENATED MODULE: ./build/js/src/session/report/merge/stages.js
const WORST_FIRST = ['failed', 'cancelled', 'ok', 'skipped'];
const SUITES = 'integration_tests.';
function mergeStages(shards, suiteName) {
    const merged = new Map();
    for (const shard of shards) {
        for (const [name, stage] of Object.entries(shard.results.stages)) {
            const key = name.startsWith(SUITES) ? SUITES + suiteName(shard, name.slice(SUITES.length)) : name;
            const known = merged.get(key);
            merged.set(key, known === undefined ? stage : worse(known, stage));
        }
    }
    const of = (name) => merged.get(name) ?? { duration_s: 0, status: 'skipped' };
    return {
        ...Object.fromEntries(merged),
        infra_deploy: of('infra_deploy'),
        seed_data: of('seed_data'),
        service_deploy: of('service_deploy'),
        integration_tests: of('integration_tests'),
        teardown: of('teardown')
    };
}
function worse(a, b) {
    const status = WORST_FIRST.find((one) => one === a.status || one === b.status) ?? 'skipped';
    return { ...a, duration_s: Math.max(a.duration_s, b.duration_s), status };
}

;// CONCATENATED MODULE: ./build/js/src/session/report/merge/words.js
const MOST_WARNINGS = 200;
/** What several shards say is said once, of all of them. */
function mergeWarnings(shards) {
    const said = new Map();
    for (const { name, results } of shards) {
        for (const warning of new Set(results.warnings))
            said.set(warning, [...(said.get(warning) ?? []), name]);
    }
    const lines = [...said].map(([warning, names]) => names.length === shards.length && shards.length > 1 ? warning : `${names.join(', ')}: ${warning}`);
    const rest = lines.length - MOST_WARNINGS;
    return rest > 0 ? [...lines.slice(0, MOST_WARNINGS), `and ${rest} more warnings`] : lines;
}
/** Those of the worst shards first. */
function mergeDiagnosis(shards, serviceName) {
    return worstFirst(shards).flatMap((shard) => (shard.results.diagnosis ?? []).map((diagnosis) => ({
        ...diagnosis,
        symptom: `${shard.name}: ${diagnosis.symptom}`,
        ...(diagnosis.service !== undefined && { service: serviceName(shard, diagnosis.service) })
    })));
}
function mergeError(shards) {
    const [first] = worstFirst(shards).filter(({ results }) => results.error !== undefined);
    return first === undefined ? undefined : `${first.name}: ${first.results.error ?? ''}`;
}
function worstFirst(shards) {
    return shards.toSorted((a, b) => b.results.exit_code - a.results.exit_code);
}
/** What all shards have, else undefined. */
function common(shards, of) {
    const values = new Set(shards.map(({ results }) => JSON.stringify(of(results))));
    const [first] = shards;
    return values.size === 1 && first !== undefined ? of(first.results) : undefined;
}

;// CONCATENATED MODULE: ./build/js/src/session/report/merge/merge-results.js
/** The results of several runs as those of one. Pure. */






/** Tests that are named; their number is in the totals. */
const MOST_NAMED = 1_000;
const SLOWEST = 20;
/** At least one shard. `coverage`: the union of their reports; undefined where it is not known. */
function mergeResults(runId, shards, coverage) {
    const all = shards.map(({ results }) => results);
    const suiteName = renaming(shards, ({ suites }) => (suites ?? []).map(({ name }) => name));
    const { services, rename: serviceName } = mergeServices(shards);
    const notes = (of) => shards.flatMap((shard) => (of(shard.results) ?? []).map((note) => ({ ...note, suite: suiteName(shard, note.suite) })));
    const error = mergeError(shards);
    const tags = [...new Set(all.map(({ image_tag }) => image_tag))];
    const engine = common(shards, (results) => results.engine);
    const results = {
        run_id: runId,
        // Of several tags none was tested as a whole: no reader may take this for the name of one.
        image_tag: tags.join(', '),
        started_at: all.map(({ started_at }) => started_at).toSorted(byTime)[0] ?? '',
        completed_at: all
            .map(({ completed_at }) => completed_at)
            .toSorted(byTime)
            .at(-1) ?? '',
        exit_code: worst(all),
        stages: mergeStages(shards, suiteName),
        tests: sum(all.map(({ tests }) => tests)),
        profiling: mergeProfiling(shards),
        schema_version: contract_results/* SCHEMA_VERSION */.f$,
        tool: tool/* TOOL */.j,
        ...(engine !== undefined && { engine }),
        merged_from: shards.map(({ name, results: { run_id, exit_code, started_at, completed_at } }) => {
            return { name, run_id, exit_code, started_at, completed_at };
        }),
        suites: shards.flatMap((shard) => (shard.results.suites ?? []).map((suite) => ({
            ...suite,
            name: suiteName(shard, suite.name),
            junit: suite.junit.flatMap((path) => relocated(shard, 'junit', path))
        }))),
        failures: shards
            .flatMap((shard) => (shard.results.failures ?? []).map((failure) => ({
            ...failure,
            suite: suiteName(shard, failure.suite),
            ...(failure.logs !== undefined && {
                logs: failure.logs.map((log) => ({ ...log, service: serviceName(shard, log.service) }))
            })
        })))
            .slice(0, MOST_NAMED),
        flaky_tests: notes(({ flaky_tests }) => flaky_tests).slice(0, MOST_NAMED),
        skipped_tests: notes(({ skipped_tests }) => skipped_tests).slice(0, MOST_NAMED),
        slowest: notes(({ slowest }) => slowest)
            .sort((a, b) => (b.duration_s ?? 0) - (a.duration_s ?? 0))
            .slice(0, SLOWEST),
        services,
        ...(coverage !== undefined && { coverage }),
        budgets: shards.flatMap(({ name, results: { budgets } }) => (budgets ?? []).map((budget) => ({ ...budget, of: budget.of === undefined ? name : `${name}/${budget.of}` }))),
        warnings: mergeWarnings(shards),
        diagnosis: mergeDiagnosis(shards, serviceName),
        ...(error !== undefined && { error })
    };
    return { results, suiteName, serviceName };
}
/** As the contract ranks them: 2 before 1 before 0. */
function worst(all) {
    return all.map(({ exit_code }) => exit_code).reduce((a, b) => (b > a ? b : a), 0);
}
function sum(all) {
    const total = { ...contract_results/* NO_TESTS */.q0 };
    for (const key of ['total', 'passed', 'failed', 'errors', 'skipped', 'flaky', 'duration_s']) {
        for (const tests of all)
            total[key] += tests[key];
    }
    return { ...total, duration_s: Math.round(total.duration_s * 1000) / 1000 };
}
/** Percentiles can't be added: an endpoint of several shards stands for each. */
function mergeProfiling(shards) {
    const rename = renaming(shards, ({ profiling }) => Object.keys(profiling.endpoints));
    const endpoints = shards.flatMap((shard) => Object.entries(shard.results.profiling.endpoints).map(([name, value]) => [rename(shard, name), value]));
    const slow = shards.flatMap((shard) => shard.results.profiling.slow_endpoints.map((name) => rename(shard, name)));
    return { endpoints: Object.fromEntries(endpoints), slow_endpoints: slow };
}
const byTime = (a, b) => Date.parse(a) - Date.parse(b);

;// CONCATENATED MODULE: ./build/js/src/session/report/merge/shard-names.js
/** Names of shards, from the paths that were given: people know their jobs by them. Pure. */

/** What every run calls it says nothing of which run it is. */
const USUAL = ['results', 'inttest-results'];
const LONGEST = 60;
/** In the order of the paths (absolute): each unique, also where case does not count, and fit for a path. */
function shardNames(paths) {
    const parts = paths.map(tellingParts);
    const deepest = Math.max(0, ...parts.map(({ length }) => length));
    for (let count = 1; count < deepest; count++) {
        const names = parts.map((segments) => slug(segments.slice(-count)));
        if (new Set(names.map(lower)).size === names.length)
            return names;
    }
    const taken = new Set();
    return parts.map((segments) => freeName(slug(segments), taken));
}
function tellingParts(path) {
    const segments = path
        .replace(/\.json$/i, '')
        .split(external_node_path_.sep)
        .filter((segment) => segment !== '');
    while (segments.length > 1 && USUAL.includes(segments.at(-1) ?? ''))
        segments.pop();
    return segments;
}
function slug(segments) {
    const text = segments.join('-').replace(/[^A-Za-z0-9._-]+/g, '_');
    return text.slice(-LONGEST).replace(/^\.+/, '') || 'shard';
}
function freeName(name, taken) {
    for (let number = 1;; number++) {
        const candidate = number === 1 ? name : `${name}-${number}`;
        if (taken.has(lower(candidate)))
            continue;
        taken.add(lower(candidate));
        return candidate;
    }
}
const lower = (text) => text.toLowerCase();

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var tests = __webpack_require__(9752);
// EXTERNAL MODULE: ./build/js/src/run/json-file.js
var json_file = __webpack_require__(1491);
// EXTERNAL MODULE: ./build/js/src/session/results-path.js
var results_path = __webpack_require__(5415);
;// CONCATENATED MODULE: ./build/js/src/session/report/merge/target.js
/** Where merged results go: a file, or an output directory that holds nothing else. */








/** `out`: absolute. Only reads. */
async function targetOf(out) {
    const isFile = (0,external_node_path_.extname)(out).toLowerCase() === '.json' && !(await isFolder(out));
    return isFile ? { file: out, directory: undefined } : { file: (0,results_path/* resultsPathOf */.Te)(out), directory: out };
}
const earlier = schemas/* looseObject */._H3({ run_id: schemas/* string */.YjP(), merged_from: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* unknown */.L5J())) });
/**
 * Only reads. Errors: ConfigError where an input lies there, or where the directory holds something else than an earlier
 * merge, which is not for us to remove or to mix with.
 */
async function ensureFree({ file, directory }, { paths, cwd, out = '' }) {
    const input = paths.find((path) => {
        const whole = (0,external_node_path_.resolve)(cwd, path);
        return whole === directory || [whole, (0,results_path/* resultsPathOf */.Te)(whole)].includes(file);
    });
    if (input !== undefined) {
        throw new errors/* ConfigError */.xL(`--out ${out}: it would take the place of ${input}, which is to be merged`);
    }
    if (directory === undefined || (await (0,promises_.readdir)(directory).catch(() => [])).length === 0)
        return;
    const found = await (0,json_file/* readJson */.Vh)(file, earlier);
    // `none`: a merge that was refused left its results there.
    if (found?.merged_from !== undefined || found?.run_id === 'none')
        return;
    throw new errors/* ConfigError */.xL(`--out ${out}: the folder holds other files`, { hint: 'Name one that is new or empty.' });
}
/** Removes what an earlier merge wrote. */
async function clear({ directory }) {
    if (directory === undefined)
        return;
    for (const name of [...FOLDERS, tests/* TESTS_FILE */.L, results_path/* SUMMARY_FILE */.u7]) {
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/src/gates/baseline/test-lines.js
var test_lines = __webpack_require__(8655);
;// CONCATENATED MODULE: ./build/js/src/session/report/merge/tests-file.js
/** One `tests.ndjson` of those of all shards. */




/** Characters that are written at once. */
const BATCH = 1 << 20;
/**
 * Writes the lines of all parts, in their order, below `directory`. Returns for each part whether it had any; lines that are
 * no tests are left out. Errors: what the file system throws.
 */
async function concatenateTests(parts, directory, signal) {
    const found = [];
    const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(directory, tests/* TESTS_FILE */.L), 'w', 0o644);
    try {
        for (const part of parts)
            found.push(await append(file, part, signal));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return found;
}
async function append(file, { directory, suiteName }, signal) {
    let batch = '';
    let any = false;
    const take = (bytes) => {
        const line = bytes.length > test_lines/* LONGEST */.zP ? undefined : renamed(bytes, suiteName);
        if (line === undefined)
            return;
        any = true;
        batch += line;
        if (batch.length > BATCH)
            batch = writeAll(file, batch);
    };
    try {
        await (0,test_lines/* readLines */.Se)((0,external_node_path_.join)(directory, tests/* TESTS_FILE */.L), take, signal);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            throw error;
    }
    writeAll(file, batch);
    return any;
}
function renamed(bytes, suiteName) {
    try {
        const parsed = tests/* testRecord */.w.safeParse(JSON.parse(bytes.toString()));
        return parsed.success ? `${JSON.stringify({ ...parsed.data, suite: suiteName(parsed.data.suite) })}\n` : undefined;
    }
    catch {
        return undefined;
    }
}
/** Returns what is left to write: nothing. */
function writeAll(file, text) {
    let rest = Buffer.from(text);
    while (rest.length > 0)
        rest = rest.subarray((0,external_node_fs_.writeSync)(file, rest));
    return '';
}

;// CONCATENATED MODULE: ./build/js/src/session/report/merge/merge-runs.js
/** Merges what shards and matrix jobs left: all of it, or an error; a shard that is missing must not pass for a green one. */














/** Errors: ConfigError of one line that names the input; what is at `out` says then that nothing was merged. */
async function mergeRuns(options) {
    const target = options.out === undefined ? undefined : await targetOf((0,external_node_path_.resolve)(options.cwd, options.out));
    if (target !== undefined)
        await ensureFree(target, options);
    try {
        return await merge(options, target);
    }
    catch (error) {
        if (target !== undefined)
            await (0,failed_before/* writeFailedResults */.D)(error, target.file);
        throw error;
    }
}
async function merge(options, target) {
    const inputs = await readInputs(options);
    const names = shardNames(inputs.map(({ path }) => path));
    const copied = target?.directory !== undefined;
    const shards = inputs.map((input, index) => ({
        name: names[index] ?? '',
        results: input.results,
        copied: copied && input.directory !== undefined,
        input
    }));
    if (target?.directory !== undefined)
        await copyAll(shards, target.directory, target);
    const { coverage, lacks } = await mergeCoverage(shards, options);
    const merged = mergeResults((0,identity/* newRunId */.F$)(options.env, options.cwd), shards, coverage);
    const more = [...lacks, ...leftOut(shards)];
    if (target?.directory !== undefined)
        more.push(...(await writeTests(shards, merged, target.directory, options.signal)));
    const results = { ...merged.results, warnings: [...(merged.results.warnings ?? []), ...more] };
    const report = (0,write_report/* reportOf */.E)(results, await contextOf(shards, merged));
    const written = await (0,write_report/* writeReport */.u)(report, {
        out: target?.file,
        directory: target?.directory,
        summaryFile: options.summaryFile && (0,external_node_path_.resolve)(options.cwd, options.summaryFile)
    });
    return { report, written };
}
async function readInputs({ paths, cwd, expected }) {
    if (paths.length === 0)
        throw new errors/* ConfigError */.xL('merge: no results file and no output directory was named');
    if (expected !== undefined && paths.length !== expected) {
        throw new errors/* ConfigError */.xL(`merge: ${paths.length} were named, not ${expected} as expected: ${paths.join(', ')}`, {
            hint: 'A shard that left no results has not come to its end: look at its job.'
        });
    }
    const inputs = [];
    const seen = new Map();
    for (const given of paths) {
        const path = (0,external_node_path_.resolve)(cwd, given);
        const input = await (0,read_input/* readResultsInput */.F)(path, given);
        const { run_id } = input.results;
        const twin = seen.get(run_id);
        // Runs that failed before they began have no id.
        if (twin !== undefined && run_id !== 'none') {
            throw new errors/* ConfigError */.xL(`${input.shown}: the same run (${run_id}) as ${twin}`, { hint: 'Name each run once.' });
        }
        seen.set(run_id, input.shown);
        inputs.push({ ...input, path });
    }
    return inputs;
}
async function copyAll(shards, directory, target) {
    await clear(target);
    await (0,promises_.mkdir)(directory, { recursive: true });
    for (const { name, input } of shards) {
        if (input.directory !== undefined)
            await copyFolders(input.directory, directory, name);
    }
}
async function writeTests(shards, { suiteName }, directory, signal) {
    const whole = shards.filter(({ input }) => input.directory !== undefined);
    const parts = whole.map((shard) => ({
        directory: shard.input.directory ?? '',
        suiteName: (name) => suiteName(shard, name)
    }));
    const found = await concatenateTests(parts, directory, signal);
    return whole
        .filter(({ results }, index) => found[index] !== true && results.tests.total > 0)
        .map(({ name }) => `${name}: it has no tests.ndjson, so that of the merged runs lacks its tests`);
}
/** What the merged results can't tell, one line each. */
function leftOut(shards) {
    const alone = shards.filter(({ copied, input }) => !copied && input.directory === undefined);
    const compared = shards.some(({ results }) => results.baseline !== undefined);
    return [
        ...(alone.length > 0
            ? [`${alone.map(({ name }) => name).join(', ')}: given as a file alone, without its tests, logs and reports`]
            : []),
        ...(compared ? ['what changed since the baseline is left out: compare the merged results with it'] : [])
    ];
}
/** The last log lines of each shard's services, by the names that they have now. */
async function contextOf(shards, { serviceName }) {
    const tails = new Map();
    for (const shard of shards) {
        if (shard.input.directory === undefined)
            continue;
        const found = await (0,log_tails/* logTails */._)(shard.input.directory, shard.results);
        for (const { name } of shard.results.services ?? []) {
            const lines = found.logTail(name);
            if (lines.length > 0 && !tails.has(serviceName(shard, name)))
                tails.set(serviceName(shard, name), lines);
        }
    }
    return { logTail: (service) => tails.get(service) ?? [] };
}

// EXTERNAL MODULE: ./build/js/src/commands/report-output.js + 4 modules
var report_output = __webpack_require__(8697);
;// CONCATENATED MODULE: ./build/js/src/commands/merge.js
/** `merge`: the results of shards and matrix jobs as those of one run. */




async function mergeCommand(context, paths, expect) {
    const { env, cwd, flags } = context;
    const signal = (0,cancel/* cancelOnSignals */.d)(() => process.exit(2));
    const text = (value) => (typeof value === 'string' ? value : undefined);
    try {
        const expected = expectedFrom(expect);
        const options = {
            paths,
            cwd,
            env,
            out: text(flags.out),
            summaryFile: text(flags['summary-file']),
            expected,
            signal
        };
        return await (0,report_output/* showReport */.U)(context, await mergeRuns(options));
    }
    catch (error) {
        // The merge has said it in its own results already, where that was safe.
        return (0,report_output.refused)(error, context, undefined);
    }
}
function expectedFrom(value) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string' && /^\d{1,5}$/.test(value))
        return Number(value);
    throw new errors/* ConfigError */.xL(`--expect: expected the number of results to merge, got ${JSON.stringify(value)}`);
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

/***/ 8655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   w1: () => (/* binding */ readTestLines),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);
/** Reads `tests.ndjson` in one pass, a chunk at a time. */



/** What of a test a comparison needs: the rest of a line is passed over. */
const record = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    suite: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.suite,
    id: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.id,
    name: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.name,
    class: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.class,
    file: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.file,
    line: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.line,
    status: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.status,
    duration_s: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.duration_s,
    attempt: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.attempt,
    message: _contract_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .testRecord */ .w.shape.message
});
/** Bytes. Names, class and message of a test are bounded when they are written: what is longer is none of our lines. */
const LONGEST = 1 << 20;
const NEWLINE = 0x0a;
/** Bytes that are read at once. */
const BLOCK = 1 << 18;
/** Returns how many lines were no tests. Errors: what reading the file throws; the signal's reason when it aborts. */
async function readTestLines(path, { onTest, wants }, signal) {
    let index = 0;
    let foreign = 0;
    const take = (bytes) => {
        const number = index++;
        if (wants?.(number) === false || bytes.length === 0)
            return;
        const test = bytes.length > LONGEST ? undefined : parse(bytes);
        if (test === undefined)
            foreign++;
        else
            onTest(test, number);
    };
    await readLines(path, take, signal);
    return foreign;
}
/** Calls back for each line, without its end. Of one above LONGEST bytes comes a beginning that is longer than that. */
async function readLines(path, take, signal) {
    let rest = [];
    let held = 0;
    for await (const chunk of chunksOf(path, signal)) {
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
            take(rest.length === 0 ? chunk.subarray(start, end) : Buffer.concat([...rest, chunk.subarray(start, end)]));
            rest = [];
            held = 0;
            start = end + 1;
        }
        // Of a line that is too long its beginning is enough to see that.
        if (held <= LONGEST)
            rest.push(chunk.subarray(start));
        held += chunk.length - start;
    }
    if (held > 0)
        take(Buffer.concat(rest));
}
async function* chunksOf(path, signal) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        for (;;) {
            signal.throwIfAborted();
            const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(BLOCK), 0, BLOCK);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
function parse(bytes) {
    try {
        const parsed = record.safeParse(JSON.parse(bytes.toString()));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _output_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4594);
/** Short calls of command line tools. Never through a shell, never with our own standard streams. */



const DEFAULT_MAX_OUTPUT = 16 * 1024 * 1024;
const MAX_LINE = 16 * 1024;
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 2_000;
/** Milliseconds that the streams may stay open after the exit: a background process may hold them for ever. */
const DRAIN = 500;
/**
 * Runs a program to its end. On a time-out or when the signal aborts, its group gets SIGTERM and 2 s later SIGKILL, and the
 * result says so. Rejects only if it could not be started (the system's error with its `code`, or the signal's reason), or if
 * it printed more than `maxOutput` to standard output: half of an answer is worse than none.
 */
async function runCommand(command, args, options = {}) {
    options.signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        detached: options.processGroup ?? true,
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    });
    const stop = new Stop(child, options.processGroup ?? true);
    const { maxOutput = DEFAULT_MAX_OUTPUT, onLine } = options;
    const stdout = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    const stderr = new _output_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .OutputTail */ .g(maxOutput);
    read(child.stdout, onLine && ((line) => onLine(line, 'stdout')), (chunk) => {
        stdout.push(chunk);
        if (stdout.cut)
            stop.now('overflow');
    });
    read(child.stderr, onLine && ((line) => onLine(line, 'stderr')), (chunk) => stderr.push(chunk));
    // A program that does not read its input to the end is not an error.
    child.stdin?.on('error', () => undefined).end(options.input);
    const onAbort = () => stop.now('abort');
    options.signal?.addEventListener('abort', onAbort, { once: true });
    const timer = options.timeout === undefined ? undefined : setTimeout(() => stop.now('timeout'), options.timeout);
    try {
        const { exitCode, signal } = await ended(child, options.onSpawn);
        const { reason } = stop;
        if (stdout.cut && (reason === undefined || reason === 'overflow')) {
            throw new Error(`${command} printed more than ${maxOutput} bytes`);
        }
        return {
            exitCode,
            signal,
            stdout: stdout.toString(),
            stderr: stderr.toString(),
            timedOut: reason === 'timeout',
            aborted: reason === 'abort'
        };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', onAbort);
        stop.finish();
    }
}
function ended(child, onSpawn) {
    return new Promise((resolve, reject) => {
        child.once('spawn', () => {
            if (child.pid !== undefined)
                onSpawn?.(child.pid);
        });
        child.once('error', reject);
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
}
function read(stream, onLine, onChunk) {
    const lines = onLine && new LineSplitter(onLine);
    stream?.on('data', (chunk) => {
        onChunk(chunk);
        lines?.push(chunk);
    });
    stream?.once('close', () => lines?.end());
}
/** Ends a child in two steps, with all of its group, once. */
class Stop {
    reason;
    #child;
    #group;
    #kill;
    #drain;
    constructor(child, group) {
        this.#child = child;
        this.#group = group;
        child.once('exit', () => {
            // After a stop the kill comes first: then only what left the group can still hold the streams.
            const patience = this.reason === undefined ? DRAIN : GRACE + DRAIN;
            this.#drain = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, patience);
        });
    }
    now(reason) {
        // Already over: only its streams are still held by somebody.
        if (this.reason !== undefined || this.#child.exitCode !== null || this.#child.signalCode !== null)
            return;
        this.reason = reason;
        this.#send('SIGTERM');
        this.#kill = setTimeout(() => this.#send('SIGKILL'), GRACE);
    }
    /** After its end: nothing of a stopped group may be left, even if it has closed its streams. */
    finish() {
        clearTimeout(this.#kill);
        clearTimeout(this.#drain);
        if (this.reason !== undefined && this.#group)
            this.#send('SIGKILL');
    }
    #send(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        if (!this.#group) {
            this.#child.kill(signal);
            return;
        }
        try {
            process.kill(-pid, signal);
        }
        catch {
            // The whole group is gone already.
        }
    }
}
class LineSplitter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    push(chunk) {
        const lines = (this.#rest + this.#decoder.write(chunk)).split('\n');
        // A line without an end is kept to its limit only, and one more character, so that it is not taken for a shorter one.
        this.#rest = (lines.pop() ?? '').slice(0, MAX_LINE + 1);
        for (const line of lines)
            this.#emit(line);
    }
    end() {
        const last = this.#rest + this.#decoder.end();
        this.#rest = '';
        if (last !== '')
            this.#emit(last);
    }
    #emit(line) {
        this.#onLine((line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, MAX_LINE));
    }
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ OutputTail)
/* harmony export */ });
/** The end of an output of any length, in a bounded amount of memory. */
class OutputTail {
    #limit;
    #chunks = [];
    #bytes = 0;
    #cut = false;
    /** @param limit bytes that are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        // Twice the limit, so that not every small chunk costs a copy.
        if (this.#bytes > this.#limit * 2 || this.#chunks.length > 1_000)
            this.#shrink();
    }
    /** Whether something was dropped. */
    get cut() {
        return this.#cut || this.#bytes > this.#limit;
    }
    toString() {
        this.#shrink();
        const bytes = this.#chunks[0] ?? Buffer.alloc(0);
        // Not in the middle of a character: continuation bytes at the beginning are dropped.
        let from = 0;
        while (this.#cut && from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80)
            from++;
        return bytes.toString('utf8', from);
    }
    #shrink() {
        const all = Buffer.concat(this.#chunks, this.#bytes);
        this.#cut ||= all.length > this.#limit;
        const kept = all.length > this.#limit ? Buffer.from(all.subarray(all.length - this.#limit)) : all;
        this.#chunks = [kept];
        this.#bytes = kept.length;
    }
}


/***/ }),

/***/ 8702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openHeadTailFile),
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _log_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(181);
/**
 * A log file that keeps its head and its tail: the first half of the limit as it comes, then the last half, held in two
 * segments that take turns. So a service that writes gigabytes costs neither memory nor more than 1.5 times the limit on disk.
 */


/** `limit` in bytes. An existing file is continued: its size counts. */
async function openHeadTailFile(path, limit) {
    const half = (0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .halfOf */ .b9)(limit);
    let head = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a', 0o600);
    let room = half - (await head.stat()).size;
    let tail;
    let current = 'b';
    let inSegment = 0;
    let finished = false;
    const rotate = async () => {
        await tail?.close();
        current = current === 'a' ? 'b' : 'a';
        tail = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentPath */ .RA)(path, current), 'w', 0o600);
        inSegment = 0;
        return tail;
    };
    return {
        async write(chunk) {
            if (finished)
                return;
            let rest = chunk;
            if (head !== undefined) {
                const part = rest.subarray(0, lineEndWithin(rest, room));
                await head.appendFile(part);
                room -= part.length;
                rest = rest.subarray(part.length);
                if (rest.length > 0) {
                    await head.close();
                    head = undefined;
                }
            }
            while (rest.length > 0) {
                const target = tail ?? (await rotate());
                const part = rest.subarray(0, half - inSegment);
                await target.appendFile(part);
                inSegment += part.length;
                rest = rest.subarray(part.length);
                // At once: by their sizes it is known which of the two is the older.
                if (inSegment >= half)
                    await rotate();
            }
        },
        async finish() {
            if (finished)
                return;
            finished = true;
            await head?.close();
            await tail?.close();
            await (0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSegments */ .DI)(path, half);
        }
    };
}
/** How much of the chunk fits: all of it, else up to the last whole line, so that the head does not end in the middle of one. */
function lineEndWithin(chunk, room) {
    if (chunk.length <= room)
        return chunk.length;
    return room <= 0 ? 0 : chunk.lastIndexOf(0x0a, room - 1) + 1;
}
/** The last `lines` lines of a log, segments included, reading no more than 64 KiB a file. */
async function lastLines(path, lines) {
    const texts = await Promise.all((await (0,_log_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .logParts */ .Ru)(path)).map((file) => readEnd(file, 64 * 1024)));
    return texts
        .join('')
        .split('\n')
        .filter((line) => line !== '')
        .slice(-lines);
}
async function readEnd(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        const { size } = await file.stat();
        if (size <= bytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(bytes), position: size - bytes });
        // The first line is cut off: it says nothing.
        return buffer.subarray(buffer.indexOf(0x0a) + 1, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 1440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   lf: () => (/* binding */ ownerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Names that a run has: its id, and the key of its owner. */


/** Characters of a run number, which other runners than GitHub's may choose freely. */
const LONGEST_NUMBER = 10;
/** What a compose project or a namespace may be called: lower case, digits, hyphens. */
function slug(text, longest) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, longest)
        .replace(/-+$/, '');
}
/** `owner/name` in a job; elsewhere the name of the folder. */
function repositoryName(env, workingDirectory) {
    return env.GITHUB_REPOSITORY ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(workingDirectory);
}
/**
 * `itb-<repository, 20>-<run number>-<attempt>-<6 random>`; outside of a job without the numbers. Two jobs of one run, or
 * two runs on one host, never share it.
 */
function newRunId(env, workingDirectory) {
    const repository = slug((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repositoryName(env, workingDirectory)), 20) || 'run';
    const numbers = [env.GITHUB_RUN_NUMBER, env.GITHUB_RUN_ATTEMPT]
        .map((part) => slug(part ?? '', LONGEST_NUMBER))
        .filter((part) => part !== '');
    return ['itb', repository, ...numbers, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')].join('-');
}
/** Who may clean up after whom: the same workspace and configuration on the same engine and runner. */
function ownerKey(parts) {
    const text = [parts.engine, parts.workspace, parts.configuration, parts.runner].join('\0');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   Ru: () => (/* binding */ logParts),
/* harmony export */   WJ: () => (/* binding */ joinAllSegments),
/* harmony export */   b9: () => (/* binding */ halfOf),
/* harmony export */   bI: () => (/* binding */ logChunks)
/* harmony export */ });
/* unused harmony exports SEGMENTS, LEFT_OUT */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/** The two segments that hold the tail of a log while it is written, and how they become one file with its head. */



const SEGMENTS = ['a', 'b'];
const LEFT_OUT = '... lines left out here: the log was longer than log-limit ...\n';
/** The tail begins with a whole line, unless that would cost more than so many bytes of it. */
const LONGEST_CUT = 64 * 1024;
function segmentPath(path, segment) {
    return `${path}.tail-${segment}`;
}
/** Oldest first: that is the full one, since a writer turns to the next as soon as one is. Times of files are too coarse. */
async function foundSegments(path) {
    const found = await Promise.all(SEGMENTS.map(async (segment) => {
        const file = segmentPath(path, segment);
        const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
        return info && { file, size: info.size };
    }));
    return found.filter((segment) => segment !== undefined).sort((a, b) => b.size - a.size);
}
/** The files that make up a log, in order, whether it is still written or not. */
async function logParts(path) {
    return [path, ...(await foundSegments(path)).map(({ file }) => file)];
}
/** A log from its beginning, head and tail, also while it is written. Nothing where nothing was ever logged. */
async function* logChunks(path) {
    for (const file of await logParts(path)) {
        const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r').catch(() => undefined);
        if (opened !== undefined)
            for await (const chunk of opened.createReadStream())
                yield chunk;
    }
}
/**
 * Joins what a writer left, also one that was killed: head, a line that says what is missing, and the last `half` bytes,
 * whole lines of them. Does nothing where there are no segments.
 */
async function joinSegments(path, half) {
    const found = await foundSegments(path);
    if (found.length === 0)
        return;
    const complete = found.length < SEGMENTS.length;
    let skip = Math.max(0, found.reduce((sum, { size }) => sum + size, 0) - half);
    const out = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a+', 0o600);
    try {
        if (!complete)
            await out.appendFile(`${(await endsInLine(out)) ? '\n' : ''}${LEFT_OUT}`);
        const cut = complete ? (chunk) => chunk : lineCutter();
        for (const { file, size } of found) {
            // One byte more tells whether a line begins just here.
            const start = Math.max(0, Math.min(skip, size) - 1);
            skip -= Math.min(skip, size);
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start }))
                await out.appendFile(cut(chunk));
            // Each as soon as it is copied: the disk never holds more than before.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        }
    }
    finally {
        await out.close();
    }
}
async function endsInLine(file) {
    const { size } = await file.stat();
    if (size === 0)
        return false;
    const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
    return buffer[0] !== 0x0a;
}
/** Drops what comes before the first whole line of a stream. */
function lineCutter() {
    let cutting = true;
    let dropped = 0;
    return (chunk) => {
        if (!cutting)
            return chunk;
        const end = chunk.indexOf(0x0a);
        const tooLong = dropped + (end < 0 ? chunk.length : end) > LONGEST_CUT;
        if (end < 0 && !tooLong) {
            dropped += chunk.length;
            return Buffer.alloc(0);
        }
        cutting = false;
        return chunk.subarray(tooLong ? LONGEST_CUT - dropped : end + 1);
    };
}
/** `joinSegments` for every log of a folder whose writer was killed. `limit` as it was opened with. */
async function joinAllSegments(directory, limit) {
    const ending = new RegExp(`\\.tail-[${SEGMENTS.join('')}]$`);
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => [])).filter((name) => ending.test(name));
    const logs = new Set(names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name.replace(ending, ''))));
    await Promise.all([...logs].map((log) => joinSegments(log, halfOf(limit))));
}
/** Bytes of the head, and of the tail. At least one, or a writer would turn segments for ever. */
function halfOf(limit) {
    return Math.max(1, Math.floor(limit / 2));
}


/***/ }),

/***/ 6644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ shortStamp)
/* harmony export */ });
/** A line of a log file for a screen: the day and the nanoseconds say nothing while a run is looked at. `12:37:33.538 message`. */
function shortStamp(line) {
    return line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(\.\d{1,3})?\d*Z /, '$1$2 ');
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logTails)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_head_tail_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8702);
/* harmony import */ var _run_short_stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6644);



const LINES = 30;
/** The last log lines of every service, for a verdict. Logs are redacted when they are written; without a supervisor there are none. */
async function logTails(outputDirectory, results) {
    const services = results.exit_code === 0 ? [] : (results.services ?? []);
    const tails = new Map(await Promise.all(services.map(async ({ name }) => {
        const lines = await (0,_run_head_tail_file_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'logs', `${name}.log`), LINES);
        return [name, lines.map(_run_short_stamp_js__WEBPACK_IMPORTED_MODULE_2__/* .shortStamp */ .w)];
    })));
    return { logTail: (service) => tails.get(service) ?? [] };
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