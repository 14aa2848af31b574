"use strict";
exports.id = 6049;
exports.ids = [6049];
exports.modules = {

/***/ 1938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Prints a line to standard output: what a command was asked for. */
function print(text) {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}


/***/ }),

/***/ 6049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downCommand: () => (/* binding */ downCommand)
/* harmony export */ });
/* harmony import */ var _session_clean_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2120);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1938);
/* harmony import */ var _find_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1874);
/** `down`: removes the testbed of `up`. */



/** Exit code 2 where something is left, which is named. */
async function downCommand(context) {
    const run = await (0,_find_run_js__WEBPACK_IMPORTED_MODULE_1__/* .findRun */ .L)(context);
    const began = Date.now();
    const left = await (0,_session_clean_up_js__WEBPACK_IMPORTED_MODULE_0__/* .removeRun */ .s2)(run);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    if (context.json)
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(JSON.stringify({ run_id: run.plan.run_id, left }));
    else if (left.length === 0 && !context.quiet)
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(`${run.plan.run_id}: removed in ${seconds} s`);
    else if (left.length > 0)
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(`${run.plan.run_id}: could not remove ${left.join(', ')}`);
    return left.length === 0 ? 0 : 2;
}


/***/ })

};
;