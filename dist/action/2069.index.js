"use strict";
exports.id = 2069;
exports.ids = [2069];
exports.modules = {

/***/ 52069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DialStdioAgent: () => (/* binding */ DialStdioAgent)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3293);
/** A connection to the engine through `docker system dial-stdio`, for engines that only the docker client can reach (ssh). */





const MAX_COMPLAINT = 2_000;
/** Every connection is a child process; kept alive, because each one is an ssh handshake. */
class DialStdioAgent extends node_http__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #arguments;
    constructor(endpoint) {
        super({ keepAlive: true });
        const engine = endpoint.dockerHost === undefined ? ['--context', endpoint.context ?? 'default'] : ['--host', endpoint.dockerHost];
        this.#arguments = [...engine, 'system', 'dial-stdio'];
    }
    createConnection() {
        // A session of its own: Ctrl-C in the terminal must not cut the connection that the teardown needs.
        return new PipeSocket((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', this.#arguments, { stdio: 'pipe', detached: true }));
    }
}
/** The child's standard streams as the socket that `node:http` expects. */
class PipeSocket extends node_stream__WEBPACK_IMPORTED_MODULE_3__.Duplex {
    #child;
    #complaint = '';
    #answered = false;
    constructor(child) {
        super();
        this.#child = child;
        child.stdout.on('data', (chunk) => {
            this.#answered = true;
            if (!this.push(chunk))
                child.stdout.pause();
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#complaint = (this.#complaint + text).slice(-MAX_COMPLAINT);
        });
        // Writing to a child that is gone: the exit says why, with the client's own words.
        child.stdin.on('error', () => undefined);
        child.on('error', (error) => this.destroy(spawnFailure(error)));
        child.on('close', (code) => {
            if (this.#answered)
                this.push(null);
            else
                this.destroy(new Error((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(this.#complaint) || `docker system dial-stdio exited with ${code ?? 'a signal'}`));
        });
    }
    _read() {
        this.#child.stdout.resume();
    }
    _write(chunk, _encoding, callback) {
        this.#child.stdin.write(chunk, () => callback());
    }
    _final(callback) {
        this.#child.stdin.end(() => callback());
    }
    _destroy(error, callback) {
        // The client ignores SIGTERM while it copies. An ssh behind it ends with its standard input.
        for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr])
            stream.destroy();
        this.#child.kill('SIGKILL');
        callback(error);
    }
    ref() {
        return this.#hold('ref');
    }
    /** The agent lets go of idle sockets, so that they don't keep this process alive. */
    unref() {
        return this.#hold('unref');
    }
    #hold(verb) {
        this.#child[verb]();
        for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) {
            if (stream instanceof node_net__WEBPACK_IMPORTED_MODULE_2__.Socket)
                stream[verb]();
        }
        return this;
    }
    setKeepAlive() {
        return this;
    }
    setNoDelay() {
        return this;
    }
    setTimeout() {
        return this;
    }
}
function spawnFailure(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT'
        ? new Error('it needs the docker client, which is not on PATH', { cause: error })
        : error;
}


/***/ })

};
;