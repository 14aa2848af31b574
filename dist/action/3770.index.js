"use strict";
exports.id = 3770;
exports.ids = [3770];
exports.modules = {

/***/ 43770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22845);
/** Talks to a supervisor. It may be dead at any moment: every call has a deadline, and undefined means "carry on without". */



/** `timeout` in milliseconds, for the whole exchange. */
function ask(socketPath, message, timeout) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(socketPath);
        const end = (result) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(result);
        };
        const timer = setTimeout(end, timeout, undefined);
        socket.on('error', () => end(undefined));
        socket.on('close', () => end(undefined));
        socket.on('connect', () => socket.write(JSON.stringify(message) + '\n'));
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: socket });
        lines.on('error', () => end(undefined));
        lines.once('line', (line) => end(parseAnswer(line)));
    });
}
function parseAnswer(line) {
    try {
        const parsed = _protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .Z.safeParse(JSON.parse(line));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 22845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request),
/* harmony export */   Z: () => (/* binding */ answer)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/** What clients ask the supervisor over its socket: one JSON object a line, one answer a line. */

const request = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('op', [
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ping') }),
    /** Wait until the logs of all ended containers are on disk, at most so long (milliseconds). */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('drain'), timeout: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
    /** The teardown is done, or the testbed is somebody else's from now on: finish the log files and end. */
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ op: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release') })
]);
const answer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ok: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), pid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });


/***/ })

};
;