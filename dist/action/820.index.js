export const id = 820;
export const ids = [820];
export const modules = {

/***/ 5198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export tableCell */
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);
/**
 * Foreign text in GitHub's Markdown. GitHub links mentions, issue references and addresses after entities have been
 * resolved, so these are broken by a zero-width space; nothing of that happens inside code.
 */


const ZERO_WIDTH_SPACE = '\u200b';
const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Running text on one line. `limit` in characters of the source. */
function markdownText(text, limit = 500) {
    return unlinked(flat(text, limit))
        .replace(/[\\`*_{}[\]()#|~$!^]/g, '\\$&')
        .replace(/[&<>"]/g, (sign) => HTML[sign] ?? sign)
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
    const content = (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text), limit).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
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
/** Mentions, references and addresses that GitHub would turn into links. */
function unlinked(text) {
    return text
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
        .replace(/(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, `$1${ZERO_WIDTH_SPACE}`);
}
function flat(text, limit) {
    return (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.slice(0, limit * 8 + 100))
        .replace(/\s+/g, ' ')
        .trim(), limit);
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}


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

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bK: () => (/* binding */ annotationLines)
/* harmony export */ });
/* unused harmony exports ANNOTATIONS_PER_KIND, ANNOTATION_MESSAGE_LIMIT */
/* harmony import */ var _escape_bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9739);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4667);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8950);
/** Annotations: lines that the runner shows at a commit's files and above a run's log. */



/** GitHub shows that many of each kind of a step, and cuts a message there (characters). */
const ANNOTATIONS_PER_KIND = 10;
const ANNOTATION_MESSAGE_LIMIT = 4096;
/**
 * The lines of all annotations of one step, without newlines. Where there are more than GitHub shows, the last one counts
 * the rest. To be printed outside any guard.
 */
function annotationLines(annotations) {
    return ['error', 'warning'].flatMap((kind) => {
        const all = annotations.filter((annotation) => annotation.kind === kind);
        if (all.length <= ANNOTATIONS_PER_KIND)
            return all.map(line);
        const shown = all.slice(0, ANNOTATIONS_PER_KIND - 1);
        const rest = `${all.length - shown.length} more ${kind}s: see the summary of the job.`;
        return [...shown.map(line), (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, rest)];
    });
}
function line({ kind, message, title, file, line }) {
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, (0,_escape_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message), ANNOTATION_MESSAGE_LIMIT), {
        file: file === undefined ? undefined : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file),
        line,
        title: title === undefined ? undefined : (0,_escape_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .truncated */ .ps)((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(title).replace(/\s+/g, ' '), 200)
    });
}


/***/ }),

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ appendSummary)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, cutToBytes */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/** The job summary. Above 1 MiB the runner drops all that a step wrote to it, so it is never exceeded. */

/** Bytes that one step may write. */
const SUMMARY_LIMIT = 1024 * 1024;
const CUT = '\n\n_The rest was cut: a job summary may not be larger than 1 MiB._\n';
/** Appends Markdown; cuts it, as a last resort, where it would be dropped. Returns whether there is a summary to write to. */
async function appendSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '')
        return false;
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const text = cutToBytes(markdown, SUMMARY_LIMIT - size);
    if (text === '')
        return true;
    const { summary } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
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


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BUDGET

;// CONCATENATED MODULE: ./build/js/src/report/summary/blocks.js
/** Whole pieces of Markdown, none of which may be cut, joined as long as there is room. */
const REST = '_The rest was cut: a job summary may not be larger than 1 MiB._';
/** At most `limit` bytes. Where a block does not fit, a line says so in its place, and nothing follows. */
function joinBlocks(blocks, limit) {
    const reserve = Buffer.byteLength(REST) + 1;
    const kept = [];
    let size = 0;
    for (const block of blocks) {
        const bytes = Buffer.byteLength(block) + 2;
        if (size + bytes + reserve > limit)
            return [...kept, REST].join('\n\n') + '\n';
        kept.push(block);
        size += bytes;
    }
    return kept.join('\n\n') + '\n';
}
/** A heading and a table of at most `rows` rows as one block. */
function section(heading, lines) {
    return [`### ${heading}`, '', ...lines].join('\n');
}

// EXTERNAL MODULE: ./build/js/src/platform/escape/markdown.js
var markdown = __webpack_require__(5198);
// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7349);
;// CONCATENATED MODULE: ./build/js/src/report/summary/table.js
/** A Markdown table. Cells have been escaped; a heading that ends with `:` is aligned to the right. */
function tableLines(headings, rows) {
    const row = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
    return [
        row(headings.map((heading) => heading.replace(/:$/, ''))),
        row(headings.map((heading) => (heading.endsWith(':') ? '---:' : '---'))),
        ...rows.map(row)
    ];
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/services-section.js




const SERVICES_SHOWN = 200;
const HEADINGS = ['Service', 'Image', 'State', 'Ready after:', 'Restarts:', 'Exit:'];
function serviceBlocks(results) {
    const services = results.services ?? [];
    if (services.length === 0)
        return [];
    const rows = services.slice(0, SERVICES_SHOWN).map(serviceRow);
    const rest = services.length - rows.length;
    return [section('Services', tableLines(HEADINGS, rows)), ...(rest > 0 ? [`and ${rest} more services`] : [])];
}
function serviceRow(service) {
    return [
        (0,markdown/* codeCell */.MZ)(service.name),
        (0,markdown/* codeCell */.MZ)(service.image),
        service.state,
        service.ready_after_s === undefined ? '' : (0,format/* formatSeconds */.Xo)(service.ready_after_s),
        String(service.restarts),
        service.oom ? 'out of memory' : service.exit_code === undefined ? '' : String(service.exit_code)
    ];
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/stages-section.js




/** In the order in which they run; what was skipped is left out. */
const ORDER = ['namespace', 'image_cache', 'build', 'infra_deploy', 'migrations', 'seed_data', 'service_deploy'];
const LAST = ['integration_tests', 'profiling', 'collect', 'teardown'];
const STAGES_SHOWN = 100;
function stageBlocks(results) {
    const stages = Object.entries(results.stages)
        .filter(([, { status }]) => status !== 'skipped')
        .sort(([a], [b]) => rank(a) - rank(b));
    if (stages.length === 0)
        return [];
    const rows = stages.slice(0, STAGES_SHOWN).map(([name, { status, duration_s: seconds }]) => {
        const indent = name.includes('.') ? '&nbsp;&nbsp;' : '';
        return [`${indent}${(0,markdown/* codeCell */.MZ)(name)}`, status, (0,format/* formatSeconds */.Xo)(seconds)];
    });
    return [section('Stages', tableLines(['Stage', 'Status', 'Time:'], rows))];
}
/** Stages that are not known come between; sub-stages follow their parents, since sorting is stable. */
function rank(name) {
    const parent = name.split('.')[0] ?? name;
    const early = ORDER.indexOf(parent);
    const late = LAST.indexOf(parent);
    const place = early >= 0 ? early : late >= 0 ? ORDER.length + 1 + late : ORDER.length;
    return place * 2 + (name === parent ? 0 : 1);
}

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

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(9739);
;// CONCATENATED MODULE: ./build/js/src/report/summary/tests-section.js







const FAILURES_SHOWN = 50;
const SUITES_SHOWN = 100;
/** Characters. Fifty of them stay far below what a summary may hold. */
const MESSAGE_LIMIT = 6000;
/** Totals of each suite. */
function suiteBlocks(results) {
    const suites = results.suites ?? [];
    if (suites.length === 0)
        return [];
    const headings = ['Suite', 'Result', 'Passed:', 'Failed:', 'Errors:', 'Skipped:', 'Flaky:', 'Time:'];
    const rows = suites.slice(0, SUITES_SHOWN).map(suiteRow);
    const rest = suites.length - rows.length;
    return [section('Tests', tableLines(headings, rows)), ...(rest > 0 ? [`and ${rest} more suites`] : [])];
}
function suiteRow({ name, status, tests, duration_s: seconds }) {
    const counts = [tests.passed, tests.failed, tests.errors, tests.skipped, tests.flaky].map(String);
    return [(0,markdown/* codeCell */.MZ)(name), status, ...counts, (0,format/* formatSeconds */.Xo)(seconds)];
}
/** The failed tests with their messages, folded; then how many more there are. */
function failureBlocks(verdict) {
    if (verdict.failureCount === 0)
        return [];
    const shown = verdict.failures.slice(0, FAILURES_SHOWN);
    const rest = verdict.failureCount - shown.length;
    return [
        '### Failed tests',
        ...shown.map(failureBlock),
        ...(rest > 0 ? [`${shown.length === 0 ? '' : 'and '}${rest} ${shown.length === 0 ? '' : 'more '}failed tests`] : [])
    ];
}
function failureBlock(failure) {
    const group = failure.class === undefined ? '' : `${failure.class} › `;
    const title = escapeHtml((0,terminal/* oneLine */.TN)(`${failure.suite}: ${group}${failure.name}`, 300));
    const place = failure.file === undefined ? '' : `${failure.file}${failure.line === undefined ? '' : `:${failure.line}`}`;
    const where = place === '' ? '' : ` <sub><code>${escapeHtml((0,terminal/* oneLine */.TN)(place, 300))}</code></sub>`;
    const message = (0,markdown/* fencedBlock */.zW)((0,bound/* truncated */.ps)(failure.message, MESSAGE_LIMIT));
    return `<details><summary><code>${title}</code>${where}</summary>\n\n${message}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/js/src/report/service-sentence.js
var service_sentence = __webpack_require__(8359);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(1012);
;// CONCATENATED MODULE: ./build/js/src/report/summary/verdict-section.js



const LOG_LIMIT = 20_000;
/** The title, then each cause with its facts: the first thing that a reader sees. */
function verdictBlocks(verdict) {
    const sign = verdict.outcome === 'passed' ? '✅' : verdict.outcome === 'cancelled' ? '⚪' : '❌';
    return [
        `## ${sign} ${(0,markdown/* markdownText */.p7)(verdict.title, 1000)}`,
        ...verdict.causes.flatMap((cause) => causeBlocks(cause, (0,report_verdict/* titleSays */.D)(verdict, cause))),
        ...suiteReasons(verdict),
        ...warningBlocks(verdict.warnings)
    ];
}
function causeBlocks(cause, said) {
    const { service } = cause;
    const facts = [
        cause.stage === undefined ? undefined : `- **stage** ${(0,markdown/* inlineCode */.ti)(cause.stage)}`,
        service === undefined ? undefined : `- **service** ${(0,markdown/* inlineCode */.ti)((0,service_sentence/* serviceSentence */.N)(service))}`,
        service?.lastProbe === undefined ? undefined : `- **last probe** ${(0,markdown/* inlineCode */.ti)(service.lastProbe)}`,
        cause.cause === undefined ? undefined : `- **likely cause** ${(0,markdown/* markdownText */.p7)(cause.cause)}`,
        ...cause.hints.map((hint) => `- **fix** ${(0,markdown/* markdownText */.p7)(hint)}`)
    ].filter((fact) => fact !== undefined);
    const log = service?.logFile === undefined ? '' : ` of ${(0,markdown/* inlineCode */.ti)(service.logFile)}`;
    return [
        ...(said ? [] : [`**${(0,markdown/* markdownText */.p7)(cause.symptom, 1000)}**`]),
        ...(facts.length === 0 ? [] : [facts.join('\n')]),
        ...(cause.details.length === 0 ? [] : [(0,markdown/* fencedBlock */.zW)(cause.details.join('\n'), LOG_LIMIT)]),
        ...(cause.log.length === 0 ? [] : [`Last log lines${log}:`, (0,markdown/* fencedBlock */.zW)(cause.log.join('\n'), LOG_LIMIT)])
    ];
}
function suiteReasons(verdict) {
    const lines = verdict.suites.flatMap((suite) => suite.reasons.slice(0, 20).map((reason) => `- suite ${(0,markdown/* inlineCode */.ti)(suite.name)}: ${(0,markdown/* markdownText */.p7)(reason)}`));
    return lines.length === 0 ? [] : [lines.slice(0, 100).join('\n')];
}
function warningBlocks(warnings) {
    if (warnings.length === 0)
        return [];
    const shown = warnings.slice(0, 20).map((warning) => `- ⚠️ ${(0,markdown/* markdownText */.p7)(warning, 1000)}`);
    const rest = warnings.length - shown.length;
    return [[...shown, ...(rest > 0 ? [`- and ${rest} more warnings`] : [])].join('\n')];
}

;// CONCATENATED MODULE: ./build/js/src/report/summary/summary.js





/** Bytes. Below the runner's 1 MiB, with room for the line that post may add. */
const SUMMARY_BUDGET = 1024 * 1024 - 16_384;
function summaryMarkdown(results, verdict, limit = SUMMARY_BUDGET) {
    return joinBlocks([
        ...verdictBlocks(verdict),
        ...suiteBlocks(results),
        ...failureBlocks(verdict),
        ...serviceBlocks(results),
        ...stageBlocks(results)
    ], limit);
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
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 6 modules
var fold = __webpack_require__(3147);
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

;// CONCATENATED MODULE: ./build/js/src/report/verdict.js



function verdictOf(results, context) {
    const outcome = outcomeOf(results);
    const causes = outcome === 'passed' ? [] : causesOf(results, context);
    const suites = (results.suites ?? []).filter((suite) => suite.status === 'failed' || suite.status === 'cancelled');
    return {
        outcome,
        exitCode: results.exit_code,
        title: titleOf(results, outcome, causes, suites),
        causes,
        suites,
        failures: results.failures ?? [],
        failureCount: Math.max(results.tests.failed + results.tests.errors, results.failures?.length ?? 0),
        warnings: results.warnings ?? []
    };
}
/** Whether the title has said the cause's symptom already. */
function titleSays(verdict, cause) {
    return verdict.title.startsWith(cause.symptom);
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


/***/ })

};
