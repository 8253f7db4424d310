import { modules as shared } from "./shared.index.js";

export const id = 5205;

export const ids = [ 5205 ];

export const modules = {
 ...shared,
 42896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   normaliseSbom: () => normaliseSbom
  });
  var digest = __webpack_require__(6799);
  var errors = __webpack_require__(74132);
  var parsed = __webpack_require__(10018);
  var components = __webpack_require__(3943);
  var instant = __webpack_require__(97410);
  function documentUuid(rootDigest, body) {
   const hex = (0, digest.sc)(`duri-sbom\n${rootDigest ?? ""}\n${(0, digest.sc)(body)}\n`);
   const variant = "89ab"[parseInt(hex.charAt(16), 16) & 3] ?? "8";
   return [ hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32) ].join("-");
  }
  const NAMESPACE = "https://github.com/duri/duri/sbom/";
  function hideMachinePaths(value, paths) {
   const roots = [ ...new Set(paths.map(path => path.replace(/[/\\]+$/, ""))) ].filter(path => path.split(/[/\\]/).length > 2).sort((a, b) => b.length - a.length);
   return roots.length === 0 ? value : walk(value, text => roots.reduce(withoutRoot, text));
  }
  function walk(value, change) {
   if (typeof value === "string") return change(value);
   if (value === null || typeof value !== "object") return value;
   const members = value;
   let copy;
   for (const key of Object.keys(members)) {
    const changed = walk(members[key], change);
    if (changed === members[key]) continue;
    copy ??= Array.isArray(value) ? [ ...value ] : {
     ...value
    };
    copy[key] = changed;
   }
   return copy ?? value;
  }
  function withoutRoot(text, root) {
   let result = text;
   for (let at = result.indexOf(root); at !== -1; at = result.indexOf(root, at + 1)) {
    const before = result.slice(0, at);
    const after = result.slice(at + root.length);
    const starts = before === "" || /(?:file:\/\/|dir:|[\s"'=(,])$/.test(before);
    if (starts && (after === "" || /^[/\\\s"'),;:]/.test(after))) result = before + (/^[/\\]./.test(after) ? after.slice(1) : `.${after.replace(/^[/\\]/, "")}`);
   }
   return result;
  }
  var canonical_json = __webpack_require__(46753);
  function renderDocument(document) {
   const members = Object.keys(document).filter(key => document[key] !== void 0).sort().map(key => `${(0, 
   canonical_json.d)(key)}:${renderMember(document[key])}`);
   return `{\n${members.join(",\n")}\n}\n`;
  }
  function renderMember(value) {
   if (!Array.isArray(value) || value.length === 0) return (0, canonical_json.d)(value);
   return `[\n${value.map(textOf).join(",\n")}\n]`;
  }
  function sortSets(value, isSet) {
   return sorted(value, isSet, "").value;
  }
  function sorted(value, isSet, key) {
   if (value === null || typeof value !== "object") return {
    value,
    text: (0, canonical_json.d)(value)
   };
   if (Array.isArray(value)) {
    const elements = value.map(element => sorted(element, isSet, ""));
    const list = isSet(key) ? sortedUnique(elements) : elements;
    return {
     value: list.map(element => element.value),
     text: `[${list.map(({text}) => text).join(",")}]`
    };
   }
   const object = value;
   const members = [];
   const parts = [];
   for (const name of Object.keys(object).sort()) {
    if (object[name] === void 0) continue;
    const inner = sorted(object[name], isSet, name);
    members.push([ name, inner.value ]);
    parts.push(`${(0, canonical_json.d)(name)}:${inner.text}`);
   }
   const copy = Object.fromEntries(members);
   const text = `{${parts.join(",")}}`;
   texts.set(copy, text);
   return {
    value: copy,
    text
   };
  }
  function sortedUnique(elements) {
   if (elements.length < 2) return [ ...elements ];
   const byText = new Map(elements.map(element => [ element.text, element ]));
   return [ ...byText ].sort(([a], [b]) => a < b ? -1 : 1).map(([, element]) => element);
  }
  const texts = new WeakMap;
  function textOf(element) {
   return (typeof element === "object" && element !== null ? texts.get(element) : void 0) ?? (0, 
   canonical_json.d)(element);
  }
  var sbom_licence = __webpack_require__(83348);
  function withValidLicences(document) {
   const {metadata, components} = document;
   return {
    ...document,
    metadata: metadata && {
     ...metadata,
     component: metadata.component && ofComponent(metadata.component),
     licenses: validChoices(metadata.licenses)
    },
    components: components?.map(ofComponent)
   };
  }
  function ofComponent(component) {
   return {
    ...component,
    licenses: validChoices(component.licenses),
    components: component.components?.map(ofComponent)
   };
  }
  function validChoices(choices) {
   const valid = choices?.flatMap(choice => "license" in choice ? validLicence(choice) : validExpression(choice)) ?? [];
   if (valid.length === 0) return;
   return valid.length === 1 ? valid : valid.map(choice => "expression" in choice ? {
    license: {
     name: choice.expression
    }
   } : choice);
  }
  function validLicence(choice) {
   const {id, name, ...rest} = choice.license;
   const stated = (id ?? name ?? "").trim();
   const licence = (0, sbom_licence.o9)(stated);
   if (licence.kind === "unknown") return [];
   if (id === void 0) return [ {
    license: {
     ...rest,
     name: stated
    }
   } ];
   if (licence.kind === "expression" && (0, sbom_licence.fX)(licence.expression)) return [ {
    license: {
     ...rest,
     id: licence.expression
    }
   } ];
   return [ {
    license: {
     ...rest,
     name: stated
    }
   } ];
  }
  function validExpression(choice) {
   const licence = (0, sbom_licence.o9)(choice.expression);
   const {expression, ...rest} = choice;
   switch (licence.kind) {
   case "unknown":
    return [];

   case "expression":
    return [ {
     ...rest,
     expression: licence.expression
    } ];

   case "none":
   case "text":
    return [ {
     license: {
      ...rest,
      name: expression.trim()
     }
    } ];
   }
  }
  var schema = __webpack_require__(18170);
  const SETS = new Set([ "annotations", "assemblies", "authors", "components", "compositions", "dependencies", "dependsOn", "externalReferences", "hashes", "licenses", "properties", "provides", "services", "tags", "tools", "vulnerabilities" ]);
  function normaliseCyclonedx(document, {rootDigest, createdAt, machinePaths, subject}) {
   const named = subject === void 0 ? document : withSubject(document, subject);
   const clean = withValidLicences(withStableRoot(hideMachinePaths(named, machinePaths)));
   const dated = {
    ...clean,
    serialNumber: void 0,
    version: 1,
    metadata: {
     ...clean.metadata,
     timestamp: (0, instant.fN)(createdAt)
    }
   };
   const sorted = sortSets(dated, key => SETS.has(key));
   return {
    ...sorted,
    serialNumber: `urn:uuid:${documentUuid(rootDigest, renderDocument(sorted))}`
   };
  }
  function withSubject(document, {name, version}) {
   const {metadata} = document;
   return metadata?.component === void 0 ? document : {
    ...document,
    metadata: {
     ...metadata,
     component: {
      ...metadata.component,
      name,
      version
     }
    }
   };
  }
  const ROOT_REF = "release-root";
  function withStableRoot(document) {
   const root = document.metadata?.component;
   const taken = [ ...(0, schema.c)(document) ].some(([, component]) => component["bom-ref"] === ROOT_REF);
   if (document.metadata === void 0 || root?.["bom-ref"] === void 0 || taken) return document;
   const rename = ref => ref === root["bom-ref"] ? ROOT_REF : ref;
   const renameAll = value => Array.isArray(value) ? value.map(ref => typeof ref === "string" ? rename(ref) : ref) : value;
   return {
    ...document,
    metadata: {
     ...document.metadata,
     component: {
      ...root,
      "bom-ref": ROOT_REF
     }
    },
    dependencies: document.dependencies?.map(({ref, dependsOn, provides}) => ({
     ref: rename(ref),
     dependsOn: dependsOn?.map(rename),
     provides: provides?.map(rename)
    })),
    compositions: document.compositions?.map(value => ({
     ...value,
     ...mapPresent(value, [ "assemblies", "dependencies" ], renameAll)
    }))
   };
  }
  function mapPresent(value, keys, change) {
   return Object.fromEntries(keys.filter(key => value[key] !== void 0).map(key => [ key, change(value[key]) ]));
  }
  var sbom_document = __webpack_require__(65806);
  var identifiers = __webpack_require__(13723);
  function licences_withValidLicences(document) {
   const book = new LicenceBook(document.hasExtractedLicensingInfos ?? []);
   const one = text => text === void 0 ? void 0 : book.expression(text);
   const many = texts => texts?.map(text => book.expression(text));
   const changed = {
    ...document,
    packages: document.packages?.map(value => ({
     ...value,
     licenseConcluded: one(value.licenseConcluded),
     licenseDeclared: one(value.licenseDeclared),
     licenseInfoFromFiles: many(value.licenseInfoFromFiles)
    })),
    files: document.files?.map(value => ({
     ...value,
     licenseConcluded: one(value.licenseConcluded),
     licenseInfoInFiles: many(value.licenseInfoInFiles)
    })),
    snippets: document.snippets?.map(value => ({
     ...value,
     licenseConcluded: one(value.licenseConcluded),
     licenseInfoInSnippets: many(value.licenseInfoInSnippets)
    }))
   };
   const extracted = book.extracted();
   return {
    ...changed,
    hasExtractedLicensingInfos: extracted.length === 0 ? void 0 : extracted
   };
  }
  const LICENCE_REFERENCE = /^LicenseRef-[A-Za-z0-9.-]+$/;
  class LicenceBook {
   #listed=new Map;
   #renamed=new Map;
   constructor(listed) {
    for (const entry of listed) {
     const licenseId = LICENCE_REFERENCE.test(entry.licenseId) ? entry.licenseId : (0, 
     sbom_licence.QV)(entry.licenseId);
     if (licenseId !== entry.licenseId) this.#renamed.set(entry.licenseId, licenseId);
     if (!this.#listed.has(licenseId)) this.#listed.set(licenseId, {
      ...entry,
      licenseId,
      extractedText: entry.extractedText || "NOASSERTION"
     });
    }
   }
   expression(text) {
    const licence = (0, sbom_licence.o9)(text.split(/([()\s]+)/).map(word => this.#renamed.get(word) ?? word).join(""));
    switch (licence.kind) {
    case "none":
     return "NONE";

    case "unknown":
     return "NOASSERTION";

    case "text":
     return this.#list({
      licenseId: (0, sbom_licence.QV)(licence.text),
      extractedText: licence.text,
      name: licence.text.slice(0, 200)
     });

    case "expression":
     for (const licenseId of licence.references) if (!licenseId.startsWith("DocumentRef-")) this.#list({
      licenseId,
      extractedText: "NOASSERTION"
     });
     return licence.expression;
    }
   }
   extracted() {
    return [ ...this.#listed.values() ];
   }
   #list(entry) {
    if (!this.#listed.has(entry.licenseId)) this.#listed.set(entry.licenseId, entry);
    return entry.licenseId;
   }
  }
  function normaliseSpdx(document, {rootDigest, createdAt, machinePaths, subject}) {
   const named = subject === void 0 ? document : normalise_withSubject(document, subject);
   const clean = licences_withValidLicences((0, identifiers.L)(hideMachinePaths(named, machinePaths)));
   const dated = {
    ...clean,
    documentNamespace: "",
    creationInfo: {
     ...clean.creationInfo,
     created: (0, instant.fN)(createdAt)
    }
   };
   const sorted = sortSets(dated, () => true);
   return {
    ...sorted,
    documentNamespace: NAMESPACE + documentUuid(rootDigest, renderDocument(sorted))
   };
  }
  function normalise_withSubject(document, {name, version}) {
   const root = (0, identifiers.zJ)(document);
   return {
    ...document,
    name: version === void 0 ? name : `${name}-${version}`,
    packages: document.packages?.map(value => value.SPDXID === root ? {
     ...value,
     name,
     versionInfo: version
    } : value)
   };
  }
  var validate = __webpack_require__(76517);
  function normaliseSbom({format, content}, options) {
   const parsed = (0, sbom_document.r)(content, format);
   if (!parsed.ok) throw invalid(format, parsed.problems);
   try {
    const document = normaliseDocument(parsed.value, options);
    const problems = (0, validate.q)(document);
    if (problems.length > 0) throw invalid(format, problems);
    return {
     format,
     content: Buffer.from(renderDocument(document.document)),
     components: (0, components._)(document),
     rawDigest: digestOfRaw(content, parsed.value),
     document
    };
   } catch (error) {
    if ((0, errors.bD)(error) !== "Lone surrogate is not allowed") throw error;
    throw invalid(format, [ {
     where: "",
     message: "holds half a surrogate pair, which has no canonical form"
    } ]);
   }
  }
  function normaliseDocument(sbom, options) {
   return sbom.format === "spdx-json" ? {
    format: sbom.format,
    document: normaliseSpdx(sbom.document, options)
   } : {
    format: sbom.format,
    document: normaliseCyclonedx(sbom.document, options)
   };
  }
  function digestOfRaw(content, sbom) {
   const passing = sbom.format === "spdx-json" ? [ sbom.document.documentNamespace, sbom.document.creationInfo.created ] : [ sbom.document.serialNumber, sbom.document.metadata?.timestamp ];
   const text = Buffer.from(content).toString("utf8");
   return (0, digest.sc)(passing.reduce((rest, value) => value === void 0 ? rest : rest.replaceAll(value, ""), text));
  }
  const SHOWN = 5;
  function invalid(format, problems) {
   const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : "";
   return new errors.cs("sbom_invalid", `the ${format} document ${(0, parsed.yg)(problems.slice(0, SHOWN))}${more}`, {
    format,
    problems: problems.slice(0, 100).map(({where, message}) => `${where}: ${message}`)
   });
  }
 })
};
