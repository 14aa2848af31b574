"use strict";
exports.id = 6529;
exports.ids = [6529];
exports.modules = {

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


/***/ })

};
;