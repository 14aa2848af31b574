"use strict";
exports.id = 511;
exports.ids = [511];
exports.modules = {

/***/ 78265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completePost: () => (/* binding */ completePost)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89675);
/* harmony import */ var _platform_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63083);
/* harmony import */ var _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65724);
/* harmony import */ var _platform_github_step_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12807);
/* harmony import */ var _platform_redactor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66639);
/* harmony import */ var _report_summary_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2405);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65909);
/* harmony import */ var _session_log_tails_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21757);
/* harmony import */ var _run_read_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65037);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1025);










/** `secrets`: values to redact. `left`: what could not be removed. Never throws: what had to be done has been done. */
async function completePost(plan, folder, secrets, left) {
    const redactor = (0,_platform_redactor_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)(secrets);
    const results = await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResults */ .K)(plan, folder, true).catch((error) => {
        warn(`the results file lacks the teardown: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunResults */ .c)(plan, folder);
    });
    const mainFinished = (await (0,_run_read_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .readJournal */ .a)(folder.journal)).some((event) => event.type === 'run_finished');
    // Main was killed: nobody has said yet what became of the run.
    if (!mainFinished) {
        const verdict = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .V)(results, await (0,_session_log_tails_js__WEBPACK_IMPORTED_MODULE_7__/* .logTails */ ._)(plan.output_directory, results));
        await addToSummary(redactor.text((0,_report_summary_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryMarkdown */ .e)(results, verdict)));
        print((0,_platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationLines */ .bK)([{ kind: 'error', message: verdict.title }]));
    }
    if (left.length === 0)
        return;
    warn(redactor.text(`the teardown left behind: ${left.join(', ')}`));
    await addToSummary(`\n**Teardown:** left behind ${left.map((resource) => (0,_platform_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(resource)).join(', ')}\n`);
}
async function addToSummary(markdown) {
    await (0,_platform_github_step_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .appendSummary */ .fe)(markdown).catch((error) => warn(`the job summary could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`));
}
function warn(message) {
    print((0,_platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationLines */ .bK)([{ kind: 'warning', message }]));
}
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}


/***/ }),

/***/ 43666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** Foreign text is bounded wherever it is shown. */
/** The first `limit` characters; what was cut is counted: `abc… (12 more characters)`. Never half a surrogate pair. */
function bounded(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = cutAt(text, limit);
    return `${text.slice(0, kept)}… (${text.length - kept} more characters)`;
}
/** As `bounded`, but without the count: at most `limit` characters in all. */
function truncated(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, cutAt(text, Math.max(0, limit - 1)))}…`;
}
/** The last `limit` lines, each of at most `width` characters. */
function lastLines(lines, limit, width = 500) {
    return lines.slice(-limit).map((line) => truncated(line, width));
}
function cutAt(text, limit) {
    const code = text.charCodeAt(limit - 1);
    return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}


/***/ }),

/***/ 87452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43666);
/**
 * Foreign text on a screen: without anything that moves the cursor, sets a title, rewrites the clipboard, hides text or
 * reverses its direction. Sequences as in ECMA-48, 5.4 and 5.6.
 */

// 7-bit and 8-bit forms. The payload of a string sequence ends with its line at the latest, so that an unterminated
// one can't swallow what follows.
const STRING = '(?:\\x1b[PX^_\\]]|[\\x90\\x98\\x9d-\\x9f])[^\\x07\\x1b\\x9c\\n\\r]*(?:\\x07|\\x1b\\\\|\\x9c)?';
const CSI = '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]';
const ESCAPE = '\\x1b[ -/]*[0-~]?';
const SEQUENCES = new RegExp(`${STRING}|${CSI}|${ESCAPE}`, 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS = new RegExp('[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const CONTROLS_BUT_ESCAPE = new RegExp('[\\x00-\\x08\\x0b-\\x1a\\x1c-\\x1f\\x7f-\\x9f]', 'g');
// eslint-disable-next-line no-control-regex -- these are what it looks for
const COLOURS = new RegExp('^(?:\\x1b\\[|\\x9b)([0-9;:]*)m$');
// Marks, embeddings, overrides and isolates (Unicode UAX 9), which can make a line read otherwise than it is.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_SEPARATORS = /[\u2028\u2029]/g;
/** Text without sequences, control characters and bidi controls. Tab and newline stay; a lone return is a newline. */
function plainText(text) {
    return newlines(text).replace(SEQUENCES, '').replace(CONTROLS, '').replace(BIDI, '');
}
/** As `plainText`, but colours and weights (SGR) stay: for live test output. */
function colouredText(text) {
    const kept = newlines(text).replace(SEQUENCES, (sequence) => {
        const parameters = COLOURS.exec(sequence)?.[1];
        return parameters === undefined ? '' : visibleColours(parameters);
    });
    return kept.replace(CONTROLS_BUT_ESCAPE, '').replace(BIDI, '');
}
/** For a name inside a line: one line, bounded. `limit` in characters. */
function oneLine(text, limit = 200) {
    // Bounded before and after: cleaning a megabyte for two hundred characters is wasted time.
    return (0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(plainText(text.slice(0, limit * 8))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function newlines(text) {
    return text.replace(/\r\n?/g, '\n').replace(LINE_SEPARATORS, '\n');
}
/** Blinking and concealed text (5, 6, 8) are left out. */
function visibleColours(parameters) {
    const codes = parameters.split(';');
    const kept = [];
    for (let index = 0; index < codes.length; index++) {
        const code = codes[index] ?? '';
        if (['38', '48', '58'].includes(code)) {
            const length = codes[index + 1] === '5' ? 3 : codes[index + 1] === '2' ? 5 : 1;
            kept.push(...codes.slice(index, index + length));
            index += length - 1;
        }
        else if (!/^0*[568](:|$)/.test(code)) {
            kept.push(code);
        }
    }
    return kept.length === 0 ? '' : `\u001b[${kept.join(';')}m`;
}


/***/ }),

/***/ 94061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 66639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
var secret_forms = __webpack_require__(57456);
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

/***/ 57456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 47322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 58702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openHeadTailFile),
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _log_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40181);
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

/***/ 40181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   Ru: () => (/* binding */ logParts),
/* harmony export */   WJ: () => (/* binding */ joinAllSegments),
/* harmony export */   b9: () => (/* binding */ halfOf)
/* harmony export */ });
/* unused harmony exports SEGMENTS, LEFT_OUT, logChunks */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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
        const opened = await open(file, 'r').catch(() => undefined);
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

/***/ 50245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listOutputFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
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

/***/ 65037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ checkEvent),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
/* harmony import */ var _fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14242);
/* harmony import */ var _read_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65037);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51491);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50245);
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

/***/ 56644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ shortStamp)
/* harmony export */ });
/** A line of a log file for a screen: the day and the nanoseconds say nothing while a run is looked at. `12:37:33.538 message`. */
function shortStamp(line) {
    return line.replace(/^\d{4}-\d\d-\d\dT(\d\d:\d\d:\d\d)(\.\d{1,3})?\d*Z /, '$1$2 ');
}


/***/ }),

/***/ 21757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logTails)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_head_tail_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58702);
/* harmony import */ var _run_short_stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56644);



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


/***/ })

};
;