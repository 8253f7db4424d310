export const id = 661;

export const ids = [ 661 ];

export const modules = {
 46710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => compareTemplate
  });
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79327);
  function compareTemplate(files, path, template) {
   const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.policyBytes);
   return content === void 0 ? "missing" : stateOf(Buffer.from(content).toString("utf8"), template);
  }
  function stateOf(text, {path, version, own}) {
   const marked = (0, _template_js__WEBPACK_IMPORTED_MODULE_1__.t7)(text);
   if (marked?.path !== path) return "foreign";
   if (!marked.untouched && own !== true) return "edited";
   if (marked.version === version) return "current";
   return marked.version < version ? "older" : "newer";
  }
 }),
 55358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => TEMPLATES
  });
  var template = __webpack_require__(79327);
  const HEADLINE = "{{ (index .Alerts 0).Annotations.summary }}{{ if gt (len .Alerts) 1 }}, one of {{ len .Alerts }}{{ end }}";
  const alertmanager = {
   path: "alertmanager/alertmanager.yml",
   version: 1,
   render: () => `# ${template.tl}\n# Who hears of what. \`amtool check-config alertmanager.yml\`. No secret stands here: keys and addresses lie in files that only Alertmanager may read.\nroute:\n  receiver: oncall-slack\n  # One message for all instances of a job that have the same trouble.\n  group_by: [alertname, job, deployment]\n  group_wait: 30s\n  group_interval: 5m\n  repeat_interval: 15m\n  routes:\n    - receiver: oncall-pager\n      matchers:\n        - severity = "critical"\n      # At once: the first instance pages, the next ones follow within a minute.\n      group_wait: 0s\n      group_interval: 1m\n      repeat_interval: 5m\n    - receiver: oncall-slack\n      matchers:\n        - severity = "warning"\n      group_wait: 30s\n      group_interval: 5m\n      repeat_interval: 15m\n\ninhibit_rules:\n  # Whoever is paged needs no note about the same sidecar.\n  - source_matchers:\n      - severity = "critical"\n      - alertname =~ "Duri.+"\n    target_matchers:\n      - severity = "warning"\n      - alertname =~ "Duri.+"\n    equal: [job, instance, deployment]\n\nreceivers:\n  - name: oncall-pager\n    pagerduty_configs:\n      - routing_key_file: /etc/alertmanager/duri/pager_routing_key\n        severity: critical\n        send_resolved: true\n        description: '${HEADLINE}'\n        details:\n          runbook: '{{ .CommonAnnotations.runbook_url }}'\n          firing: '{{ template "pagerduty.default.instances" .Alerts.Firing }}'\n    # Another pager, by webhook (Alertmanager 0.26 or newer reads the address from a file):\n    # webhook_configs:\n    #   - url_file: /etc/alertmanager/duri/pager_url\n  - name: oncall-slack\n    slack_configs:\n      - api_url_file: /etc/alertmanager/duri/slack_api_url\n        channel: '#oncall'\n        send_resolved: true\n        title: '[{{ .Status | toUpper }}] ${HEADLINE}'\n        text: '{{ range .Alerts }}{{ .Annotations.summary }}. {{ .Annotations.description }} {{ .Annotations.runbook_url }}{{ "\\n" }}{{ end }}'\n`
  };
  const SELECTED = 'job=~"$job", instance=~"$instance"';
  const HEIGHT = 7;
  function renderPanel(panel, id, place) {
   return {
    id,
    type: panel.type,
    title: panel.title,
    description: panel.says,
    datasource: DATASOURCE,
    gridPos: {
     h: HEIGHT,
     w: panel.width,
     ...place
    },
    fieldConfig: {
     defaults: {
      unit: panel.unit ?? "short",
      min: 0,
      ...styleOf(panel)
     },
     overrides: []
    },
    options: OPTIONS[panel.type],
    targets: panel.queries.map(({expr, legend}, index) => ({
     refId: String.fromCharCode(65 + index),
     datasource: DATASOURCE,
     editorMode: "code",
     expr,
     legendFormat: legend,
     ...panel.type === "table" ? {
      format: "table",
      instant: true
     } : {
      range: true
     }
    })),
    ...panel.type === "table" ? {
     transformations: [ {
      id: "organize",
      options: {
       excludeByName: {
        Time: true,
        Value: true,
        __name__: true
       }
      }
     } ]
    } : {}
   };
  }
  const DATASOURCE = {
   type: "prometheus",
   uid: "${datasource}"
  };
  function styleOf({type, words, colours}) {
   const steps = colours?.map(({from, colour}) => ({
    color: colour,
    value: from
   })) ?? [ {
    color: "blue",
    value: null
   } ];
   const mappings = words === void 0 ? [] : [ {
    type: "value",
    options: Object.fromEntries(words.map(({text, colour}, value) => [ value, {
     text,
     color: colour,
     index: value
    } ]))
   } ];
   return {
    mappings,
    thresholds: {
     mode: "absolute",
     steps
    },
    color: {
     mode: type === "timeseries" ? "palette-classic" : "thresholds"
    },
    custom: CUSTOM[type]
   };
  }
  const CUSTOM = {
   stat: {},
   timeseries: {
    drawStyle: "line",
    lineWidth: 1,
    fillOpacity: 10,
    showPoints: "auto",
    spanNulls: false
   },
   "state-timeline": {
    lineWidth: 0,
    fillOpacity: 80
   },
   table: {
    align: "auto"
   }
  };
  const OPTIONS = {
   stat: {
    graphMode: "area",
    colorMode: "value",
    justifyMode: "auto",
    textMode: "auto",
    orientation: "auto",
    reduceOptions: {
     calcs: [ "lastNotNull" ],
     fields: "",
     values: false
    }
   },
   timeseries: {
    legend: {
     displayMode: "list",
     placement: "bottom",
     showLegend: true
    },
    tooltip: {
     mode: "multi",
     sort: "desc"
    }
   },
   "state-timeline": {
    mergeValues: true,
    showValue: "never",
    rowHeight: .9,
    legend: {
     displayMode: "list",
     placement: "bottom",
     showLegend: true
    },
    tooltip: {
     mode: "single",
     sort: "none"
    }
   },
   table: {
    showHeader: true,
    cellHeight: "sm",
    footer: {
     show: false
    }
   }
  };
  const YES = {
   text: "yes",
   colour: "green"
  };
  const NO = {
   text: "no",
   colour: "text"
  };
  const good = [ {
   text: "no",
   colour: "red"
  }, YES ];
  const bad = [ NO, {
   text: "yes",
   colour: "red"
  } ];
  const notice = [ NO, {
   text: "yes",
   colour: "orange"
  } ];
  const DAY = 86400;
  const since = metric => `time() - ${metric}{${SELECTED}}`;
  const until = metric => `${metric}{${SELECTED}} - time()`;
  const one = (metric, legend = "{{instance}}") => [ {
   expr: metric.includes("{") ? metric : `${metric}{${SELECTED}}`,
   legend
  } ];
  const lastDay = status => one(`max_over_time(duri_integrity_status_${status}{${SELECTED}}[24h])`);
  const ROWS = [ {
   title: "Status of the last 24 hours",
   panels: [ {
    title: "verified",
    type: "stat",
    says: "Was there a verified scan in the 24 hours before?",
    queries: lastDay("verified"),
    width: 5,
    words: good
   }, {
    title: "tampered",
    type: "stat",
    says: "Was there a tampered scan in the 24 hours before?",
    queries: lastDay("tampered"),
    width: 5,
    words: bad
   }, {
    title: "policy_changed",
    type: "stat",
    says: "Was there a scan with policy_changed in the 24 hours before?",
    queries: lastDay("policy_changed"),
    width: 5,
    words: notice
   }, {
    title: "Time verified",
    type: "stat",
    says: "The part of the last 24 hours that was verified.",
    queries: one(`avg_over_time(duri_integrity_status{status="verified", ${SELECTED}}[24h])`),
    width: 5,
    unit: "percentunit",
    colours: [ {
     from: null,
     colour: "red"
    }, {
     from: .95,
     colour: "orange"
    }, {
     from: .999,
     colour: "green"
    } ]
   }, {
    title: "Sidecars",
    type: "stat",
    says: "How many are scraped, and how many answer.",
    queries: [ {
     expr: `count(up{${SELECTED}})`,
     legend: "scraped"
    }, {
     expr: `sum(up{${SELECTED}})`,
     legend: "answer"
    } ],
    width: 4
   } ]
  }, {
   title: "Scans and files",
   panels: [ {
    title: "Scan time",
    type: "timeseries",
    says: "Duration of the last scan.",
    queries: one("duri_integrity_scan_duration_ms", "{{instance}} {{deployment_id}}"),
    width: 8,
    unit: "ms"
   }, {
    title: "Bytes hashed",
    type: "timeseries",
    says: "Bytes that the last scan has read.",
    queries: one("duri_integrity_scan_bytes_hashed"),
    width: 8,
    unit: "bytes"
   }, {
    title: "Files changed",
    type: "timeseries",
    says: "Files that differ from the release.",
    queries: [ "modified", "missing", "new" ].map(what => ({
     expr: `duri_integrity_files_${what}{${SELECTED}}`,
     legend: `${what} {{instance}}`
    })),
    width: 8
   } ]
  }, {
   title: "Now",
   panels: [ {
    title: "Status",
    type: "state-timeline",
    says: "One line for each status of each sidecar; the one that holds is coloured.",
    queries: one(`duri_integrity_status{${SELECTED}}`, "{{instance}} {{status}}"),
    width: 12,
    words: [ NO, {
     text: "holds",
     colour: "blue"
    } ]
   }, {
    title: "Alerts",
    type: "table",
    says: "Alerts of DuRi that fire.",
    queries: one(`ALERTS{alertname=~"Duri.+", alertstate="firing", ${SELECTED}}`),
    width: 12
   }, {
    title: "Releases",
    type: "table",
    says: "What runs where.",
    queries: one(`duri_release_info{${SELECTED}}`),
    width: 12
   }, {
    title: "Gate verdict",
    type: "table",
    says: "The verdict of the gate over each release.",
    queries: one(`duri_gate_verdict{${SELECTED}} == 1`),
    width: 6
   }, {
    title: "Kill switch",
    type: "stat",
    says: "Is a freeze on, and is it past its end?",
    queries: [ {
     expr: `duri_freeze_active{${SELECTED}}`,
     legend: "on {{instance}}"
    }, {
     expr: `duri_freeze_expired{${SELECTED}}`,
     legend: "past its end {{instance}}"
    } ],
    width: 6,
    words: notice
   } ]
  }, {
   title: "Sidecar",
   panels: [ {
    title: "Age of the last scan",
    type: "timeseries",
    says: "More than three intervals is stale.",
    queries: one(since("duri_integrity_last_scan_timestamp_seconds")),
    width: 8,
    unit: "s"
   }, {
    title: "Age of the last full scan",
    type: "timeseries",
    says: "Every byte is read within a day.",
    queries: one(since("duri_integrity_last_full_scan_timestamp_seconds")),
    width: 8,
    unit: "s"
   }, {
    title: "Failures",
    type: "timeseries",
    says: "In a row, and of the last five scans: three page.",
    queries: [ {
     expr: `duri_integrity_consecutive_failures{${SELECTED}}`,
     legend: "in a row {{instance}}"
    }, {
     expr: `duri_integrity_recent_failures{${SELECTED}}`,
     legend: "of five {{instance}}"
    } ],
    width: 8
   }, {
    title: "Scans in an hour",
    type: "timeseries",
    says: "By outcome.",
    queries: one(`sum by (status) (increase(duri_integrity_scans_total{${SELECTED}}[1h]))`, "{{status}}"),
    width: 8
   }, {
    title: "Kernel events",
    type: "stat",
    says: "Does the kernel tell of changes?",
    queries: one("duri_integrity_kernel_events"),
    width: 4,
    words: [ {
     text: "off",
     colour: "orange"
    }, {
     text: "live",
     colour: "green"
    } ]
   }, {
    title: "Spike",
    type: "stat",
    says: "Has a large part of the release changed at once?",
    queries: one("duri_integrity_spike"),
    width: 4,
    words: bad
   }, {
    title: "Ends of key and evidence",
    type: "timeseries",
    says: "Time that is left.",
    queries: [ {
     expr: until("duri_key_verify_until_timestamp_seconds"),
     legend: "key {{instance}}"
    }, {
     expr: until("duri_release_expires_timestamp_seconds"),
     legend: "evidence {{instance}}"
    } ],
    width: 8,
    unit: "s",
    colours: [ {
     from: null,
     colour: "red"
    }, {
     from: 14 * DAY,
     colour: "green"
    } ]
   } ]
  } ];
  const SCHEMA_VERSION = 41;
  const dashboard = {
   path: "grafana/duri.json",
   version: 1,
   render: () => `${JSON.stringify({
    uid: "duri-integrity",
    title: "DuRi: does what was released run?",
    description: `What \`duri watch\` finds on each deployment. ${template.tl}`,
    tags: [ "duri", "integrity" ],
    schemaVersion: SCHEMA_VERSION,
    version: 1,
    editable: true,
    graphTooltip: 1,
    refresh: "30s",
    time: {
     from: "now-24h",
     to: "now"
    },
    timezone: "browser",
    annotations: {
     list: []
    },
    links: [],
    templating: {
     list: VARIABLES
    },
    panels: place(ROWS)
   }, null, 2)}\n`
  };
  const variable = (name, label, query) => ({
   name,
   label,
   type: "query",
   datasource: DATASOURCE,
   query: {
    query,
    refId: name
   },
   refresh: 2,
   sort: 1,
   multi: true,
   includeAll: true,
   current: {
    text: "All",
    value: "$__all"
   }
  });
  const VARIABLES = [ {
   name: "datasource",
   label: "Prometheus",
   type: "datasource",
   query: "prometheus",
   refresh: 1
  }, variable("job", "Job", "label_values(duri_build_info, job)"), variable("instance", "Instance", 'label_values(duri_build_info{job=~"$job"}, instance)') ];
  function place(rows) {
   const panels = [];
   let y = 0;
   for (const row of rows) {
    panels.push({
     id: panels.length + 1,
     type: "row",
     title: row.title,
     collapsed: false,
     gridPos: {
      h: 1,
      w: 24,
      x: 0,
      y
     },
     panels: []
    });
    y += 1;
    let x = 0;
    for (const panel of row.panels) {
     if (x + panel.width > 24) [x, y] = [ 0, y + HEIGHT ];
     panels.push(renderPanel(panel, panels.length + 1, {
      x,
      y
     }));
     x += panel.width;
    }
    y += HEIGHT;
   }
   return panels;
  }
  var names = __webpack_require__(45018);
  const serviceAccount = {
   path: "kubernetes/base/service-account.yaml",
   version: 1,
   render: facts => `# ${template.tl}\n# An account of its own, with no right and no token.\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${(0, 
   names.Hd)(facts)}\nautomountServiceAccountToken: false\n`
  };
  const networkPolicy = {
   path: "kubernetes/base/network-policy.yaml",
   version: 1,
   render: facts => `# ${template.tl}\n# Verification needs no network: nothing goes out, and only Prometheus comes in. An overlay adds what the app itself needs. Probes come from the node,\n# which network policies let through.\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${(0, 
   names.Hd)(facts)}\nspec:\n  podSelector:\n    matchLabels: { app.kubernetes.io/name: ${(0, 
   names.Hd)(facts)} }\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels: { kubernetes.io/metadata.name: monitoring }\n          podSelector:\n            matchLabels: { app.kubernetes.io/name: prometheus }\n      ports:\n        - { protocol: TCP, port: metrics }\n  egress: []\n`
  };
  const disruptionBudget = {
   path: "kubernetes/base/disruption-budget.yaml",
   version: 1,
   render: facts => `# ${template.tl}\n# A pod whose release was tampered with is not ready; it may be evicted all the same, or a drain of its node would wait for it for ever.\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: ${(0, 
   names.Hd)(facts)}\nspec:\n  maxUnavailable: 1\n  unhealthyPodEvictionPolicy: AlwaysAllow\n  selector:\n    matchLabels: { app.kubernetes.io/name: ${(0, 
   names.Hd)(facts)} }\n`
  };
  const kustomization = {
   path: "kubernetes/base/kustomization.yaml",
   version: 1,
   render: () => `# ${template.tl}\n# Not to be deployed as it is: overlays/production names images, release and program.\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - deployment.yaml\n  - service-account.yaml\n  - network-policy.yaml\n  - disruption-budget.yaml\n`
  };
  const base = [ kustomization, serviceAccount, networkPolicy, disruptionBudget ];
  const INIT_CONTAINERS = [ "restore", "integrity-gate", "duri-integrity-sidecar" ];
  const imageVolumes = {
   path: "kubernetes/components/image-volumes/kustomization.yaml",
   version: 1,
   render: facts => component(`# Release and verifier as image volumes, pinned by digest and read-only by nature: nothing is restored, and nothing copied.\n# Needs Kubernetes 1.33 or newer with image volumes switched on, and a runtime that knows them. The image of the release holds /current/release and\n# /current/evidence: \`duri restore ARCHIVE --to image/current\`, then \`FROM scratch\` and \`COPY image/ /\`.`, facts, `          initContainers:\n            - { name: verifier, $patch: delete }\n            - { name: restore, $patch: delete }\n          containers:\n            - name: app\n              volumeMounts:\n                - { name: verifier, mountPath: /opt/duri, subPath: opt/duri, readOnly: true }\n          volumes:\n            - name: verifier\n              emptyDir: null\n              image: { reference: duri-verifier }\n            - name: release\n              emptyDir: null\n              image: { reference: duri-release }\n            - { name: archives, $patch: delete }`)
  };
  const hmacKey = {
   path: "kubernetes/components/hmac-key/kustomization.yaml",
   version: 1,
   render: facts => component(`# Only where policy counts HMAC: a host that can verify with such a key can forge with it. Public keys need no Secret.\n# kubectl create secret generic duri-hmac --from-file=key=FILE`, facts, `          initContainers:\n            - name: verifier\n${INIT_CONTAINERS.map(withKey).join("\n")}\n          containers:\n${withKey("app")}\n          volumes:\n            - name: hmac-key\n              secret:\n                secretName: duri-hmac\n                defaultMode: 0440\n                items:\n                  - { key: key, path: key }`)
  };
  const podMonitor = {
   path: "kubernetes/components/pod-monitor/kustomization.yaml",
   version: 1,
   render: () => `# ${template.tl}\n# Where the Prometheus operator runs. Without it, Prometheus finds pods by their port named metrics.\napiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources:\n  - pod-monitor.yaml\n`
  };
  const monitored = {
   path: "kubernetes/components/pod-monitor/pod-monitor.yaml",
   version: 1,
   render: facts => `# ${template.tl}\napiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nmetadata:\n  name: ${(0, 
   names.Hd)(facts)}\nspec:\n  selector:\n    matchLabels: { app.kubernetes.io/name: ${(0, 
   names.Hd)(facts)} }\n  podMetricsEndpoints:\n    # The alerts of this template are about the job duri, and say which deployment.\n    - port: metrics\n      path: /metrics\n      interval: 15s\n      relabelings:\n        - { targetLabel: job, replacement: duri }\n        - { targetLabel: deployment, replacement: ${(0, 
   names.Hd)(facts)} }\n`
  };
  function withKey(name) {
   return `            - name: ${name}\n              env:\n                - { name: DURI_HMAC_KEY_FILE, value: /etc/duri-keys/key }\n              volumeMounts:\n                - { name: hmac-key, mountPath: /etc/duri-keys, readOnly: true }`;
  }
  function component(says, facts, podSpec) {
   return `# ${template.tl}\n${says}\napiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n  - patch: |\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata:\n        name: ${(0, 
   names.Hd)(facts)}\n      spec:\n        template:\n          spec:\n${podSpec.replace(/^/gm, "  ")}\n`;
  }
  const components = [ imageVolumes, hmacKey, podMonitor, monitored ];
  var containers = __webpack_require__(66927);
  const deployment = {
   path: "kubernetes/base/deployment.yaml",
   version: 1,
   render: facts => `# ${template.tl}\n# restore -> integrity-gate -> duri-integrity-sidecar -> app. Needs Kubernetes 1.29 or newer (native sidecars).\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${(0, 
   names.Hd)(facts)}\nspec:\n  replicas: 2\n  strategy:\n    type: RollingUpdate\n    # A release that is refused takes nothing away from the one that runs.\n    rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }\n  selector:\n    matchLabels: { app.kubernetes.io/name: ${(0, 
   names.Hd)(facts)} }\n  template:\n    metadata:\n      labels: { app.kubernetes.io/name: ${(0, 
   names.Hd)(facts)} }\n      annotations:\n        kubectl.kubernetes.io/default-container: app\n    spec:\n      serviceAccountName: ${(0, 
   names.Hd)(facts)}\n      automountServiceAccountToken: false\n      # A service that is called "ld" would become a variable LD_SERVICE_HOST, and duri boot refuses variables of the loader.\n      enableServiceLinks: false\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: ${names.m3}\n        runAsGroup: ${names.m3}\n        # Files of a Secret become 0440 with this group, whatever their defaultMode says; duri takes that from a read-only mount.\n        fsGroup: ${names.m3}\n        fsGroupChangePolicy: OnRootMismatch\n        seccompProfile: { type: RuntimeDefault }\n      initContainers:\n${containers.Kg}      containers:\n${containers.OA}      volumes:\n        - name: verifier\n          emptyDir: { sizeLimit: 512Mi }\n        - name: release\n          emptyDir: { sizeLimit: 2Gi }\n        - name: archives\n          persistentVolumeClaim: { claimName: duri-archives, readOnly: true }\n        # Policy and key ring change with a rollout; the state of the kill switch arrives while the pod runs.\n        - name: policy\n          projected:\n            defaultMode: 0444\n            sources:\n              - configMap: { name: duri-policy }\n              - configMap: { name: duri-freeze, optional: true }\n        - name: state\n          emptyDir: { sizeLimit: 64Mi }\n        - name: metrics\n          emptyDir: { sizeLimit: 16Mi }\n        - name: tmp\n          emptyDir: { sizeLimit: 256Mi }\n`
  };
  const FILL_IN = "FILL-IN";
  const overlay_kustomization = {
   path: "kubernetes/overlays/production/kustomization.yaml",
   version: 1,
   own: true,
   render: facts => `# ${template.tl}\n# Yours to fill in. Put duri.yml and the key ring (as duri.keyring.json) of this environment beside this file; both are public.\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: ${(0, 
   names.Hd)(facts)}\nresources:\n  - ../../base\n# In this order: hmac-key names containers that image-volumes takes away.\ncomponents: []\n#  - ../../components/pod-monitor\n#  - ../../components/hmac-key\n#  - ../../components/image-volumes # then duri-release is an image, too\n\n# By digest, never by tag: \`crane digest IMAGE\`, or \`docker buildx imagetools inspect IMAGE\`.\nimages:\n  - name: app\n    newName: registry.example.com/${(0, 
   names.Hd)(facts)}\n    digest: ${FILL_IN}\n  - name: duri-verifier\n    newName: registry.example.com/duri-verifier\n    digest: ${FILL_IN}\n\n# Both get the digest of their content into their name and cannot be changed: another policy or release is another rollout.\ngeneratorOptions:\n  immutable: true\nconfigMapGenerator:\n  - name: duri-policy\n    files: [duri.yml, duri.keyring.json]\n  - name: duri-release\n    envs: [release.env]\n\npatches:\n  # The program, word by word. It is a file of the release, or listed in boot.allow_exec of duri.yml.\n  - target: { kind: Deployment, name: ${(0, 
   names.Hd)(facts)} }\n    patch: |\n      - op: add\n        path: /spec/template/spec/containers/0/args/-\n        value: ${names.ls.release}/server\n      - op: add\n        path: /spec/template/spec/containers/0/ports\n        value: [{ containerPort: 8080, name: http }]\n  # Who may reach it.\n  - target: { kind: NetworkPolicy, name: ${(0, 
   names.Hd)(facts)} }\n    patch: |\n      - op: add\n        path: /spec/ingress/-\n        value:\n          from: [{ podSelector: {} }]\n          ports: [{ protocol: TCP, port: http }]\n`
  };
  const release = {
   path: "kubernetes/overlays/production/release.env",
   version: 1,
   own: true,
   render: () => `# ${template.tl}\n# The release that is to run: the digest of its metadata, as \`duri seal\` and \`duri verify\` print it. This line is a rollout, and a rollback.\nDURI_EXPECT=${FILL_IN}\n`
  };
  const overlay = [ overlay_kustomization, release ];
  const kubernetes = [ deployment, ...base, ...components, ...overlay ];
  var dist = __webpack_require__(38815);
  const TARGET = {
   job: "duri",
   instance: "shop:9101"
  };
  function ruleName({name}) {
   return `Duri${name}`;
  }
  function runbookFile({name}) {
   return `${name.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase()}.md`;
  }
  const LOOK = [ "`duri freeze status` on the host, or the sidebar of the status page: state, owner, reason, end, number." ];
  const freezeActive = {
   name: "FreezeActive",
   expr: "duri_freeze_active == 1",
   severity: "warning",
   summary: "The kill switch is on for {{ $labels.instance }}",
   description: "Nothing new boots there. The status page names owner and reason.",
   runbook: {
    means: "A signed freeze is on for boots, or the state is missing or cannot be believed, which counts as on. What runs goes on running; what is restarted does not come back.",
    look: LOOK,
    act: [ "It is meant: ask the owner whom it names before you change anything, and keep restarts away.", "Missing, older or not to be believed: put the signed state back where the host reads it.", "Done: `duri freeze off --reason TEXT`, by somebody who has the key." ],
    afterwards: [ "Write down why it was on and for how long." ]
   },
   cases: [ {
    title: "while it is on",
    series: {
     duri_freeze_active: "0 1 1 0x5"
    },
    fires: [ "1m", "2m" ],
    quiet: [ "0m", "3m" ]
   } ]
  };
  const freezeExpired = {
   name: "FreezeExpired",
   expr: "duri_freeze_expired == 1",
   severity: "warning",
   summary: "A freeze on {{ $labels.instance }} is past its end, and still on",
   description: "A freeze is not lifted by time. Its owner has to decide.",
   runbook: {
    means: "The owner said until when they wanted to be asked; that time has passed. It stays on until somebody lifts it.",
    look: LOOK,
    act: [ "Ask the owner. Over: `duri freeze off --reason TEXT`. Not over: `duri freeze on` again, with a new end." ],
    afterwards: [ "No owner to be found? Name a team as the owner, not a person." ]
   },
   cases: [ {
    title: "while it is past",
    series: {
     duri_freeze_active: "1x5",
     duri_freeze_expired: "0 1 1 0"
    },
    fires: [ "1m", "2m" ],
    quiet: [ "0m", "3m" ]
   } ]
  };
  const freezeChanged = {
   name: "FreezeChanged",
   expr: "changes(duri_freeze_state_number[15m]) > 0",
   severity: "warning",
   summary: "The state of the kill switch on {{ $labels.instance }} has changed",
   description: "Somebody with a freeze key has signed a new state. Was it one of you?",
   runbook: {
    means: "Each signed state has a higher number. A new one arrived at this host.",
    look: LOOK,
    act: [ "You know of it: nothing to do; the message ends after a quarter of an hour.", "Nobody knows of it: the key is in other hands. `duri keys retire KEY --revoke`, sign a state with another key, and call security." ],
    afterwards: [ "Who holds a freeze key? `duri keys status`." ]
   },
   cases: [ {
    title: "a quarter of an hour",
    series: {
     duri_freeze_state_number: "4x20 5x40"
    },
    fires: [ "21m", "34m" ],
    quiet: [ "20m", "37m" ]
   } ]
  };
  const freezeCounterFell = {
   name: "FreezeCounterFell",
   expr: "duri_freeze_state_number < max_over_time(duri_freeze_state_number[1d])",
   for: "2m",
   severity: "critical",
   summary: "A state of the kill switch was forgotten on {{ $labels.instance }}",
   description: "The number of the freeze state went down to {{ $value }}: the state is gone, or an older state or mark was put back.",
   runbook: {
    means: "The number only goes up. A state that is gone or older counts as on. Whoever can put back older storage can bring back an old release as well, and the host alone cannot notice. Prometheus remembers.",
    look: [ ...LOOK, "`duri mark show` on the host; was the volume of DURI_STATE_DIR made anew, or restored from a backup?" ],
    act: [ "A new volume, and you know why: bring the newest signed freeze state to the host, and compare release and sequence with what should run.", "Not known: go on as for [tampered](tampered.md)." ],
    afterwards: [ "Keep the state directory where the app cannot write, and out of backups that are restored by machine. On hosts without lasting storage pass `--expect`." ]
   },
   cases: [ {
    title: "a lower number",
    series: {
     duri_freeze_state_number: "5x10 2x20"
    },
    fires: [ "13m", "20m" ],
    quiet: [ "10m", "12m" ],
    value: "2"
   }, {
    title: "a higher one",
    series: {
     duri_freeze_state_number: "5x10 6x20"
    },
    quiet: [ "15m" ]
   }, {
    title: "a new host",
    series: {
     'duri_freeze_state_number{instance="old:9101"}': "5x10 stale",
     duri_freeze_state_number: "_x10 0x20"
    },
    quiet: [ "20m" ]
   } ]
  };
  const freezeLate = {
   name: "FreezeLate",
   expr: "duri_freeze_seen_delay_seconds > 600 and on (job, instance) changes(duri_freeze_state_number[1h]) > 0",
   severity: "warning",
   summary: "A freeze has reached {{ $labels.instance }} late",
   description: "It took {{ $value | humanizeDuration }} from the signature to this host. The kill switch is only as fast as the way to the hosts.",
   runbook: {
    means: "A freeze takes effect on a host only when its state reaches it. This one took more than ten minutes.",
    look: [ "How does the state come to the host: configuration management, a config map, a pull of git? How often does that run?" ],
    act: [ "In an emergency post the signed state to the sidecar (`POST /api/freeze`), or write it to the host by hand." ],
    afterwards: [ "Shorten the way, and measure it in a drill." ]
   },
   cases: [ {
    title: "twenty minutes on its way",
    series: {
     duri_freeze_state_number: "4x5 5x90",
     duri_freeze_seen_delay_seconds: "30x5 1200x90"
    },
    fires: [ "6m", "60m" ],
    quiet: [ "5m", "70m" ],
    value: "20m 0s"
   }, {
    title: "an old state on a new host",
    series: {
     duri_freeze_state_number: "4x20",
     duri_freeze_seen_delay_seconds: "9000000x20"
    },
    quiet: [ "10m" ]
   } ]
  };
  const freezeAlerts = [ freezeActive, freezeExpired, freezeChanged, freezeCounterFell, freezeLate ];
  function seen(status) {
   return `(last_over_time(duri_integrity_status{status="${status}"}[5m]) == 1 or increase(duri_integrity_scans_total{status="${status}"}[5m]) > 0)`;
  }
  const integrity_LOOK = [ "The status page of the sidecar, or `curl http://INSTANCE/api/state`: status, since when, and the first 20 findings.", "`duri verify DIR --evidence DIR --config FILE` on the host says it anew, from the same evidence." ];
  const ISOLATE = [ "Take the instance out of the load balancer. Do not delete or restart it: memory and disk are evidence.", "Copy the tree, the evidence, the state directory and the logs to where nobody on that host can write.", "Platform: go back to the last green release, whose artifacts are archived: `duri rollback --to last-green`. It verifies before it starts anything." ];
  const FORENSICS = [ "Security: who wrote, when and by what, from the copy; within two hours.", "Revoke what could have been read there: tokens, keys, passwords. A key that may be known: `duri keys retire --revoke`.", "Seal a new release only from a clean checkout. Never seal the changed tree again." ];
  const tampered = {
   name: "Tampered",
   expr: `${seen("tampered")}\n  unless on (job, instance) max_over_time(duri_integrity_spike[5m]) == 1`,
   severity: "critical",
   summary: "What runs on {{ $labels.instance }} is not what was released",
   description: "Files or signatures of the release differ from what was sealed. Isolate the instance, then roll back to the last green release.",
   runbook: {
    means: "A file of the release was changed, removed or added, or its evidence does not carry the signatures that it must. Somebody or something wrote where nobody should.",
    look: integrity_LOOK,
    act: ISOLATE,
    afterwards: FORENSICS
   },
   cases: [ {
    title: "at once, and over soon after it is mended",
    series: {
     'duri_integrity_status{status="tampered"}': "0 0 1 1 0x20",
     duri_integrity_spike: "0x24"
    },
    fires: [ "2m", "3m" ],
    quiet: [ "1m", "5m", "20m" ],
    labels: {
     status: "tampered"
    }
   }, {
    title: "one that was mended between two scrapes",
    series: {
     'duri_integrity_status{status="tampered"}': "0x20",
     'duri_integrity_scans_total{status="tampered"}': "0 0 1x18",
     duri_integrity_spike: "0x20"
    },
    fires: [ "2m", "4m" ],
    quiet: [ "1m", "10m" ],
    labels: {
     status: "tampered"
    }
   }, {
    title: "a sidecar that dies afterwards, until its own alert takes over",
    series: {
     'duri_integrity_status{status="tampered"}': "1x6 stale",
     duri_integrity_spike: "0x6 stale"
    },
    fires: [ "6m", "10m" ],
    quiet: [ "12m" ],
    labels: {
     status: "tampered"
    }
   }, {
    title: "a spike is told by the alert for spikes, and by no second one, not even when it is over",
    series: {
     'duri_integrity_status{status="tampered"}': "0 1 1 0x20",
     'duri_integrity_scans_total{status="tampered"}': "0 1 2 2x20",
     duri_integrity_spike: "0 1 1 0x20"
    },
    quiet: [ "1m", "2m", "3m", "5m", "7m", "12m" ]
   }, {
    title: "another status",
    series: {
     'duri_integrity_status{status="policy_changed"}': "1x10",
     duri_integrity_spike: "0x10"
    },
    quiet: [ "5m" ]
   } ]
  };
  const spike = {
   name: "Spike",
   expr: "max_over_time(duri_integrity_spike[5m]) == 1",
   severity: "critical",
   summary: "A large part of the release on {{ $labels.instance }} has changed at once",
   description: "More files are modified or missing than DURI_INTEGRITY_SPIKE_THRESHOLD allows. This one alert stands for all of them. Isolate the instance, then look for the one cause.",
   runbook: {
    means: "So many files changed that one cause is likelier than many: another release over this one, a volume that is gone, a disk that fails, ransomware. It is `tampered` with its severity raised; the sidecar folds the findings into one, with the first 20 files and the digest of the whole list.",
    look: [ ...integrity_LOOK, "Is the volume mounted, and the right one? `findmnt`, `df`, the events of the cluster.", "Was something deployed beside the release pipeline?" ],
    act: ISOLATE,
    afterwards: [ ...FORENSICS, "A tree with a spike is not sealed anew, unless somebody names exactly this set with `--accept-spike`." ]
   },
   cases: [ {
    title: "at once, and over five minutes after",
    series: {
     duri_integrity_spike: "0 1 1 0x20"
    },
    fires: [ "1m", "2m", "6m" ],
    quiet: [ "0m", "9m" ]
   }, {
    title: "no spike",
    series: {
     duri_integrity_spike: "0x10"
    },
    quiet: [ "5m" ]
   } ]
  };
  const corrupted = {
   name: "Corrupted",
   expr: seen("corrupted"),
   severity: "critical",
   summary: "The evidence of {{ $labels.instance }} cannot be read",
   description: "A file of the evidence is missing, cut short or no valid document, so nothing can be proven. Treat it as tampered until the cause is known.",
   runbook: {
    means: "A file of the evidence set is missing, empty, truncated, not parseable or over a limit. A full or failing disk does that, and so does somebody who wants the sidecar blind.",
    look: [ ...integrity_LOOK, "Disk: `df -h`, `dmesg`, the log of the volume.", "The archived evidence of the same release: `duri archive audit`." ],
    act: [ "Disk full or failing: mend that, then put the evidence of this release back from the archive. The sidecar scans again by itself.", "No such cause within five minutes: go on as for [tampered](tampered.md)." ],
    afterwards: [ "Who can write to the evidence? Mount it read-only.", "If no cause was found: security looks at a copy, within two hours." ]
   },
   cases: [ {
    title: "at once, and over when the evidence is back",
    series: {
     'duri_integrity_status{status="corrupted"}': "0 1 1 0x10"
    },
    fires: [ "1m", "2m" ],
    quiet: [ "0m", "3m" ],
    labels: {
     status: "corrupted"
    }
   }, {
    title: "between two scrapes",
    series: {
     'duri_integrity_scans_total{status="corrupted"}': "3 3 4x20"
    },
    fires: [ "2m" ],
    quiet: [ "1m", "10m" ],
    labels: {
     status: "corrupted"
    }
   }, {
    title: "verified",
    series: {
     'duri_integrity_status{status="corrupted"}': "0x10",
     'duri_integrity_scans_total{status="corrupted"}': "7x10"
    },
    quiet: [ "5m" ]
   } ]
  };
  const policyRunbook = {
   means: "The evidence is authentic, and it is not what this host may run: a schema or policy below the floor, a release older than the mark, or another release than the one that the sidecar began with.",
   look: [ ...integrity_LOOK, "`duri mark show` on the host: which release was good here last.", "Was a release or a policy rolled out just now?" ],
   act: [ "A rollout that is under way: wait for it. The sidecar pins the release that it started with; it is restarted with the release.", "A rollback that is meant: it needs a ticket that names the release, `duri ticket new` and two `duri ticket approve`.", "Neither: take it for an attempt to bring back an old release, and go on as for [tampered](tampered.md)." ],
   afterwards: [ "Why could it be deployed without going through the gate? Close that way." ]
  };
  const policyChanged = {
   name: "PolicyChanged",
   expr: seen("policy_changed"),
   severity: "warning",
   summary: "The release on {{ $labels.instance }} is not the one that policy lets run",
   description: "It is authentic, but older or weaker than the floor, or not the release that the sidecar started with. Three failures page.",
   runbook: policyRunbook,
   cases: [ {
    title: "at once in the chat",
    series: {
     'duri_integrity_status{status="policy_changed"}': "0 1 1 0x10"
    },
    fires: [ "1m", "2m" ],
    quiet: [ "0m", "4m" ],
    labels: {
     status: "policy_changed"
    }
   }, {
    title: "verified",
    series: {
     'duri_integrity_status{status="policy_changed"}': "0x10"
    },
    quiet: [ "5m" ]
   } ]
  };
  const scans = values => values.map(value => `${value}x3`).join(" ");
  const policyChangedRepeatedly = {
   name: "PolicyChangedRepeatedly",
   expr: `${seen("policy_changed")}\n  and on (job, instance) last_over_time(duri_integrity_recent_failures[5m]) >= 3`,
   severity: "critical",
   summary: "Three scans on {{ $labels.instance }} found a release that policy does not let run",
   description: "Three scans in a row, or three of the last five, have failed: it is no passing state of a rollout.",
   runbook: {
    ...policyRunbook,
    act: [ "It is no rollout in passing: three scans have failed, within ten minutes where they came in a row.", ...policyRunbook.act.slice(1) ]
   },
   cases: [ {
    title: "three in a row in ten minutes, not two; over when scans pass again, although three of the last five have failed",
    series: {
     'duri_integrity_status{status="policy_changed"}': "0 1x10 0x20",
     duri_integrity_consecutive_failures: "0 1x3 2x3 3x3 0x20",
     duri_integrity_recent_failures: "0 1x3 2x3 3x15"
    },
    fires: [ "9m", "10m" ],
    quiet: [ "1m", "5m", "8m", "20m" ],
    labels: {
     status: "policy_changed"
    }
   }, {
    title: "a sidecar that dies afterwards",
    series: {
     'duri_integrity_status{status="policy_changed"}': "1x6 stale",
     duri_integrity_recent_failures: "3x6 stale"
    },
    fires: [ "6m", "10m" ],
    quiet: [ "12m" ],
    labels: {
     status: "policy_changed"
    }
   }, {
    title: "three of five, with passes between",
    series: {
     'duri_integrity_status{status="policy_changed"}': scans([ 1, 0, 1, 0, 1 ]),
     duri_integrity_recent_failures: scans([ 1, 1, 2, 2, 3 ])
    },
    fires: [ "16m", "18m" ],
    quiet: [ "1m", "6m", "9m", "14m" ],
    labels: {
     status: "policy_changed"
    }
   }, {
    title: "three failures of another kind",
    series: {
     'duri_integrity_status{status="policy_changed"}': "0x20",
     'duri_integrity_status{status="error"}': "1x20",
     duri_integrity_recent_failures: "3x20"
    },
    quiet: [ "10m" ]
   }, {
    title: "failures of another instance",
    series: {
     'duri_integrity_status{status="policy_changed"}': "1x20",
     duri_integrity_recent_failures: "1x20",
     'duri_integrity_recent_failures{instance="other:9101"}': "3x20"
    },
    quiet: [ "10m" ]
   } ]
  };
  const integrityAlerts = [ tampered, spike, corrupted, policyChanged, policyChangedRepeatedly ];
  const verdictRed = {
   name: "VerdictRed",
   expr: 'duri_gate_verdict{verdict="red"} == 1',
   severity: "critical",
   summary: "The release on {{ $labels.instance }} has a red verdict",
   description: "A gate has signed that this release must not run. It runs; its next boot will refuse.",
   runbook: {
    means: "Among the signed verdicts over exactly this release is a red one. Any valid red counts, whatever else is green.",
    look: [ "`curl http://INSTANCE/api/state`: what the verdict says.", "The run of the gate that signed it: `gates.intoto.jsonl` of the release names it." ],
    act: [ "Take it for a release that was recalled: roll back, `duri rollback --to last-green`.", "The red verdict is wrong: seal a new release and let the gate judge that. A verdict is not taken back." ],
    afterwards: [ "A red verdict that was there at boot would have stopped it: who signed it after, and why so late?" ]
   },
   cases: [ {
    title: "at once",
    series: {
     'duri_gate_verdict{verdict="red"}': "0 1 1 0"
    },
    fires: [ "1m", "2m" ],
    quiet: [ "0m", "3m" ],
    labels: {
     verdict: "red"
    }
   }, {
    title: "green",
    series: {
     'duri_gate_verdict{verdict="red"}': "0x10",
     'duri_gate_verdict{verdict="green"}': "1x10"
    },
    quiet: [ "5m" ]
   } ]
  };
  const verdictMissing = {
   name: "VerdictMissing",
   expr: 'duri_gate_verdict{verdict=~"missing|unknown"} == 1',
   for: "10m",
   severity: "warning",
   summary: "The release on {{ $labels.instance }} has no verdict that counts",
   description: "No gate has signed a green verdict over exactly this release, or none that this host believes.",
   runbook: {
    means: "The files are intact, and nobody has said that they may run: the verdict is missing, expired, for another environment, or signed by a key that is not in the ring.",
    look: [ "`curl http://INSTANCE/api/state`: what the verdict says.", "Are `gates.intoto.jsonl` and `verdict.vsa.json` in the evidence directory of the host?" ],
    act: [ "Bring the two files from the archive of the release to the host.", "The gate has not signed: run it over the release. Do not sign by hand." ],
    afterwards: [ "A deployment whose policy asks for no verdict: remove this alert there, and say why." ]
   },
   cases: [ {
    title: "ten minutes",
    series: {
     'duri_gate_verdict{verdict="missing"}': "1x20"
    },
    fires: [ "10m" ],
    quiet: [ "9m" ],
    labels: {
     verdict: "missing"
    }
   }, {
    title: "unknown until the first scan",
    series: {
     'duri_gate_verdict{verdict="unknown"}': "1x5 0x20",
     'duri_gate_verdict{verdict="green"}': "0x5 1x20"
    },
    quiet: [ "6m", "15m" ]
   } ]
  };
  const keyRunbook = {
   means: "A key that sealed what runs has a day after which nothing by it is believed (`verify_until`). From then on the release counts as tampered.",
   look: [ "`duri keys status`: which key, and its windows.", "`duri archive audit`: which kept releases depend on it alone." ],
   act: [ "`duri keys rotate`, then seal and roll out a release that both keys have signed.", "Nothing new to roll out: seal the same commit again." ],
   afterwards: [ "Rotate every 90 days (DURI_HMAC_KEY_ROTATION_PERIOD), long before a window ends." ]
  };
  const keyExpiring = {
   name: "KeyExpiring",
   expr: "(duri_key_verify_until_timestamp_seconds > 0) - time() < 14 * 86400",
   for: "1h",
   severity: "warning",
   summary: "A key of the release on {{ $labels.instance }} ends within two weeks",
   description: "In {{ $value | humanizeDuration }} what it signed is believed no more, and the release counts as tampered.",
   runbook: keyRunbook,
   cases: [ {
    title: "two weeks",
    series: {
     duri_key_verify_until_timestamp_seconds: "1206000x120"
    },
    fires: [ "1h" ],
    quiet: [ "50m" ],
    value: "13d 22h 0m 0s"
   }, {
    title: "a month",
    series: {
     duri_key_verify_until_timestamp_seconds: "2592000x120"
    },
    quiet: [ "90m" ]
   }, {
    title: "no window",
    series: {
     duri_key_verify_until_timestamp_seconds: "0x120"
    },
    quiet: [ "90m" ]
   } ]
  };
  const keyEnding = {
   name: "KeyEnding",
   expr: "(duri_key_verify_until_timestamp_seconds > 0) - time() < 2 * 86400",
   for: "10m",
   severity: "critical",
   summary: "A key of the release on {{ $labels.instance }} ends within two days",
   description: "In {{ $value | humanizeDuration }} what it signed is believed no more, and the release counts as tampered.",
   runbook: keyRunbook,
   cases: [ {
    title: "two days",
    series: {
     duri_key_verify_until_timestamp_seconds: "87000x60"
    },
    fires: [ "10m" ],
    quiet: [ "9m" ],
    value: "1d 0h 0m 0s"
   }, {
    title: "a week",
    series: {
     duri_key_verify_until_timestamp_seconds: "604800x60"
    },
    quiet: [ "30m" ]
   } ]
  };
  const releaseExpiring = {
   name: "ReleaseExpiring",
   expr: "(duri_release_expires_timestamp_seconds > 0) - time() < 14 * 86400",
   for: "1h",
   severity: "warning",
   summary: "The evidence of the release on {{ $labels.instance }} ends within two weeks",
   description: "What runs stays verified, but a new host, a rollback or the gate takes it only until then.",
   runbook: {
    means: "Evidence has an end, 90 days unless policy says otherwise: the only bound on a newer release or a revocation that was withheld from a host. A first boot after it is `policy_changed`.",
    look: [ "`curl http://INSTANCE/api/state`: `release.expires`.", "Is there a newer release that was not rolled out here?" ],
    act: [ "Roll out the newer release, or seal and roll out this commit again." ],
    afterwards: [ "A deployment that seldom changes: seal it anew by a schedule." ]
   },
   cases: [ {
    title: "two weeks",
    series: {
     duri_release_expires_timestamp_seconds: "1206000x120"
    },
    fires: [ "1h" ],
    quiet: [ "50m" ]
   }, {
    title: "a month",
    series: {
     duri_release_expires_timestamp_seconds: "2592000x120"
    },
    quiet: [ "90m" ]
   } ]
  };
  const releaseAlerts = [ verdictRed, verdictMissing, keyExpiring, keyEnding, releaseExpiring ];
  const scans_LOOK = [ "The log of the sidecar: `journalctl -u duri-watch` or `kubectl logs POD -c duri-integrity-sidecar`. Each error names what was expected, what was found, and what to do.", "`curl http://INSTANCE/api/state`: the last outcome and its code. `duri explain CODE` says what it means.", "`duri doctor` on the host: key ring, key files, policy, clock." ];
  const errorMeans = "No verdict could be formed: a key file is gone or readable by others, the policy is not valid, the tree cannot be read, the disk is full. Nothing says that the release was changed, and nothing says that it was not.";
  const scanError = {
   name: "ScanError",
   expr: seen("error"),
   severity: "warning",
   summary: "The sidecar on {{ $labels.instance }} can form no verdict",
   description: "The last scan ended with an error, or is too old to count. Nothing is known about the release until this is mended. Three in a row page.",
   runbook: {
    means: errorMeans,
    look: scans_LOOK,
    act: [ "Mend what the error names; the sidecar scans again within four minutes, or at once by `POST /api/scan`." ],
    afterwards: [ "Was a key, a mount or a policy changed by a rollout? Put `duri doctor` into that rollout." ]
   },
   cases: [ {
    title: "at once in the chat",
    series: {
     'duri_integrity_status{status="error"}': "0 1 1 0x10"
    },
    fires: [ "1m", "2m" ],
    quiet: [ "0m", "4m" ],
    labels: {
     status: "error"
    }
   }, {
    title: "before the first scan every status is 0",
    series: {
     'duri_integrity_status{status="error"}': "0x10"
    },
    quiet: [ "5m" ]
   } ]
  };
  const scanErrorRepeatedly = {
   name: "ScanErrorRepeatedly",
   expr: `${seen("error")}\n  and on (job, instance) last_over_time(duri_integrity_recent_failures[5m]) >= 3`,
   severity: "critical",
   summary: "Three scans on {{ $labels.instance }} could form no verdict",
   description: "Three scans in a row, or three of the last five, have failed. Whoever changes the release now is not seen.",
   runbook: {
    means: `${errorMeans} It has been so for three scans; somebody may want it so.`,
    look: scans_LOOK,
    act: [ "Platform: mend what the error names, within thirty minutes.", "Until then verify from outside: `duri verify DIR --evidence DIR --config FILE` with a key ring and a policy of your own.", "If neither is possible take the instance out of the load balancer: what cannot be verified does not serve." ],
    afterwards: [ "Verify once by hand: what happened while nobody looked is seen only now." ]
   },
   cases: [ {
    title: "the third in a row, not the second; over when a scan passes",
    series: {
     'duri_integrity_status{status="error"}': "0 1x10 0x20",
     duri_integrity_recent_failures: "0 1x3 2x3 3x15"
    },
    fires: [ "9m", "11m" ],
    quiet: [ "4m", "8m", "20m" ],
    labels: {
     status: "error"
    }
   } ]
  };
  const scanStale = {
   name: "ScanStale",
   expr: "time() - (duri_integrity_last_scan_timestamp_seconds > 0) > 3 * duri_integrity_scan_interval_seconds",
   severity: "critical",
   summary: "Nothing has been scanned on {{ $labels.instance }} for three intervals",
   description: "The last scan is {{ $value | humanizeDuration }} old. The sidecar answers and does not scan: its status says nothing any more.",
   runbook: {
    means: "The sidecar lives and answers, but no scan has ended for three intervals. A scan hangs on a dead mount, the host has no CPU left, or the clock was set.",
    look: [ "`curl http://INSTANCE/api/state`: is one running, and since when?", "Dead mounts: `findmnt`, `dmesg`. CPU and input or output: `top`, pressure stall information. Clock: `date -u`, `chronyc tracking`." ],
    act: [ "Mend mount, CPU or clock. Then restart the sidecar; its counters and mark survive.", "If it is not clear within five minutes, treat it as [three errors](scan-error-repeatedly.md)." ],
    afterwards: [ "Do the scans take longer than the interval? A longer `--interval`, or a higher rate limit." ]
   },
   cases: [ {
    title: "older than three intervals, and over after a scan",
    series: {
     duri_integrity_last_scan_timestamp_seconds: "60x16 1080x10",
     duri_integrity_scan_interval_seconds: "300x30"
    },
    fires: [ "16m15s" ],
    quiet: [ "5m", "16m", "18m" ],
    value: "15m 15s"
   }, {
    title: "before the first scan",
    series: {
     duri_integrity_last_scan_timestamp_seconds: "0x60",
     duri_integrity_scan_interval_seconds: "300x60"
    },
    quiet: [ "16m", "50m" ]
   } ]
  };
  const noScanYet = {
   name: "NoScanYet",
   expr: "duri_integrity_scan_interval_seconds unless on (job, instance) duri_integrity_last_scan_timestamp_seconds > 0",
   for: "30m",
   severity: "critical",
   summary: "The sidecar on {{ $labels.instance }} has not finished a single scan",
   description: "It has been running for half an hour and knows nothing about the release.",
   runbook: {
    means: "The first scan reads every byte. It takes longer than half an hour, or does not end.",
    look: [ "How large is the release, and how fast is the disk? The log of the sidecar says what it began.", "A dead mount: `findmnt`, `dmesg`." ],
    act: [ "A large release: wait, and set a higher rate limit for the sidecar.", "Otherwise as [stale scans](scan-stale.md)." ],
    afterwards: [ "Keep the state directory over restarts, so that a new sidecar knows what the last one did." ]
   },
   cases: [ {
    title: "after half an hour, with the metric at 0",
    series: {
     duri_integrity_scan_interval_seconds: "300x60",
     duri_integrity_last_scan_timestamp_seconds: "0x60"
    },
    fires: [ "31m" ],
    quiet: [ "29m" ]
   }, {
    title: "and without the metric",
    series: {
     duri_integrity_scan_interval_seconds: "300x60"
    },
    fires: [ "31m" ],
    quiet: [ "29m" ]
   }, {
    title: "not after the first scan",
    series: {
     duri_integrity_scan_interval_seconds: "300x60",
     duri_integrity_last_scan_timestamp_seconds: "0x5 300x60"
    },
    quiet: [ "31m", "50m" ]
   } ]
  };
  const fullReadOverdue = {
   name: "FullReadOverdue",
   expr: "time() - duri_integrity_last_full_scan_timestamp_seconds > 86400",
   for: "1h",
   severity: "warning",
   summary: "Not every byte on {{ $labels.instance }} was read within a day",
   description: "The last full scan is {{ $value | humanizeDuration }} old. What keeps size and times, and was not told by the kernel, is found by a full scan only.",
   runbook: {
    means: "Between full scans the sidecar reads what looks changed. Once a day it reads everything; that is overdue.",
    look: [ "Duration and bytes of the scans on the dashboard.", "Is the sidecar restarted again and again before a full scan ends?" ],
    act: [ "Give it more time or a higher rate limit, or mend what restarts it." ],
    afterwards: [ "Does one full scan fit into a day at the rate that is set? Bytes of the release divided by the rate." ]
   },
   cases: [ {
    title: "a day and an hour, and over after a full scan; the last one was 23 hours before the start",
    series: {
     duri_integrity_last_full_scan_timestamp_seconds: "-82800x125 7500x10"
    },
    fires: [ "2h2m" ],
    quiet: [ "59m", "1h50m", "2h10m" ],
    value: "1d 1h 2m 0s"
   }, {
    title: "none yet",
    series: {
     duri_integrity_last_scan_timestamp_seconds: "0x130"
    },
    quiet: [ "2h2m" ]
   } ]
  };
  const clockAhead = {
   name: "ClockAhead",
   expr: "duri_integrity_last_scan_timestamp_seconds - time() > 300",
   for: "5m",
   severity: "warning",
   summary: "The clock on {{ $labels.instance }} is ahead of the one of Prometheus",
   description: "Its last scan lies {{ $value | humanizeDuration }} in the future. Windows of keys and ends of freezes are judged by that clock.",
   runbook: {
    means: "The host that is watched and the host of Prometheus disagree by more than five minutes. A clock that is ahead hides stale scans and ends keys too early.",
    look: [ "`date -u` and `chronyc tracking` on both hosts. Which one is wrong?" ],
    act: [ "Set the clock by NTP, never by hand, then restart the sidecar. A clock behind the mark is an error of its own: `clock_behind`." ],
    afterwards: [ "Alert on NTP itself." ]
   },
   cases: [ {
    title: "an hour ahead",
    series: {
     duri_integrity_last_scan_timestamp_seconds: "3600+60x20"
    },
    fires: [ "6m" ],
    quiet: [ "4m" ],
    value: "1h 0m 0s"
   }, {
    title: "two minutes",
    series: {
     duri_integrity_last_scan_timestamp_seconds: "120+60x20"
    },
    quiet: [ "15m" ]
   } ]
  };
  const kernelEventsDegraded = {
   name: "KernelEventsDegraded",
   expr: "duri_integrity_kernel_events_degraded == 1",
   for: "15m",
   severity: "warning",
   summary: "The kernel does not tell the sidecar on {{ $labels.instance }} of every change",
   description: "A change is found at the next interval instead of at once.",
   runbook: {
    means: "The sidecar asks the kernel to be told of changes, one watch a folder. There were no watches left, or the file system knows none. Scans go on by the interval.",
    look: [ "`sysctl fs.inotify.max_user_watches fs.inotify.max_user_instances`; how many folders has the release?", "Is it a network file system? It tells of nothing that others write." ],
    act: [ "Raise `fs.inotify.max_user_watches`, then restart the sidecar.", "Where that cannot be, use a shorter `--interval`, and switch events off so that this alert does not stay." ],
    afterwards: [ "Set the limit in the image or the node, so that it survives the next host." ]
   },
   cases: [ {
    title: "a quarter of an hour",
    series: {
     duri_integrity_kernel_events_degraded: "1x30"
    },
    fires: [ "15m" ],
    quiet: [ "14m" ]
   }, {
    title: "switched off is not degraded",
    series: {
     duri_integrity_kernel_events_degraded: "0x30",
     duri_integrity_kernel_events: "0x30"
    },
    quiet: [ "20m" ]
   } ]
  };
  const scanAlerts = [ scanError, scanErrorRepeatedly, scanStale, noScanYet, fullReadOverdue, clockAhead, kernelEventsDegraded ];
  const known = "up and on (job, instance) last_over_time(duri_build_info[1d])";
  const sidecar_LOOK = [ "Targets in Prometheus: the error of the last scrape.", "`systemctl status duri-watch`, or `kubectl get pods` and `kubectl describe pod POD`: killed, out of memory, evicted?" ];
  const sidecarDown = {
   name: "SidecarDown",
   expr: `(${known}) == 0`,
   for: "2m",
   severity: "critical",
   summary: "The sidecar on {{ $labels.instance }} does not answer",
   description: "Nobody verifies what runs there. Whoever wants to change a release unseen stops the sidecar first.",
   runbook: {
    means: "Prometheus has scraped this sidecar within a day and reaches it no more. It was stopped or killed, or the network is cut.",
    look: [ ...sidecar_LOOK, "Who stopped it? `journalctl -u duri-watch`, the audit log of the cluster." ],
    act: [ "Start it again; its first scan says what happened meanwhile. Exit codes: 2 policy or port, 3 no verdict; the log says which.", "If it cannot be started within five minutes, verify from outside, `duri verify DIR --evidence DIR --config FILE`, or take the instance out of the load balancer.", "A host that is decommissioned: take it out of the targets of Prometheus." ],
    afterwards: [ "Stopped by nobody you know: security looks at the host, within two hours." ]
   },
   cases: [ {
    title: "two minutes",
    series: {
     up: "1x5 0x20",
     duri_build_info: "1x5 stale"
    },
    fires: [ "8m", "20m" ],
    quiet: [ "5m", "7m" ]
   }, {
    title: "back again",
    series: {
     up: "1x5 0x5 1x20",
     duri_build_info: "1x5 _x5 1x20"
    },
    fires: [ "9m" ],
    quiet: [ "12m", "20m" ]
   }, {
    title: "another exporter that is down",
    series: {
     up: "0x20",
     'duri_build_info{instance="other:9101"}': "1x20",
     'up{instance="other:9101"}': "1x20"
    },
    quiet: [ "10m" ]
   } ]
  };
  const sidecarGone = {
   name: "SidecarGone",
   expr: `(group by (job) (last_over_time(duri_build_info[1h])) unless on (job) up) or absent(${known})`,
   for: "5m",
   severity: "critical",
   summary: "No sidecar of the job {{ $labels.job }} is scraped any more",
   description: "Prometheus has no target left where it had sidecars within the hour, or has never had one. Nobody verifies what runs there.",
   runbook: {
    means: "Not one target is down: there is none. The scrape configuration was changed, service discovery finds nothing, or the whole deployment is gone. Without a job in the labels Prometheus knows no sidecar at all.",
    look: [ ...sidecar_LOOK, "`promtool check config`, the last change of the scrape configuration, labels of service and pod monitors." ],
    act: [ "Put the targets back. A deployment that was taken down on purpose: silence the alert for an hour, it then ends by itself." ],
    afterwards: [ "Who may change the scrape configuration? It decides who is watched." ]
   },
   cases: [ {
    title: "a job that had sidecars and has no target",
    series: {
     up: "1x5 stale",
     duri_build_info: "1x5 stale",
     'up{job="duri-eu",instance="eu:9101"}': "1x90",
     'duri_build_info{job="duri-eu",instance="eu:9101"}': "1x90"
    },
    fires: [ "12m", "60m" ],
    quiet: [ "5m", "10m", "67m" ],
    labels: {
     job: "duri"
    },
    untargeted: true
   }, {
    title: "none at all, ever",
    series: {
     'up{job="node",instance="node:9100"}': "1x20"
    },
    fires: [ "6m" ],
    quiet: [ "4m" ],
    untargeted: true
   }, {
    title: "one that is down is told by the other alert",
    series: {
     up: "1x5 0x30",
     duri_build_info: "1x5 stale"
    },
    quiet: [ "12m", "30m" ]
   }, {
    title: "a pod that was replaced",
    series: {
     'up{instance="old:9101"}': "1x5 stale",
     'duri_build_info{instance="old:9101"}': "1x5 stale",
     'up{instance="new:9101"}': "_x6 1x30",
     'duri_build_info{instance="new:9101"}': "_x6 1x30"
    },
    quiet: [ "12m", "30m" ]
   } ]
  };
  const seriesRefused = {
   name: "SeriesRefused",
   expr: "duri_metrics_refused_series_total > 0",
   severity: "warning",
   summary: "The sidecar on {{ $labels.instance }} has refused series",
   description: "Label values grew past what the exporter allows, so some metrics are missing.",
   runbook: {
    means: "More than a hundred label sets in one family: the guard against unbounded series has refused the rest. No status is lost by it, but dashboards may be.",
    look: [ "`curl http://INSTANCE/metrics`: which family is that large? Most likely `_info` with many values of `deployment_id`." ],
    act: [ "Stop what changes the label each time, then restart the sidecar: what was refused stays refused until then." ],
    afterwards: [ "Report it: the sidecar should not have had that many." ]
   },
   cases: [ {
    title: "from the first on",
    series: {
     duri_metrics_refused_series_total: "0 0 1x10"
    },
    fires: [ "2m", "9m" ],
    quiet: [ "1m" ]
   }, {
    title: "none",
    series: {
     duri_metrics_refused_series_total: "0x10"
    },
    quiet: [ "5m" ]
   } ]
  };
  const stateNotKept = {
   name: "StateNotKept",
   expr: "increase(duri_watch_state_failures_total[15m]) > 0",
   severity: "warning",
   summary: "The sidecar on {{ $labels.instance }} cannot keep its counters",
   description: "The state directory could not be written. Scans go on; after a restart failures are counted from 0.",
   runbook: {
    means: "What survives a restart (counters, history, mark) could not be written to DURI_STATE_DIR.",
    look: [ "`df -h` and `df -i` of DURI_STATE_DIR, its mount options, its owner.", "The log of the sidecar names the file and the error." ],
    act: [ "Free space, or mount it writable for the sidecar and for nobody else. The next scan writes it." ],
    afterwards: [ "Give the state directory a volume of its own: it needs a few megabytes." ]
   },
   cases: [ {
    title: "a quarter of an hour",
    series: {
     duri_watch_state_failures_total: "0 0 1x40"
    },
    fires: [ "2m", "15m" ],
    quiet: [ "1m", "18m" ]
   } ]
  };
  const messagesNotDelivered = {
   name: "MessagesNotDelivered",
   expr: "increase(duri_watch_notify_failures_total[15m]) > 0",
   severity: "warning",
   summary: "The sidecar on {{ $labels.instance }} could not deliver its own messages",
   description: "A channel of `notify` in duri.yml did not take a message. It waits in the outbox. Alertmanager is not concerned.",
   runbook: {
    means: "The sidecar tells people over the channels of `notify` as well. One of them did not answer, or refused.",
    look: [ "The log of the sidecar says which channel and why.", "The outbox in DURI_STATE_DIR: one file a message." ],
    act: [ "Mend address, secret or network; `duri notify --flush` sends what waits." ],
    afterwards: [ "Give that channel a `fallback`." ]
   },
   cases: [ {
    title: "a quarter of an hour",
    series: {
     duri_watch_notify_failures_total: "3 3 4x40"
    },
    fires: [ "2m", "15m" ],
    quiet: [ "1m", "18m" ]
   } ]
  };
  const sidecarAlerts = [ sidecarDown, sidecarGone, seriesRefused, stateNotKept, messagesNotDelivered ];
  const ALERT_GROUPS = [ {
   name: "duri-integrity",
   interval: "15s",
   alerts: integrityAlerts
  }, {
   name: "duri-scans",
   interval: "15s",
   alerts: scanAlerts
  }, {
   name: "duri-sidecar",
   interval: "15s",
   alerts: sidecarAlerts
  }, {
   name: "duri-freeze",
   interval: "15s",
   alerts: freezeAlerts
  }, {
   name: "duri-release",
   interval: "1m",
   alerts: releaseAlerts
  } ];
  const ALERTS = ALERT_GROUPS.flatMap(({alerts}) => alerts);
  const RELEASE = {
   product: "shop",
   line: "main",
   environment: "prod"
  };
  const recordings_release = 'duri_release_info{product="shop",line="main",environment="prod",sequence="7",metadata_digest="sha256:ab"}';
  const here = {
   job: "duri",
   instance: "shop:9101"
  };
  const RECORDINGS = [ {
   record: "instance:duri_integrity_status:max24h",
   expr: "max_over_time(duri_integrity_status[24h])",
   case: {
    series: {
     'duri_integrity_status{status="tampered"}': "0 0 1 0x60"
    },
    at: "30m",
    gives: [ {
     labels: {
      ...here,
      status: "tampered"
     },
     value: 1
    } ]
   }
  }, {
   record: "instance:duri_integrity_verified:avg24h",
   expr: 'avg_over_time(duri_integrity_status{status="verified"}[24h])',
   case: {
    series: {
     'duri_integrity_status{status="verified"}': "1x4 0x4"
    },
    at: "9m",
    gives: [ {
     labels: {
      ...here,
      status: "verified"
     },
     value: .5
    } ]
   }
  }, {
   record: "instance:duri_integrity_scan_duration_seconds:avg1h",
   expr: "avg_over_time(duri_integrity_scan_duration_seconds[1h])",
   case: {
    series: {
     duri_integrity_scan_duration_seconds: "2 4 2 4"
    },
    at: "3m",
    gives: [ {
     labels: here,
     value: 3
    } ]
   }
  }, {
   record: "instance:duri_integrity_scan_bytes:avg1h",
   expr: "avg_over_time(duri_integrity_scan_bytes[1h])",
   case: {
    series: {
     duri_integrity_scan_bytes: "100 300"
    },
    at: "1m",
    gives: [ {
     labels: here,
     value: 200
    } ]
   }
  }, {
   record: "instance:duri_integrity_tree_files:changed",
   expr: 'sum without (state) (duri_integrity_tree_files{state=~"modified|missing|new"})',
   case: {
    series: {
     'duri_integrity_tree_files{state="total"}': "2262x5",
     'duri_integrity_tree_files{state="modified"}': "1x5",
     'duri_integrity_tree_files{state="missing"}': "2x5",
     'duri_integrity_tree_files{state="new"}': "3x5"
    },
    at: "2m",
    gives: [ {
     labels: here,
     value: 6
    } ]
   }
  }, {
   record: "product:duri_integrity_status:count",
   expr: "count by (product, line, environment, status) ((duri_integrity_status == 1) * on (job, instance) group_left (product, line, environment) duri_release_info)",
   case: {
    series: {
     'duri_integrity_status{status="verified"}': "1x5",
     'duri_integrity_status{status="verified",instance="b:9101"}': "1x5",
     'duri_integrity_status{status="tampered"}': "0x5",
     [recordings_release]: "1x5",
     [recordings_release.replace("}", ',instance="b:9101"}')]: "1x5"
    },
    at: "2m",
    gives: [ {
     labels: {
      ...RELEASE,
      status: "verified"
     },
     value: 2
    } ]
   }
  } ];
  const rules = {
   path: "prometheus/duri.rules.yml",
   version: 1,
   render: facts => yaml(`${template.tl}\nRules on the metrics of \`duri watch\`. \`promtool check rules\`, \`promtool test rules duri.rules.test.yml\`.`, {
    groups: [ {
     name: "duri-recordings",
     interval: "1m",
     rules: RECORDINGS.map(({record, expr}) => ({
      record,
      expr
     }))
    }, ...ALERT_GROUPS.map(({name, interval, alerts}) => ({
     name,
     interval,
     rules: alerts.map(alert => ruleOf(alert, facts))
    })) ]
   })
  };
  function ruleOf(alert, facts) {
   return {
    alert: ruleName(alert),
    expr: alert.expr,
    ...alert.for === void 0 ? {} : {
     for: alert.for
    },
    labels: {
     severity: alert.severity
    },
    annotations: annotationsOf(alert, facts)
   };
  }
  function annotationsOf(alert, {runbooks}) {
   return {
    summary: alert.summary,
    description: alert.description,
    runbook_url: `${runbooks}/${runbookFile(alert)}`
   };
  }
  function yaml(comment, value) {
   const document = new dist.Document(value, {
    aliasDuplicateObjects: false
   });
   document.commentBefore = comment.split("\n").map(line => ` ${line}`).join("\n");
   return document.toString({
    lineWidth: 0
   });
  }
  const configuration = {
   path: "prometheus/prometheus.yml",
   version: 1,
   render: () => `# ${template.tl}\n# Prometheus for any number of sidecars. \`promtool check config prometheus.yml\`.\n# You have a Prometheus already? Take rule_files and the job duri from here.\nglobal:\n  # A change is paged after: the scan that finds it, then at most one scrape and one evaluation.\n  scrape_interval: 15s\n  evaluation_interval: 15s\n\nrule_files:\n  - ${rules.path.replace(/^.*\//, "")}\n\nalerting:\n  alertmanagers:\n    - static_configs:\n        - targets: [127.0.0.1:9093]\n\nscrape_configs:\n  - job_name: duri\n    # One entry for each sidecar; read again when the file changes.\n    file_sd_configs:\n      - files: [duri.targets.yml]\n`
  };
  const targets = {
   path: "prometheus/duri.targets.yml",
   version: 1,
   own: true,
   render: ({product}) => `# ${template.tl}\n# The sidecars: one entry each, or one for several with the same labels. \`deployment\` is yours to choose; it is on every alert.\n- targets: [127.0.0.1:9101]\n  labels:\n    deployment: ${JSON.stringify(product)}\n`
  };
  const rulesTest = {
   path: "prometheus/duri.rules.test.yml",
   version: 1,
   render: facts => yaml(`${template.tl}\nUnit tests of the rules beside this file. \`promtool test rules duri.rules.test.yml\`.`, {
    rule_files: [ rules.path.replace(/^.*\//, "") ],
    evaluation_interval: "15s",
    tests: [ ...RECORDINGS.map(({record, case: {series, at, gives}}) => ({
     name: record,
     interval: "1m",
     input_series: inputSeries(series),
     promql_expr_test: [ {
      expr: record,
      eval_time: at,
      exp_samples: gives.map(({labels, value}) => ({
       labels: selector(record, labels),
       value
      }))
     } ]
    })), ...ALERTS.flatMap(alert => alert.cases.map(one => testOf(alert, one, facts))) ]
   })
  };
  function testOf(alert, one, facts) {
   const alertname = ruleName(alert);
   return {
    name: `${alertname}: ${one.title}`,
    interval: "1m",
    input_series: inputSeries(one.series),
    alert_rule_test: [ ...(one.quiet ?? []).map(at => ({
     eval_time: at,
     alertname,
     exp_alerts: []
    })), ...(one.fires ?? []).map(at => ({
     eval_time: at,
     alertname,
     exp_alerts: [ expected(alert, one, facts) ]
    })) ]
   };
  }
  function expected(alert, one, facts) {
   const labels = {
    ...one.untargeted === true ? {} : TARGET,
    ...one.labels
   };
   const filled = Object.entries(annotationsOf(alert, facts)).map(([key, text]) => [ key, fill(text, labels, one.value ?? "") ]);
   return {
    exp_labels: {
     severity: alert.severity,
     ...labels
    },
    exp_annotations: Object.fromEntries(filled)
   };
  }
  function fill(text, labels, value) {
   return text.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, name) => labels[name] ?? "").replace(/\{\{ \$value[^}]*\}\}/g, value);
  }
  function inputSeries(series) {
   return Object.entries(series).map(([key, values]) => {
    const [name = "", own = ""] = key.replace(/\}$/, "").split("{");
    const target = Object.entries(TARGET).filter(([label]) => !new RegExp(`\\b${label}="`).test(own));
    return {
     series: `${name}{${[ own, ...target.map(([label, value]) => `${label}="${value}"`) ].filter(part => part !== "").join(",")}}`,
     values
    };
   });
  }
  function selector(name, labels) {
   return `${name}{${Object.entries(labels).map(([label, value]) => `${label}="${value}"`).join(",")}}`;
  }
  const TIMES = {
   critical: "Pages at once. On-call acknowledges within 5 minutes, platform has the service back within 30 minutes, security has looked at the traces within 2 hours.",
   warning: "Goes to the chat. On-call looks at it in working hours, the same day."
  };
  const runbooks = ALERTS.map(alert => ({
   path: `runbooks/${runbookFile(alert)}`,
   version: 1,
   render: () => `${renderRunbook(alert)}\n\x3c!-- ${template.tl} --\x3e\n`
  }));
  const runbookIndex = {
   path: "runbooks/README.md",
   version: 1,
   render: () => `${renderRunbookIndex()}\n\x3c!-- ${template.tl} --\x3e\n`
  };
  function renderRunbook(alert) {
   const {means, look, act, afterwards} = alert.runbook;
   return [ `# ${ruleName(alert)}`, "", `${alert.summary.replaceAll("{{ $labels.instance }}", "an instance").replaceAll("the job {{ $labels.job }}", "a job")}. **${alert.severity}.** ${TIMES[alert.severity]}`, "", "## What it means", "", means, "", "## Look", "", ...look.map(step => `- ${step}`), "", "## Act", "", ...act.map((step, index) => `${index + 1}. ${step}`), "", "## Afterwards", "", ...afterwards.map(step => `- ${step}`), "" ].join("\n");
  }
  function renderRunbookIndex() {
   return [ "# Runbooks", "", "A page for each alert, in the order in which it is read: what it means, look, act, afterwards.", "", "| who | what | by when |", "|---|---|---|", "| on-call | acknowledges, isolates | 5 minutes |", "| platform | rolls back, has the service back | 30 minutes |", "| security | looks at the traces | 2 hours |", "", "| alert | severity | when |", "|---|---|---|", ...ALERT_GROUPS.flatMap(({alerts}) => alerts.map(alert => `| [${ruleName(alert)}](${runbookFile(alert)}) | ${alert.severity} | ${whenOf(alert)} |`)), "" ].join("\n");
  }
  function whenOf(alert) {
   const text = alert.summary.replace(/ (?:on|of|for) \{\{ \$labels\.instance \}\}/, "").replaceAll("{{ $labels.instance }}", "an instance");
   return `${text.replaceAll("the job {{ $labels.job }}", "a job")}${alert.for === void 0 ? "" : `, for ${alert.for}`}`;
  }
  const sidecarUnit = {
   path: "systemd/duri-watch.service",
   version: 1,
   own: true,
   render: ({product}) => {
    const name = product.replace(/[^A-Za-z0-9._-]+/g, "-");
    return `# ${template.tl}\n# The sidecar of a release: copy it to /etc/systemd/system and put your paths for these. systemctl reload duri-watch scans at once.\n#\n#   /srv/${name}            the release\n#   /srv/${name}-evidence   its evidence set\n#   /etc/duri            duri.yml and the key ring\n#   /var/lib/duri        the mark, which \`duri boot\` raises, and the counters of the sidecar\n[Unit]\nDescription=DuRi: does what was released run?\nAfter=network.target\n\n[Service]\nType=exec\n# There is no User=: the mark belongs to root, so that the program cannot write it. No capability is left to this root.\nExecStart=/usr/bin/duri watch /srv/${name} --evidence /srv/${name}-evidence --config /etc/duri/duri.yml --interval 5m --listen 127.0.0.1:9101\nExecReload=/bin/kill -HUP $MAINPID\nEnvironment=DURI_STATE_DIR=/var/lib/duri\nStateDirectory=duri\nStateDirectoryMode=0700\n\n# Whoever stops the sidecar is told by Prometheus; systemd brings it back.\nRestart=always\nRestartSec=10\n\nReadOnlyPaths=/srv/${name} /srv/${name}-evidence /etc/duri\nProtectSystem=strict\nProtectHome=yes\nPrivateTmp=yes\nPrivateDevices=yes\nProtectControlGroups=yes\nProtectKernelLogs=yes\nProtectKernelModules=yes\nProtectKernelTunables=yes\nProtectClock=yes\nProtectHostname=yes\nRestrictNamespaces=yes\nRestrictRealtime=yes\nRestrictSUIDSGID=yes\nRestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX\nLockPersonality=yes\nNoNewPrivileges=yes\nSystemCallArchitectures=native\nSystemCallFilter=@system-service\nCapabilityBoundingSet=\n\n[Install]\nWantedBy=multi-user.target\n`;
   }
  };
  const TEMPLATES = [ rules, rulesTest, configuration, targets, alertmanager, dashboard, sidecarUnit, runbookIndex, ...runbooks, ...kubernetes ];
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
 }),
 79327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => renderMarked,
   t7: () => readMarker,
   tl: () => MARKER
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  const MARKER = "%duri-template%";
  const WRITTEN = /duri-template (\S+) v(\d{1,9}) sha256:([0-9a-f]{64})/;
  function renderMarked(template, facts) {
   const text = template.render(facts);
   const line = digest => text.replace(MARKER, () => `duri-template ${template.path} v${template.version} sha256:${digest}`);
   return line(digestWithout(line("")));
  }
  function readMarker(text) {
   const found = WRITTEN.exec(text);
   if (found === null) return;
   const [, path = "", version = "", digest = ""] = found;
   return {
    path,
    version: Number(version),
    untouched: digestWithout(text.replace(`sha256:${digest}`, "sha256:")) === digest
   };
  }
  function digestWithout(text) {
   return (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(text.replace(/\r\n/g, "\n"));
  }
 })
};
