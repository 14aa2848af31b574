"use strict";
exports.id = 5770;
exports.ids = [5770,6529];
exports.modules = {

/***/ 5770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(3666);
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 4 modules
var fold = __webpack_require__(4242);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(9675);
// EXTERNAL MODULE: ./build/js/src/gates/baseline/read.js
var read = __webpack_require__(6529);
// EXTERNAL MODULE: ./build/js/src/gates/baseline/test-lines.js
var test_lines = __webpack_require__(8655);
;// CONCATENATED MODULE: ./build/js/src/gates/baseline/sources.js
/** The tests of one run, from its `tests.ndjson` where it is there, else those that its results name. */




async function sourceOf({ results, directory }) {
    const file = directory === undefined ? undefined : (0,read/* testsFileOf */.j)(directory);
    const there = file !== undefined && (await (0,promises_.stat)(file).catch(() => undefined))?.isFile() === true;
    return { file: there ? file : undefined, results };
}
/** Returns what the source lacks, one line each; `whose` begins them. Errors: the signal's reason. */
async function addTests(table, side, { source, keyBy, whose }, signal) {
    const add = (test, index) => table.add(side, test.suite, keyBy === 'id' ? test.id : namesOf(test), { ...test, index });
    if (source.file === undefined) {
        listedTests(source.results).forEach(add);
        return lackOf(source.results, whose);
    }
    try {
        const foreign = await (0,test_lines/* readTestLines */.w1)(source.file, { onTest: add }, signal);
        return foreign === 0 ? [] : [`lines of ${whose} tests.ndjson that could not be read: ${foreign}`];
    }
    catch (error) {
        signal.throwIfAborted();
        return [`${whose} tests.ndjson could not be read to its end: ${(0,errors/* messageOf */.bD)(error)}`];
    }
}
/** The tests at these places of the source, as `addTests` gave them. Errors: the signal's reason; a file that has gone. */
async function testsAt(source, indexes, signal) {
    const found = new Map();
    const onTest = (test, index) => void found.set(index, test);
    if (source.file === undefined) {
        listedTests(source.results).forEach((test, index) => {
            if (indexes.has(index))
                onTest(test, index);
        });
    }
    else if (indexes.size > 0) {
        await (0,test_lines/* readTestLines */.w1)(source.file, { onTest, wants: (index) => indexes.has(index) }, signal);
    }
    return found;
}
function namesOf({ class: className, name, file }) {
    return JSON.stringify([className ?? '', name, file ?? '']);
}
/** What results name, each test once: they name a failed one as a slow one, too. */
function listedTests(results) {
    const { failures = [], flaky_tests = [], skipped_tests = [], slowest = [] } = results;
    const failed = failures.map((failure) => line(failure, failure.kind));
    const passed = [...flaky_tests, ...slowest].map((note) => line(note, 'passed'));
    const skipped = skipped_tests.map((note) => line(note, 'skipped'));
    const unique = new Map();
    for (const test of [...passed, ...skipped, ...failed])
        unique.set(`${test.suite}\n${namesOf(test)}`, test);
    return [...unique.values()];
}
function line(note, status) {
    const { suite, name, class: className, file, line, duration_s, message } = note;
    return { id: '', suite, name, class: className, file, line, duration_s, message, status, attempt: 1 };
}
function lackOf(results, whose) {
    if (results.tests.total === 0)
        return [];
    const failed = results.tests.failed + results.tests.errors;
    const known = results.failures?.length ?? 0;
    const some = known < failed ? `, and ${known} of ${failed} that failed` : '';
    return [`${whose} tests.ndjson is missing: of the tests that passed only some are known${some}`];
}

;// CONCATENATED MODULE: ./build/js/src/gates/baseline/test-table.js
/** Where two records of one attempt differ, the later one here counts. */
const STATUSES = ['skipped', 'passed', 'failed', 'error'];
// A word: status + 1 (3 bits, 0: no such test), attempt (4 bits), milliseconds (25 bits).
const DURATION_BITS = 25;
const UNKNOWN = 2 ** DURATION_BITS - 1;
const LAST_ATTEMPT = 15;
class TestTable {
    /** By suite, so that its name is not part of each key. */
    #slots = new Map();
    #size = 0;
    #words = { before: new Uint32Array(256), now: new Uint32Array(256) };
    /** Of `now`. */
    #indexes = new Uint32Array(256);
    add(side, suite, key, { status, duration_s, attempt, index }) {
        const slot = this.#slotOf(suite, key);
        const ms = duration_s === undefined ? UNKNOWN : Math.min(Math.max(Math.round(duration_s * 1000), 0), UNKNOWN - 1);
        const word = pack(STATUSES.indexOf(status), Math.min(Math.max(attempt, 0), LAST_ATTEMPT), ms);
        const known = this.#words[side][slot] ?? 0;
        const merged = merge(known, word);
        this.#words[side][slot] = merged;
        // Another attempt, or a worse status: this record has something to say.
        if (side === 'now' && merged >>> DURATION_BITS !== known >>> DURATION_BITS)
            this.#indexes[slot] = index;
    }
    /** Calls back for each test with what is known of it on either side. */
    forEach(look) {
        const { before, now } = this.#words;
        for (let slot = 0; slot < this.#size; slot++) {
            look(this.#indexes[slot] ?? 0, unpack(before[slot] ?? 0), unpack(now[slot] ?? 0));
        }
    }
    #slotOf(suite, key) {
        const slots = this.#slots.get(suite) ?? new Map();
        this.#slots.set(suite, slots);
        const known = slots.get(key);
        if (known !== undefined)
            return known;
        const slot = this.#size++;
        slots.set(key, slot);
        if (slot === this.#indexes.length)
            this.#grow();
        return slot;
    }
    #grow() {
        this.#words.before = larger(this.#words.before);
        this.#words.now = larger(this.#words.now);
        this.#indexes = larger(this.#indexes);
    }
}
function larger(array) {
    const copy = new Uint32Array(array.length * 2);
    copy.set(array);
    return copy;
}
function pack(status, attempt, ms) {
    return (((status + 1) << (DURATION_BITS + 4)) | (attempt << DURATION_BITS) | ms) >>> 0;
}
function merge(known, word) {
    if (known === 0 || attemptOf(word) > attemptOf(known))
        return word;
    if (attemptOf(word) < attemptOf(known))
        return known;
    const [a, b] = [known & UNKNOWN, word & UNKNOWN];
    const ms = a === UNKNOWN ? b : b === UNKNOWN ? a : Math.max(a, b);
    return pack(Math.max(statusOf(known), statusOf(word)), attemptOf(word), ms);
}
const attemptOf = (word) => (word >>> DURATION_BITS) & LAST_ATTEMPT;
const statusOf = (word) => (word >>> (DURATION_BITS + 4)) - 1;
function unpack(word) {
    const status = STATUSES[statusOf(word)];
    if (status === undefined)
        return undefined;
    const ms = word & UNKNOWN;
    return { status, duration_s: ms === UNKNOWN ? undefined : ms / 1000 };
}

;// CONCATENATED MODULE: ./build/js/src/gates/baseline/compare.js




/** How many tests a list names; the counts know all. */
const LISTED = 100;
/** Characters. */
const LONGEST_NAME = 500;
/** A test is slow that takes longer than this many times as before, and by so many seconds. */
const SLOW_FACTOR = 2;
const SLOW_SECONDS = 1;
/**
 * `redact` is applied to every text that goes into the comparison. Memory: some 100 bytes for each test that either run has.
 * Errors: the signal's reason when it aborts.
 */
async function compareRuns(earlier, now, redact, signal) {
    const [sourceBefore, sourceNow] = await Promise.all([sourceOf(earlier), sourceOf(now)]);
    const keyBy = sourceBefore.file !== undefined && sourceNow.file !== undefined ? 'id' : 'names';
    const table = new TestTable();
    const lacks = [
        ...(earlier.results.error === fold/* NOT_FINISHED */.H ? ['the earlier run did not finish'] : []),
        ...(await addTests(table, 'before', { source: sourceBefore, keyBy, whose: 'the earlier' }, signal)),
        ...(await addTests(table, 'now', { source: sourceNow, keyBy, whose: "this run's" }, signal))
    ];
    const { counts, failed, fixed, slow } = changesIn(table);
    const wanted = new Set([...failed, ...fixed, ...slow.map(({ index }) => index)]);
    const tests = await testsAt(sourceNow, wanted, signal);
    const noteAt = (index) => {
        const test = tests.get(index);
        return test === undefined ? [] : [noteOf(test, redact)];
    };
    return {
        run_id: (0,bound/* truncated */.ps)(redact(earlier.results.run_id), LONGEST_NAME),
        completed_at: earlier.results.completed_at,
        new_failures: failed.flatMap(noteAt),
        fixed: fixed.flatMap(noteAt),
        newly_slow: slow.flatMap(({ index, before }) => noteAt(index).map((note) => ({ ...note, before_s: before }))),
        counts,
        tests: totalsDelta(earlier.results, now.results),
        ...coverageOf(earlier.results, now.results),
        lacks: lacks.map(redact)
    };
}
const isFailing = (entry) => entry?.status === 'failed' || entry?.status === 'error';
function changesIn(table) {
    const counts = { new_failures: 0, still_failing: 0, fixed: 0, newly_slow: 0 };
    const failed = [];
    const fixed = [];
    let slow = [];
    table.forEach((index, before, now) => {
        if (isFailing(now)) {
            if (isFailing(before))
                counts.still_failing++;
            else if (counts.new_failures++ < LISTED)
                failed.push(index);
        }
        else if (isFailing(before) && now?.status === 'passed') {
            if (counts.fixed++ < LISTED)
                fixed.push(index);
        }
        const change = slower(index, before, now);
        if (change === undefined)
            return;
        counts.newly_slow++;
        slow.push(change);
        if (slow.length > 2 * LISTED)
            slow = mostGrown(slow);
    });
    return { counts, failed, fixed, slow: mostGrown(slow) };
}
/** Of tests that passed both times: how long one takes that fails says nothing. */
function slower(index, before, now) {
    if (before?.status !== 'passed' || now?.status !== 'passed')
        return undefined;
    if (before.duration_s === undefined || now.duration_s === undefined)
        return undefined;
    const grown = now.duration_s - before.duration_s;
    const isSlow = now.duration_s > SLOW_FACTOR * before.duration_s && grown >= SLOW_SECONDS;
    return isSlow ? { index, before: before.duration_s, grown } : undefined;
}
function mostGrown(changes) {
    return [...changes].sort((a, b) => b.grown - a.grown).slice(0, LISTED);
}
function noteOf(test, redact) {
    const text = (value) => (0,bound/* truncated */.ps)(redact(value), LONGEST_NAME);
    return {
        suite: text(test.suite),
        name: text(test.name),
        ...(test.class !== undefined && { class: text(test.class) }),
        ...(test.file !== undefined && { file: text(test.file) }),
        ...(test.line !== undefined && { line: test.line }),
        ...(test.message !== undefined && { message: text(test.message) }),
        ...(test.duration_s !== undefined && { duration_s: test.duration_s })
    };
}
function totalsDelta({ tests: before }, { tests: now }) {
    return {
        total: now.total - before.total,
        passed: now.passed - before.passed,
        failed: now.failed - before.failed,
        errors: now.errors - before.errors,
        skipped: now.skipped - before.skipped
    };
}
function coverageOf({ coverage: before }, { coverage: now }) {
    if (before === undefined || now === undefined)
        return {};
    return { coverage: { before: before.lines.percent, after: now.lines.percent } };
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


/***/ })

};
;