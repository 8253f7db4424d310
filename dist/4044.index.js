export const id = 4044;

export const ids = [ 4044 ];

export const modules = {
 54044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WorkerPool: () => WorkerPool
  });
  var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  const TASKS_AHEAD = 3;
  const YOUNG_GENERATION_MB = 8;
  function keepYoungGenerationSmall() {
   (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
  }
  class WorkerPool {
   url;
   count;
   start;
   #hired=[];
   #failure;
   #stopping=false;
   constructor(url, count, start) {
    this.url = url;
    this.count = count;
    this.start = start;
   }
   hire() {
    if (this.url === void 0 || this.#hired.length > 0) return;
    keepYoungGenerationSmall();
    for (let index = 0; index < this.count; index++) this.#hireOne(this.url);
   }
   feed(nextTask) {
    for (let ahead = 1; ahead <= TASKS_AHEAD; ahead++) for (const hired of this.#hired) {
     if (hired.busy >= ahead) continue;
     const task = nextTask();
     if (task === void 0) return;
     this.#post(hired, task);
    }
   }
   replies() {
    if (this.#failure !== void 0) throw this.#failure;
    const replies = [];
    for (const hired of this.#hired) for (let message = receive(hired); message !== void 0; message = receive(hired)) {
     if (message.error !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("worker_failed", `a hash worker failed: ${message.error}`);
     replies.push(message);
    }
    return replies;
   }
   async stop() {
    this.#stopping = true;
    for (const {port} of this.#hired) port.close();
    await Promise.all(this.#hired.map(({worker}) => worker.terminate()));
   }
   #post(hired, task) {
    hired.busy += 1;
    hired.port.postMessage(task);
   }
   #hireOne(url) {
    const {port1, port2} = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.MessageChannel;
    const workerData = {
     ...this.start,
     port: port2
    };
    try {
     const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(url, {
      name: "duri-hash",
      workerData,
      transferList: [ port2 ],
      execArgv: [],
      env: {},
      resourceLimits: {
       maxYoungGenerationSizeMb: YOUNG_GENERATION_MB
      }
     });
     worker.on("error", error => this.#fail((0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error), error));
     worker.on("exit", code => this.#fail(`it ended with exit code ${code}`));
     this.#hired.push({
      worker,
      port: port1,
      busy: 0
     });
    } catch (error) {
     throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("worker_failed", `a hash worker could not be started: ${(0, 
     _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`, {}, {
      cause: error
     });
    }
   }
   #fail(why, cause) {
    if (!this.#stopping) this.#failure ??= new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("worker_failed", `a hash worker failed: ${why}`, {}, {
     cause
    });
   }
  }
  function receive(hired) {
   const received = (0, node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.receiveMessageOnPort)(hired.port);
   if (received !== void 0) hired.busy -= 1;
   return received?.message;
  }
 })
};
