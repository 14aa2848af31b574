"use strict";
exports.id = 9542;
exports.ids = [9542];
exports.modules = {

/***/ 9542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9675);
/** Reads YAML and knows at which line each key stands. Loaded only where there is YAML to read. */


/** `place` names the document in messages. Throws a ConfigError with line and column. */
function readYaml(text, place) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: counter, prettyErrors: false });
    const [wrong] = document.errors;
    if (wrong !== undefined) {
        const { line, col } = counter.linePos(wrong.pos[0]);
        const message = (wrong.message.split('\n')[0] ?? '').replace(/:$/, '');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${place}: line ${line}, column ${col}: ${message}`, { cause: wrong });
    }
    let value;
    try {
        value = document.toJS() ?? undefined;
    }
    catch (error) {
        // Aliases that lead nowhere, or that multiply without end.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${place}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
    return { value, lineOf: (path) => lineAt(document.contents, path, counter) };
}
function lineAt(root, path, counter) {
    let node = root;
    let offset;
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === String(key));
            if (pair === undefined)
                break;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key))
                offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) {
            node = node.items[Number(key)];
            const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node.range : undefined;
            offset = range?.[0] ?? offset;
        }
        else
            break;
    }
    return offset === undefined ? undefined : counter.linePos(offset).line;
}


/***/ })

};
;