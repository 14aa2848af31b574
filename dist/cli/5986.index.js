"use strict";
exports.id = 5986;
exports.ids = [5986];
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

/***/ 5986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9675);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/** `schema [testbed|results]`: the JSON Schema, for editors and for readers of results. */


async function schemaCommand(name) {
    if (name !== 'testbed' && name !== 'results') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`there is no schema ${name}`, {
            hint: 'there are testbed (of testbed.yml) and results (of the results file)'
        });
    }
    const { schemaOf } = await Promise.all(/* import() */[__webpack_require__.e(8660), __webpack_require__.e(5498)]).then(__webpack_require__.bind(__webpack_require__, 5498));
    (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .y)(JSON.stringify(schemaOf(name), undefined, 2));
    return 0;
}


/***/ })

};
;