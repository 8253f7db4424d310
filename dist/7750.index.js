import { modules as shared } from "./shared.index.js";

export const id = 7750;

export const ids = [ 7750 ];

export const modules = {
 ...shared,
 7750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runAdmission: () => runAdmission
  });
  var external_node_path_ = __webpack_require__(76760);
  var dist = __webpack_require__(38815);
  var verdict = __webpack_require__(1676);
  var keyring = __webpack_require__(43596);
  var standing = __webpack_require__(13840);
  var errors = __webpack_require__(74132);
  var finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  var model_path = __webpack_require__(80916);
  var load_policy = __webpack_require__(35821);
  var policy_policy = __webpack_require__(80728);
  var parsed = __webpack_require__(10018);
  var containers = __webpack_require__(66927);
  var names = __webpack_require__(45018);
  const VARIABLES = [ {
   name: "inits",
   expression: "object.spec.?initContainers.orValue([])"
  }, {
   name: "volumes",
   expression: "object.spec.?volumes.orValue([])"
  }, {
   name: "all",
   expression: "variables.inits + object.spec.containers"
  } ];
  const PINNED = "matches('@sha256:[0-9a-f]{64}$')";
  const ROLES = [ "verifier", "restore", "integrity-gate", "duri-integrity-sidecar" ];
  const SEALED = [ "release", "verifier", "policy", "archives", "hmac-key" ];
  const PATHS = {
   release: names.ls.volume,
   policy: "/etc/duri",
   verifier: "/opt/duri"
  };
  function podRules(verifier) {
   return [ ...imageRules(verifier), ...containerRules(), ...environmentRules(), ...volumeRules(), {
    expression: 'object.spec.?securityContext.?runAsNonRoot.orValue(false) && object.spec.?securityContext.?runAsUser.orValue(1) != 0 && object.spec.?securityContext.?seccompProfile.?type.orValue("") == "RuntimeDefault" && !object.spec.?automountServiceAccountToken.orValue(true) && !object.spec.?enableServiceLinks.orValue(true)',
    message: "the pod runs as no root, with the profile RuntimeDefault, without a token and without variables of services"
   }, {
    expression: "!object.spec.?hostNetwork.orValue(false) && !object.spec.?hostPID.orValue(false) && !object.spec.?hostIPC.orValue(false) && !object.spec.?shareProcessNamespace.orValue(false)",
    message: "the pod shares no namespace of its host, and no processes between containers"
   }, {
    expression: 'variables.all.all(c, c.?securityContext.?runAsUser.orValue(1) != 0 && c.?securityContext.?runAsNonRoot.orValue(true) && !c.?securityContext.?privileged.orValue(false) && !c.?securityContext.?allowPrivilegeEscalation.orValue(true) && c.?securityContext.?readOnlyRootFilesystem.orValue(false) && "ALL" in c.?securityContext.?capabilities.?drop.orValue([]) && c.?securityContext.?capabilities.?add.orValue([]).size() == 0)',
    message: "every container runs as no root, on a read-only root, without privileges and capabilities"
   } ];
  }
  function imageRules(verifier) {
   return [ {
    expression: `variables.all.all(c, c.image.${PINNED})`,
    message: "every image is named by digest"
   }, {
    expression: `variables.volumes.all(v, !has(v.image) || v.image.reference.${PINNED})`,
    message: "every image volume is named by digest"
   }, {
    expression: `variables.inits.filter(c, c.name in ${list(ROLES)}).all(c, c.image == ${admission_rules_text(verifier)}) && variables.volumes.filter(v, v.name == "verifier" && has(v.image)).all(v, v.image.reference == ${admission_rules_text(verifier)})`,
    message: `what verifies is the image ${verifier}`
   } ];
  }
  function containerRules() {
   const command = `c.?command.orValue([]) == ${list(containers.Qx.command)}`;
   const exactly = line => `${command} && c.?args.orValue([]) == ${list(line)}`;
   const runs = line => `${command} && ${begins("c.?args.orValue([])", line)}`;
   return [ {
    expression: `variables.inits.exists(c, c.name == "integrity-gate" && !has(c.restartPolicy) && ${exactly(containers.Qx.gate)})`,
    message: "the init container integrity-gate verifies the release before anything of it starts"
   }, {
    expression: `variables.inits.exists(c, c.name == "duri-integrity-sidecar" && c.?restartPolicy.orValue("") == "Always" && ${runs(containers.Qx.sidecar)} && ${once("c.args", containers.Qx.sidecar)})`,
    message: "the native sidecar duri-integrity-sidecar verifies the release while it runs"
   }, {
    expression: `object.spec.containers.all(c, ${runs(containers.Qx.app)})`,
    message: "every container starts its program by duri boot, for the release that the deployment names"
   }, {
    expression: `variables.volumes.exists(v, v.name == "release" && (has(v.image) || has(v.emptyDir) && variables.inits.exists(c, c.name == "restore" && ${exactly(containers.Qx.restore)})))`,
    message: "the release is an image volume, or restored from its archive by duri"
   }, {
    expression: `variables.volumes.exists(v, v.name == "verifier" && (has(v.image) || has(v.emptyDir) && variables.inits.exists(c, c.name == "verifier" && c.?command.orValue([]) == ${list(containers.Qx.install)} && !has(c.args))))`,
    message: "the verifier in the app's container is an image volume, or copied from its image"
   } ];
  }
  function environmentRules() {
   const judged = `c.?env.orValue([]).exists(e, e.name == "DURI_ENV" && e.?value.orValue("") == "prod") && c.env.exists(e, e.name == "DURI_INTEGRITY_MODE" && e.?value.orValue("") == "strict") && c.env.exists(e, e.name == "DURI_EXPECT" && e.?valueFrom.?configMapKeyRef.?name.orValue("").startsWith("duri-release-")) && c.env.filter(e, e.name in ["DURI_ENV", "DURI_INTEGRITY_MODE", "DURI_EXPECT"]).size() == 3`;
   return [ {
    expression: `(variables.inits.filter(c, c.name in ${list(ROLES.slice(1))}) + object.spec.containers).all(c, ${judged})`,
    message: "verification enforces (DURI_ENV=prod, DURI_INTEGRITY_MODE=strict), for the release of the ConfigMap duri-release-…"
   }, {
    expression: `variables.all.all(c, !has(c.envFrom) && c.?env.orValue([]).all(e, !(e.name in ["NODE_OPTIONS", "NODE_PATH", "OPENSSL_CONF", "OPENSSL_MODULES"] || e.name.startsWith("LD_"))))`,
    message: "no variable makes the verifier load other code, and none comes from where it cannot be seen"
   } ];
  }
  function volumeRules() {
   const mounts = "c.?volumeMounts.orValue([])";
   const filled = '(c.name == "restore" && m.name == "release") || (c.name == "verifier" && m.name == "verifier")';
   const has = name => `${mounts}.exists(m, m.name == "${name}" && m.mountPath == "${PATHS[name]}" && m.?subPath.orValue("") in ["", ${name === "verifier" ? '"opt/duri"' : '""'}] && !has(m.subPathExpr))`;
   const own = Object.entries(PATHS).map(([name, path]) => `(m.mountPath + "/").startsWith("${path}/") == (m.name == "${name}" && m.mountPath == "${path}")`);
   return [ {
    expression: `variables.all.all(c, ${mounts}.all(m, !(m.name in ${list(SEALED)}) || m.?readOnly.orValue(false) || ${filled}))`,
    message: "release, verifier, policy, keys and archives are mounted read-only everywhere but where they are filled"
   }, {
    expression: `variables.all.filter(c, c.name != "verifier").all(c, ${mounts}.all(m, ${own.join(" && ")})) && variables.all.all(c, ${mounts}.all(m, !(m.mountPath in ["/", "/opt", "/srv", "/etc"])))`,
    message: "release, policy and verifier are mounted where duri reads them, and nothing over them"
   }, {
    expression: `(variables.inits.filter(c, c.name in ${list(ROLES.slice(1))}) + object.spec.containers).all(c, ${has("policy")} && ${has("release")}) && object.spec.containers.all(c, ${has("verifier")})`,
    message: "what duri reads comes from the volumes of the pod, whole, and never from an image of the product"
   }, {
    expression: 'variables.volumes.exists(v, v.name == "policy" && has(v.projected) && v.projected.sources.all(s, has(s.configMap)) && v.projected.sources[0].configMap.name.startsWith("duri-policy-") && v.projected.sources.all(s, s.configMap.name.startsWith("duri-policy-") || s.configMap.name == "duri-freeze"))',
    message: "policy and key ring come from the ConfigMap duri-policy-…, the kill switch from duri-freeze"
   }, {
    expression: "variables.volumes.all(v, !has(v.hostPath))",
    message: "nothing of the host is mounted"
   } ];
  }
  function begins(name, words) {
   return [ `${name}.size() >= ${words.length}`, ...words.map((word, at) => `${name}[${at}] == ${admission_rules_text(word)}`) ].join(" && ");
  }
  function once(name, line) {
   const flags = line.filter(word => word.startsWith("--"));
   return `${name}.filter(a, a.matches(${admission_rules_text(`^(${flags.join("|")})(=|$)`)})).size() == ${flags.length}`;
  }
  function admission_rules_text(value) {
   return JSON.stringify(value);
  }
  function list(values) {
   return `[${values.map(admission_rules_text).join(", ")}]`;
  }
  const API = "policies.kyverno.io/v1";
  const VSA = "https://slsa.dev/verification_summary/v1";
  function admissionPolicies(facts) {
   return [ podPolicy(facts), debugPolicy(facts), configurationPolicy(facts), ...facts.verdict.keys.length === 0 ? [] : [ verdictPolicy(facts) ] ];
  }
  function podPolicy(facts) {
   return {
    ...head("ValidatingPolicy", facts, "pods", "Pods run only a release that duri verifies before it starts and while it runs."),
    spec: {
     ...enforced(facts, [ "pods" ]),
     variables: VARIABLES,
     validations: podRules(facts.verifier)
    }
   };
  }
  function debugPolicy(facts) {
   return {
    ...head("ValidatingPolicy", facts, "debug", "Nothing is added to a pod that runs."),
    spec: {
     ...enforced(facts, [ "pods/ephemeralcontainers" ]),
     validations: [ {
      expression: "false",
      message: "no container is added to a pod that runs"
     } ]
    }
   };
  }
  function configurationPolicy(facts) {
   const rules = [ {
    expression: `object.?data["duri.yml"].orValue("") == ${admission_rules_text(facts.policy)}`,
    message: "duri.yml is the one of the repository"
   }, {
    expression: `object.?data["duri.keyring.json"].orValue("") == ${admission_rules_text(facts.keyring)}`,
    message: "the key ring is the one of the repository"
   }, {
    expression: "object.?immutable.orValue(false) == true",
    message: "it cannot be changed"
   } ];
   return {
    ...head("ValidatingPolicy", facts, "configuration", "Policy and key ring of the verifier are those of the repository."),
    spec: {
     ...enforced(facts, [ "configmaps" ]),
     matchConditions: [ {
      name: "is-policy",
      expression: 'object.metadata.name.startsWith("duri-policy-")'
     } ],
     validations: rules
    }
   };
  }
  function verdictPolicy(facts) {
   const {keys, verifierId, resourceUri, policies} = facts.verdict;
   const attestors = keys.map((data, index) => ({
    name: `gate${index + 1}`,
    cosign: {
     key: {
      data
     },
     ctlog: {
      insecureIgnoreTlog: true,
      insecureIgnoreSCT: true
     }
    }
   }));
   const every = condition => `images.released.map(image, ${condition}).all(e, e)`;
   const payload = "extractPayload(image, attestations.verdict).predicate";
   const signed = `verifyAttestationSignatures(image, attestations.verdict, [${attestors.map(({name}) => `attestors.${name}`).join(", ")}]) > 0`;
   return {
    ...head("ImageValidatingPolicy", facts, "verdict", "Images of the product carry a green verdict that the gate has signed."),
    spec: {
     ...enforced(facts, [ "pods" ]),
     matchImageReferences: [ {
      expression: `ref != ${admission_rules_text(facts.verifier)}`
     } ],
     images: [ {
      name: "released",
      expression: 'object.spec.containers.map(c, c.image) + object.spec.?volumes.orValue([]).filter(v, v.name == "release" && has(v.image)).map(v, v.image.reference)'
     } ],
     validationConfigurations: {
      mutateDigest: false,
      verifyDigest: true,
      required: true
     },
     attestors,
     attestations: [ {
      name: "verdict",
      intoto: {
       type: VSA
      }
     } ],
     validations: [ {
      expression: every(signed),
      message: "the image carries no verdict that a key of the gate has signed"
     }, {
      expression: every(`${payload}.verificationResult == "PASSED"`),
      message: "the verdict is not green"
     }, {
      expression: every(`${payload}.verifier.id == ${admission_rules_text(verifierId)} && ${payload}.resourceUri == ${admission_rules_text(resourceUri)}`),
      message: `the verdict is not for ${resourceUri}, or not by ${verifierId}`
     }, {
      expression: every(`${payload}.policy.digest.sha256 in [${policies.map(admission_rules_text).join(", ")}]`),
      message: "the verdict was given under another policy"
     } ]
    }
   };
  }
  function head(kind, {product}, what, description) {
   return {
    apiVersion: API,
    kind,
    metadata: {
     name: `duri-${(0, names.Hd)({
      product
     })}-${what}`,
     annotations: {
      "policies.kyverno.io/category": "Software Supply Chain",
      "policies.kyverno.io/description": description
     }
    }
   };
  }
  function enforced({namespace}, resources) {
   return {
    failurePolicy: "Fail",
    validationActions: [ "Deny" ],
    matchConstraints: {
     namespaceSelector: {
      matchLabels: {
       "kubernetes.io/metadata.name": namespace
      }
     },
     resourceRules: [ {
      apiGroups: [ "" ],
      apiVersions: [ "v1" ],
      operations: [ "CREATE", "UPDATE" ],
      resources
     } ]
    }
   };
  }
  var key_inputs = __webpack_require__(32337);
  async function runAdmission(ports, values) {
   const {files, environment} = ports;
   const namespace = checked("--namespace", values.namespace, /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, "the name of a namespace");
   const verifier = checked("--verifier-image", values.verifierImage, /^[a-z0-9][\w./:-]{0,400}@sha256:[0-9a-f]{64}$/, "an image by digest, IMAGE@sha256:…");
   const output = (0, external_node_path_.resolve)(environment.cwd, values.output);
   if (files.exists(output) && !values.force) throw new errors.cs("file_exists", `${(0, 
   model_path.g$)(values.output)} is already there`, {
    path: output
   }, {
    hint: "Overwrite it with --force."
   });
   const loaded = await (0, load_policy.tb)(ports, {
    config: values.config,
    mode: "repository"
   });
   const {product, line, boot} = loaded.policy;
   if (product === void 0 || line === void 0) throw new errors.cs("policy_invalid", "product and line are not stated, so the policy would admit anything", {}, {
    hint: "Set `product` and `line` in duri.yml."
   });
   const [policy, ring] = [ textOf(ports, loaded.path), textOf(ports, (0, external_node_path_.resolve)(environment.cwd, values.keyring ?? (0, 
   policy_policy.E7)(loaded) ?? key_inputs.CE)) ];
   const keys = gateKeys(ring, ports.clock.now());
   const scope = {
    product,
    line,
    environment: boot.environment
   };
   const objects = admissionPolicies({
    product,
    namespace,
    verifier,
    policy,
    keyring: ring,
    verdict: {
     keys,
     verifierId: boot.verifier,
     resourceUri: (0, verdict.N)(scope),
     policies: acceptedPolicies(loaded)
    }
   });
   const says = "# Written by `duri admission` from duri.yml and the key ring; not to be edited. docs/kubernetes.md\n";
   files.write(output, says + objects.map(object => (0, dist.stringify)(object, {
    lineWidth: 0
   })).join("---\n"));
   const warnings = keys.length > 0 ? [] : [ (0, finding.$e)("verdict_ignored", "key ring", 'has no ECDSA key with the use "gate" that counts now: nothing is asked about verdicts over images') ];
   return {
    exitCode: 0,
    json: {
     path: output,
     namespace,
     verdicts: (0, verdict.N)(scope),
     gate_keys: keys.length,
     objects: objects.map(({kind, metadata}) => ({
      kind,
      metadata
     }))
    },
    report: {
     tone: warnings.length > 0 ? "warn" : "good",
     headline: `Wrote ${objects.length} policies for the namespace ${namespace}`,
     facts: [ [ "file", output ], [ "verifier", verifier ], [ "verdicts", keys.length === 0 ? "not asked for" : `${(0, 
     verdict.N)(scope)}, by ${keys.length} ${keys.length === 1 ? "key" : "keys"}` ] ],
     warnings,
     next: [ `kubectl apply -f ${values.output}` ]
    },
    short: output
   };
  }
  function checked(flag, value, pattern, what) {
   if (pattern.test(value)) return value;
   throw new errors.cs("input_invalid", `${flag} is "${(0, model_path.g$)(value.slice(0, 80))}"; expected ${what}`);
  }
  function textOf({files}, path) {
   const content = path === void 0 ? void 0 : files.read(path, limits.b.policyBytes);
   if (content !== void 0) return Buffer.from(content).toString("utf8");
   throw new errors.cs("input_missing", `there is no ${path === void 0 ? "duri.yml" : (0, 
   model_path.g$)(path)}`, {}, {
    hint: "Name it with --config or --keyring."
   });
  }
  function gateKeys(text, at) {
   const ring = (0, keyring.ZU)(Buffer.from(text));
   if (!ring.ok) throw new errors.cs("keyring_invalid", `the key ring ${(0, parsed.yg)(ring.problems)}`);
   return ring.value.keys.flatMap(key => key.kind === "ecdsa-p256" && key.uses.includes("gate") && key.public_key !== void 0 && (0, 
   standing.YP)(key, ring.value, at).mayVerify ? [ key.public_key ] : []);
  }
  function acceptedPolicies({digest, policy}) {
   return [ digest, ...policy.boot.policies.map(each => each.replace("sha256:", "")) ];
  }
 }),
 66927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Kg: () => INIT_CONTAINERS,
   OA: () => APP_CONTAINER,
   Qx: () => LINES
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45018);
  const {node, cli, volume, release, evidence, policy, keyring, state, archives} = _names_js__WEBPACK_IMPORTED_MODULE_0__.ls;
  const EXPECT = [ "--expect", "$(DURI_EXPECT)" ];
  const JUDGED_BY = [ release, "--evidence", evidence, "--config", policy, "--keyring", keyring, ...EXPECT ];
  const LINES = {
   command: [ node, cli ],
   install: [ node, "-e", `require('node:fs').cpSync('/opt/duri', '/verifier', { recursive: true })` ],
   restore: [ "restore", archives, "--to", `${volume}/current`, "--config", policy, "--keyring", keyring, ...EXPECT ],
   gate: [ "watch", ...JUDGED_BY, "--once" ],
   sidecar: [ "watch", ...JUDGED_BY, "--interval" ],
   app: [ "boot", ...JUDGED_BY, "--" ]
  };
  const VARIABLES = [ "- { name: DURI_ENV, value: prod }", "- { name: DURI_INTEGRITY_MODE, value: strict }", "- name: DURI_EXPECT", "  valueFrom: { configMapKeyRef: { name: duri-release, key: DURI_EXPECT } }" ];
  const VERIFIER = `        # Node and dist/ of the verifier, for the app's container, whose image knows nothing of them.\n        - name: verifier\n          image: duri-verifier\n          command:\n${LINES.install.map(word => `            - ${JSON.stringify(word)}`).join("\n")}\n${container([ [ "verifier", "/verifier", "rw" ] ], {
   cpu: "100m",
   memory: "256Mi"
  }, [])}\n`;
  const RESTORE = `        # The very release that the deployment names, out of the store "directory". The only container that may write to the release.\n        - name: restore\n          image: duri-verifier\n${duri(LINES.restore)}\n${container([ [ "archives", archives, "ro" ], [ "release", volume, "rw" ], [ "policy", "/etc/duri", "ro" ] ], {
   cpu: "250m",
   memory: "512Mi"
  })}\n`;
  const GATE = `        # Asks everything that a boot asks of the release, with its exit codes, and starts nothing: the app's container boots.\n        - name: integrity-gate\n          image: duri-verifier\n${duri(LINES.gate)}\n${container([ [ "release", volume, "ro" ], [ "policy", "/etc/duri", "ro" ] ], {
   cpu: "250m",
   memory: "512Mi"
  })}\n`;
  const SIDECAR = `        # A native sidecar: started before the app, ended after it. While it is not ready no traffic reaches the pod.\n        - name: duri-integrity-sidecar\n          image: duri-verifier\n          restartPolicy: Always\n${duri([ ...LINES.sidecar, "5m", "--listen", "0.0.0.0:9101", "--textfile", "/metrics/integrity.prom" ])}\n          ports:\n            - { containerPort: 9101, name: metrics }\n          startupProbe:\n            httpGet: { path: /healthz, port: metrics }\n            periodSeconds: 2\n            failureThreshold: 60\n          livenessProbe:\n            httpGet: { path: /healthz, port: metrics }\n            periodSeconds: 20\n            timeoutSeconds: 5\n          readinessProbe:\n            httpGet: { path: /readyz, port: metrics }\n            periodSeconds: 10\n            timeoutSeconds: 5\n${container([ [ "release", volume, "ro" ], [ "policy", "/etc/duri", "ro" ], [ "state", state, "rw" ], [ "metrics", "/metrics", "rw" ] ], {
   cpu: "50m",
   memory: "256Mi"
  }, [ ...VARIABLES, `- { name: DURI_STATE_DIR, value: ${state} }` ])}\n`;
  const APP_CONTAINER = `        # Init containers run once a pod, a container many times: so each start verifies again. An overlay appends the program.\n        - name: app\n          image: app\n${duri(LINES.app)}\n${container([ [ "release", volume, "ro" ], [ "policy", "/etc/duri", "ro" ], [ "verifier", "/opt/duri", "ro" ], [ "tmp", "/tmp", "rw" ] ], {
   cpu: "250m",
   memory: "512Mi"
  })}\n`;
  const INIT_CONTAINERS = [ VERIFIER, RESTORE, GATE, SIDECAR ].join("");
  function duri(args) {
   return indent([ "command:", `  - ${node}`, `  - ${cli}`, "args:", ...args.map(arg => `  - ${/^[$-]/.test(arg) || arg.includes(":") ? `'${arg}'` : arg}`) ]);
  }
  function container(mounts, {cpu, memory}, variables = VARIABLES) {
   return indent([ ...variables.length === 0 ? [] : [ "env:", ...variables.map(line => `  ${line}`) ], "securityContext:", "  runAsNonRoot: true", "  allowPrivilegeEscalation: false", "  readOnlyRootFilesystem: true", "  capabilities: { drop: [ALL] }", "resources:", `  requests: { cpu: ${cpu}, memory: ${memory} }`, `  limits: { memory: ${memory} }`, "volumeMounts:", ...mounts.map(([name, path, access]) => `  - { name: ${name}, mountPath: ${path}${access === "ro" ? ", readOnly: true" : ""} }`) ]);
  }
  function indent(lines) {
   return lines.map(line => `          ${line}`).join("\n");
  }
 }),
 45018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hd: () => objectName,
   ls: () => PLACES,
   m3: () => USER
  });
  const PLACES = {
   node: "/opt/duri/bin/node",
   cli: "/opt/duri/dist/cli.js",
   volume: "/srv/duri",
   release: "/srv/duri/current/release",
   evidence: "/srv/duri/current/evidence",
   policy: "/etc/duri/duri.yml",
   keyring: "/etc/duri/duri.keyring.json",
   state: "/var/lib/duri",
   archives: "/archives"
  };
  const USER = 65532;
  function objectName({product}) {
   const name = product.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 50).replace(/^-+|-+$/g, "");
   return name === "" ? "app" : name;
  }
 })
};
