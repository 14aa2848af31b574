"use strict";
exports.id = 7415;
exports.ids = [7415];
exports.modules = {

/***/ 7415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectCoverage: () => (/* binding */ collectCoverage),
/* harmony export */   snapshotCoverage: () => (/* binding */ snapshotCoverage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7452);
/* harmony import */ var _junit_copies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9238);
/* harmony import */ var _junit_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5032);
/* harmony import */ var _read_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2783);
/** The coverage of a run: the files that its suites wrote, copied aside and read together. */







/** To be called before the first suite begins. */
function snapshotCoverage(suites, workspace) {
    return (0,_junit_files_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotOf */ .eY)(suites.flatMap(({ coverage }) => coverage), workspace);
}
/** To be called after the last suite. Throws only the signal's reason. */
async function collectCoverage(options) {
    const { suites, output, workspace, minimum, signal } = options;
    signal.throwIfAborted();
    if (suites.every(({ coverage }) => coverage.length === 0)) {
        const problems = minimum === undefined || suites.length === 0 ? [] : ['a minimum is set, but no suite names files'];
        return { problems, warnings: [] };
    }
    const { files, problems: notThere } = await copyAll(options);
    const { union, read, problems: unread, warnings } = await (0,_read_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .readReports */ .o)(files, { workspace, signal });
    const problems = [...notThere, ...unread];
    if (read === 0)
        return { problems, warnings };
    const totals = union.totals();
    if (minimum !== undefined && totals.lines.total === 0)
        problems.push('no line of code in any report');
    const enough = minimum === undefined || (totals.lines.total > 0 && totals.lines.percent >= minimum);
    const coverage = {
        ...totals,
        reports: files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(output, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')),
        ...(minimum !== undefined && { minimum }),
        status: enough ? 'ok' : 'failed'
    };
    return { coverage, problems, warnings };
}
async function copyAll({ suites, before, output, workspace, redactor, signal }) {
    const claimed = new Set();
    const files = [];
    const problems = [];
    for (const { name, coverage, workingDirectory } of suites) {
        if (coverage.length === 0)
            continue;
        // Files that an earlier suite has claimed are there all the same: of suites that share a glob, each finds something.
        const search = await (0,_junit_files_js__WEBPACK_IMPORTED_MODULE_5__/* .freshFiles */ .G7)(coverage, before, { workspace, claimed: new Set(), what: 'coverage file' });
        problems.push(...search.missing);
        const own = search.files.filter((file) => !claimed.has((0,_junit_files_js__WEBPACK_IMPORTED_MODULE_5__/* .claimOf */ ._B)(file)));
        for (const file of own)
            claimed.add((0,_junit_files_js__WEBPACK_IMPORTED_MODULE_5__/* .claimOf */ ._B)(file));
        if (own.length === 0)
            continue;
        try {
            const folder = await freeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(output, 'coverage', name));
            const copies = await (0,_junit_copies_js__WEBPACK_IMPORTED_MODULE_4__/* .copyAside */ .O)(own, { folder, base: workingDirectory, redactor, signal });
            for (const { path, source } of copies) {
                files.push({ path, name: source, origin: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, source), workingDirectory });
            }
        }
        catch (error) {
            signal.throwIfAborted();
            problems.push(`coverage files could not be copied: ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))}`);
        }
    }
    return { files, problems: [...new Set(problems)] };
}
/** The output directory may be the user's own, with a folder of that name or with the copies of an earlier run. */
async function freeFolder(wanted) {
    for (let number = 1;; number++) {
        const folder = number === 1 ? wanted : `${wanted}-${number}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).length === 0)
            return folder;
    }
}


/***/ })

};
;