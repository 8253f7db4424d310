export const id = 806;

export const ids = [ 806 ];

export const modules = {
 806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   SecretLintProfiler: () => SecretLintProfiler,
   secretLintProfiler: () => secretLintProfiler
  });
  class SecretLintProfiler {
   perf;
   entries=[];
   measures=[];
   executionPromises=[];
   constructor(options) {
    this.perf = options.perf;
    const pattern = /(.*?)::end(\|\|.*)?/;
    const observer = new options.PerformanceObserver(items => {
     const entries = items.getEntries();
     entries.forEach(entry => {
      if (entry.entryType === "mark") {
       const match = entry.name.match(pattern);
       const endIdentifier = match ? match[1] : void 0;
       const suffix = match && match[2] ? match[2] : "";
       if (endIdentifier) {
        const startIdentifier = `${endIdentifier}::start`;
        this.entries.find(savedEntry => savedEntry.name === startIdentifier);
        if (startIdentifier) this.executionPromises.push(Promise.resolve().then(() => {
         this.perf.measure(endIdentifier + suffix, `${endIdentifier}::start${suffix}`, `${endIdentifier}::end${suffix}`);
        }));
       }
       this.entries.push(entry);
      } else if (entry.entryType === "measure") this.measures.push(entry);
     });
    });
    observer.observe({
     entryTypes: [ "mark", "measure" ]
    });
   }
   mark(marker) {
    if ("id" in marker) this.perf.mark(`${marker.type}||${marker.id}`); else this.perf.mark(marker.type);
   }
   waifForExecutionPromises=() => Promise.all(this.executionPromises).finally(() => {
    this.executionPromises.length = 0;
   });
   async getEntries() {
    await this.waifForExecutionPromises();
    return this.entries;
   }
   async getMeasures() {
    await this.waifForExecutionPromises();
    return this.measures;
   }
  }
  var external_node_perf_hooks_ = __webpack_require__(643);
  class NullPerformanceObserver {
   disconnect() {}
   observe(_options) {}
  }
  const secretLintProfiler = new SecretLintProfiler({
   perf: external_node_perf_hooks_.performance,
   PerformanceObserver: external_node_perf_hooks_.PerformanceObserver ? external_node_perf_hooks_.PerformanceObserver : NullPerformanceObserver
  });
 })
};
