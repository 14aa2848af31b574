"use strict";
exports.id = 3627;
exports.ids = [3627];
exports.modules = {

/***/ 13627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultStorePath: () => (/* binding */ defaultStorePath),
/* harmony export */   storeFolderAt: () => (/* binding */ storeFolderAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6817);
/** Where images are kept between runs. */


function storeFolderAt(path) {
    return {
        path,
        blobs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'sha256'),
        references: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'references'),
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'tmp'),
        statistics: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'statistics.ndjson')
    };
}
/** Below the user's cache folder (XDG Base Directory Specification): what lies there may be deleted at any time. */
function defaultStorePath(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_platform_home_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheHome */ .iR)(env), 'integration-testbed', 'images');
}


/***/ })

};
;