export const id = 3415;

export const ids = [ 3415 ];

export const modules = {
 2569: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {EventEmitter} = __webpack_require__(24434);
  module.exports = eventsToArray;
  function eventsToArray(ee, ignore = [], map = x => x) {
   const array = [];
   const orig = ee.emit;
   ee.emit = function(...args) {
    if (!ignore.includes(args[0])) {
     args = args.map((arg, i, arr) => {
      if (arg instanceof EventEmitter) return eventsToArray(arg, ignore, map);
      return map(arg, i, arr);
     });
     array.push(args);
    }
    return orig.apply(this, args);
   };
   return array;
  }
 }),
 69224: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.bigint = void 0;
  const util_1 = __webpack_require__(80383);
  exports.bigint = {
   identify: value => typeof value === "bigint" || value instanceof BigInt,
   tag: "!bigint",
   resolve(str) {
    if (str.endsWith("n")) str = str.substring(0, str.length - 1);
    return BigInt(str);
   },
   stringify(item, ctx, onComment, onChompKeep) {
    if (!exports.bigint.identify?.(item.value)) throw new TypeError(`${item.value} is not a bigint`);
    const value = item.value.toString() + "n";
    return (0, util_1.stringifyString)({
     value
    }, ctx, onComment, onChompKeep);
   }
  };
 }),
 42867: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.classTag = void 0;
  const util_1 = __webpack_require__(80383);
  const options = {
   defaultType: "BLOCK_LITERAL"
  };
  exports.classTag = {
   identify(value) {
    const cls = value;
    try {
     return typeof value === "function" && Boolean(class extends cls {});
    } catch {
     return false;
    }
   },
   tag: "!class",
   resolve(str) {
    const f = class {};
    f.toString = () => str;
    const m = str.trim().match(/^class(?:\s+([^{ \s]*?)[{\s])/);
    Object.defineProperty(f, "name", {
     value: m?.[1],
     enumerable: false,
     configurable: true,
     writable: true
    });
    return f;
   },
   options,
   stringify(i, ctx, onComment, onChompKeep) {
    const {type: originalType, value: originalValue} = i;
    const cls = originalValue;
    const value = cls.toString();
    const type = originalType || options.defaultType;
    return (0, util_1.stringifyString)({
     ...i,
     type,
     value
    }, ctx, onComment, onChompKeep);
   }
  };
 }),
 22141: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.error = void 0;
  const yaml_1 = __webpack_require__(38815);
  const tag = "!error";
  const customInspectSymbol = Symbol.for("nodejs.util.inspect.custom");
  class YAMLErrorObject extends yaml_1.YAMLMap {
   constructor() {
    super(...arguments);
    this.tag = tag;
   }
   toJSON(_, ctx) {
    ctx = {
     ...ctx,
     mapAsMap: false
    };
    const {name, message, stack, ...rest} = super.toJSON(_, ctx);
    const Cls = name === "EvalError" ? EvalError : name === "RangeError" ? RangeError : name === "ReferenceError" ? ReferenceError : name === "SyntaxError" ? SyntaxError : name === "TypeError" ? TypeError : name === "URIError" ? URIError : Error;
    const er = new Cls(message);
    if (Cls.name !== name) Object.defineProperty(er, "name", {
     value: name,
     enumerable: false,
     configurable: true
    });
    er.stack = stack;
    return Object.assign(er, rest);
   }
   static from(schema, value, ctx) {
    const error = value;
    const {name, message, stack, cause} = error;
    const maybeCustom = error;
    let fields = typeof maybeCustom[customInspectSymbol] === "function" && maybeCustom[customInspectSymbol]();
    fields || (fields = typeof maybeCustom.toJSON === "function" && maybeCustom.toJSON());
    fields || (fields = {
     ...error
    });
    const withCause = cause === void 0 ? {} : {
     cause
    };
    delete fields.domain;
    delete fields.domainEmitter;
    delete fields.domainThrew;
    return super.from(schema, {
     name,
     message,
     stack,
     ...withCause,
     ...fields
    }, ctx);
   }
  }
  exports.error = {
   tag,
   collection: "map",
   nodeClass: YAMLErrorObject,
   identify: er => er instanceof Error
  };
 }),
 68163: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.functionTag = void 0;
  const util_1 = __webpack_require__(80383);
  const options = {
   defaultType: "BLOCK_LITERAL"
  };
  exports.functionTag = {
   identify: value => typeof value === "function",
   tag: "!function",
   resolve(str) {
    const src = str.split("\n");
    const n = src.shift();
    const name = n ? JSON.parse(n) : void 0;
    const code = src.join("\n");
    const f = function() {};
    Object.defineProperty(f, "name", {
     value: name,
     enumerable: false,
     configurable: true
    });
    f.toString = () => code;
    return f;
   },
   options,
   stringify(i, ctx, onComment, onChompKeep) {
    const {type: originalType, value: originalValue} = i;
    const fn = originalValue;
    const value = JSON.stringify(fn.name) + "\n" + fn.toString();
    const type = originalType || options.defaultType;
    return (0, util_1.stringifyString)({
     ...i,
     type,
     value
    }, ctx, onComment, onChompKeep);
   }
  };
 }),
 79087: ((__unused_webpack_module, exports, __webpack_require__) => {
  0;
  exports.HR = exports.mo = exports.WS = exports.ns = exports.tx = exports.z3 = exports.xS = exports.o = void 0;
  var bigint_js_1 = __webpack_require__(69224);
  Object.defineProperty(exports, "o", {
   enumerable: true,
   get: function() {
    return bigint_js_1.bigint;
   }
  });
  var class_js_1 = __webpack_require__(42867);
  Object.defineProperty(exports, "xS", {
   enumerable: true,
   get: function() {
    return class_js_1.classTag;
   }
  });
  var error_js_1 = __webpack_require__(22141);
  Object.defineProperty(exports, "z3", {
   enumerable: true,
   get: function() {
    return error_js_1.error;
   }
  });
  var function_js_1 = __webpack_require__(68163);
  Object.defineProperty(exports, "tx", {
   enumerable: true,
   get: function() {
    return function_js_1.functionTag;
   }
  });
  var null_object_js_1 = __webpack_require__(50944);
  Object.defineProperty(exports, "ns", {
   enumerable: true,
   get: function() {
    return null_object_js_1.nullobject;
   }
  });
  var regexp_js_1 = __webpack_require__(12650);
  Object.defineProperty(exports, "WS", {
   enumerable: true,
   get: function() {
    return regexp_js_1.regexp;
   }
  });
  var symbol_js_1 = __webpack_require__(11463);
  Object.defineProperty(exports, "mo", {
   enumerable: true,
   get: function() {
    return symbol_js_1.sharedSymbol;
   }
  });
  Object.defineProperty(exports, "HR", {
   enumerable: true,
   get: function() {
    return symbol_js_1.symbol;
   }
  });
  var yaml11_js_1 = __webpack_require__(35190);
  0;
  0;
  0;
  0;
  0;
 }),
 50944: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.nullobject = void 0;
  const yaml_1 = __webpack_require__(38815);
  const tag = "!nullobject";
  class YAMLNullObject extends yaml_1.YAMLMap {
   constructor() {
    super(...arguments);
    this.tag = tag;
   }
   toJSON(_, ctx) {
    const obj = super.toJSON(_, {
     ...ctx,
     mapAsMap: false
    });
    return Object.assign(Object.create(null), obj);
   }
  }
  exports.nullobject = {
   tag,
   collection: "map",
   nodeClass: YAMLNullObject,
   identify: v => !!(typeof v === "object" && v && !Object.getPrototypeOf(v))
  };
 }),
 12650: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.regexp = void 0;
  exports.regexp = {
   identify: value => value instanceof RegExp,
   tag: "!re",
   resolve(str) {
    const match = str.match(/^\/([\s\S]+)\/([dgimsuy]*)$/);
    if (!match) throw new Error("Invalid RegExp value");
    return new RegExp(match[1], match[2]);
   }
  };
 }),
 11463: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.symbol = exports.sharedSymbol = void 0;
  const util_1 = __webpack_require__(80383);
  exports.sharedSymbol = {
   identify: value => value?.constructor === Symbol && typeof Symbol.keyFor(value) === "string",
   tag: "!symbol/shared",
   resolve: str => Symbol.for(str),
   stringify(item, ctx, onComment, onChompKeep) {
    const key = Symbol.keyFor(item.value);
    if (key === void 0) throw new TypeError("Only shared symbols are supported");
    return (0, util_1.stringifyString)({
     value: key
    }, ctx, onComment, onChompKeep);
   }
  };
  exports.symbol = {
   identify: value => value?.constructor === Symbol && Symbol.keyFor(value) === void 0,
   tag: "!symbol",
   resolve: str => Symbol(str),
   stringify(item, ctx, onComment, onChompKeep) {
    const sym = item.value;
    if (typeof sym !== "symbol") throw new TypeError(`${sym} is not a symbol`);
    const value = String(sym).replace(/^Symbol\(|\)$/g, "");
    return (0, util_1.stringifyString)({
     value
    }, ctx, onComment, onChompKeep);
   }
  };
 }),
 35190: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.timestamp = exports.set = exports.pairs = exports.omap = exports.binary = void 0;
  const yaml_1 = __webpack_require__(38815);
  const tags = new yaml_1.Schema({
   resolveKnownTags: true
  }).knownTags;
  exports.binary = tags["tag:yaml.org,2002:binary"], exports.omap = tags["tag:yaml.org,2002:omap"], 
  exports.pairs = tags["tag:yaml.org,2002:pairs"], exports.set = tags["tag:yaml.org,2002:set"];
  exports.timestamp = {
   ...tags["tag:yaml.org,2002:timestamp"],
   default: false
  };
 }),
 80383: ((__unused_webpack_module, exports, __webpack_require__) => {
  var createNode = __webpack_require__(42404);
  var log = __webpack_require__(57249);
  var Pair = __webpack_require__(57165);
  var toJS = __webpack_require__(74043);
  var YAMLMap = __webpack_require__(84454);
  var map = __webpack_require__(47451);
  var seq = __webpack_require__(1706);
  var string = __webpack_require__(66464);
  var foldFlowLines = __webpack_require__(34475);
  var stringifyNumber = __webpack_require__(28689);
  var stringifyString = __webpack_require__(83069);
  exports.createNode = createNode.createNode;
  exports.debug = log.debug;
  exports.warn = log.warn;
  exports.createPair = Pair.createPair;
  exports.toJS = toJS.toJS;
  exports.findPair = YAMLMap.findPair;
  exports.mapTag = map.map;
  exports.seqTag = seq.seq;
  exports.stringTag = string.string;
  exports.foldFlowLines = foldFlowLines.foldFlowLines;
  exports.stringifyNumber = stringifyNumber.stringifyNumber;
  exports.stringifyString = stringifyString.stringifyString;
 }),
 63415: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Parser: () => Parser
  });
  var external_events_ = __webpack_require__(24434);
  var dist = __webpack_require__(38815);
  var yaml_types_dist = __webpack_require__(79087);
  const date = {
   tag: "!date",
   identify() {
    return false;
   },
   resolve(src) {
    const d = new Date(src);
    const t = d.getTime();
    if (t !== t) throw new Error(`Invalid date string: ${src}`);
    return d;
   }
  };
  const schema = new dist.Schema({
   resolveKnownTags: true
  });
  const timestamp = schema.knownTags["tag:yaml.org,2002:timestamp"];
  timestamp.default = false;
  const t = [ yaml_types_dist.WS, yaml_types_dist.mo, yaml_types_dist.HR, yaml_types_dist.o, yaml_types_dist.ns, yaml_types_dist.z3, yaml_types_dist.xS, yaml_types_dist.tx, timestamp, date, "omap", "set", "binary" ];
  const customTags = tags => [ ...new Set(t.concat(tags)) ];
  const parse = str => dist.parse(str, {
   customTags,
   prettyErrors: true
  });
  const stringify = obj => dist.stringify(obj, {
   customTags,
   prettyErrors: true
  });
  const esm = {
   parse,
   stringify
  };
  class FinalPlan {
   start=null;
   end=null;
   skipAll;
   skipReason;
   comment;
   constructor(skipAll, self) {
    if (self.planStart >= 0) this.start = self.planStart;
    if (self.planEnd >= 0) this.end = self.planEnd;
    this.skipAll = skipAll;
    this.skipReason = skipAll ? self.planComment : "";
    this.comment = self.planComment || "";
   }
  }
  class FinalResults {
   ok;
   count;
   pass;
   fail;
   bailout;
   todo;
   skip;
   failures;
   time;
   passes;
   plan;
   skips;
   todos;
   constructor(skipAll, parser) {
    this.ok = parser.ok;
    this.count = parser.count;
    this.pass = parser.pass;
    this.fail = parser.fail || 0;
    this.bailout = parser.bailedOut || false;
    this.todo = parser.todo || 0;
    this.skip = skipAll ? parser.count : parser.skip || 0;
    this.plan = new FinalPlan(skipAll, parser);
    this.failures = parser.failures;
    this.passes = parser.passes || void 0;
    this.time = parser.time;
    this.skips = parser.skips;
    this.todos = parser.todos;
   }
  }
  const lineTypes = {
   testPoint: /^(not )?ok(?: ([0-9]+))?(?:(?: -)?( .*?))?(\{?)\n$/,
   pragma: /^pragma ([+-])([a-zA-Z0-9_-]+)\n$/,
   bailout: /^bail out!(.*)\n$/i,
   version: /^TAP version ([0-9]+)\n$/i,
   childVersion: /^(    )+TAP version ([0-9]+)\n$/i,
   plan: /^([0-9]+)\.\.([0-9]+)(?:\s+(?:#\s*(.*)))?\n$/,
   subtest: /^# Subtest(?:: (.*))?\n$/,
   subtestIndent: /^    # Subtest(?:: (.*))?\n$/,
   comment: /^\s*#.*\n$/
  };
  const lineType = line => {
   for (const [t, pattern] of Object.entries(lineTypes)) {
    const match = line.match(pattern);
    if (match) return [ t, match ];
   }
   return null;
  };
  const OPEN_BRACE_EOL = /\{\s*$/;
  const SPACE_OPEN_BRACE_EOL = / \{$/;
  const parseDirective = line => {
   if (!line.trim()) return false;
   line = line.replace(OPEN_BRACE_EOL, "").trim().replace(/^duration_ms ([0-9.]+)$/, "time=$1ms");
   const time = line.match(/^time=((?:[1-9][0-9]*|0)(?:\.[0-9]+)?)(ms|s)$/i);
   const t = time?.[1];
   const s = time?.[2];
   if (typeof t === "string") {
    let n = +t;
    if (s === "s") {
     n *= 1e6;
     n = Math.round(n);
     n /= 1e3;
    }
    return [ "time", n ];
   }
   const ts = line.match(/^(todo|skip)(?:\S*)\b(.*)$/i);
   const type = ts?.[1]?.toLowerCase();
   const msg = ts?.[2]?.trim();
   if (!type) return false;
   return [ type, msg || true ];
  };
  class Plan {
   start;
   end;
   comment;
   constructor(start, end, comment = "") {
    this.start = start;
    this.end = end;
    this.comment = comment;
   }
  }
  class Result {
   ok;
   name="";
   id=0;
   buffered=false;
   tapError=null;
   skip=false;
   todo=false;
   previous=null;
   plan=null;
   diag=null;
   time=null;
   fullname="";
   closingTestPoint=false;
   constructor(parsed, parser) {
    const ok = !parsed[1];
    const id = +(parsed[2] || 0);
    let buffered = parsed[4];
    this.ok = ok;
    if (parsed[2]) this.id = id;
    let rest = parsed[3] || "";
    let name;
    rest = rest.replace(/(\\\\)/g, "\n");
    const [h, ...r] = rest.split(/(?<=\s|^)(?<!\\)#/g);
    name = (h || "").replace(/\\#/g, "#").replace(/\n/g, "\\");
    rest = r.join("#").replace(/\\#/g, "#").replace(/\n/g, "\\");
    const dir = parseDirective(rest.trim());
    if (!dir) name += (rest ? "#" + rest : "") + buffered; else {
     const dirKey = dir[0];
     const dirValue = dir[1];
     if (dirKey === "todo" || dirKey === "skip") this[dirKey] = dirValue; else if (dirKey === "time") this.time = parseFloat(dirValue);
    }
    if (OPEN_BRACE_EOL.test(name)) {
     name = name.replace(OPEN_BRACE_EOL, "");
     buffered = "{";
    }
    if (buffered === "{") this.buffered = true;
    if (name) this.name = name.trim();
    const n = [];
    if (parser.fullname) n.push(parser.fullname);
    if (this.name) n.push(this.name);
    this.fullname = n.join(" > ").trim();
   }
  }
  var events_to_array = __webpack_require__(2569);
  const esc = str => str.replace(/\\/g, "\\\\").replace(/#/g, "\\#").trim();
  const unesc = str => str.replace(/(\\\\)/g, "\0").replace(/\\#/g, "#").replace(/\u0000/g, "\\").trim();
  const getId = () => {
   const id = () => id.current++;
   id.current = 1;
   return id;
  };
  const statics_parse = (str, options) => {
   const {flat = false} = options;
   const ignore = [ "line", "pass", "fail", "todo", "skip", "result" ];
   if (flat) ignore.push("assert", "child", "plan", "complete");
   const parser = new Parser(options);
   const events = events_to_array(parser, ignore);
   if (flat) {
    const id = getId();
    parser.on("result", res => {
     res.name = res.fullname;
     res.id = id();
     events.push([ "assert", res ]);
    });
    parser.on("complete", res => {
     if (!res.bailout) events.push([ "plan", {
      end: id.current - 1,
      start: 1
     } ]);
     events.push([ "complete", res ]);
    });
   }
   parser.end(str);
   return events;
  };
  const statics_stringify = (msg, {flat = false, indent = "", id = getId()}) => {
   const ind = flat ? "" : indent;
   return ind + msg.map(item => {
    switch (item[0]) {
    case "child":
     const comment = item[1][0];
     const child = item[1].slice(1);
     return Parser.stringify([ comment ], {
      flat,
      indent: "",
      id
     }) + Parser.stringify(child, {
      flat,
      indent: "    ",
      id
     });

    case "version":
     return "TAP version " + item[1] + "\n";

    case "plan":
     if (flat) {
      if (indent !== "") return "";
      item[1].start = 1;
      item[1].end = id.current - 1;
     }
     return item[1].start + ".." + item[1].end + (item[1].comment ? " # " + esc(item[1].comment) : "") + "\n";

    case "pragma":
     return "pragma " + (item[2] ? "+" : "-") + item[1] + "\n";

    case "bailout":
     return "Bail out!" + (item[1] ? " " + esc(item[1]) : "") + "\n";

    case "assert":
     const res = item[1];
     if (flat) {
      res.id = id();
      res.name = res.fullname;
     }
     return (res.ok ? "" : "not ") + "ok" + (res.id ? " " + res.id : "") + (res.name ? " - " + esc(res.name).replace(SPACE_OPEN_BRACE_EOL, "") : "") + (res.skip ? " # SKIP" + (res.skip === true ? "" : " " + esc(res.skip)) : "") + (res.todo ? " # TODO" + (res.todo === true ? "" : " " + esc(res.todo)) : "") + (res.time ? " # time=" + res.time + "ms" : "") + "\n" + (res.diag ? "  ---\n  " + esm.stringify(res.diag).split("\n").join("\n  ").trim() + "\n  ...\n" : "");

    case "extra":
    case "comment":
     return item[1];
    }
   }).join("").split("\n").join("\n" + ind).trim() + "\n";
  };
  class Parser extends external_events_.EventEmitter {
   #child=null;
   #current=null;
   #extraQueue=[];
   #maybeChild=null;
   #postPlan=false;
   #previousChild=null;
   #yamlish="";
   #yind="";
   #sawVersion=false;
   aborted=false;
   bail=false;
   bailedOut=false;
   #bailingOut=false;
   braceLevel=0;
   buffer="";
   buffered;
   #closingTestPoint=null;
   comments=[];
   count=0;
   fail=0;
   failures=[];
   skips=[];
   todos=[];
   level;
   name;
   ok=true;
   omitVersion;
   parent=null;
   pass=0;
   passes;
   planComment="";
   planEnd=-1;
   planStart=-1;
   pointsSeen=new Map;
   pragmas;
   preserveWhitespace;
   results=null;
   root;
   skip=0;
   strict;
   syntheticBailout=false;
   syntheticPlan=false;
   time=null;
   todo=0;
   get closingTestPoint() {
    return this.#closingTestPoint;
   }
   set closingTestPoint(res) {
    this.#closingTestPoint = res;
    if (res) res.closingTestPoint = true;
   }
   get readable() {
    return false;
   }
   get writable() {
    return true;
   }
   constructor(options, onComplete) {
    if (typeof options === "function") {
     onComplete = options;
     options = {};
    }
    options = options || {};
    super();
    if (onComplete) this.on("complete", onComplete);
    this.name = options.name || "";
    this.parent = options.parent || null;
    this.closingTestPoint = this.parent && options.closingTestPoint || null;
    this.root = options.parent ? options.parent.root : this;
    this.passes = options.passes ? [] : null;
    this.level = options.level || 0;
    this.bail = !!options.bail;
    this.omitVersion = !!options.omitVersion;
    this.buffered = !!options.buffered;
    this.preserveWhitespace = options.preserveWhitespace || false;
    this.strict = !!options.strict;
    this.pragmas = {
     strict: this.strict
    };
   }
   get fullname() {
    const n = [];
    const pn = (this.parent?.fullname ?? "").trim();
    const mn = (this.name || "").trim();
    if (pn) n.push(pn);
    if (mn) n.push(mn);
    return n.join(" > ");
   }
   tapError(error, line) {
    if (line) this.emit("line", line);
    this.ok = false;
    this.fail++;
    if (typeof error === "string") error = {
     tapError: error
    };
    this.failures.push(error);
   }
   parseTestPoint(testPoint, line) {
    if (!this.#child) this.emitResult();
    if (this.bailedOut) return;
    const resId = testPoint[2];
    const res = new Result(testPoint, this);
    if (resId && this.planStart !== -1) {
     const lessThanStart = res.id < this.planStart;
     const greaterThanEnd = res.id > this.planEnd;
     if (lessThanStart || greaterThanEnd) {
      if (lessThanStart) res.tapError = "id less than plan start"; else res.tapError = "id greater than plan end";
      res.plan = new Plan(this.planStart, this.planEnd);
      this.tapError(res, line);
     }
    }
    if (resId && this.pointsSeen.has(res.id)) {
     res.tapError = "test point id " + resId + " appears multiple times";
     res.previous = this.pointsSeen.get(res.id) || null;
     this.tapError(res, line);
    } else if (resId) this.pointsSeen.set(res.id, res);
    if (this.#child) {
     if (!this.#child.closingTestPoint) this.#child.closingTestPoint = res;
     this.emitResult();
     if (this.bailedOut) return;
    }
    this.emit("line", line);
    if (!res.skip && !res.todo) this.ok = this.ok && res.ok;
    this.#current = res;
   }
   nonTap(data, didLine = false) {
    if (this.#bailingOut && /^( {4})*\}\n$/.test(data)) return;
    if (this.strict) {
     const err = {
      tapError: "Non-TAP data encountered in strict mode",
      data
     };
     this.tapError(err, data);
     if (this.parent) this.parent.tapError(err, data);
    }
    if (!didLine) data.split("\n").slice(0, -1).forEach(line => {
     line += "\n";
     if (this.#current || this.#extraQueue.length) this.#extraQueue.push([ "line", line ]); else this.emit("line", line);
    });
    this.emitExtra(data);
   }
   emitExtra(data, fromChild = false) {
    if (this.parent) this.parent.emitExtra(data.replace(/\n$/, "").replace(/^/gm, "    ") + "\n", true); else if (!fromChild && (this.#current || this.#extraQueue.length)) this.#extraQueue.push([ "extra", data ]); else this.emit("extra", data);
   }
   plan(start, end, comment, line) {
    if (this.planStart !== -1) {
     this.nonTap(line);
     return;
    }
    if (this.#child || this.#yind) {
     this.nonTap(line);
     return;
    }
    this.emitResult();
    if (this.bailedOut) return;
    if (end < start && end !== 0 && start !== 1) {
     if (this.strict) this.tapError({
      tapError: "plan end cannot be less than plan start",
      plan: {
       start,
       end
      }
     }, line); else this.nonTap(line);
     return;
    }
    this.planStart = start;
    this.planEnd = end;
    const p = new Plan(start, end, comment);
    if (p.comment) this.planComment = p.comment = comment;
    if (this.count !== 0 || this.planEnd === 0) {
     const seen = new Set;
     for (const [id, res] of this.pointsSeen.entries()) {
      const tapError = id < start ? "id less than plan start" : id > end ? "id greater than plan end" : null;
      if (tapError) {
       seen.add(tapError);
       res.tapError = tapError;
       res.plan = new Plan(start, end);
       this.tapError(res, line);
      }
     }
     this.#postPlan = true;
    }
    this.emit("line", line);
    this.emit("plan", p);
   }
   resetYamlish() {
    this.#yind = "";
    this.#yamlish = "";
   }
   yamlGarbage() {
    const yamlGarbage = this.#yind + "---\n" + this.#yamlish;
    this.emitResult();
    if (this.bailedOut) return;
    this.nonTap(yamlGarbage, true);
   }
   yamlishLine(line) {
    if (line === this.#yind + "...\n") this.processYamlish(); else this.#yamlish += line;
   }
   processYamlish() {
    if (!this.#current) throw new Error("called processYamlish without a current test point");
    const yamlish = this.#yamlish;
    this.resetYamlish();
    let diags;
    try {
     diags = esm.parse(yamlish);
     if (!diags) return;
    } catch (er) {
     this.nonTap(this.#yind + "---\n" + yamlish + this.#yind + "...\n", true);
     return;
    }
    if (typeof diags.duration_ms === "number" && this.#current.time === null) {
     this.#current.time = diags.duration_ms;
     delete diags.duration_ms;
    }
    this.#current.diag = diags;
   }
   write(chunk, encoding, cb) {
    if (this.aborted) return false;
    if (typeof encoding === "string" && encoding !== "utf8" && typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
    if (Buffer.isBuffer(chunk)) chunk = chunk.toString("utf8");
    if (typeof encoding === "function") {
     cb = encoding;
     encoding = void 0;
    }
    this.buffer += chunk;
    do {
     const match = this.buffer.match(/^.*\r?\n/);
     if (!match) break;
     this.buffer = this.buffer.substring(match[0].length);
     this.parse(match[0]);
    } while (this.buffer.length);
    if (cb) process.nextTick(cb);
    return true;
   }
   end(chunk, encoding, cb) {
    if (chunk && typeof chunk !== "function") if (typeof encoding === "function") {
     cb = encoding;
     this.write(chunk);
    } else this.write(chunk, encoding);
    if (this.buffer) this.write("\n");
    if (this.#yamlish) this.yamlGarbage();
    this.emitResult();
    if (this.syntheticBailout && this.level === 0) {
     this.syntheticBailout = false;
     const reason = this.bailedOut === true ? "" : " " + this.bailedOut;
     this.emit("line", "Bail out!" + reason + "\n");
    }
    let skipAll = false;
    if (this.planEnd === 0 && this.planStart === 1) {
     skipAll = true;
     if (this.count === 0) this.ok = true; else this.tapError("Plan of 1..0, but test points encountered", "");
    } else if (!this.bailedOut && this.planStart === -1) if (this.count === 0 && !this.syntheticPlan) {
     this.syntheticPlan = true;
     if (this.buffered) {
      this.planStart = 1;
      this.planEnd = 0;
     } else {
      if (!this.#sawVersion) this.version(14, "TAP version 14\n");
      this.plan(1, 0, "no tests found", "1..0 # no tests found\n");
     }
     skipAll = true;
    } else this.tapError("no plan", ""); else if (this.ok && this.count !== this.planEnd - this.planStart + 1) this.tapError("incorrect number of tests", "");
    this.emitComplete(skipAll);
    if (cb) process.nextTick(cb);
    return this;
   }
   emitComplete(skipAll) {
    if (!this.results) {
     const res = this.results = new FinalResults(!!skipAll, this);
     if (!res.bailout) if (res.plan.end !== res.count) this.emitComment("test count(" + res.count + ") != plan(" + res.plan.end + ")", false, true);
     this.emit("complete", this.results);
     this.emit("finish");
     this.emit("close");
    }
   }
   version(version, line) {
    if (version >= 13 && this.planStart === -1 && this.count === 0 && !this.#current) {
     this.#sawVersion = true;
     this.emit("line", line);
     this.emit("version", version);
    } else this.nonTap(line);
   }
   pragma(key, value, line) {
    if (this.#child) {
     this.nonTap(line);
     return;
    }
    this.emitResult();
    if (this.bailedOut) return;
    if (key === "strict") this.strict = value;
    this.pragmas[key] = value;
    this.emit("line", line);
    this.emit("pragma", key, value);
   }
   bailout(reason, synthetic = false) {
    this.syntheticBailout = synthetic;
    if (this.#bailingOut) return;
    this.#bailingOut = reason || true;
    if (!synthetic) this.emitResult(); else this.#current = null;
    this.bailedOut = this.#bailingOut;
    this.ok = false;
    if (!synthetic) {
     let line = "Bail out!";
     if (reason) line += " " + reason;
     this.emit("line", line + "\n");
    }
    this.emit("bailout", reason);
    if (this.parent) {
     this.end();
     this.parent.bailout(reason, true);
    }
   }
   clearExtraQueue() {
    for (const [ev, data] of this.#extraQueue) this.emit(ev, data);
    this.#extraQueue.length = 0;
   }
   endChild() {
    if (this.#child && (!this.#bailingOut || this.#child.count)) {
     this.#child.time = this.#child.closingTestPoint?.time || null;
     this.#previousChild = this.#child;
     this.#child.end();
     this.#child = null;
    }
   }
   emitResult() {
    if (this.bailedOut) return;
    this.endChild();
    this.resetYamlish();
    if (!this.#current) return this.clearExtraQueue();
    const res = this.#current;
    this.#current = null;
    this.count++;
    const {skip, todo} = res;
    if (skip) this.skips.push({
     ...res,
     skip
    });
    if (todo) this.todos.push({
     ...res,
     todo
    });
    if (res.ok) {
     this.pass++;
     if (!skip && !todo && this.passes) this.passes.push(res);
    } else {
     this.fail++;
     if (!res.todo && !res.skip) {
      this.ok = false;
      this.failures.push(res);
     }
    }
    if (res.skip) this.skip++;
    if (res.todo) this.todo++;
    this.emitAssert(res);
    if (this.bail && !res.ok && !res.todo && !res.skip && !this.#bailingOut) {
     this.#maybeChild = null;
     const ind = new Array(this.level + 1).join("    ");
     let p;
     for (p = this; p.parent; p = p.parent) ;
     const bailName = res.name ? " " + res.name : "";
     p.parse(ind + "Bail out!" + bailName + "\n");
    }
    this.clearExtraQueue();
   }
   startChild(line) {
    const maybeBuffered = this.#current && this.#current.buffered;
    const unindentStream = !maybeBuffered && this.#maybeChild;
    const indentStream = !maybeBuffered && !unindentStream && lineTypes.subtestIndent.test(line);
    if (!maybeBuffered) this.emitResult();
    if (this.bailedOut) return;
    this.#child = new Parser({
     bail: this.bail,
     parent: this,
     level: this.level + 1,
     buffered: maybeBuffered || void 0,
     closingTestPoint: maybeBuffered && this.#current || void 0,
     preserveWhitespace: this.preserveWhitespace,
     omitVersion: true,
     strict: this.strict
    });
    this.#child.on("complete", results => {
     if (!results.ok) this.ok = false;
    });
    this.#child.on("line", l => {
     if (l.trim() || this.preserveWhitespace) l = "    " + l;
     this.emit("line", l);
    });
    line = line.substring(4);
    let subtestComment;
    if (indentStream) {
     subtestComment = line;
     line = "";
    } else if (maybeBuffered && this.#current) subtestComment = "# Subtest: " + this.#current.name + "\n"; else subtestComment = this.#maybeChild || "# Subtest\n";
    this.#maybeChild = null;
    this.#child.name = subtestComment.substring("# Subtest: ".length).trim();
    if (!this.#child.buffered) this.emit("line", subtestComment);
    this.emit("child", this.#child);
    this.#child.emitComment(subtestComment, true);
    if (line) this.#child.parse(line);
   }
   destroy(er) {
    this.abort("destroyed", er);
   }
   abort(message = "", extra) {
    if (this.#child) {
     const b = this.#child.buffered;
     this.#child.abort(message, extra);
     extra = null;
     if (b) this.write("\n}\n");
    }
    let dump = "";
    if (extra && Object.keys(extra).length) try {
     dump = esm.stringify(extra).trimEnd();
    } catch (er) {}
    const y = dump ? "  ---\n  " + dump.split("\n").join("\n  ") + "\n  ...\n" : "\n";
    const n = (this.count || 0) + 1 + (this.#current ? 1 : 0);
    if (this.planEnd !== -1 && this.planEnd < n && this.parent) {
     this.aborted = true;
     return;
    }
    message = message.replace(/[\n\r\s\t]/g, " ");
    let point = "\nnot ok " + n + " - " + message + "\n" + y;
    if (this.planEnd === -1) point += "1.." + n + "\n";
    if (!this.#sawVersion) this.write("TAP version 14\n");
    this.write(point);
    this.aborted = true;
    this.end();
   }
   emitAssert(res) {
    this.emit("assert", res);
    const c = this.#child || this.#previousChild;
    if (c) {
     this.#previousChild = null;
     if (res.name === c.name && c.results && res.ok === c.results.ok && c.results.count && !res.todo && !res.skip) return;
    }
    this.root.emit("result", res);
    if (res.skip) this.root.emit("skip", res); else if (res.todo) this.root.emit("todo", res); else if (!res.ok) this.root.emit("fail", res); else this.root.emit("pass", res);
   }
   emitComment(line, skipLine = false, noDuplicate = false) {
    if (line.trim().charAt(0) !== "#") line = "# " + line;
    if (line.slice(-1) !== "\n") line += "\n";
    if (noDuplicate && this.comments.indexOf(line) !== -1) return;
    this.comments.push(line);
    const dir = parseDirective(line.replace(/^\s*#\s*/, "").trim());
    if (dir && dir[0] === "time" && typeof dir[1] === "number") this.time = dir[1];
    if (this.#current || this.#extraQueue.length) {
     this.#extraQueue.push([ "line", line ]);
     this.#extraQueue.push([ "comment", line ]);
    } else {
     if (!skipLine) this.emit("line", line);
     this.emit("comment", line);
    }
   }
   parse(line) {
    line = line.replace(/\r\n$/, "\n");
    if (line === "\n") if (this.#child) line = "    " + line; else if (this.#yind) line = this.#yind + line;
    if (this.#bailingOut) if (!/^\s*}\n$/.test(line)) return; else if (!this.braceLevel || line.length < this.braceLevel) this.braceLevel = line.length; else return;
    if (this.omitVersion && lineTypes.version.test(line) && !this.#yind) return;
    const indent = line.match(/^[ \t]*/);
    if (indent && indent[0]) {
     this.parseIndent(line, indent[0]);
     return;
    }
    if (this.#child && this.#child.buffered && line === "}\n") {
     this.endChild();
     this.emit("line", line);
     this.emitResult();
     return;
    }
    const validLine = this.preserveWhitespace || line.trim() || this.#yind;
    if (line === "\n") return validLine && this.emit("line", line);
    if (this.#current && line === "{\n" && this.#current.diag && !this.#current.buffered && !this.#child) {
     this.emit("line", line);
     this.#current.buffered = true;
     return;
    }
    const type = lineType(line);
    if (!type) {
     this.nonTap(line);
     return;
    }
    if (type[0] === "comment") {
     this.emitComment(line);
     return;
    }
    if (this.#yind) this.yamlGarbage();
    if (this.#maybeChild) {
     this.emitComment(this.#maybeChild);
     this.#maybeChild = null;
    }
    if (this.#postPlan) {
     this.nonTap(line);
     return;
    }
    if (type[0] === "bailout") {
     const msg = type[1]?.[1] || "";
     this.bailout(unesc(msg), false);
     return;
    }
    if (type[0] === "pragma") {
     const [_, posNeg, key] = type[1];
     this.pragma(String(key), posNeg === "+", line);
     return;
    }
    if (type[0] === "version") {
     const version = type[1];
     this.version(parseInt(String(version[1]), 10), line);
     return;
    }
    if (type[0] === "plan") {
     const plan = type[1];
     this.plan(+String(plan[1]), +String(plan[2]), unesc(plan[3] || "").trim(), line);
     return;
    }
    if (type[0] === "testPoint") {
     this.parseTestPoint(type[1], line);
     return;
    }
    if (type[0] === "subtest") this.#maybeChild = line; else throw new Error("Unhandled case: " + type[0]);
   }
   parseIndent(line, indent) {
    if (this.#child && line.substring(0, 4) === "    ") {
     line = line.substring(4);
     this.#child.write(line);
     return;
    }
    if (this.#yind) if (line.indexOf(this.#yind) === 0) {
     this.emit("line", line);
     this.yamlishLine(line);
     return;
    } else this.yamlGarbage();
    if (this.#current && !this.#yind && line === indent + "---\n") {
     this.#yind = indent;
     this.emit("line", line);
     return;
    }
    if (line.substring(0, 4) === "    ") {
     if (this.#maybeChild || this.#current && this.#current.buffered || lineTypes.subtestIndent.test(line)) {
      this.startChild(line);
      return;
     }
     const s = line.match(/( {4})+(.*\n)$/);
     if (s && s[2]?.charAt(0) !== " ") {
      const type = lineType(String(s[2]));
      if (type) {
       if (type[0] === "comment") {
        this.emit("line", line);
        this.emitComment(line);
       } else this.startChild(line);
       return;
      }
     }
    }
    if (lineTypes.comment.test(line)) {
     this.emitComment(line);
     return;
    }
    this.nonTap(line);
   }
   static parse(str, options = {}) {
    return statics_parse(str, options);
   }
   static stringify(msg, options = {}) {
    return statics_stringify(msg, options);
   }
  }
 })
};
