"use strict";
exports.id = 5546;
exports.ids = [5546];
exports.modules = {

/***/ 8961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeRefusal: () => (/* binding */ writeRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _session_failed_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1158);
/** A wrong flag ends a run before it has begun: the file that lies there must not be the green one of yesterday. */


/** By command: the flag that names the file, and its default. Others write none. */
const FLAGS = {
    run: ['--results-file', 'inttest-results.json'],
    report: ['--out', undefined]
};
/** `message`: what was wrong, as it was printed. The other flags may be wrong as well, so they are not parsed. Never throws. */
async function writeRefusal(argv, message) {
    const [flag, otherwise] = FLAGS[argv[0] ?? ''] ?? [];
    if (flag === undefined)
        return;
    const file = valueOf(flag, argv) ?? otherwise;
    await (0,_session_failed_before_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFailedResults */ .D)(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(message.replace(/^error: /, '')), file);
}
function valueOf(flag, argv) {
    const end = argv.indexOf('--');
    const flags = end === -1 ? argv : argv.slice(0, end);
    const joined = flags.findLast((word) => word.startsWith(`${flag}=`));
    const next = flags[flags.lastIndexOf(flag) + 1];
    return joined?.slice(flag.length + 1) ?? (flags.includes(flag) ? next : undefined);
}


/***/ }),

/***/ 7322:
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

/***/ 1158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writeFailedResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _run_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4242);
/* harmony import */ var _run_json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1491);
/* harmony import */ var _record_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(919);
/** A run that failed before it could be opened still leaves a results file that says so. */




/**
 * `resultsFile` as far as it is known: a wrong configuration may not have told it. Undefined: nothing is written. Never
 * throws.
 */
async function writeFailedResults(thrown, resultsFile, imageTag = 'latest') {
    const error = (0,_record_error_js__WEBPACK_IMPORTED_MODULE_3__/* .asTestbedError */ .s)(thrown);
    const now = new Date().toISOString();
    const events = [
        {
            t: now,
            by: 'main',
            type: 'error',
            code: error.code,
            exit_code: 2,
            symptom: error.message,
            ...(error.hint !== undefined && { hint: error.hint }),
            ...(error.details !== undefined && { details: error.details })
        },
        { t: now, by: 'main', type: 'run_finished' }
    ];
    const results = (0,_run_fold_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldResults */ .e)({ run_id: 'none', image_tag: imageTag, started_at: now }, events);
    if (resultsFile !== undefined)
        await (0,_run_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(resultsFile), results).catch(() => undefined);
    return results;
}


/***/ })

};
;