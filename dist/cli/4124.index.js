exports.id = 4124;
exports.ids = [4124];
exports.modules = {

/***/ 4061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 6639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

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
var secret_forms = __webpack_require__(7456);
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

/***/ 7456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 5012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ coloursOf),
/* harmony export */   r: () => (/* binding */ wantsColours)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_0__);

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
    return picocolors__WEBPACK_IMPORTED_MODULE_0___default().createColors(enabled);
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7452);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7322);
/* harmony import */ var _run_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2388);



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

/***/ 7322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   rA: () => (/* binding */ formatChain),
/* harmony export */   zD: () => (/* binding */ formatTotals)
/* harmony export */ });
/* unused harmony export shortSeconds */
/** Durations as people read them: `0.04 s`, `1.2 s`, `2 m 05 s`. Seconds. */
function formatSeconds(seconds) {
    return seconds < 60 ? `${shortSeconds(seconds)} s` : minutes(seconds);
}
/** Below a minute without the unit, for chains of durations: `1.2`. */
function shortSeconds(seconds) {
    return seconds > 0 && seconds < 0.1 ? seconds.toFixed(2) : seconds.toFixed(1);
}
function minutes(seconds) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} m ${String(whole % 60).padStart(2, '0')} s`;
}
/** `ready in 4.2 s = db 2.1 -> migrate 1.4 -> api 0.7`: the sum is that of the shares as shown. `name` escapes. */
function formatChain(chain, name) {
    const total = chain.reduce((sum, link) => sum + Number(shortSeconds(link.seconds)), 0);
    const links = chain.map((link) => `${name(link.service)} ${shortSeconds(link.seconds)}`);
    return `ready in ${formatSeconds(total)}${links.length === 0 ? '' : ` = ${links.join(' -> ')}`}`;
}
/** `12 passed, 1 failed, 2 skipped`: what is zero is left out, but never all of it. */
function formatTotals(totals) {
    const parts = ['passed', 'failed', 'errors', 'skipped', 'flaky']
        .filter((key) => totals[key] > 0)
        .map((key) => `${totals[key]} ${key === 'errors' && totals[key] === 1 ? 'error' : key}`);
    return parts.length === 0 ? 'no tests' : parts.join(', ');
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createJsonView),
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _line_printer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2778);
/* harmony import */ var _redact_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/* harmony import */ var _suite_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4200);
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

/***/ 2778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText),
/* harmony export */   v: () => (/* binding */ createLinePrinter)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7452);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4061);
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

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 2388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

/***/ 4200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSuiteOutput)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
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

// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(4061);
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
    return crypto.randomUUID().replaceAll('-', '');
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

/***/ 4606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ createView)
});

// EXTERNAL MODULE: ./build/js/src/platform/terminal/colours.js
var terminal_colours = __webpack_require__(5012);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/json.js
var json = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/describe.js
var describe = __webpack_require__(2864);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
// EXTERNAL MODULE: ./build/js/src/platform/escape/workflow-command.js
var workflow_command = __webpack_require__(4061);
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
var line_printer = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/run-state.js
var run_state = __webpack_require__(2388);
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
var redact_event = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/suite-output.js + 2 modules
var suite_output = __webpack_require__(4200);
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
    const { createLiveView } = await Promise.all(/* import() */[__webpack_require__.e(6279), __webpack_require__.e(4575)]).then(__webpack_require__.bind(__webpack_require__, 4575));
    return createLiveView(common);
}


/***/ }),

/***/ 2823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/** Cancelling: a first signal ends the run in order, a second one at once. */

/**
 * A signal that aborts with a CancelledError on SIGINT, SIGTERM or SIGHUP. `onSecond`: somebody does not want to wait; what
 * is left is then the supervisor's.
 */
function cancelOnSignals(onSecond) {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                onSecond();
            else
                controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name));
        });
    }
    return controller.signal;
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ resultsFileNamed),
/* harmony export */   Te: () => (/* binding */ resultsPathOf),
/* harmony export */   u7: () => (/* binding */ SUMMARY_FILE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The copy of the results file in the output directory; the only one of a testbed that runs no tests. */
const resultsPathOf = (outputDirectory) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'results.json');
/** The Markdown summary in the output directory. */
const SUMMARY_FILE = 'summary.md';
/** The results file by an option that may not have been checked yet; the runner hands over empty inputs as well. */
function resultsFileNamed(option) {
    return typeof option === 'string' && option.trim() !== '' ? option.trim() : 'inttest-results.json';
}


/***/ }),

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


/***/ })

};
;