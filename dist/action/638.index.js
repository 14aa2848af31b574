export const id = 638;
export const ids = [638,667];
export const modules = {

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ colouredText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9739);
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

/***/ 3147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ NOT_FINISHED),
  e: () => (/* binding */ foldResults)
});

// EXTERNAL MODULE: ./build/js/src/contract/results.js
var results = __webpack_require__(8104);
;// CONCATENATED MODULE: ./build/js/src/run/fold/is-teardown.js
/** The teardown begins: what dies from now on was stopped by us. A run that was killed has no other end. */
function isTeardown(event) {
    return event.type === 'stage_started' && event.stage === 'teardown';
}

;// CONCATENATED MODULE: ./build/js/src/run/fold/deaths.js

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
        if (event.type === 'run_finished' || isTeardown(event))
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

;// CONCATENATED MODULE: ./build/js/src/run/fold/diagnosis.js

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
        ...deathsOnTheirOwn(events)
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

;// CONCATENATED MODULE: ./build/js/src/run/fold/exit-code.js

/** The table of the results contract: the first line that holds. Pure. */
function exitCodeOf(events) {
    const deaths = deathsOnTheirOwn(events);
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
        if (event.type === 'run_finished' || isTeardown(event))
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

;// CONCATENATED MODULE: ./build/js/src/run/fold/fold.js





const NOT_FINISHED = 'the run did not finish';
function foldResults(head, events) {
    const started = find(events, 'run_started');
    const engine = find(events, 'engine');
    const ready = find(events, 'testbed_ready');
    const suites = suitesOf(events);
    const diagnosis = diagnosisOf(events);
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
            junit: end.junit
        };
    });
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
    return [...new Set(warnings)];
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

/***/ 2746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   RA: () => (/* binding */ segmentPath),
/* harmony export */   Ru: () => (/* binding */ logParts),
/* harmony export */   WJ: () => (/* binding */ joinAllSegments),
/* harmony export */   b9: () => (/* binding */ halfOf)
/* harmony export */ });
/* unused harmony exports SEGMENTS, LEFT_OUT, logChunks */
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

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults),
/* harmony export */   c: () => (/* binding */ readRunResults)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4343);
/* harmony import */ var _fold_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3147);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3351);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4734);
/** Writes the results file, and its copy in the output directory: the fold of the journal as it stands on disk. */








const anyResults = zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ run_id: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
/** Whether the results file may be replaced: a later run may have put its own there. */
async function isOurs({ results_file, run_id }) {
    const found = await (0,_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .Vh)(results_file, anyResults);
    return found === undefined || found.run_id === run_id;
}
/**
 * `withFiles` lists the output directory with sizes and hashes: for the last version, when nothing in it changes any more.
 * Errors: InternalError where the results file or its copy can't be written.
 */
async function writeResults(plan, folder, withFiles = false) {
    const folded = (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldResults */ .e)(plan, await (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)(folder.journal));
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(plan.output_directory, 'results.json');
    const own = [plan.results_file, copy];
    const results = withFiles ? { ...folded, files: await listFiles(plan.output_directory, own) } : folded;
    const ours = !withFiles || (await isOurs(plan));
    const paths = new Set(ours ? own : [copy]);
    const written = await Promise.allSettled([...paths].map((path) => (0,_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJson */ .GF)(path, results)));
    // Each has had its chance: an output directory that can't be written is no reason to leave the results file as it was.
    const failed = written.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return results;
}
/** The results of a run that may still go on, without writing anything. */
async function readRunResults(plan, folder) {
    return (0,_fold_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldResults */ .e)(plan, await (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .readJournal */ .a0)(folder.journal));
}
async function listFiles(directory, except) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name))
        .filter((path) => !except.includes(path))
        .sort();
    const files = [];
    for (const path of paths) {
        const found = await describe(path).catch(() => undefined);
        // What has gone since it was listed was somebody's temporary file.
        if (found !== undefined)
            files.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path), ...found });
    }
    return files;
}
async function describe(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest('hex') };
}


/***/ })

};
