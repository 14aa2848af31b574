"use strict";
exports.id = 368;
exports.ids = [368];
exports.modules = {

/***/ 9752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 4252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 1379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _platform_terminal_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7322);

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

/***/ 4002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BUDGET

// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(3666);
// EXTERNAL MODULE: ./build/js/src/platform/escape/terminal.js
var terminal = __webpack_require__(7452);
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
var format = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/js/src/report/sentences.js
var sentences = __webpack_require__(1379);
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
var tests = __webpack_require__(9752);
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
var changes = __webpack_require__(4252);
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
var service_sentence = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/js/src/report/verdict.js + 2 modules
var report_verdict = __webpack_require__(5909);
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

/***/ 5909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ titleSays),
  V: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/js/src/platform/terminal/format.js
var format = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/js/src/run/fold/fold.js + 4 modules
var fold = __webpack_require__(4242);
// EXTERNAL MODULE: ./build/js/src/report/changes.js
var changes = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/js/src/platform/escape/bound.js
var bound = __webpack_require__(3666);
;// CONCATENATED MODULE: ./build/js/src/report/hints.js
/** Usual causes, as data: what is seen, what it means, what to do. The first entry that fits is taken. */
const UNKNOWN_HOST = /ENOTFOUND|EAI_AGAIN|could not translate host name|name or service not known|no such host|temporary failure in name resolution/i;
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
        pattern: /can't be written: ENOSPC/,
        cause: 'the disk is full',
        hint: 'free space on the disk of that file; logs and results lie below `output-directory`'
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
        pattern: /can't be had:[^\n]{0,500}(?:no such host|server misbehaving|ENOTFOUND|EAI_AGAIN)/,
        cause: "the name of the image's registry is not known here",
        hint: "check the image's name; a registry of a private network needs its name server, or a VPN"
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
        when: 'running',
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
        pattern: UNKNOWN_HOST,
        when: 'before',
        cause: 'the name of a host is not known here',
        hint: 'check the name, then DNS, network and proxy of the engine'
    },
    {
        pattern: UNKNOWN_HOST,
        when: 'running',
        cause: 'a host name that it uses is not known',
        hint: "use the other service's name in the compose file; both must share a network"
    },
    {
        pattern: /password authentication failed|access denied for user|WRONGPASS|NOAUTH/i,
        when: 'running',
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
    if (rule.when !== undefined && (rule.when === 'before') !== (symptoms.beforeStart ?? false))
        return false;
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
        beforeStart: /^(?:image_cache|build)(?:\.|$)/.test(stage ?? ''),
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
var sentences = __webpack_require__(1379);
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


/***/ })

};
;