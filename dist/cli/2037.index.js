export const id = 2037;
export const ids = [2037];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 2929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Prints a line to standard output: what a command was asked for. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ printVerdict),
  J5: () => (/* binding */ refused),
  UY: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./build/js/src/session/failed-before.js
var failed_before = __webpack_require__(4235);
// EXTERNAL MODULE: ./build/js/src/session/report/write-report.js
var write_report = __webpack_require__(6199);
// EXTERNAL MODULE: ./build/js/src/errors.js
var errors = __webpack_require__(1024);
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
var redactor = __webpack_require__(931);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var colours = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/view.js + 3 modules
var terminal_view = __webpack_require__(2385);
// EXTERNAL MODULE: ./build/js/src/report/render-terminal.js + 1 modules
var render_terminal = __webpack_require__(8711);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(8104);
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
var bound = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(4667);
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
var context = __webpack_require__(2929);
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

/***/ 9507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TESTS_FILE),
/* harmony export */   w: () => (/* binding */ testRecord)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3102);
/** A line of `tests.ndjson` in the output directory: every test, once for each attempt. */

const TESTS_FILE = 'tests.ndjson';
const testRecord = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    suite: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The same in every run as long as the test keeps its name, class and file: 16 hex digits. */
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    class: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'error', 'skipped']),
    /** It says itself that an attempt before the last had failed. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    duration_s: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    started_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$()),
    /** Of the suite's command, from 1. */
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** Why it failed or was skipped, bounded. */
    message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
});


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   bf: () => (/* binding */ breakLegacyCommands),
/* harmony export */   ix: () => (/* binding */ breakCommands)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/**
 * Workflow commands of GitHub Actions. The runner takes a line for a command that begins with `::name` after white space,
 * and `##[name]` anywhere in a line (actions/runner, `ActionCommand.cs`). It also ends a line at a lone return.
 */
/** A command's message. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a command's property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line, without its newline. Properties that are absent or empty are left out. */
function workflowCommand(name, message = '', properties = {}) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}`;
}
/** Text of our own that quotes foreign text: none of its lines is a command. Readable, since it is visible. */
function breakCommands(text) {
    return breakLegacyCommands(text).replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
/** `##[error]`, which counts in the middle of a line too. */
function breakLegacyCommands(text) {
    return text.replaceAll('##[', '# #[');
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: MASK

;// CONCATENATED MODULE: ./build/js/src/platform/needles.js
/** `needles`: at least one, each of two bytes or more. */
function createNeedles(needles) {
    const sorted = [...needles].sort((a, b) => b.length - a.length);
    const shortest = sorted.at(-1)?.length ?? 0;
    if (shortest < 2)
        throw new RangeError('a needle has two bytes at least');
    const longest = sorted[0]?.length ?? 0;
    const shifts = new Uint16Array(65_536).fill(Math.min(shortest - 1, 65_535));
    const candidates = new Map();
    // Which bytes, and which two bytes side by side, any needle has.
    const alphabet = new Uint8Array(256);
    const pairs = new Uint8Array(65_536);
    const byFirst = new Map();
    for (const needle of sorted) {
        for (let end = 1; end < shortest; end++) {
            const block = blockAt(needle, end);
            shifts[block] = Math.min(shifts[block] ?? 0, shortest - 1 - end);
        }
        append(candidates, blockAt(needle, shortest - 1), needle);
        for (const byte of needle)
            alphabet[byte] = 1;
        for (let end = 1; end < needle.length; end++)
            pairs[blockAt(needle, end)] = 1;
        append(byFirst, needle[0] ?? 0, needle);
    }
    return {
        longest,
        find(bytes, from) {
            const length = bytes.length;
            let end = from + shortest - 1;
            while (end < length) {
                const block = blockAt(bytes, end);
                const shift = shifts[block] ?? 0;
                if (shift > 0) {
                    end += shift;
                    continue;
                }
                const start = end - shortest + 1;
                const needle = candidates.get(block)?.find((candidate) => matches(bytes, start, candidate, candidate.length));
                if (needle !== undefined)
                    return { start, end: start + needle.length };
                end++;
            }
            return undefined;
        },
        openTail(bytes) {
            const length = bytes.length;
            if (length === 0 || alphabet[bytes[length - 1] ?? 0] === 0)
                return length;
            // Backwards as far as the text could be part of a needle: in a log that is a few bytes.
            const lowest = Math.max(0, length - longest + 1);
            let first = length - 1;
            while (first > lowest && pairs[blockAt(bytes, first)] === 1)
                first--;
            for (let start = first; start < length; start++) {
                const open = byFirst
                    .get(bytes[start] ?? 0)
                    ?.some((needle) => needle.length > length - start && matches(bytes, start, needle, length - start));
                if (open === true)
                    return start;
            }
            return length;
        }
    };
}
function blockAt(bytes, end) {
    return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}
function matches(bytes, start, needle, count) {
    if (start + count > bytes.length)
        return false;
    for (let index = 0; index < count; index++)
        if (bytes[start + index] !== needle[index])
            return false;
    return true;
}
function append(map, key, needle) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [needle]);
    else
        list.push(needle);
}

// EXTERNAL MODULE: ./build/js/src/platform/secret-forms.js
var secret_forms = __webpack_require__(2049);
;// CONCATENATED MODULE: ./build/js/src/platform/redactor.js
/** One redactor for every sink: screen, logs, results, summary, report. Which values are secret: redactor-policy.ts. */


const MASK = '***';
const MASK_BYTES = Buffer.from(MASK);
const NOTHING = Buffer.alloc(0);
/**
 * Replaces each value, in all its forms (see secret-forms.ts), by `***`. Overlapping secrets become one mask, so that
 * nothing of either is left. Without values everything is passed on as it is.
 */
function createRedactor(values) {
    const forms = (0,secret_forms/* secretForms */.e)(values);
    if (forms.length === 0)
        return IDENTITY;
    const needles = createNeedles(forms.map((form) => Buffer.from(form)));
    return {
        text(text) {
            const bytes = Buffer.from(text);
            if (needles.find(bytes, 0) === undefined)
                return text;
            return maskUpTo(needles, bytes, bytes.length, 0).output.toString();
        },
        stream: () => streamRedactor(needles)
    };
}
const IDENTITY = {
    text: (text) => text,
    stream: () => ({ write: toBuffer, flush: () => NOTHING })
};
function streamRedactor(needles) {
    let held = NOTHING;
    // How many of the held bytes belong to a secret whose mask has been passed on already.
    let masked = 0;
    return {
        write(chunk) {
            const incoming = toBuffer(chunk);
            const bytes = held.length === 0 ? incoming : Buffer.concat([held, incoming]);
            const safe = needles.openTail(bytes);
            const result = maskUpTo(needles, bytes, safe, masked);
            // A copy: the caller may use its buffer again.
            held = safe === bytes.length ? NOTHING : Buffer.from(bytes.subarray(safe));
            masked = result.masked;
            return result.output;
        },
        flush() {
            const { output } = maskUpTo(needles, held, held.length, masked);
            held = NOTHING;
            masked = 0;
            return output;
        }
    };
}
/** Masks what begins before `limit`. `masked`: bytes at the start (in) and after `limit` (out) that are masked already. */
function maskUpTo(needles, bytes, limit, masked) {
    let match = needles.find(bytes, 0);
    if (match === undefined && masked === 0) {
        return { output: limit === bytes.length ? bytes : bytes.subarray(0, limit), masked: 0 };
    }
    const pieces = [];
    let done = masked;
    while (match !== undefined && match.start < limit) {
        if (match.start >= done) {
            pieces.push(bytes.subarray(done, match.start), MASK_BYTES);
            done = match.end;
        }
        else {
            done = Math.max(done, match.end);
        }
        match = needles.find(bytes, match.start + 1);
    }
    if (done < limit)
        pieces.push(bytes.subarray(done, limit));
    return { output: Buffer.concat(pieces), masked: Math.max(0, done - limit) };
}
function toBuffer(chunk) {
    if (typeof chunk === 'string')
        return Buffer.from(chunk);
    return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}


/***/ }),

/***/ 2049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MINIMUM_SECRET_LENGTH),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** The ways in which a secret is written down: as it is, encoded for a URL, for JSON, for XML, in base64. */
/** Shorter values are never redacted: they occur in ordinary words, and blank logs help nobody. Characters. */
const MINIMUM_SECRET_LENGTH = 8;
/**
 * Every form under which one of the values may appear in text, longest first and each once. Values of several lines
 * also count line by line. Nothing shorter than MINIMUM_SECRET_LENGTH is returned.
 */
function secretForms(values) {
    const forms = new Set();
    for (const value of values) {
        for (const part of parts(value.toWellFormed())) {
            for (const form of formsOf(part))
                if (form.length >= MINIMUM_SECRET_LENGTH)
                    forms.add(form);
        }
    }
    return [...forms].sort((a, b) => b.length - a.length);
}
function parts(value) {
    const all = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    return [...new Set(all)].filter((part) => part.length >= MINIMUM_SECRET_LENGTH);
}
function formsOf(value) {
    const url = encodeURIComponent(value);
    const strictUrl = url.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const lowerHex = (text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const json = JSON.stringify(value).slice(1, -1);
    return [
        value,
        url,
        strictUrl,
        lowerHex(url),
        lowerHex(strictUrl),
        strictUrl.replaceAll('%20', '+'),
        json,
        json.replaceAll('/', '\\/'),
        value.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign),
        ...base64Forms(value)
    ];
}
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * Base64 of the value itself and, without the digits at both ends that mix with its neighbours, of the value inside a
 * longer text (`user:password` of an Authorization header) at each of the three alignments.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    const standard = [bytes.toString('base64'), bytes.toString('base64').replace(/=+$/, '')];
    for (const offset of [0, 1, 2]) {
        const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
        const first = Math.ceil((offset * 8) / 6);
        const last = Math.floor((padded.length * 8) / 6);
        standard.push(padded.toString('base64').slice(first, last));
    }
    return standard.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ coloursOf),
/* harmony export */   r: () => (/* binding */ wantsColours)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);

/** Whether to colour: NO_COLOR (no-color.org), then FORCE_COLOR, then a terminal or the log of GitHub Actions. */
function wantsColours(environment, isTerminal) {
    const given = (name) => environment[name] !== undefined && environment[name] !== '';
    if (given('NO_COLOR'))
        return false;
    if (given('FORCE_COLOR'))
        return environment.FORCE_COLOR !== '0';
    if (environment.GITHUB_ACTIONS === 'true')
        return true;
    return isTerminal && environment.TERM !== 'dumb';
}
function coloursOf(enabled) {
    return picocolors__WEBPACK_IMPORTED_MODULE_0__.createColors(enabled);
}


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7349);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1689);



/** `state` is the run's state after the event. Undefined: nothing to say. */
function describe(event, state, colours) {
    const problem = (text) => ({ level: 'problem', text });
    const progress = (text) => ({ level: 'progress', text });
    const detail = (text) => ({ level: 'detail', text });
    const done = colours.green('✓');
    const bad = colours.red('✗');
    switch (event.type) {
        case 'run_started':
            return progress(colours.dim(`${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.tool.name)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.tool.version)}, run ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.run_id)}`));
        case 'engine':
            return detail(`engine ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.name)} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.version)}`);
        case 'stage_started':
            return detail(`stage ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.stage)}`);
        case 'stage_ended':
            // A failed one is named by the verdict, which follows.
            return detail(`stage ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.stage)}: ${event.status}`);
        case 'service_starting':
            return progress(`${colours.dim('·')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} starting ${colours.dim(imageOf(state, event.service))}`);
        case 'service_probed':
            return detail(`${colours.dim('·')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${event.ok ? 'answers' : 'not ready'}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.answer)}`);
        case 'service_ready':
            return progress(`${done} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ready${after(state, event.service)}`);
        case 'service_completed':
            return progress(`${done} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} completed${after(state, event.service)}`);
        case 'service_failed':
            return problem(`${bad} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} failed: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.reason, 1000)}`);
        case 'service_died':
            return describeDeath(event, state, bad);
        case 'service_restarted':
            return problem(`${colours.yellow('!')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} was restarted`);
        case 'testbed_ready':
            return progress(`${done} ${event.chain.length === 0 ? 'ready' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChain */ .rA)(event.chain, (name) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name))}`);
        case 'suite_started':
            return progress(`${colours.bold(`suite ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.suite)}`)}${attempt(event.attempt)}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.command)}`);
        case 'suite_ended':
            return describeSuiteEnd(event, done, bad);
        case 'warning':
            return problem(`${colours.yellow('warning:')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.message, 2000)}`);
        case 'error':
            // The verdict, which follows at once, begins with it.
            return detail(`${colours.red('error:')} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.symptom, 2000)}`);
        case 'cancelled':
            return problem(`${colours.yellow('cancelled')} by ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.signal)}`);
        case 'left_behind':
            return problem(`${colours.yellow('left behind:')} ${event.resources.map((name) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name)).join(', ')}`);
        default:
            return undefined;
    }
}
function describeDeath(event, state, bad) {
    const service = state.services.get(event.service);
    // The end of a one-shot service, what follows a failure that has been told already, and the teardown's work.
    if (state.finished || service?.state === 'completed' || service?.state === 'failed')
        return undefined;
    // Before it was ready: whether that is a failure, and which, is told next.
    if (event.deliberate || service?.state === 'starting' || service?.state === 'probing')
        return { level: 'detail', text: `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
    if (event.exit_code === 0 && !event.oom && service?.publishes !== true)
        return { level: 'progress', text: `${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
    return { level: 'problem', text: `${bad} ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.service)} ${(0,_run_state_js__WEBPACK_IMPORTED_MODULE_2__/* .howItEnded */ .qQ)(event)}` };
}
function describeSuiteEnd(event, done, bad) {
    const ok = event.status === 'ok';
    const reasons = event.reasons.map((reason) => `\n    ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason, 1000)}`).join('');
    // A suite that names no JUnit files is judged by its exit code alone.
    const counted = event.tests.total > 0 || event.junit.length > 0;
    const totals = counted
        ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTotals */ .zD)(event.tests)}${ok ? '' : ` (${event.status})`}`
        : ok
            ? 'passed'
            : event.status;
    return {
        level: ok ? 'progress' : 'problem',
        text: `${ok ? done : bad} suite ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(event.suite)}${attempt(event.attempt)}: ${totals}${reasons}`
    };
}
function imageOf(state, service) {
    const image = state.services.get(service)?.image;
    return image === undefined ? '' : `(${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(image)})`;
}
function after(state, service) {
    const seconds = state.services.get(service)?.seconds;
    return seconds === undefined ? '' : ` in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(seconds)}`;
}
function attempt(number) {
    return number > 1 ? `, attempt ${number}` : '';
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createJsonView),
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _line_printer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _redact_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4838);
/* harmony import */ var _suite_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9397);
/** `--json`: one event a line on standard output; everything else goes to standard error. */



// JSON escapes C0 only. The rest would act on a terminal, and `##[` on a runner.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function createJsonView(options) {
    const printer = (0,_line_printer_js__WEBPACK_IMPORTED_MODULE_0__/* .createLinePrinter */ .v)(options.err);
    let suite;
    const endSuiteOutput = () => {
        printer.raw(suite?.end() ?? '');
        suite = undefined;
    };
    return {
        onEvent(event) {
            if (event.type === 'suite_ended')
                endSuiteOutput();
            options.out.write(`${safeJson((0,_redact_event_js__WEBPACK_IMPORTED_MODULE_1__/* .redactEvent */ .g)(event, options.redactor()))}\n`);
        },
        output(chunk) {
            suite ??= (0,_suite_output_js__WEBPACK_IMPORTED_MODULE_2__/* .createSuiteOutput */ .g)(options);
            printer.raw(suite.write(chunk));
        },
        message(text) {
            printer.line((0,_line_printer_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(text, options));
        },
        close: endSuiteOutput
    };
}
/** JSON on one line that acts neither on a terminal nor on a runner. */
function safeJson(value) {
    const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value).replace(UNSAFE, escaped).replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText),
/* harmony export */   v: () => (/* binding */ createLinePrinter)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8950);
/** Our own lines and foreign output on one stream: a line of ours never continues one of theirs. */


/** `onWrite` is called after each. */
function createLinePrinter(out, onWrite = () => undefined) {
    let atLineStart = true;
    const print = (text) => {
        if (text === '')
            return;
        out.write(text);
        atLineStart = text.endsWith('\n');
        onWrite();
    };
    return {
        raw: print,
        line: (text) => print(`${atLineStart ? '' : '\n'}${text.replace(/\n+$/, '')}\n`)
    };
}
/** A line of ours as it may be printed: redacted, with colours only where they are wanted, and no workflow command. */
function ownText(text, options) {
    const safe = options.redactor().text(options.colours ? (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .colouredText */ .Z5)(text) : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text));
    return options.actions ? (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .ix)(safe) : safe;
}


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue),
/* harmony export */   g: () => (/* binding */ redactEvent)
/* harmony export */ });
/** What says when, by whom and what kind: never redacted, or a view would lose the event. */
const OWN_KEYS = new Set(['t', 'by', 'type']);
/**
 * The event without secrets, string by string: before anything is cut, since half a secret is not recognised any more,
 * and so that a secret with quotes in it can't break the syntax of a JSON line.
 */
function redactEvent(event, redactor) {
    return Object.fromEntries(Object.entries(event).map(([key, value]) => [key, OWN_KEYS.has(key) ? value : redactValue(value, redactor)]));
}
/** A copy in which no string of any depth has a secret; keys stay as they are. */
function redactValue(value, redactor) {
    if (typeof value === 'string')
        return redactor.text(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redactor));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactValue(item, redactor)]));
}


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ applyEvent),
/* harmony export */   is: () => (/* binding */ waitsFor),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   qQ: () => (/* binding */ howItEnded),
/* harmony export */   xn: () => (/* binding */ createRunState)
/* harmony export */ });
function createRunState() {
    return { services: new Map(), stages: new Map(), told: new Set(), suite: undefined, finished: false };
}
/** Whether the service still has to become ready. */
function isPending(service) {
    return service.state === 'pending' || service.state === 'starting' || service.state === 'probing';
}
/** The dependencies that a pending service waits for; replicas of one are named each. */
function waitsFor(state, service) {
    if (service.state !== 'pending')
        return [];
    return [...state.services.values()]
        .filter((other) => isPending(other) && service.dependsOn.some((name) => isReplicaOf(other.name, name)))
        .map((other) => other.name);
}
function isReplicaOf(instance, service) {
    return (instance === service || (instance.startsWith(`${service}-`) && /^\d+$/.test(instance.slice(service.length + 1))));
}
/** Returns false for what was told before. */
function applyEvent(state, event) {
    if (event.type === 'service_died' || event.type === 'service_restarted') {
        const key = `${event.type} ${event.id} ${event.at}`;
        if (state.told.has(key))
            return false;
        state.told.add(key);
    }
    apply(state, event);
    return true;
}
function apply(state, event) {
    const at = Date.parse(event.t);
    switch (event.type) {
        case 'stage_started':
            state.stages.set(event.stage, at);
            break;
        case 'stage_ended':
            state.stages.delete(event.stage);
            break;
        case 'suite_started':
            state.suite = { name: event.suite, since: at };
            break;
        case 'suite_ended':
            state.suite = undefined;
            break;
        case 'run_finished':
            state.finished = true;
            break;
        case 'service_planned': {
            const { service: name, image, depends_on: dependsOn, publishes } = event;
            state.services.set(name, { name, image, dependsOn, publishes, state: 'pending' });
            break;
        }
        default:
            if ('service' in event && event.service !== undefined)
                applyServiceEvent(state, event.service, event, at);
    }
}
function applyServiceEvent(state, name, event, at) {
    const before = state.services.get(name);
    if (before === undefined)
        return;
    const seconds = before.startedAt === undefined ? {} : { seconds: Math.max(0, at - before.startedAt) / 1000 };
    const set = (change) => state.services.set(name, { ...before, ...change });
    switch (event.type) {
        case 'service_starting':
            set({ state: 'starting', startedAt: at });
            break;
        case 'service_probed':
            set({ state: isPending(before) ? 'probing' : before.state, answer: event.answer });
            break;
        case 'service_ready':
            set({ state: 'ready', ...seconds });
            break;
        case 'service_completed':
            set({ state: 'completed', ...seconds });
            break;
        case 'service_failed':
            set({ state: 'failed', reason: event.reason });
            break;
        case 'service_died':
            // A failure that was told before says more than the exit itself; a one-shot service is told as completed.
            if (before.state !== 'failed' && before.state !== 'completed')
                set({ state: 'exited', reason: howItEnded(event) });
            break;
        case 'service_restarted':
            set({ state: 'starting', startedAt: at });
            break;
        default:
            break;
    }
}
/** `exited with code 1`, `was killed: out of memory`, `was stopped`. */
function howItEnded(event) {
    if (event.oom)
        return 'was killed: out of memory';
    if (event.deliberate)
        return 'was stopped';
    return `exited with code ${event.exit_code}`;
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSuiteOutput)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/terminal-stream.js
/** terminal.ts for text that comes in chunks: a sequence that is split over two is recognised. */

/** Longer beginnings of a sequence are not waited for. Characters. */
const LONGEST_SEQUENCE = 4096;
const UNFINISHED = new RegExp(
// eslint-disable-next-line no-control-regex -- these are what it looks for
'(?:\\x1b(?:\\[[0-?]*[ -/]*|[PX^_\\]][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|[ -/]*)|\\x9b[0-?]*[ -/]*|[\\x90\\x98\\x9d-\\x9f][^\\x07\\x1b\\x9c\\n\\r]*\\x1b?|\\r)$');
/** `colours`: SGR sequences stay. */
function createTerminalFilter({ colours }) {
    const clean = colours ? terminal/* colouredText */.Z5 : terminal/* plainText */.wh;
    let held = '';
    return {
        write(chunk) {
            const text = held + chunk;
            const from = Math.max(0, text.length - LONGEST_SEQUENCE);
            const unfinished = UNFINISHED.exec(text.slice(from));
            const end = unfinished === null ? text.length : from + unfinished.index;
            held = text.slice(end);
            return clean(text.slice(0, end));
        },
        flush() {
            const rest = clean(held);
            held = '';
            return rest;
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(8950);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/workflow-guard.js
/** Foreign output in the log of GitHub Actions, printed so that none of it counts as a workflow command. */


/** A whole text between `::stop-commands::` and the token that ends it. Ends with a newline. */
function guard(text) {
    const guarded = createCommandGuard();
    return guarded.begin() + guarded.write(text) + guarded.end();
}
/** Text that was printed can't end the guard: the token is random, new each time, and broken where the text holds it. */
function createCommandGuard(newToken = randomToken) {
    let token = '';
    let held = '';
    let atLineStart = true;
    const pass = (text) => {
        if (text !== '')
            atLineStart = text.endsWith('\n');
        return text;
    };
    return {
        begin() {
            token = newToken();
            held = '';
            atLineStart = true;
            return `${(0,workflow_command/* workflowCommand */.NA)('stop-commands', token)}\n`;
        },
        write(chunk) {
            const text = broken(held + chunk, token);
            const end = openTail(text, token);
            held = text.slice(end);
            return pass(text.slice(0, end));
        },
        end() {
            const rest = pass(held);
            held = '';
            return `${rest}${atLineStart ? '' : '\n'}${(0,workflow_command/* workflowCommand */.NA)(token)}\n`;
        }
    };
}
function randomToken() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
function broken(text, token) {
    const safe = (0,workflow_command/* breakLegacyCommands */.bf)(text);
    // The runner compares without regard to case.
    return safe.toLowerCase().includes(token) ? safe.replace(new RegExp(token, 'gi'), '***') : safe;
}
/** Where an end begins that the next chunk could complete to the token or to `##[`. */
function openTail(text, token) {
    for (let start = Math.max(0, text.length - token.length + 1); start < text.length; start++) {
        const rest = text.slice(start).toLowerCase();
        if (token.startsWith(rest) || '##['.startsWith(rest))
            return start;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/js/src/platform/terminal/suite-output.js
/** A suite's output on its way to the screen: redacted, decoded, cleaned and, in Actions, guarded against commands. */



// What the filter has left of escape sequences are colours and weights.
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = /\u001b[^m]*m/g;
const RESETS = new Set(['', '0', '22', '39', '49'].map((code) => `\u001b[${code}m`));
/** One piece of output. Every call gives what may be printed now. */
function createSuiteOutput(options) {
    const redactor = options.redactor().stream();
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const filter = createTerminalFilter({ colours: options.colours });
    const guard = options.actions && !options.allowWorkflowCommands ? createCommandGuard() : undefined;
    let begun = false;
    let coloured = false;
    const guarded = (text) => {
        if (text === '')
            return '';
        const last = text.match(COLOURS)?.at(-1);
        if (last !== undefined)
            coloured = !RESETS.has(last);
        const start = begun ? '' : (guard?.begin() ?? '');
        begun = true;
        return start + (guard?.write(text) ?? text);
    };
    return {
        write: (chunk) => guarded(filter.write(decoder.write(redactor.write(chunk)))),
        end() {
            const rest = filter.write(decoder.write(redactor.flush()) + decoder.end()) + filter.flush();
            const last = guarded(rest);
            const reset = coloured ? guarded('\u001b[0m') : '';
            return last + reset + (begun ? (guard?.end() ?? '') : '');
        }
    };
}


/***/ }),

/***/ 2385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ createView)
});

// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(5464);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/describe.js
var describe = __webpack_require__(9007);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(8950);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/groups.js
/** Groups of a log in GitHub Actions. They don't nest, so at most one is open. Elsewhere nothing is printed. */


function createGroups(printer, enabled) {
    let isOpen = false;
    const close = () => {
        if (isOpen)
            printer.line((0,workflow_command/* workflowCommand */.NA)('endgroup'));
        isOpen = false;
    };
    return {
        open(title) {
            if (!enabled)
                return;
            close();
            printer.line((0,workflow_command/* workflowCommand */.NA)('group', (0,workflow_command/* breakCommands */.ix)((0,terminal/* oneLine */.TN)(title))));
            isOpen = true;
        },
        close
    };
}

// EXTERNAL MODULE: ./build/js/src/platform/terminal/line-printer.js
var line_printer = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7349);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/run-state.js
var run_state = __webpack_require__(1689);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/progress.js
/** Who is waited for, for the line that shows that a quiet run is alive. */



/** `now`: milliseconds since the epoch. Undefined where nothing is under way. */
function progressLine(state, now) {
    const since = (start) => (0,format/* formatSeconds */.Xo)(Math.max(0, now - start) / 1000);
    if (state.suite !== undefined) {
        return `suite ${(0,terminal/* oneLine */.TN)(state.suite.name)}: running for ${since(state.suite.since)}`;
    }
    const pending = [...state.services.values()].filter(run_state/* isPending */.mm);
    const started = pending.filter((service) => service.state !== 'pending');
    const shown = (started.length > 0 ? started : pending).slice(0, 5);
    const stage = [...state.stages].at(-1);
    if (shown.length === 0 || (started.length === 0 && stage !== undefined && !stage[0].includes('deploy'))) {
        return stage === undefined ? undefined : `stage ${(0,terminal/* oneLine */.TN)(stage[0])}: running for ${since(stage[1])}`;
    }
    const rest = pending.length - shown.length;
    const names = shown.map((service) => serviceProgress(state, service, now));
    return `waiting for ${names.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
/** `db (12.0 s; connection refused)`, `api (waits for db)`. */
function serviceProgress(state, service, now) {
    const facts = [];
    if (service.startedAt !== undefined)
        facts.push((0,format/* formatSeconds */.Xo)(Math.max(0, now - service.startedAt) / 1000));
    const others = (0,run_state/* waitsFor */.is)(state, service);
    if (others.length > 0)
        facts.push(`waits for ${others.map((name) => (0,terminal/* oneLine */.TN)(name)).join(', ')}`);
    if (service.answer !== undefined)
        facts.push((0,terminal/* oneLine */.TN)(service.answer, 300));
    return facts.length === 0 ? (0,terminal/* oneLine */.TN)(service.name) : `${(0,terminal/* oneLine */.TN)(service.name)} (${facts.join('; ')})`;
}

// EXTERNAL MODULE: ./build/js/src/platform/terminal/redact-event.js
var redact_event = __webpack_require__(4838);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/suite-output.js + 2 modules
var suite_output = __webpack_require__(9397);
;// CONCATENATED MODULE: ./build/js/src/platform/terminal/plain.js








/** Milliseconds without a line after which one says who is waited for. */
const SIGN_OF_LIFE = 10_000;
function createPlainView(options) {
    const colours = (0,terminal_colours/* coloursOf */.d)(options.colours);
    const state = (0,run_state/* createRunState */.xn)();
    const printer = (0,line_printer/* createLinePrinter */.v)(options.out, armTimer);
    const groups = createGroups(printer, options.actions && !options.quiet);
    let suite;
    let timer;
    let closed = false;
    function armTimer() {
        clearTimeout(timer);
        if (!options.quiet && !closed)
            timer = setTimeout(signOfLife, SIGN_OF_LIFE).unref();
    }
    function signOfLife() {
        const line = progressLine(state, Date.now());
        if (line === undefined)
            armTimer();
        else
            own(colours.dim(line));
    }
    function own(text) {
        printer.line((0,line_printer/* ownText */.U)(text, options));
    }
    function endSuiteOutput() {
        printer.raw(suite?.end() ?? '');
        suite = undefined;
    }
    function groupFor(event) {
        if (event.type === 'service_starting' && !startGroupOpened) {
            groups.open('Start services');
            startGroupOpened = true;
        }
        else if (event.type === 'suite_started')
            groups.open(`Suite ${event.suite}`);
    }
    let startGroupOpened = false;
    armTimer();
    return {
        onEvent(raw) {
            const event = (0,redact_event/* redactEvent */.g)(raw, options.redactor());
            if (!(0,run_state/* applyEvent */.Z8)(state, event))
                return;
            if (endsGroup(event)) {
                // The guard first: inside it, the end of the group would be no command either.
                endSuiteOutput();
                groups.close();
            }
            groupFor(event);
            const line = (0,describe/* describe */.q)(event, state, colours);
            if (line === undefined || (line.level === 'detail' && !options.verbose))
                return;
            if (line.level === 'problem' || !options.quiet)
                own(line.text);
        },
        output(chunk) {
            suite ??= (0,suite_output/* createSuiteOutput */.g)(options);
            printer.raw(suite.write(chunk));
        },
        message(text) {
            if (state.suite === undefined) {
                endSuiteOutput();
                groups.close();
            }
            own(text);
        },
        close() {
            closed = true;
            clearTimeout(timer);
            endSuiteOutput();
            groups.close();
        }
    };
}
/** What a reader has to see stands outside a folded group. */
const GROUP_ENDS = ['suite_ended', 'service_failed', 'error', 'cancelled', 'run_finished'];
function endsGroup(event) {
    return GROUP_ENDS.includes(event.type) || (event.type === 'stage_ended' && event.stage === 'service_deploy');
}

;// CONCATENATED MODULE: ./build/js/src/platform/terminal/view.js



/** JSON where asked for; live on a terminal; plain lines elsewhere, in CI, with `--quiet` and with `--verbose`. */
async function createView(options) {
    const { environment, stdout, stderr } = options;
    const actions = environment.GITHUB_ACTIONS === 'true';
    const terminal = (stream) => stream.isTTY;
    const common = { ...options, actions, out: stdout, colours: (0,terminal_colours/* wantsColours */.r)(environment, terminal(stdout)) };
    if (options.json) {
        return (0,json/* createJsonView */.U)({ ...common, err: stderr, colours: (0,terminal_colours/* wantsColours */.r)(environment, terminal(stderr)) });
    }
    const inCi = actions || (environment.CI ?? '') !== '';
    const live = terminal(stdout) && !inCi && !options.quiet && !options.verbose && environment.TERM !== 'dumb';
    if (!live)
        return createPlainView(common);
    const { createLiveView } = await Promise.all(/* import() */[__webpack_require__.e(6279), __webpack_require__.e(9975)]).then(__webpack_require__.bind(__webpack_require__, 9975));
    return createLiveView(common);
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ newFailures)
/* harmony export */ });
/** Whether a failed test is one of those that did not fail in the baseline. The list of them is bounded. */
function newFailures(comparison) {
    const keys = new Set((comparison?.new_failures ?? []).map(keyOf));
    return (test) => keys.has(keyOf(test));
}
/** A line may change from run to run. */
function keyOf({ suite, name, class: group, file }) {
    return JSON.stringify([suite, name, group, file]);
}


/***/ }),

/***/ 8711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ renderVerdict)
});

// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(6069);
// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(9712);
// EXTERNAL MODULE: ./build/js/src/report/service-sentence.js
var service_sentence = __webpack_require__(8359);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7349);
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
var report_verdict = __webpack_require__(1012);
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

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bg: () => (/* binding */ budgetSentence),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   QA: () => (/* binding */ furtherReasons),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ testName),
/* harmony export */   Vj: () => (/* binding */ changesSentence),
/* harmony export */   an: () => (/* binding */ exceededBudgets),
/* harmony export */   g: () => (/* binding */ coverageFacts),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7349);

/** `suite: class › name`; the suite is left out where there is one only. */
function testName({ suite, class: group, name }, withSuite = true) {
    return `${withSuite ? `${suite}: ` : ''}${group === undefined || group === '' ? '' : `${group} › `}${name}`;
}
/** `src/a.test.ts:12`, empty where it is not known. */
function placeOf({ file, line }) {
    return file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`;
}
/** `1,234.5`. Intl would do the same, and take 100 ms to begin with. */
function thousands(number) {
    const [whole = '', fraction] = String(number).split('.');
    return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), fraction].filter((part) => part !== undefined).join('.');
}
function count(number, one, several = `${one}s`) {
    return `${thousands(number)} ${number === 1 ? one : several}`;
}
/** Two digits at most, and 100 only where it is reached: `83.4 %`, `99.99 %`. */
function percent(value) {
    const rounded = Math.round(value * 100) / 100;
    return `${value < 100 ? Math.min(rounded, 99.99) : rounded} %`;
}
/** `+0.4`, `−1.25`, `±0`. */
function signed(value) {
    const rounded = Math.round(value * 100) / 100;
    if (rounded === 0)
        return '±0';
    return `${rounded > 0 ? '+' : '−'}${thousands(Math.abs(rounded))}`;
}
/** What there is to say after the percentage: `of lines (1,234 of 1,480), minimum 85 %, −0.5 points since the baseline`. */
function coverageFacts(coverage, changes) {
    const { lines, minimum } = coverage;
    const change = changes?.coverage;
    return [
        `of lines (${thousands(lines.covered)} of ${thousands(lines.total)})`,
        ...(minimum === undefined ? [] : [`minimum ${percent(minimum)}`]),
        ...(change === undefined ? [] : [`${signed(change.after - change.before)} points since the baseline`])
    ].join(', ');
}
/** Why a suite failed, besides the number of its failed tests, which every report has at its head. */
function furtherReasons({ reasons, tests: { total, failed, errors } }) {
    const counted = new RegExp(`^${failed + errors} of ${total} tests? failed$`);
    return reasons.filter((reason) => failed + errors === 0 || !counted.test(reason));
}
/** `budget service-start: api took 12.0 s, allowed: 10.0 s`. */
function budgetSentence({ name, of, actual_s, max_s }) {
    return `budget ${name}: ${of === undefined ? '' : `${of} `}took ${(0,_platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(actual_s)}, allowed: ${(0,_platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(max_s)}`;
}
/** Exceeded budgets, the longest first, without those that a line says already (`budget <name>: ...`). */
function exceededBudgets(results, said) {
    return (results.budgets ?? [])
        .filter(({ status, name }) => status === 'exceeded' && !said.some((line) => line.startsWith(`budget ${name}:`)))
        .sort((a, b) => b.actual_s - b.max_s - (a.actual_s - a.max_s));
}
/** `2 new failures, 1 still failing, 3 fixed, 1 newly slow`; empty where nothing changed. */
function changesSentence({ counts }) {
    return [
        counts.new_failures === 0 ? undefined : count(counts.new_failures, 'new failure'),
        counts.still_failing === 0 ? undefined : `${thousands(counts.still_failing)} still failing`,
        counts.fixed === 0 ? undefined : `${thousands(counts.fixed)} fixed`,
        counts.newly_slow === 0 ? undefined : `${thousands(counts.newly_slow)} newly slow`
    ]
        .filter((part) => part !== undefined)
        .join(', ');
}


/***/ }),

/***/ 8359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ serviceSentence)
/* harmony export */ });
/** `api (image:tag) exited, exit code 1, 2 restarts`. Not escaped. */
function serviceSentence(service) {
    const facts = [
        service.state,
        service.oom ? 'out of memory' : undefined,
        service.exitCode === undefined ? undefined : `exit code ${service.exitCode}`,
        service.restarts === 0 ? undefined : `${service.restarts} restart${service.restarts === 1 ? '' : 's'}`
    ].filter((fact) => fact !== undefined);
    const image = service.image === undefined || service.image === '' ? '' : ` (${service.image})`;
    return `${service.name}${image}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}`;
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BUDGET

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/js/src/platform/escape/html.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;'
};
/** Foreign text as HTML text or as a quoted attribute value. Control and bidi characters are removed, newlines stay. */
function escapeHtml(text) {
    return (0,terminal/* plainText */.wh)(text).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? sign);
}

;// CONCATENATED MODULE: ./build/js/src/platform/escape/markdown.js
/**
 * Foreign text in GitHub's Markdown. GitHub links mentions, issue references and addresses after entities have been
 * resolved, so these are broken by a zero-width space; nothing of that happens inside code.
 */



const ZERO_WIDTH_SPACE = '\u200b';
// As GitHub's manual on mathematical expressions says: a backslash is not enough for it.
const DOLLAR = '<span>$</span>';
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', $: DOLLAR };
// What takes no room on a page can hide in a name. The joiners (U+200C, U+200D) are letters' and emojis' own.
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
/** Running text on one line. `limit` in characters of the source. */
function markdownText(text, limit = 500) {
    return unlinked(flat(text, limit))
        .replace(/[\\`*_{}[\]()#|~!^]/g, '\\$&')
        .replace(/[&<>"$]/g, (sign) => HTML[sign] ?? sign)
        .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`));
}
/** One line as code, with a fence that the text does not contain. */
function inlineCode(text, limit = 500) {
    const content = flat(text, limit);
    if (content === '')
        return '';
    const fence = '`'.repeat(longestRun(content) + 1);
    // CommonMark takes one space off each side: needed where the content itself begins or ends with a back-tick.
    const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${content}${padding}${fence}`;
}
/** A block of code whose fence can't be closed by its content. Ends without a newline. */
function fencedBlock(text, limit = 20_000) {
    const content = (0,bound/* bounded */.Mm)(visible(text), limit).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
/** One line as code where Markdown is not read: within an HTML element, such as the summary of folded details. */
function htmlCode(text, limit = 300) {
    const content = flat(text, limit);
    return content === '' ? '' : `<code>${escapeHtml(content)}</code>`;
}
/** A table cell of running text. */
function tableCell(text, limit = 300) {
    return markdownText(text, limit);
}
/** A table cell of code: a pipe ends the cell even there, unless a backslash stands before it (GFM, 4.10). */
function codeCell(text, limit = 300) {
    // A backslash of the text before a pipe would take part in that: `\|` can't be written in a cell otherwise.
    return inlineCode(text.replace(/\\(?=\\*\|)/g, '＼'), limit).replaceAll('|', '\\|');
}
/** Mentions, references and addresses that GitHub would turn into links, and names of emojis. */
function unlinked(text) {
    return text
        .replace(/:(?=[\w+-]{1,60}:)/g, `:${ZERO_WIDTH_SPACE}`)
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function flat(text, limit) {
    return (0,bound/* bounded */.Mm)(visible(text.slice(0, limit * 8 + 100))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function visible(text) {
    return (0,terminal/* plainText */.wh)(text).replace(INVISIBLE, '');
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7349);
// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(9712);
;// CONCATENATED MODULE: ./build/js/src/report/summary/folded.js
/** The foot of a folded part. */
const FOLD_END = '</details>';
/** The head of a folded part; what it holds begins after an empty line, and is Markdown again. */
function foldStart(head, open = false) {
    return `<details${open ? ' open' : ''}><summary>${head}</summary>`;
}
/** A folded part around Markdown. */
function folded(head, content, open = false) {
    return `${foldStart(head, open)}\n\n${content}\n\n${FOLD_END}`;
}
/** A folded group of pieces. */
function foldedGroup(head, pieces, joint = '\n\n') {
    return { open: foldStart(head), close: FOLD_END, joint, pieces };
}

// EXTERNAL MODULE: ./build/js/src/contract/tests.js
var tests = __webpack_require__(9507);
;// CONCATENATED MODULE: ./build/js/src/report/summary/ranks.js
/** In which order the parts of a summary get their room: what stands last is cut first. */
const ORDER = [
    'title',
    'trail',
    'cause',
    'totals',
    'failureNames',
    'changes',
    'reasons',
    'causeLogs',
    'messages',
    'gates',
    'warnings',
    'flaky',
    'changedTests',
    'details',
    'outputs',
    'serviceLogs',
    'services',
    'coverage',
    'budgets',
    'stages',
    'chart',
    'moreRows',
    'skipped',
    'slowest'
];
function rankOf(part) {
    return ORDER.indexOf(part);
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/table.js


function tableLines(columns, rows) {
    const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
    const kept = columns.map(({ optional }, index) => optional !== true || cells.some((row) => row[index] !== ''));
    const line = (texts) => `| ${texts
        .filter((_, index) => kept[index])
        .map((text) => (text === '' ? ' ' : text))
        .join(' | ')} |`;
    return [
        line(columns.map(({ heading }) => heading.replace(/:$/, ''))),
        line(columns.map(({ heading }) => (heading.endsWith(':') ? '---:' : '---'))),
        ...cells.map(line)
    ];
}
const FEW = 10;
const MOST = 200;
/** A table of all rows, up to a bound, where there is room, and of the first ones where there is not. */
function tablePiece(columns, rows, options) {
    const { part, what, before, total = rows.length } = options;
    const of = (shown) => {
        const lines = tableLines(columns, rows.slice(0, shown)).join('\n');
        const rest = total - Math.min(shown, rows.length);
        return [before, lines, rest > 0 ? `and ${(0,sentences/* thousands */.oh)(rest)} more ${what}` : undefined]
            .filter((text) => text !== undefined)
            .join('\n\n');
    };
    const first = { rank: rankOf(part), what, text: of(FEW) };
    if (rows.length <= FEW)
        return [first];
    return [first, { rank: Math.max(rankOf(part), rankOf('moreRows')), what: `some of the ${what}`, text: of(MOST) }];
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/notes-section.js







function flakyGroups({ flaky_tests: notes = [], tests, suites = [] }) {
    const total = Math.max(tests.flaky, notes.length);
    if (total === 0)
        return [];
    const head = `⚠️ <b>${(0,sentences/* count */.U9)(total, 'flaky test')}</b>: failed, then passed when run again`;
    return [notesGroup(head, 'flaky', 'flaky tests', notes, total, columnsOf(suites.length > 1, 'Failed with'))];
}
function skippedGroups({ skipped_tests: notes = [], tests, suites = [] }) {
    const total = Math.max(tests.skipped, notes.length);
    if (total === 0)
        return [];
    const head = `<b>${(0,sentences/* count */.U9)(total, 'skipped test')}</b>`;
    return [notesGroup(head, 'skipped', 'skipped tests', notes, total, columnsOf(suites.length > 1, 'Reason'))];
}
function slowestGroups({ slowest = [], suites = [] }) {
    const timed = slowest.filter(({ duration_s }) => duration_s !== undefined);
    const first = timed[0];
    if (first?.duration_s === undefined || timed.length < 2)
        return [];
    const head = `<b>Slowest tests</b>, up to ${(0,format/* formatSeconds */.Xo)(first.duration_s)}`;
    const [name, place, time] = columnsOf(suites.length > 1, '');
    return [notesGroup(head, 'slowest', 'slowest tests', timed, timed.length, [name, time, place])];
}
function notesGroup(head, part, what, notes, total, columns) {
    if (notes.length === 0) {
        return foldedGroup(head, [[{ rank: rankOf(part), what, text: `Their names are in \`${tests/* TESTS_FILE */.L}\`.` }]]);
    }
    return foldedGroup(head, [tablePiece(columns, notes, { part, what, total })]);
}
function columnsOf(withSuite, message) {
    return [
        { heading: 'Test', cell: (note) => codeCell((0,sentences/* testName */.UU)(note, withSuite)) },
        { heading: 'Place', cell: (note) => codeCell((0,sentences/* placeOf */.$t)(note), 200), optional: true },
        {
            heading: 'Time:',
            cell: ({ duration_s: seconds }) => (seconds === undefined ? '' : (0,format/* formatSeconds */.Xo)(seconds)),
            optional: true
        },
        { heading: message, cell: ({ message: text = '' }) => tableCell(text, 200), optional: true }
    ];
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/baseline-section.js







/** One line; folded, what changed test by test. */
function baselineGroups({ baseline, suites = [] }) {
    if (baseline === undefined)
        return [];
    const { counts, new_failures, fixed, newly_slow, lacks } = baseline;
    const [name, place, time, message] = columnsOf(suites.length > 1, 'Message');
    const before = { heading: 'Before:', cell: ({ before_s }) => (0,format/* formatSeconds */.Xo)(before_s) };
    const part = 'changedTests';
    const table = (total, what) => ({
        part,
        what,
        total,
        before: `**${what.slice(0, 1).toUpperCase()}${what.slice(1)}** (${(0,sentences/* thousands */.oh)(total)})`
    });
    const pieces = [
        [{ rank: rankOf('changes'), what: 'what changed since the baseline', text: againstLine(baseline) }],
        ...(new_failures.length === 0
            ? []
            : [tablePiece([name, place, message], new_failures, table(counts.new_failures, 'new failures'))]),
        ...(fixed.length === 0 ? [] : [tablePiece([name, place], fixed, table(counts.fixed, 'fixed tests'))]),
        ...(newly_slow.length === 0
            ? []
            : [tablePiece([name, time, before, place], newly_slow, table(counts.newly_slow, 'newly slow tests'))]),
        ...lacks
            .slice(0, 10)
            .map((line) => [
            { rank: rankOf(part), what: 'what the baseline lacks', text: `- ${markdownText(line, 300)}` }
        ])
    ];
    return [foldedGroup(headOf(baseline), pieces)];
}
function headOf(baseline) {
    const { counts, coverage } = baseline;
    const sign = counts.new_failures > 0 ? '🆕 ' : '';
    const parts = [(0,sentences/* changesSentence */.Vj)(baseline), coverage && `coverage ${(0,sentences/* signed */.x8)(coverage.after - coverage.before)} points`];
    const changes = parts.filter((part) => part !== undefined && part !== '').join(', ');
    return `${sign}<b>Since the baseline</b>: ${changes === '' ? 'no test changed' : changes}`;
}
/** Which run it is compared with, and how many tests there are more or fewer. */
function againstLine({ run_id, completed_at, tests }) {
    const deltas = ['total', 'passed', 'failed', 'errors', 'skipped']
        .filter((key) => tests[key] !== 0)
        .map((key) => `${key} ${(0,sentences/* signed */.x8)(tests[key])}`);
    const when = htmlCode(completed_at.slice(0, 16).replace('T', ' '));
    return `<div>Compared with ${htmlCode(run_id, 100)} of ${when} UTC; tests: ${deltas.length === 0 ? 'as many' : deltas.join(', ')}</div>`;
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/budgets-section.js





const COLUMNS = [
    { heading: 'Budget', cell: (budget) => `${signOf(budget)} ${codeCell(budget.name, 100)}` },
    { heading: 'Of', cell: ({ of = '' }) => codeCell(of, 100), optional: true },
    { heading: 'Took:', cell: ({ actual_s }) => (0,format/* formatSeconds */.Xo)(actual_s) },
    { heading: 'Allowed:', cell: ({ max_s }) => (0,format/* formatSeconds */.Xo)(max_s) },
    { heading: 'If exceeded', cell: ({ action }) => (action === 'fail' ? 'fails' : 'warns') }
];
/** One line; folded, each of them, the exceeded ones first. */
function budgetGroups({ budgets = [] }) {
    if (budgets.length === 0)
        return [];
    const exceeded = budgets.filter(({ status }) => status === 'exceeded');
    const rows = [...exceeded, ...budgets.filter(({ status }) => status === 'ok')];
    return [
        foldedGroup(budgets_section_headOf(exceeded, budgets.length), [tablePiece(COLUMNS, rows, { part: 'budgets', what: 'budgets' })])
    ];
}
function budgets_section_headOf(exceeded, total) {
    const [first] = exceeded;
    if (first === undefined)
        return `✅ <b>${(0,sentences/* count */.U9)(total, 'budget')}</b> kept`;
    const of = first.of === undefined ? '' : ` ${htmlCode(first.of, 100)}`;
    const took = `${htmlCode(first.name, 100)}${of} took ${(0,format/* formatSeconds */.Xo)(first.actual_s)}, allowed: ${(0,format/* formatSeconds */.Xo)(first.max_s)}`;
    const more = exceeded.length > 1 ? ` and ${exceeded.length - 1} more` : '';
    const sign = exceeded.some(({ action }) => action === 'fail') ? '❌' : '⚠️';
    return `${sign} <b>${exceeded.length} of ${(0,sentences/* count */.U9)(total, 'budget')} exceeded</b>: ${took}${more}`;
}
function signOf({ status, action }) {
    if (status === 'ok')
        return '✅';
    return action === 'fail' ? '❌' : '⚠️';
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/coverage-section.js




const coverage_section_COLUMNS = [
    { heading: 'Folder', cell: ({ name }) => name },
    { heading: 'Lines:', cell: ({ lines }) => (0,sentences/* percent */.KN)(lines.percent) },
    { heading: 'Covered:', cell: ({ lines }) => fraction(lines) },
    {
        heading: 'Branches:',
        cell: ({ branches }) => (branches === undefined ? '' : (0,sentences/* percent */.KN)(branches.percent)),
        optional: true
    }
];
/** One line; folded, by folder. */
function coverageGroups({ coverage, baseline }) {
    if (coverage === undefined)
        return [];
    const facts = (0,sentences/* coverageFacts */.g)(coverage, baseline);
    const head = `${coverage_section_signOf(coverage)}<b>Coverage ${(0,sentences/* percent */.KN)(coverage.lines.percent)}</b> ${facts}`;
    const rows = [
        { name: '**all**', lines: coverage.lines, branches: coverage.branches },
        ...coverage.folders.map(({ path, lines, branches }) => ({ name: codeCell(path, 200), lines, branches }))
    ];
    return [foldedGroup(head, [tablePiece(coverage_section_COLUMNS, rows, { part: 'coverage', what: 'folders' })])];
}
function coverage_section_signOf({ status, minimum }) {
    if (status === 'failed')
        return '❌ ';
    return minimum === undefined ? '' : '✅ ';
}
function fraction({ covered, total }) {
    return `${(0,sentences/* thousands */.oh)(covered)} of ${(0,sentences/* thousands */.oh)(total)}`;
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/cut-note.js
/** The line that says what is missing, and where it is. */


const KINDS_NAMED = 6;
/** Bytes that it takes at most. */
const CUT_NOTE_LIMIT = 600;
/** `lost`: what, and how often. */
function cutNote(lost) {
    const kinds = [...lost].map(([what, times]) => (times === 1 ? what : `${what} (${(0,sentences/* thousands */.oh)(times)})`));
    const named = kinds.slice(0, KINDS_NAMED).join(', ');
    const more = kinds.length > KINDS_NAMED ? ' and more' : '';
    return `_Left out, since a job summary may hold 1 MiB at most: ${named}${more}. All of it is in the results file and in the output directory: \`results.json\`, \`${tests/* TESTS_FILE */.L}\`, \`logs/\`._\n`;
}

// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(3803);
;// CONCATENATED MODULE: ./build/js/src/report/summary/failure-piece.js




/** Characters. */
const MESSAGE_LIMIT = 4_000;
const TEXT_LIMIT = 20_000;
const LINE_LIMIT = 200;
const LOG_LINES = 60;
const SERVICES_SHOWN = 5;
/** `name` is HTML: a line of Markdown would read the name's signs as its own. */
function namePiece(name) {
    return [{ rank: rankOf('failureNames'), what: 'names of failed tests', text: `<div>${name}</div>` }];
}
/** Each version is the one before and one part more. */
function failurePiece(failure, name, open) {
    const { message, details = '', output = '', logs = [] } = failure;
    const body = message.trim() === '' ? [] : [fencedBlock(message.trim(), MESSAGE_LIMIT)];
    const versions = namePiece(name);
    if (body.length > 0) {
        const text = isOneLine(message) && !open ? `<div>${failure_piece_headOf(failure, name)}</div>` : whole(failure, name, body, open);
        versions.push({ rank: rankOf('messages'), what: 'messages of failed tests', text });
    }
    const add = (part, what, head, content) => {
        body.push(folded(head, content));
        versions.push({ rank: rankOf(part), what, text: whole(failure, name, body, open) });
    };
    if (details.trim() !== '' && details.trim() !== message.trim()) {
        add('details', 'details of failed tests', 'Details', fencedBlock(details, TEXT_LIMIT));
    }
    if (output.trim() !== '') {
        add('outputs', 'outputs of failed tests', 'Printed by the test', fencedBlock(output, TEXT_LIMIT));
    }
    const told = logs.filter(({ lines }) => lines.length > 0).slice(0, SERVICES_SHOWN);
    if (told.length > 0) {
        const services = told.map(({ service }) => htmlCode(service, 100)).join(', ');
        const head = `Logged meanwhile by ${services}`;
        add('serviceLogs', 'service logs of failed tests', head, told.map(logBlock).join('\n\n'));
    }
    return versions;
}
function whole(failure, name, body, open) {
    // Set in, so that what belongs to one test is seen to.
    const content = ['<blockquote>', ...body, '</blockquote>'].join('\n\n');
    return folded(open ? name : failure_piece_headOf(failure, name), content, open);
}
/** While it is folded, the first line of the message says what it is about. */
function failure_piece_headOf({ message }, name) {
    const line = firstLine(message);
    return line === '' ? name : `${name}<br>&emsp;&emsp;${htmlCode(line, LINE_LIMIT)}`;
}
function firstLine(message) {
    return (message
        .slice(0, MESSAGE_LIMIT)
        .split('\n')
        .find((line) => line.trim() !== '') ?? '');
}
function isOneLine(message) {
    const text = message.trim();
    return text.length <= LINE_LIMIT && !/[\r\n\u2028\u2029]/.test(text);
}
function logBlock({ service, lines }) {
    const shown = (0,bound/* lastLines */.w$)(lines, LOG_LINES);
    const which = shown.length < lines.length ? `, the last ${shown.length} of ${lines.length} lines` : '';
    return `<div>${htmlCode(service, 100)}${which}</div>\n\n${fencedBlock(shown.join('\n'), TEXT_LIMIT)}`;
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/failures-section.js








/** Not folded: what a reader came for. */
const OPEN = 3;
/** On the page itself: what comes after the failures should still be found. */
const LISTED = 20;
/** With more than their name. A page with thousands of folded texts is no summary. */
const WITH_TEXTS = 100;
function failureGroups(results, verdict) {
    const { failures, failureCount } = verdict;
    if (failureCount === 0)
        return [];
    const isNew = (0,changes/* newFailures */.g)(verdict.changes);
    const withSuite = (results.suites ?? []).length > 1;
    const name = (failure) => nameLine(failure, withSuite, isNew(failure));
    const pieces = failures.map((failure, index) => index < WITH_TEXTS ? failurePiece(failure, name(failure), index < OPEN) : namePiece(name(failure)));
    const more = pieces.slice(LISTED, WITH_TEXTS);
    const names = pieces.slice(WITH_TEXTS);
    const unnamed = failureCount - failures.length;
    return [
        { open: `### ${(0,sentences/* count */.U9)(failureCount, 'failed test')}`, joint: '\n\n', pieces: pieces.slice(0, LISTED) },
        ...(more.length === 0 ? [] : [foldedGroup(`❌ <b>${(0,sentences/* count */.U9)(more.length, 'more failed test')}</b>`, more)]),
        ...(names.length === 0
            ? []
            : [foldedGroup(`❌ <b>${(0,sentences/* count */.U9)(names.length, 'more', 'more')}</b>, by name`, names, '\n')]),
        ...(unnamed === 0 ? [] : [unnamedGroup(unnamed, failures.length > 0)])
    ];
}
function unnamedGroup(unnamed, some) {
    const text = `${some ? 'and ' : ''}${(0,sentences/* count */.U9)(unnamed, 'failed test')} ${some ? 'more' : 'without a name here'}: see ${tests/* TESTS_FILE */.L}`;
    return { joint: '\n', pieces: [[{ rank: rankOf('failureNames'), what: 'the count of further failed tests', text }]] };
}
function nameLine(failure, withSuite, isNew) {
    const { attempts, duration_s: seconds } = failure;
    const facts = [
        htmlCode((0,sentences/* placeOf */.$t)(failure), 200),
        failure.kind === 'error' ? 'error' : '',
        seconds === undefined ? '' : (0,format/* formatSeconds */.Xo)(seconds),
        attempts === undefined || attempts < 2 ? '' : `failed in all ${attempts} attempts`,
        isNew ? '🆕 new' : ''
    ].filter((fact) => fact !== '');
    const name = htmlCode((0,sentences/* testName */.UU)(failure, withSuite), 300);
    const after = facts.length === 0 ? '' : ` · ${facts.join(' · ')}`;
    return `❌ <b>${name === '' ? 'a test without a name' : name}</b>${after}`;
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/fit.js
/**
 * Fits a document into so many bytes. It consists of pieces that are never cut in themselves, each in one or more versions:
 * room is given out by rank, so that what matters least is shortened or left out first, wherever it stands.
 */
const GAP = '\n\n';
/** At most `limit` bytes. */
function fit(groups, limit) {
    const chosen = new Map();
    const opened = new Set();
    const lost = new Map();
    let room = limit;
    for (const { group, piece, version } of byRank(groups)) {
        const before = chosen.get(piece);
        const cost = bytes(version.text) +
            (before === undefined ? bytes(group.joint) : -bytes(before.text)) +
            (opened.has(group) ? 0 : wrapping(group));
        if (cost > room) {
            lost.set(version.what, (lost.get(version.what) ?? 0) + 1);
            continue;
        }
        room -= cost;
        chosen.set(piece, version);
        opened.add(group);
    }
    return { text: assemble(groups, chosen), lost };
}
function byRank(groups) {
    const pieces = groups.flatMap((group) => group.pieces.map((piece) => ({ group, piece })));
    return pieces
        .flatMap(({ group, piece }, order) => piece.map((version) => ({ group, piece, version, order })))
        .sort((a, b) => a.version.rank - b.version.rank || a.order - b.order);
}
function assemble(groups, chosen) {
    const texts = groups.flatMap(({ open, close, joint, pieces }) => {
        const shown = pieces.flatMap((piece) => chosen.get(piece)?.text ?? []);
        if (shown.length === 0)
            return [];
        return [[open, shown.join(joint), close].filter((part) => part !== undefined).join(GAP)];
    });
    return texts.length === 0 ? '' : `${texts.join(GAP)}\n`;
}
/** Head and foot of a group with the empty lines around them, and that before what follows. */
function wrapping({ open = '', close = '' }) {
    return bytes(open) + bytes(close) + 3 * GAP.length;
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/signs.js
/** What a reader sees before reading. */
const STATUS_SIGN = {
    ok: '✅',
    failed: '❌',
    cancelled: '🚫',
    skipped: '⚪'
};
const OUTCOME_SIGN = {
    passed: '✅',
    failed: '❌',
    infrastructure: '❌',
    cancelled: '🚫',
    unfinished: '🚫'
};
function serviceSign(service) {
    if (isInTrouble(service))
        return '❌';
    switch (service.state) {
        case 'ready':
        case 'completed':
        case 'exited':
            return '✅';
        case 'starting':
        case 'probing':
            return '⏳';
        default:
            return '⚪';
    }
}
function isInTrouble({ state, oom, exit_code }) {
    return state === 'failed' || oom || (state === 'exited' && exit_code !== 0);
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/services-section.js






const services_section_COLUMNS = [
    { heading: 'Service', cell: (service) => `${serviceSign(service)} ${codeCell(service.name, 100)}` },
    { heading: 'Image', cell: ({ image }) => codeCell(image, 200) },
    { heading: 'Role', cell: ({ role }) => role },
    { heading: 'State', cell: ({ state }) => state },
    {
        heading: 'Ready after:',
        cell: ({ ready_after_s: seconds }) => (seconds === undefined ? '' : (0,format/* formatSeconds */.Xo)(seconds))
    },
    { heading: 'Restarts:', cell: ({ restarts }) => (restarts === 0 ? '' : String(restarts)), optional: true },
    { heading: 'Exit code:', cell: exitOf, optional: true }
];
function serviceGroups({ services = [] }) {
    if (services.length === 0)
        return [];
    const troubled = services.filter(isInTrouble);
    const rows = [...troubled, ...services.filter((service) => !isInTrouble(service))];
    const pieces = [tablePiece(services_section_COLUMNS, rows, { part: 'services', what: 'services' })];
    return [foldedGroup(`<b>${(0,sentences/* count */.U9)(services.length, 'service')}</b>${stateOf(services, troubled.length)}`, pieces)];
}
function stateOf(services, troubled) {
    if (troubled > 0)
        return `: ❌ ${troubled} in trouble`;
    const up = services.filter(({ state }) => state === 'ready' || state === 'completed');
    if (up.length < services.length)
        return `: ${up.length} ready`;
    const last = Math.max(...up.map(({ started_after_s = 0, ready_after_s = 0 }) => started_after_s + ready_after_s));
    return last > 0 ? `, ready after ${(0,format/* formatSeconds */.Xo)(last)}` : ', ready';
}
function exitOf({ oom, exit_code: code }) {
    const parts = [code === undefined ? undefined : String(code), oom ? 'out of memory' : undefined];
    return parts.filter((part) => part !== undefined).join(', ');
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/trail.js



const trail_ORDER = ['namespace', 'image_cache', 'build', 'infra_deploy', 'migrations', 'seed_data', 'service_deploy'];
const LAST = ['integration_tests', 'profiling', 'collect', 'teardown'];
const STAGES_SHOWN = 12;
/** Those that had something to do. Stages that are not known come between; sub-stages follow their parents. */
function stagesInOrder(results) {
    return Object.entries(results.stages)
        .filter(([, { status }]) => status !== 'skipped')
        .map(([name, stage]) => ({ ...stage, name }))
        .sort((a, b) => rank(a.name) - rank(b.name));
}
/** `✅ infra_deploy 2.1 s → ❌ service_deploy 1.0 s → ⚪ integration_tests`, without what comes after the verdict. */
function trailOf(results) {
    const ran = stagesInOrder(results).filter(({ name }) => !name.includes('.') && name !== 'teardown');
    const shown = ran
        .slice(0, STAGES_SHOWN)
        .map(({ name, status, duration_s: seconds }) => `${STATUS_SIGN[status]} ${inlineCode(name, 60)} ${(0,format/* formatSeconds */.Xo)(seconds)}`);
    if (ran.length > shown.length)
        shown.push(`${ran.length - shown.length} more`);
    if (ran.length > 0 && results.stages.integration_tests.status === 'skipped') {
        shown.push(`${STATUS_SIGN.skipped} ${inlineCode('integration_tests')} not reached`);
    }
    return shown.join(' → ');
}
/** Sorting is stable: children keep their order behind their parent. */
function rank(name) {
    const parent = name.split('.')[0] ?? name;
    const early = trail_ORDER.indexOf(parent);
    const late = LAST.indexOf(parent);
    const place = early >= 0 ? early : late >= 0 ? trail_ORDER.length + 1 + late : trail_ORDER.length;
    return place * 2 + (name === parent ? 0 : 1);
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/bars.js


/** More would be a wall. Those that decided, and those that took longest, are kept. */
const bars_SERVICES_SHOWN = 40;
const bars_STAGES_SHOWN = 40;
const SUITES_SHOWN = 40;
const SUITE_PREFIX = 'integration_tests.';
/**
 * Stages follow each other; the deploys begin with their first service, since both belong to one graph. That is how they
 * are run: the results have the stages' durations, not their beginnings.
 */
function barsOf(results) {
    const stages = stagesInOrder(results);
    const whole = stages.filter(({ name }) => !name.includes('.')).slice(0, bars_STAGES_SHOWN);
    const stageBars = barsOfStages(whole, results);
    const tests = stageBars.find(({ name }) => name === 'integration_tests');
    const suites = stages.filter(({ name }) => name.startsWith(SUITE_PREFIX)).slice(0, SUITES_SHOWN);
    const end = Math.max(0, ...stageBars.filter(({ name }) => name !== 'teardown').map(endOf));
    return [
        ...stageBars,
        ...barsOfServices(results, end),
        // One suite is as long as its stage.
        ...(suites.length < 2 ? [] : inARow(suites, tests?.from ?? 0, 'Suites'))
    ];
}
function barsOfStages(stages, results) {
    const bars = [];
    let cursor = 0;
    for (const stage of stages) {
        const from = deployStart(stage.name, results) ?? cursor;
        bars.push({ section: 'Stages', name: stage.name, from, seconds: stage.duration_s, kind: kindOf(stage) });
        cursor = Math.max(cursor, from + stage.duration_s);
    }
    return bars;
}
/** The first service of that kind; before infrastructure starts, it is created. */
function deployStart(stage, { services = [], stages }) {
    const role = stage === 'infra_deploy' ? 'infrastructure' : stage === 'service_deploy' ? 'application' : undefined;
    const starts = services.flatMap((service) => (service.role === role ? (service.started_after_s ?? []) : []));
    if (starts.length === 0)
        return undefined;
    const created = role === 'infrastructure' ? (stages['infra_deploy.create']?.duration_s ?? 0) : 0;
    return Math.max(0, Math.min(...starts) - created);
}
/** `end`: of the last stage, for those that never got ready. */
function barsOfServices({ services = [], critical_chain = [] }, end) {
    const chain = new Set(critical_chain.map(({ service }) => service));
    const bars = services.flatMap((service) => {
        const from = service.started_after_s;
        if (from === undefined)
            return [];
        const seconds = service.ready_after_s ?? Math.max(0, end - from);
        const kind = neverReady(service) ? 'failed' : chain.has(service.name) || chain.size === 0 ? 'main' : 'aside';
        return [{ section: 'Services', name: service.name, from, seconds, kind }];
    });
    const weight = { failed: 2, main: 1, aside: 0 };
    const kept = new Set([...bars].sort((a, b) => weight[b.kind] - weight[a.kind] || b.seconds - a.seconds).slice(0, bars_SERVICES_SHOWN));
    return bars.filter((bar) => kept.has(bar)).sort((a, b) => a.from - b.from);
}
function neverReady(service) {
    return service.ready_after_s === undefined && (isInTrouble(service) || service.state === 'probing');
}
function inARow(stages, start, section) {
    let from = start;
    return stages.map((stage) => {
        const name = stage.name.slice(SUITE_PREFIX.length);
        const bar = { section, name, from, seconds: stage.duration_s, kind: kindOf(stage) };
        from = endOf(bar);
        return bar;
    });
}
function kindOf({ status }) {
    return status === 'failed' || status === 'cancelled' ? 'failed' : 'main';
}
function endOf({ from, seconds }) {
    return from + seconds;
}

;// CONCATENATED MODULE: ./build/js/src/platform/escape/mermaid.js
/**
 * Foreign text in a Mermaid chart, whose lexer knows no quoting: what it reads as syntax (`gantt.jison`: `:` `;` `#` `%%`,
 * and entities made of them) is replaced by signs that look alike. GitHub takes a chart of at most 50,000 characters.
 */


/** Characters. */
const MERMAID_LIMIT = 50_000;
const ALIKE = {
    ':': '∶',
    ';': '；',
    '#': '＃',
    '%': '％',
    '<': '‹',
    '>': '›',
    '{': '(',
    '}': ')',
    '&': '＆',
    $: '＄',
    '"': '”',
    "'": '’',
    '`': '’',
    '\\': '∖'
};
/** A label, one line, never empty. It begins with a zero-width space: `title`, `section` or `click` would be keywords. */
function mermaidLabel(text, limit = 60) {
    const line = (0,bound/* truncated */.ps)((0,terminal/* oneLine */.TN)(text.slice(0, limit * 8), limit * 2), limit);
    return `\u200b${line === '' ? '?' : line.replace(/[:;#%<>{}&$"'`\\]/g, (sign) => ALIKE[sign] ?? sign)}`;
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/gantt.js
/** A Gantt chart in Mermaid's language, which GitHub draws. */


/** Seconds between two marks of the axis. */
const TICKS = [0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600, 86400];
const MOST_TICKS = 10;
const HOUR = 3600;
const WEEK = 604_800;
const TAG = { main: '', aside: 'done, ', failed: 'crit, ' };
/** A fenced block of at most 50,000 characters: what GitHub takes. The width is fixed, since a folded chart has none. */
function ganttChart(bars) {
    const total = Math.max(0.1, ...bars.map(({ from, seconds }) => from + seconds));
    const tick = TICKS.find((seconds) => total / seconds <= MOST_TICKS) ?? WEEK;
    const head = [
        `%%{init: {'gantt': {'useWidth': 1000, 'leftPadding': 90}}}%%`,
        'gantt',
        'dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `axisFormat ${tick < 1 ? '%S.%L' : total < HOUR ? '%M:%S' : '%H:%M'}`,
        `tickInterval ${intervalOf(tick)}`,
        'todayMarker off'
    ];
    const lines = [];
    let size = head.join('\n').length + 20;
    let section;
    for (const bar of bars) {
        const next = [...(bar.section === section ? [] : [`section ${bar.section}`]), lineOf(bar)];
        size += next.join('\n').length + 1;
        if (size > MERMAID_LIMIT)
            break;
        lines.push(...next);
        section = bar.section;
    }
    return ['```mermaid', ...head, ...lines, '```'].join('\n');
}
function lineOf({ name, from, seconds, kind }) {
    const label = mermaidLabel(`${name} ${(0,format/* formatSeconds */.Xo)(seconds)}`);
    return `${label} :${TAG[kind]}${timeOf(from)}, ${Math.max(1, Math.round(seconds * 1000))}ms`;
}
/** On a day without a change of clocks: the axis shows local time, so the time that is written is the time that is read. */
function timeOf(seconds) {
    return new Date(Date.UTC(2000, 0, 1) + Math.round(seconds * 1000)).toISOString().slice(0, 23).replace('T', ' ');
}
function intervalOf(seconds) {
    if (seconds < 1)
        return `${seconds * 1000}millisecond`;
    return seconds < 60 ? `${seconds}second` : `${seconds / 60}minute`;
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/stages-section.js










const MOST_LINKS = 12;
const stages_section_COLUMNS = [
    {
        heading: 'Stage',
        cell: ({ name, status }) => `${name.includes('.') ? '&emsp;' : ''}${STATUS_SIGN[status]} ${codeCell(name, 100)}`
    },
    { heading: 'Time:', cell: ({ duration_s: seconds }) => (0,format/* formatSeconds */.Xo)(seconds) }
];
/** A chart of stages, services and suites over time; a table for those who read the Markdown as it is. */
function stageGroups(results) {
    const stages = stagesInOrder(results);
    if (stages.length === 0)
        return [];
    const whole = stages.filter(({ name }) => !name.includes('.'));
    const table = tablePiece(stages_section_COLUMNS, stages, { part: 'stages', what: 'stages' });
    return [
        foldedGroup(`<b>${(0,sentences/* count */.U9)(whole.length, 'stage')}</b>${chainOf(results)}`, [
            ...chartPieces(results, whole.length),
            table
        ])
    ];
}
function chartPieces(results, stages) {
    if (stages < 2)
        return [];
    const legend = 'Grey: nothing waited for it. Red: it failed.';
    const chart = ganttChart(barsOf(results));
    return [[{ rank: rankOf('chart'), what: 'the chart of stages', text: `${chart}\n\n${legend}` }]];
}
/** What decided when the testbed was ready. */
function chainOf({ critical_chain: chain = [] }) {
    if (chain.length === 0)
        return '';
    const sum = (0,format/* formatChain */.rA)(chain, (name) => htmlCode(name, 60)).replaceAll(' -> ', ' → ');
    return `, ${chain.length > MOST_LINKS ? sum.slice(0, sum.indexOf(' = ')) : sum}`;
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/totals-section.js





const number = (value) => (0,sentences/* thousands */.oh)(value);
const some = (value) => (value === 0 ? '' : number(value));
const totals_section_COLUMNS = [
    { heading: 'Suite', cell: ({ name, status }) => `${status === undefined ? '' : `${STATUS_SIGN[status]} `}${name}` },
    { heading: 'Tests:', cell: ({ tests }) => number(tests.total) },
    { heading: 'Passed:', cell: ({ tests }) => number(tests.passed) },
    { heading: 'Failed:', cell: ({ tests }) => some(tests.failed), optional: true },
    { heading: 'Errors:', cell: ({ tests }) => some(tests.errors), optional: true },
    { heading: 'Flaky:', cell: ({ tests }) => some(tests.flaky), optional: true },
    { heading: 'Skipped:', cell: ({ tests }) => some(tests.skipped), optional: true },
    { heading: 'Time:', cell: ({ seconds }) => (0,format/* formatSeconds */.Xo)(seconds) }
];
function totalsGroups(results) {
    const suites = results.suites ?? [];
    if (suites.length === 0 && results.tests.total === 0)
        return [];
    const bySuite = suites.flatMap(({ name, status, tests, duration_s, attempts = [] }) => [
        { name: codeCell(name, 100), status, tests, seconds: duration_s },
        ...attempts.map((attempt) => ({
            name: `&emsp;${STATUS_SIGN[attempt.status]} attempt ${attempt.attempt}`,
            tests: attempt.tests,
            seconds: attempt.duration_s
        }))
    ]);
    const rows = suites.length === 1 ? bySuite : [allOf(results), ...bySuite];
    const pieces = [tablePiece(totals_section_COLUMNS, rows, { part: 'totals', what: 'suites' })];
    return [{ joint: '\n\n', pieces }];
}
function allOf({ tests, stages, suites = [] }) {
    const waited = suites.reduce((sum, suite) => sum + suite.duration_s, 0);
    return {
        name: '**all**',
        tests,
        seconds: stages.integration_tests.duration_s || waited || tests.duration_s
    };
}

// EXTERNAL MODULE: ./build/js/src/report/service-sentence.js
var service_sentence = __webpack_require__(8359);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(1012);
;// CONCATENATED MODULE: ./build/js/src/report/summary/verdict-section.js








const LOG_LIMIT = 20_000;
/** Further ones are folded. */
const CAUSES_OPEN = 3;
const WARNINGS_SHOWN = 20;
const WARNINGS_OPEN = 3;
const REASONS_SHOWN = 20;
const OUTCOME = {
    passed: 'Passed',
    failed: 'Failed',
    infrastructure: 'The infrastructure failed',
    cancelled: 'Cancelled',
    unfinished: 'Not finished'
};
function verdictGroups(results, verdict) {
    const red = verdict.outcome !== 'passed';
    return [
        {
            joint: '\n\n',
            pieces: [
                titlePiece(verdict),
                ...(red ? trailPieces(results, verdict) : []),
                ...verdict.causes.map((cause, index) => causePiece(cause, (0,report_verdict/* titleSays */.D)(verdict, cause), index)),
                ...reasonPieces(verdict)
            ]
        },
        ...warningGroups(verdict.warnings)
    ];
}
function titlePiece(verdict) {
    const sign = OUTCOME_SIGN[verdict.outcome];
    return [60, 200, 1000].map((limit) => ({
        rank: rankOf('title'),
        what: 'the whole title',
        text: `## ${sign} ${markdownText(verdict.title, limit)}`
    }));
}
/** Which stages ran, and where it ended. */
function trailPieces(results, verdict) {
    const said = `**${OUTCOME[verdict.outcome]}** (exit code ${verdict.exitCode})`;
    const rank = rankOf('trail');
    const trail = trailOf(results);
    if (trail === '')
        return [[{ rank, what: 'the outcome', text: said }]];
    return [
        [
            { rank, what: 'the outcome', text: said },
            { rank, what: 'the stages', text: `${said}: ${trail}` }
        ]
    ];
}
/** Its facts, then with the last lines. The first one's come before anything of the others. */
function causePiece(cause, said, index) {
    const facts = factsOf(cause, said || index >= CAUSES_OPEN);
    const log = cause.service?.logFile === undefined ? '' : ` of ${inlineCode(cause.service.logFile)}`;
    const details = cause.details.length === 0 ? undefined : fencedBlock(cause.details.join('\n'), LOG_LIMIT);
    const lines = cause.log.length === 0 ? undefined : fencedBlock(cause.log.join('\n'), LOG_LIMIT);
    const whole = [
        facts,
        details,
        lines === undefined
            ? undefined
            : index === 0
                ? `Last log lines${log}:\n\n${lines}`
                : folded('Last log lines', lines)
    ].filter((part) => part !== undefined && part !== '');
    const shown = (text) => index < CAUSES_OPEN ? text : folded(`❌ ${htmlCode(cause.symptom)}`, text === '' ? 'Nothing more is known.' : text);
    return [
        ...(facts === '' && index < CAUSES_OPEN ? [] : [{ rank: rankOf('cause'), what: 'causes', text: shown(facts) }]),
        ...(whole.length > (facts === '' ? 0 : 1)
            ? [{ rank: rankOf('causeLogs'), what: 'last lines of causes', text: shown(whole.join('\n\n')) }]
            : [])
    ];
}
function factsOf(cause, said) {
    const { service } = cause;
    const facts = [
        cause.cause === undefined ? undefined : `- **Likely cause:** ${markdownText(cause.cause)}`,
        ...cause.hints.map((hint) => `- **Fix:** ${markdownText(hint)}`),
        cause.stage === undefined ? undefined : `- **Stage:** ${inlineCode(cause.stage)}`,
        service === undefined ? undefined : `- **Service:** ${inlineCode((0,service_sentence/* serviceSentence */.N)(service))}`,
        service?.lastProbe === undefined ? undefined : `- **Last probe:** ${inlineCode(service.lastProbe)}`
    ].filter((fact) => fact !== undefined);
    const symptom = said ? [] : [`❌ **${markdownText(cause.symptom, 1000)}**`];
    return [...symptom, ...(facts.length === 0 ? [] : [facts.join('\n')])].join('\n\n');
}
/** Why suites failed besides their failing tests. */
function reasonPieces(verdict) {
    const lines = verdict.suites.flatMap((suite) => (0,sentences/* furtherReasons */.QA)(suite)
        .slice(0, REASONS_SHOWN)
        .map((reason) => `- suite ${inlineCode(suite.name, 100)}: ${markdownText(reason)}`));
    if (lines.length === 0)
        return [];
    const text = (shown) => [...lines.slice(0, shown), ...(lines.length > shown ? [`- and ${lines.length - shown} more reasons`] : [])].join('\n');
    return [
        [
            { rank: rankOf('reasons'), what: 'reasons of suites', text: text(3) },
            ...(lines.length > 3
                ? [{ rank: rankOf('moreRows'), what: 'some of the reasons of suites', text: text(100) }]
                : [])
        ]
    ];
}
function warningGroups(warnings) {
    const version = (lines) => [
        { rank: rankOf('warnings'), what: 'warnings', text: lines.join('\n') }
    ];
    if (warnings.length === 0)
        return [];
    const shown = warnings.slice(0, WARNINGS_SHOWN);
    if (warnings.length <= WARNINGS_OPEN) {
        return [{ joint: '\n', pieces: shown.map((warning) => version([`- ⚠️ ${markdownText(warning, 1000)}`])) }];
    }
    const pieces = shown.map((warning) => version([`- ${markdownText(warning, 1000)}`]));
    const rest = warnings.length - shown.length;
    if (rest > 0)
        pieces.push(version([`- and ${rest} more warnings`]));
    return [foldedGroup(`⚠️ <b>${warnings.length} warnings</b>`, pieces, '\n')];
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/summary.js











/** Bytes. Below the runner's 1 MiB, with room for the line that post may add. */
const SUMMARY_BUDGET = 1024 * 1024 - 16_384;
/** At most `limit` bytes, 2 KiB or more: what matters least is left out first, and a last line says so. */
function summaryMarkdown(results, verdict, limit = SUMMARY_BUDGET) {
    const groups = [
        ...verdictGroups(results, verdict),
        ...totalsGroups(results),
        ...failureGroups(results, verdict),
        ...baselineGroups(results),
        ...coverageGroups(results),
        ...budgetGroups(results),
        ...flakyGroups(results),
        ...serviceGroups(results),
        ...stageGroups(results),
        ...skippedGroups(results),
        ...slowestGroups(results)
    ];
    const { text, lost } = fit(groups, limit - CUT_NOTE_LIMIT);
    return lost.size === 0 ? text : `${text}\n${cutNote(lost)}`;
}


/***/ }),

/***/ 1012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ titleSays),
  V: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7349);
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 4 modules
var fold = __webpack_require__(7068);
// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(9739);
;// CONCATENATED MODULE: ./build/js/src/report/hints.js
/** Usual causes, as data: what is seen, what it means, what to do. The first entry that fits is taken. */
const RULES = [
    {
        oom: true,
        cause: 'it used more memory than it may (out of memory)',
        hint: "raise the service's memory limit (mem_limit, deploy.resources.limits.memory), or that of its heap"
    },
    {
        pattern: /address already in use|port is already allocated|EADDRINUSE|ports are not available/i,
        cause: 'a port that it needs is taken',
        hint: 'end what holds the port, or use `ports: auto`, which chooses free ones'
    },
    {
        pattern: /no space left on device|ENOSPC/i,
        cause: 'the disk is full',
        hint: 'free space where the engine keeps its data: `docker system df` shows what takes it'
    },
    {
        pattern: /pull access denied|unauthorized|authentication required|denied: requested access/i,
        cause: 'the registry refuses the image: it does not exist, or a login is needed',
        hint: "check the image's name, and log in to its registry before this step (docker/login-action)"
    },
    {
        pattern: /manifest unknown|manifest for \S{1,300} not found|no such image|repository does not exist/i,
        cause: 'the registry has no such image or tag',
        hint: "check the image's name and tag (`image-tag`, `image-registry`)"
    },
    {
        pattern: /toomanyrequests|pull rate limit/i,
        cause: "the registry's limit of pulls is reached",
        hint: 'log in to the registry before this step, or use a mirror (`image-registry`)'
    },
    {
        pattern: /exec format error|no matching manifest for/i,
        cause: 'the image was made for another processor',
        hint: 'use an image of this platform, or set `platform:` and install emulation'
    },
    {
        pattern: /exec(?:utable)?[^\n]{0,200}(?:not found in \$PATH|no such file or directory)|\b(?:curl|wget|nc|bash|pg_isready|mysqladmin|redis-cli): (?:command )?not found/i,
        cause: 'a command, maybe that of the health check, is not in the image',
        hint: 'use a command that the image has, or `x-testbed: {ready: {http: /path}}`, which needs none in the image'
    },
    {
        exitCode: 127,
        cause: 'the command was not found in the image',
        hint: 'check command and entrypoint: spelling, PATH, and that the file is in the image'
    },
    {
        exitCode: 126,
        cause: 'the command may not be executed',
        hint: 'make the file executable in the image (chmod +x), and check its first line'
    },
    {
        pattern: /\b(?:HTTP|status|answered|GET|code)\b[^\n]{0,80}\b404\b|\b404 Not Found/i,
        cause: 'the health endpoint does not exist',
        hint: "check the path of the health check; 'x-testbed: {ready: {http: /path}}' sets another"
    },
    {
        pattern: /(?:ECONNREFUSED|connection refused|connect to)[^\n]{0,80}(?:127\.0\.0\.1|localhost|\[?::1\]?)|(?:127\.0\.0\.1|localhost)[^\n]{0,80}(?:ECONNREFUSED|connection refused)/i,
        inLog: true,
        cause: 'it looks for another service on localhost, where only itself is',
        hint: "connect to the other service by its name in the compose file and its container's port"
    },
    {
        pattern: /ECONNREFUSED|connection refused/i,
        inLog: true,
        cause: 'another service refused its connection',
        hint: 'let it wait for that service: `depends_on` with `condition: service_healthy`'
    },
    {
        pattern: /ENOTFOUND|EAI_AGAIN|could not translate host name|name or service not known|no such host|temporary failure in name resolution/i,
        cause: 'a host name that it uses is not known',
        hint: "use the other service's name in the compose file; both must share a network"
    },
    {
        pattern: /password authentication failed|access denied for user|WRONGPASS|NOAUTH/i,
        cause: 'a password is wrong',
        hint: 'both services must be given the same password; a kept volume may still have an older one'
    },
    {
        exitCode: 137,
        cause: 'it was killed (SIGKILL)',
        hint: 'if nobody did it on purpose, the machine ran short of memory: see the usage of the other services'
    },
    {
        exitCode: 139,
        cause: 'it crashed (SIGSEGV)',
        hint: 'a fault of the program, or an image that was made for another processor'
    }
];
/** Undefined where nothing of it is usual. */
function usualCause(symptoms) {
    const rule = RULES.find((candidate) => fits(candidate, symptoms));
    return rule && { cause: rule.cause, hint: rule.hint };
}
function fits(rule, symptoms) {
    if (rule.oom !== undefined)
        return rule.oom === symptoms.oom;
    if (rule.exitCode !== undefined)
        return rule.exitCode === symptoms.exitCode;
    return rule.pattern?.test(rule.inLog ? symptoms.log : symptoms.text) ?? false;
}

;// CONCATENATED MODULE: ./build/js/src/report/causes.js


const LOG_LINES = 20;
const DETAIL_LINES = 30;
/** More services are named, but without their logs. */
const SERVICES_WITH_LOG = 5;
const MOST_CAUSES = 20;
function causesOf(results, context) {
    const told = results.diagnosis ?? [];
    const toldServices = new Set(told.map((diagnosis) => diagnosis.service));
    const silent = (results.services ?? []).filter((service) => needsWords(service) && !toldServices.has(service.name));
    const all = [...told, ...silent.map(describeService)];
    if (all.length === 0 && results.error !== undefined)
        all.push({ symptom: results.error });
    const withLog = new Set();
    return all.slice(0, MOST_CAUSES).map((diagnosis) => {
        const name = diagnosis.service;
        const shows = name !== undefined && !withLog.has(name) && withLog.size < SERVICES_WITH_LOG;
        if (shows)
            withLog.add(name);
        return causeOf(diagnosis, results, shows ? (0,bound/* lastLines */.w$)(context.logTail(name), LOG_LINES) : []);
    });
}
function causeOf(diagnosis, results, log) {
    const { symptom, stage, service: name } = diagnosis;
    const result = results.services?.find((service) => service.name === name);
    const details = (0,bound/* lastLines */.w$)((diagnosis.details ?? '').split('\n').filter((line) => line.trim() !== ''), DETAIL_LINES);
    const usual = usualCause({
        exitCode: result?.exit_code,
        oom: result?.oom ?? false,
        text: [symptom, result?.last_probe ?? '', ...details, ...log].join('\n'),
        log: log.join('\n')
    });
    const hints = [usual?.hint, diagnosis.hint].filter((hint) => hint !== undefined);
    const cause = diagnosis.cause ?? usual?.cause;
    return {
        symptom,
        ...(stage !== undefined && { stage }),
        ...(name !== undefined && { service: factsOf(name, result) }),
        ...(cause !== undefined && { cause }),
        hints: [...new Set(hints)],
        details,
        log
    };
}
function factsOf(name, result) {
    if (result === undefined)
        return { name, oom: false, restarts: 0 };
    return {
        name,
        image: result.image,
        state: result.state,
        ...(result.exit_code !== undefined && { exitCode: result.exit_code }),
        oom: result.oom,
        restarts: result.restarts,
        ...(result.last_probe !== undefined && { lastProbe: result.last_probe }),
        ...(result.log_file !== undefined && { logFile: result.log_file })
    };
}
/** A service in trouble that no diagnosis speaks of: of those that merely wait for others there is nothing to say. */
function needsWords(service) {
    if (service.state === 'failed' || service.state === 'starting' || service.state === 'probing' || service.oom)
        return true;
    return service.state === 'exited' && service.exit_code !== undefined && service.exit_code !== 0;
}
function describeService(service) {
    const how = service.oom
        ? 'was killed: out of memory'
        : service.exit_code !== undefined && service.exit_code !== 0
            ? `exited with code ${service.exit_code}`
            : service.state === 'failed'
                ? 'failed'
                : 'was not ready';
    return { symptom: `${service.name} ${how}`, service: service.name };
}

// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(9712);
;// CONCATENATED MODULE: ./build/js/src/report/verdict.js





function verdictOf(results, context) {
    const outcome = outcomeOf(results);
    const causes = outcome === 'passed' ? [] : causesOf(results, context);
    const warnings = results.warnings ?? [];
    const suites = (results.suites ?? []).filter((suite) => suite.status === 'failed' || suite.status === 'cancelled');
    return {
        outcome,
        exitCode: results.exit_code,
        title: titleOf(results, outcome, causes, suites),
        causes,
        suites,
        failures: newFirst(results),
        failureCount: Math.max(results.tests.failed + results.tests.errors, results.failures?.length ?? 0),
        flaky: results.flaky_tests ?? [],
        flakyCount: Math.max(results.tests.flaky, results.flaky_tests?.length ?? 0),
        ...(results.coverage !== undefined && { coverage: results.coverage }),
        exceeded: (0,sentences/* exceededBudgets */.an)(results, [...warnings, ...causes.map((cause) => cause.symptom)]),
        ...(results.baseline !== undefined && { changes: results.baseline }),
        warnings
    };
}
/** Whether the title has said the cause's symptom already. */
function titleSays(verdict, cause) {
    return verdict.title.startsWith(cause.symptom);
}
function newFirst({ failures = [], baseline }) {
    if (baseline === undefined)
        return failures;
    const isNew = (0,changes/* newFailures */.g)(baseline);
    return [...failures.filter(isNew), ...failures.filter((failure) => !isNew(failure))];
}
function outcomeOf(results) {
    if (results.exit_code === 0)
        return 'passed';
    if (results.error === fold/* NOT_FINISHED */.H)
        return 'unfinished';
    const cancelled = Object.values(results.stages).some((stage) => stage.status === 'cancelled');
    // Stages that a failure cut short are cancelled as well: then there is a diagnosis.
    if (results.error?.includes('cancelled') === true || (cancelled && (results.diagnosis ?? []).length === 0)) {
        return 'cancelled';
    }
    return results.exit_code === 2 ? 'infrastructure' : 'failed';
}
function titleOf(results, outcome, causes, suites) {
    if (outcome === 'passed')
        return greenLine(results);
    if (outcome === 'cancelled' || outcome === 'unfinished') {
        const stage = Object.entries(results.stages).find(([name, { status }]) => status === 'cancelled' && name !== 'teardown');
        return `${results.error ?? 'the run was cancelled'}${stage === undefined ? '' : ` (stage ${stage[0]})`}`;
    }
    const failed = results.tests.failed + results.tests.errors;
    if (outcome === 'failed' && failed > 0) {
        const where = suites.length === 1 ? ` in suite ${suites[0]?.name ?? ''}` : '';
        return `${failed} of ${results.tests.total} tests failed${where} after ${testSeconds(results)}`;
    }
    const cause = causes[0];
    if (cause !== undefined)
        return `${cause.symptom}${cause.stage === undefined ? '' : ` (stage ${cause.stage})`}`;
    const suite = suites[0];
    if (suite !== undefined)
        return `suite ${suite.name} failed: ${suite.reasons[0] ?? `exit code ${suite.exit_code}`}`;
    return results.error ?? `the run failed with exit code ${results.exit_code}`;
}
/** `12 passed in 3.1 s; ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`. */
function greenLine(results) {
    const parts = [];
    const ran = (results.suites ?? []).length > 0 || results.tests.total > 0;
    const totals = results.tests.total > 0 ? (0,format/* formatTotals */.zD)(results.tests) : 'passed';
    if (ran)
        parts.push(`${totals} in ${testSeconds(results)}`);
    if (results.coverage !== undefined)
        parts.push(`coverage ${(0,sentences/* percent */.KN)(results.coverage.lines.percent)}`);
    const chain = results.critical_chain ?? [];
    if (chain.length > 0)
        parts.push((0,format/* formatChain */.rA)(chain, (name) => name));
    return parts.length === 0 ? 'ready' : parts.join('; ');
}
/** As a person waited for it; where that is not known, the sum of the tests' own times. */
function testSeconds(results) {
    const stage = results.stages.integration_tests.duration_s;
    return (0,format/* formatSeconds */.Xo)(stage > 0 ? stage : results.tests.duration_s);
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openHeadTailFile),
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _log_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2746);
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

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   lf: () => (/* binding */ ownerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
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

/***/ 1037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ shortStamp)
/* harmony export */ });
/** A line of a log file for a screen: the day and the nanoseconds say nothing while a run is looked at. `12:37:33.538 message`. */
function shortStamp(line) {
    return line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(\.\d{1,3})?\d*Z /, '$1$2 ');
}


/***/ }),

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writeFailedResults),
/* harmony export */   K: () => (/* binding */ resultsFileNamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7068);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4734);
/* harmony import */ var _record_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7744);
/** A run that failed before it could be opened still leaves a results file that says so. */




/** The results file by an option that may not have been checked yet; the runner hands over empty inputs as well. */
function resultsFileNamed(option) {
    return typeof option === 'string' && option.trim() !== '' ? option.trim() : 'inttest-results.json';
}
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

/***/ 8404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logTails)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_head_tail_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7885);
/* harmony import */ var _run_short_stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);



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

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1012);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4734);
/* harmony import */ var _run_output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2078);
/* harmony import */ var _results_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5052);
/** What a report is made of, and where it goes. */






function reportOf(results, context) {
    const verdict = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(results, context);
    return { results, verdict, summary: (0,_report_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryMarkdown */ .e)(results, verdict) };
}
/** Errors: InternalError that names the file which can't be written. */
async function writeReport({ results, summary }, targets) {
    const { out, directory } = targets;
    const ownSummary = directory === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _results_path_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMMARY_FILE */ .u);
    const summaryFile = targets.summaryFile ?? ownSummary;
    for (const path of new Set([summaryFile, ownSummary])) {
        if (path !== undefined)
            await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomically */ .lo)(path, summary);
    }
    const copy = directory === undefined ? undefined : (0,_results_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsPathOf */ .T)(directory);
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


/***/ }),

/***/ 5052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resultsPathOf),
/* harmony export */   u: () => (/* binding */ SUMMARY_FILE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The copy of the results file in the output directory; the only one of a testbed that runs no tests. */
const resultsPathOf = (outputDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'results.json');
/** The Markdown summary in the output directory. */
const SUMMARY_FILE = 'summary.md';


/***/ })

};
