export const id = 6152;

export const ids = [ 6152 ];

export const modules = {
 76152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   nodeTreeChanges: () => nodeTreeChanges
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  const COLLECT_MS = 100;
  const MAX_FOLDERS = 5e4;
  function nodeTreeChanges(maxFolders = MAX_FOLDERS) {
   return {
    watch: async ({tree, folders}, changed) => {
     const watched = new Watched(tree, {
      folders,
      changed,
      maxFolders
     });
     await watched.refresh();
     return watched;
    }
   };
  }
  class Watched {
   tree;
   options;
   #watchers=new Map;
   #state="live";
   #timer;
   #closed=false;
   constructor(tree, options) {
    this.tree = tree;
    this.options = options;
   }
   state() {
    return this.#state;
   }
   folders() {
    return this.#watchers.size;
   }
   async refresh() {
    const wanted = new Set([ ...await foldersBelow(this.tree, this.options.maxFolders), ...this.options.folders ]);
    if (this.#closed) return;
    for (const [path, {identity}] of this.#watchers) if (!wanted.has(path) || identityOf(path) !== identity) this.#forget(path);
    this.#state = "live";
    for (const path of wanted) if (!this.#watchers.has(path)) this.#add(path);
   }
   close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const path of this.#watchers.keys()) this.#forget(path);
   }
   #add(path) {
    if (this.#watchers.size >= this.options.maxFolders) return void (this.#state = "degraded");
    try {
     const watcher = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(path, {
      persistent: false
     }, () => this.#seen());
     watcher.on("error", () => {
      this.#forget(path);
      this.#seen();
     });
     this.#watchers.set(path, {
      watcher,
      identity: identityOf(path)
     });
    } catch {
     this.#state = "degraded";
    }
   }
   #forget(path) {
    this.#watchers.get(path)?.watcher.close();
    this.#watchers.delete(path);
   }
   #seen() {
    if (this.#closed) return;
    this.#timer ??= setTimeout(() => {
     this.#timer = void 0;
     this.options.changed();
    }, COLLECT_MS).unref();
   }
  }
  async function foldersBelow(root, max) {
   const found = [ root ];
   for (let index = 0; index < found.length && found.length <= max; index++) {
    const folder = found[index] ?? root;
    try {
     const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, {
      withFileTypes: true
     });
     found.push(...entries.filter(entry => entry.isDirectory()).map(({name}) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    } catch {
     continue;
    }
   }
   return found;
  }
  function identityOf(path) {
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
    throwIfNoEntry: false
   });
   return `${stats?.ino ?? 0}:${stats?.birthtimeMs ?? 0}`;
  }
 })
};
