export const id = 190;
export const ids = [190];
export const modules = {

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completePost: () => (/* binding */ completePost)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1024);
/* harmony import */ var _platform_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5198);
/* harmony import */ var _platform_github_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2181);
/* harmony import */ var _platform_github_step_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9696);
/* harmony import */ var _platform_redactor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(931);
/* harmony import */ var _report_summary_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1584);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1012);
/* harmony import */ var _session_log_tails_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8404);
/* harmony import */ var _run_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3351);
/* harmony import */ var _run_results_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3858);










/** `secrets`: values to redact. `left`: what could not be removed. Never throws: what had to be done has been done. */
async function completePost(plan, folder, secrets, left) {
    const redactor = (0,_platform_redactor_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)(secrets);
    const results = await (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_9__/* .writeResults */ .K)(plan, folder, true).catch((error) => {
        warn(`the results file lacks the teardown: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return (0,_run_results_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunResults */ .c)(plan, folder);
    });
    const mainFinished = (await (0,_run_journal_js__WEBPACK_IMPORTED_MODULE_8__/* .readJournal */ .a0)(folder.journal)).some((event) => event.type === 'run_finished');
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


/***/ })

};
