"use strict";
exports.id = 1124;
exports.ids = [1124];
exports.modules = {

/***/ 1124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSummaryFile: () => (/* binding */ writeSummaryFile)
/* harmony export */ });
/* unused harmony export reporting */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/* harmony import */ var _platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7452);
/* harmony import */ var _report_summary_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(368);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1491);
/* harmony import */ var _results_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5415);






/**
 * Writes the Markdown summary into the output directory, and where one was asked for. Returns the path that was asked for,
 * else that in the output directory. Never throws: the verdict does not depend on it.
 */
async function writeSummaryFile(run, { results, verdict }) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.plan.output_directory, _results_path_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMMARY_FILE */ .u7);
    const named = run.config.summaryFile ?? own;
    await reporting(run, 'the summary', async () => {
        const text = run.redactor.text((0,_report_summary_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryMarkdown */ .e)(results, verdict));
        for (const path of new Set([named, own]))
            await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomically */ .lo)(path, text);
    });
    return named;
}
/**
 * A report that can't be written is said, and no more: it is made while the testbed is being removed, and an error of it
 * would end this process in the middle of that.
 */
async function reporting(run, what, work) {
    try {
        await work();
    }
    catch (error) {
        run.view.message(`${what} could not be written: ${(0,_platform_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), 500)}`);
    }
}


/***/ })

};
;