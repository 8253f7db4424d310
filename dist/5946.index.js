export const id = 5946;

export const ids = [ 5946 ];

export const modules = {
 53945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => Expression
  });
  class Expression {
   constructor(pattern, options = {}, data) {
    this.pattern = pattern;
    this.separator = options.separator || ".";
    this.segments = this._parse(pattern);
    this.data = data;
    this._hasDeepWildcard = this.segments.some(seg => seg.type === "deep-wildcard");
    this._hasAttributeCondition = this.segments.some(seg => seg.attrName !== void 0);
    this._hasPositionSelector = this.segments.some(seg => seg.position !== void 0);
   }
   _parse(pattern) {
    const segments = [];
    let i = 0;
    let currentPart = "";
    while (i < pattern.length) if (pattern[i] === this.separator) if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
     if (currentPart.trim()) {
      segments.push(this._parseSegment(currentPart.trim()));
      currentPart = "";
     }
     segments.push({
      type: "deep-wildcard"
     });
     i += 2;
    } else {
     if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
     currentPart = "";
     i++;
    } else {
     currentPart += pattern[i];
     i++;
    }
    if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
    return segments;
   }
   _parseSegment(part) {
    const segment = {
     type: "tag"
    };
    let bracketContent = null;
    let withoutBrackets = part;
    const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch) {
     withoutBrackets = bracketMatch[1] + bracketMatch[3];
     if (bracketMatch[2]) {
      const content = bracketMatch[2].slice(1, -1);
      if (content) bracketContent = content;
     }
    }
    let namespace;
    let tagAndPosition = withoutBrackets;
    if (withoutBrackets.includes("::")) {
     const nsIndex = withoutBrackets.indexOf("::");
     namespace = withoutBrackets.substring(0, nsIndex).trim();
     tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
     if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
    }
    let tag;
    let positionMatch = null;
    if (tagAndPosition.includes(":")) {
     const colonIndex = tagAndPosition.lastIndexOf(":");
     const tagPart = tagAndPosition.substring(0, colonIndex).trim();
     const posPart = tagAndPosition.substring(colonIndex + 1).trim();
     const isPositionKeyword = [ "first", "last", "odd", "even" ].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
     if (isPositionKeyword) {
      tag = tagPart;
      positionMatch = posPart;
     } else tag = tagAndPosition;
    } else tag = tagAndPosition;
    if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
    segment.tag = tag;
    if (namespace) segment.namespace = namespace;
    if (bracketContent) if (bracketContent.includes("=")) {
     const eqIndex = bracketContent.indexOf("=");
     segment.attrName = bracketContent.substring(0, eqIndex).trim();
     segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
    } else segment.attrName = bracketContent.trim();
    if (positionMatch) {
     const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
     if (nthMatch) {
      segment.position = "nth";
      segment.positionValue = parseInt(nthMatch[1], 10);
     } else segment.position = positionMatch;
    }
    return segment;
   }
   get length() {
    return this.segments.length;
   }
   hasDeepWildcard() {
    return this._hasDeepWildcard;
   }
   hasAttributeCondition() {
    return this._hasAttributeCondition;
   }
   hasPositionSelector() {
    return this._hasPositionSelector;
   }
   toString() {
    return this.pattern;
   }
  }
 }),
 48257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => Matcher
  });
  class MatcherView {
   constructor(matcher) {
    this._matcher = matcher;
   }
   get separator() {
    return this._matcher.separator;
   }
   getCurrentTag() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].tag : void 0;
   }
   getCurrentNamespace() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].namespace : void 0;
   }
   getAttrValue(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return;
    return path[path.length - 1].values?.[attrName];
   }
   hasAttr(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return false;
    const current = path[path.length - 1];
    return current.values !== void 0 && attrName in current.values;
   }
   getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
   }
   hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
   }
   getPosition() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].position ?? 0;
   }
   getCounter() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].counter ?? 0;
   }
   getIndex() {
    return this.getPosition();
   }
   getDepth() {
    return this._matcher.path.length;
   }
   toString(separator, includeNamespace = true) {
    return this._matcher.toString(separator, includeNamespace);
   }
   toArray() {
    return this._matcher.path.map(n => n.tag);
   }
   matches(expression) {
    return this._matcher.matches(expression);
   }
   matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
   }
  }
  class Matcher {
   constructor(options = {}) {
    this.separator = options.separator || ".";
    this.path = [];
    this.siblingStacks = [];
    this._pathStringCache = null;
    this._view = new MatcherView(this);
    this._keptAttrs = [];
   }
   push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null;
    if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
    const currentLevel = this.path.length;
    let level = this.siblingStacks[currentLevel];
    if (!level) {
     level = {
      counts: new Map,
      total: 0
     };
     this.siblingStacks[currentLevel] = level;
    }
    const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
    const counter = level.counts.get(siblingKey) || 0;
    const position = level.total;
    level.counts.set(siblingKey, counter + 1);
    level.total++;
    const node = {
     tag: tagName,
     position,
     counter
    };
    if (namespace !== null && namespace !== void 0) node.namespace = namespace;
    if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
    this.path.push(node);
    const depth = this.path.length;
    const keep = options !== null ? options.keep : null;
    if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
     const name = keep[i];
     if (attrValues[name] !== void 0) this._keptAttrs.push({
      depth,
      name,
      value: attrValues[name]
     });
    }
   }
   pop() {
    if (this.path.length === 0) return;
    this._pathStringCache = null;
    const node = this.path.pop();
    if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
    const poppedDepth = this.path.length + 1;
    while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
    return node;
   }
   updateCurrent(attrValues) {
    if (this.path.length > 0) {
     const current = this.path[this.path.length - 1];
     if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
    }
   }
   getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
   }
   getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
   }
   getAttrValue(attrName) {
    if (this.path.length === 0) return;
    return this.path[this.path.length - 1].values?.[attrName];
   }
   hasAttr(attrName) {
    if (this.path.length === 0) return false;
    const current = this.path[this.path.length - 1];
    return current.values !== void 0 && attrName in current.values;
   }
   getAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
    return;
   }
   hasAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
    return false;
   }
   getPosition() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].position ?? 0;
   }
   getCounter() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].counter ?? 0;
   }
   getIndex() {
    return this.getPosition();
   }
   getDepth() {
    return this.path.length;
   }
   toString(separator, includeNamespace = true) {
    const sep = separator || this.separator;
    const isDefault = sep === this.separator && includeNamespace === true;
    if (isDefault) {
     if (this._pathStringCache !== null) return this._pathStringCache;
     const result = this.path.map(n => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
     this._pathStringCache = result;
     return result;
    }
    return this.path.map(n => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
   }
   toArray() {
    return this.path.map(n => n.tag);
   }
   reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
   }
   matches(expression) {
    const segments = expression.segments;
    if (segments.length === 0) return false;
    if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
    return this._matchSimple(segments);
   }
   _matchSimple(segments) {
    if (this.path.length !== segments.length) return false;
    for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
    return true;
   }
   _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1;
    let segIdx = segments.length - 1;
    while (segIdx >= 0 && pathIdx >= 0) {
     const segment = segments[segIdx];
     if (segment.type === "deep-wildcard") {
      segIdx--;
      if (segIdx < 0) return true;
      const nextSeg = segments[segIdx];
      let found = false;
      for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
       pathIdx = i - 1;
       segIdx--;
       found = true;
       break;
      }
      if (!found) return false;
     } else {
      if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
      pathIdx--;
      segIdx--;
     }
    }
    return segIdx < 0;
   }
   _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== "*" && segment.tag !== node.tag) return false;
    if (segment.namespace !== void 0) if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
    if (segment.attrName !== void 0) {
     if (!isCurrentNode) return false;
     if (!node.values || !(segment.attrName in node.values)) return false;
     if (segment.attrValue !== void 0) if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
    }
    if (segment.position !== void 0) {
     if (!isCurrentNode) return false;
     const counter = node.counter ?? 0;
     if (segment.position === "first" && counter !== 0) return false; else if (segment.position === "odd" && counter % 2 !== 1) return false; else if (segment.position === "even" && counter % 2 !== 0) return false; else if (segment.position === "nth" && counter !== segment.positionValue) return false;
    }
    return true;
   }
   matchesAny(exprSet) {
    return exprSet.matchesAny(this);
   }
   snapshot() {
    return {
     path: this.path.map(node => ({
      ...node
     })),
     siblingStacks: this.siblingStacks.map(level => level ? {
      counts: new Map(level.counts),
      total: level.total
     } : level),
     keptAttrs: this._keptAttrs.map(entry => ({
      ...entry
     }))
    };
   }
   restore(snapshot) {
    this._pathStringCache = null;
    this.path = snapshot.path.map(node => ({
     ...node
    }));
    this.siblingStacks = snapshot.siblingStacks.map(level => level ? {
     counts: new Map(level.counts),
     total: level.total
    } : level);
    this._keptAttrs = (snapshot.keptAttrs || []).map(entry => ({
     ...entry
    }));
   }
   readOnly() {
    return this._view;
   }
  }
 }),
 64658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fG: () => qName,
   fH: () => createValidator
  });
  const nameStartChar10 = ":A-Za-z_" + "À-ÖØ-öø-˿" + "Ͱ-ͽ" + "Ϳ-҆҈-῿" + "‌-‍" + "⁰-↏" + "Ⰰ-⿯" + "、-퟿" + "豈-﷏" + "ﷰ-�";
  const nameChar10 = nameStartChar10 + "\\-\\.\\d" + "·" + "̀-ͯ" + "‿-⁀";
  const nameStartChar11 = ":A-Za-z_" + "À-˿" + "Ͱ-ͽ" + "Ϳ-҆҈-῿" + "‌-‍" + "⁰-↏" + "Ⰰ-⿯" + "、-퟿" + "豈-﷏" + "ﷰ-�" + "𐀀-󯿿";
  const nameChar11 = nameStartChar11 + "\\-\\.\\d" + "·" + "̀-ͯ" + "҇" + "‿-⁀";
  const buildRegexes = (startChar, char, flags = "") => {
   const ncStart = startChar.replace(":", "");
   const ncChar = char.replace(":", "");
   const ncNamePat = `[${ncStart}][${ncChar}]*`;
   return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
   };
  };
  const regexes10 = buildRegexes(nameStartChar10, nameChar10);
  const regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
  const nameStartCharAscii = ":A-Za-z_";
  const nameCharAscii = nameStartCharAscii + "\\-\\.\\d";
  const regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii);
  const getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
   if (asciiOnly) return regexesAscii;
   return xmlVersion === "1.1" ? regexes11 : regexes10;
  };
  const qName = (str, {xmlVersion = "1.0", asciiOnly = false} = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
  const PRODUCTIONS = [ "name", "ncName", "qName", "nmToken", "nmTokens" ];
  const createValidator = (production, {xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048} = {}) => {
   if (!PRODUCTIONS.includes(production)) throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
   const regex = getRegexes(xmlVersion, asciiOnly)[production];
   let cache = new Map;
   const validator = str => {
    const cached = cache.get(str);
    if (cached !== void 0) return cached;
    const result = regex.test(str);
    if (cache.size < maxCacheSize) cache.set(str, result);
    return result;
   };
   validator.reset = () => {
    cache = new Map;
   };
   return validator;
  };
 })
};
