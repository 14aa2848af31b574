"use strict";
exports.id = 4687;
exports.ids = [4687];
exports.modules = {

/***/ 84687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Blobs: () => (/* binding */ Blobs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/**
 * Manifests, configurations and layers by their digest. Several processes may use one folder: what is in its place is whole,
 * since it gets there by a rename, and what is removed while another reads it stays readable for that one.
 */




class Blobs {
    #folder;
    #onDamage;
    /** Each blob is read once whole before it is given to anybody, in this process. */
    #checked = new Map();
    constructor(folder, onDamage = () => undefined) {
        this.#folder = folder;
        this.#onDamage = onDamage;
    }
    pathOf(digest) {
        const hex = digest.slice('sha256:'.length);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder.blobs, hex.slice(0, 2), hex);
    }
    /** Its size in bytes, undefined where it is not there. One that is damaged is removed, and is not there. */
    async check(digest) {
        const known = this.#checked.get(digest);
        if (known !== undefined)
            return known;
        const checking = this.#check(digest).catch(() => undefined);
        this.#checked.set(digest, checking);
        const size = await checking;
        // It may come later.
        if (size === undefined)
            this.#checked.delete(digest);
        return size;
    }
    /** Whether a file of that name is there, unread. */
    async has(digest) {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(this.pathOf(digest)).catch(() => undefined)) !== undefined;
    }
    /** `end` is the last byte, included. */
    read(digest, range = {}) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(this.pathOf(digest), range);
    }
    /** A small one whole: a manifest. undefined where it is not there. */
    async bytes(digest) {
        if ((await this.check(digest)) === undefined)
            return undefined;
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(this.pathOf(digest)).catch(() => undefined);
    }
    async put(digest, bytes) {
        const writer = await this.writer(digest);
        await writer.write(bytes);
        return writer.commit();
    }
    /** Errors: the system's, where the folder can't be written. */
    async writer(digest) {
        const temporary = await this.temporaryFile();
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', 0o600);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const discard = async () => {
            await file.close().catch(() => undefined);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        };
        return {
            async write(chunk) {
                hash.update(chunk);
                await file.writeFile(chunk);
            },
            commit: async () => {
                if (`sha256:${hash.digest('hex')}` !== digest) {
                    await discard();
                    return false;
                }
                const { size } = await file.stat();
                await file.close();
                await this.#place(temporary, digest, size);
                return true;
            },
            discard
        };
    }
    /** Takes a file over that came from elsewhere; it is gone afterwards. False where it is not what its digest says. */
    async adopt(digest, path) {
        const found = await hashFile(path).catch(() => undefined);
        if (found?.digest !== digest) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
            return false;
        }
        await this.#place(path, digest, found.size);
        return true;
    }
    /** A name on the same file system as the blobs; the file is not made. */
    async temporaryFile() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(this.#folder.temporary, { recursive: true, mode: 0o700 });
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#folder.temporary, crypto.randomUUID());
    }
    /** Marks it as used: what was not used for longest goes first. */
    async touch(digest) {
        const now = new Date();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.utimes)(this.pathOf(digest), now, now).catch(() => undefined);
    }
    async #place(from, digest, size) {
        const path = this.pathOf(digest);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true, mode: 0o700 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(from, path);
        this.#checked.set(digest, Promise.resolve(size));
    }
    async #check(digest) {
        const path = this.pathOf(digest);
        if (!(await this.has(digest)))
            return undefined;
        const found = await hashFile(path);
        if (found.digest === digest) {
            await this.touch(digest);
            return found.size;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { force: true });
        this.#onDamage(digest);
        return undefined;
    }
}
async function hashFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 })) {
        const bytes = chunk;
        size += bytes.length;
        hash.update(bytes);
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}


/***/ })

};
;