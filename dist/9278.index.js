export const id = 9278;

export const ids = [ 9278 ];

export const modules = {
 39278: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   production54: () => production54
  });
  const signedIn = {
   username: "${uat_user}",
   password: "${uat_password}"
  };
  const post = (path, json, asserts, headers) => ({
   http: {
    method: "POST",
    path,
    ...signedIn,
    json,
    ...headers === void 0 ? {} : {
     request_headers: headers
    },
    ...asserts
   }
  });
  const signature = {
   kind: "dingtalk",
   secret: "${uat_sink_secret}",
   max_skew: "1h"
  };
  const isCard = {
   "$.msgtype": "actionCard"
  };
  const marked = (...words) => ({
   contain: [ "${test_marker}", ...words ]
  });
  const token = [ {
   name: "${reset_header}",
   value: "${uat_token}"
  } ];
  const METRIC = "${test_marker} uat-7";
  const risk = (value, asserts) => post("${risk_path}", {
   metric: METRIC,
   value,
   limit: 100
  }, asserts);
  const REASON = "${test_marker} acceptance test";
  const killSwitch = (action, asserts, headers) => post("${kill_switch_path}", {
   action,
   reason: REASON
  }, asserts, headers);
  const state = asserts => ({
   http: {
    path: "${state_path}",
    ...signedIn,
    ...asserts
   }
  });
  const armed = is => state({
   status: 200,
   jsonpath: [ {
    path: "${armed_jsonpath}",
    is
   } ]
  });
  const alertCases = [ {
   id: "UAT-6",
   title: "A signed alert is delivered, and a refusal is told and not lost",
   severity: "critical",
   why: "DingTalk answers 200 to a refusal too; whoever reads only the status loses alerts without a word.",
   fix: "Take an alert for delivered only when errcode is 0; keep it and try again, with longer and longer pauses, when it is not.",
   tags: [ "alert" ],
   steps: [ {
    name: "an alert arrives, signed",
    webhook_sink: {
     action: [ post("${test_alert_path}", {}, {
      status: 200
     }) ],
     within: "10s",
     quiet: "250ms",
     count: 1,
     signature,
     jsonpath: isCard,
     body: marked()
    }
   }, {
    name: "errcode 310000 with status 200 is a failure; the alert is tried again after a pause and then arrives",
    webhook_sink: {
     answers: [ {
      json: {
       errcode: 31e4,
       errmsg: "sign not match"
      }
     } ],
     action: [ post("${test_alert_path}", {}, {
      status: {
       ge: 500
      }
     }) ],
     within: "10s",
     quiet: "250ms",
     count: 2,
     same: true,
     spacing: "300ms",
     signature,
     jsonpath: isCard
    }
   }, {
    name: "so is a page in place of an answer",
    webhook_sink: {
     answers: [ {
      html: "<!doctype html><title>proxy</title>"
     } ],
     action: [ post("${test_alert_path}", {}, {
      status: {
       ge: 500
      }
     }) ],
     within: "10s",
     quiet: "250ms",
     count: 2,
     same: true,
     spacing: "300ms",
     signature
    }
   }, {
    name: "sent too fast (130101) is one as well",
    webhook_sink: {
     answers: [ {
      json: {
       errcode: 130101,
       errmsg: "send too fast"
      }
     } ],
     action: [ post("${test_alert_path}", {}, {
      status: {
       ge: 500
      }
     }) ],
     within: "5s",
     quiet: "250ms",
     count: 1,
     signature
    }
   } ]
  }, {
   id: "UAT-7",
   title: "A breach of a risk limit alerts once within ten seconds, and so does its end",
   severity: "critical",
   why: "An alert that comes late, twice, or without a word about its end is one that people stop reading.",
   fix: "Send one alert for each breach, none for a repeat inside the window, and one when the limit holds again.",
   tags: [ "risk", "alert", "dashboard" ],
   setup: [ {
    name: "no breach is open",
    ...risk(1, {
     status: 200
    })
   } ],
   steps: [ {
    name: "a breach",
    webhook_sink: {
     action: [ risk(120, {
      status: 200
     }) ],
     within: "10s",
     quiet: "250ms",
     count: 1,
     signature,
     jsonpath: isCard,
     body: marked("uat-7", "120", "100", "http")
    }
   }, {
    name: "the dashboard shows it",
    ...state({
     status: 200,
     body: {
      contain: METRIC
     }
    })
   }, {
    name: "a repeat is no second alert",
    webhook_sink: {
     action: [ risk(130, {
      status: 200
     }) ],
     within: "800ms",
     count: 0
    }
   }, {
    name: "its end",
    webhook_sink: {
     action: [ risk(50, {
      status: 200
     }) ],
     within: "10s",
     quiet: "250ms",
     count: 1,
     signature,
     jsonpath: isCard,
     body: marked("uat-7", "resolved")
    }
   } ],
   teardown: [ {
    name: "forget the metric of this test",
    ...post("${risk_path}", {
     metric: METRIC,
     forget: true
    }, {
     status: {
      lt: 500
     }
    })
   }, {
    name: "the limit holds",
    ...risk(1, {
     status: 200
    })
   } ]
  }, {
   id: "UAT-8",
   title: "The kill switch stops trading, alerts, survives a restart, and only its token resets it",
   severity: "critical",
   why: "It is the last resort: it must work, be seen, stay on, and not be turned off by whoever got a password.",
   fix: "Save its position before it is used, check it before each order, and reset it only with the token.",
   tags: [ "killswitch", "alert", "dashboard" ],
   preconditions: [ {
    name: "it is not armed",
    ...armed(false)
   } ],
   steps: [ {
    name: "orders are taken",
    ...post("${order_path}", {}, {
     status: 200
    })
   }, {
    name: "armed, it alerts within ten seconds",
    webhook_sink: {
     action: [ killSwitch("arm", {
      status: 200
     }) ],
     within: "10s",
     quiet: "250ms",
     count: 1,
     signature,
     jsonpath: isCard,
     body: marked("acceptance test")
    }
   }, {
    name: "the state shows it",
    ...armed(true)
   }, {
    name: "the dashboard shows it",
    http: {
     path: "/",
     ...signedIn,
     status: 200,
     body: {
      contain: "${armed_marker}"
     }
    }
   }, {
    name: "an order is refused",
    ...post("${order_path}", {}, {
     status: {
      in: [ 403, 409, 423 ]
     }
    })
   }, {
    name: "after a restart",
    restart: {
     command: [ "${restart_command}" ]
    }
   }, {
    name: "it is still armed",
    ...armed(true),
    eventually: {
     timeout: "10s"
    }
   }, {
    name: "an order is still refused",
    ...post("${order_path}", {}, {
     status: {
      in: [ 403, 409, 423 ]
     }
    })
   }, {
    name: "a password alone does not reset it",
    ...killSwitch("reset", {
     status: {
      in: [ 401, 403 ]
     }
    })
   }, {
    name: "nor does a wrong token",
    ...killSwitch("reset", {
     status: {
      in: [ 401, 403 ]
     }
    }, [ {
     name: "${reset_header}",
     value: "wrong"
    } ])
   }, {
    name: "it is armed all the same",
    ...armed(true)
   }, {
    name: "the token does, and that alerts too",
    webhook_sink: {
     action: [ killSwitch("reset", {
      status: 200
     }, token) ],
     within: "10s",
     quiet: "250ms",
     count: 1,
     signature,
     body: marked("acceptance test")
    }
   }, {
    name: "orders are taken again",
    ...post("${order_path}", {}, {
     status: 200
    })
   } ],
   teardown: [ {
    name: "it is as it was before",
    ...armed(false)
   }, {
    name: "reset",
    ...killSwitch("reset", {
     status: 200
    }, token)
   } ]
  } ];
  const cases_signedIn = {
   username: "${uat_user}",
   password: "${uat_password}"
  };
  const FIVE_HEADERS = {
   "X-Frame-Options": {
    in: [ "DENY", "SAMEORIGIN" ]
   },
   "X-Content-Type-Options": "nosniff",
   "Referrer-Policy": {
    "match-regexp": "^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$"
   },
   "Content-Security-Policy": {
    "match-regexp": "(default-src|script-src) '(none|self)'",
    not: {
     contain: "'unsafe-eval'"
    }
   },
   "Strict-Transport-Security": {
    "match-regexp": "^max-age=[1-9][0-9]{6,}"
   }
  };
  const NO_VERSION = {
   Server: {
    or: [ {
     exists: false
    }, {
     not: {
      "match-regexp": "[0-9]"
     }
    } ]
   }
  };
  const CHALLENGE = {
   "WWW-Authenticate": {
    "match-regexp": "^Basic realm="
   }
  };
  const WITHOUT_PAGE = {
   not: {
    contain: "${dashboard_marker}"
   }
  };
  const MALFORMED = [ "Basic", "Basic %%%", "Bearer abc", "Basic dWF0" ];
  const cases = [ {
   id: "UAT-1",
   title: "Without a password nobody gets in",
   severity: "critical",
   why: "One path without a password is a dashboard without one.",
   fix: "Set auth_basic in the server block and turn it off only where the service is meant to be open.",
   tags: [ "auth" ],
   steps: [ {
    name: "every kind of path asks for a password and shows nothing",
    http: {
     paths: [ "/", "${app_path}", "${static_path}", "${ws_path}" ],
     status: 401,
     headers: CHALLENGE,
     count_each: 1,
     body: WITHOUT_PAGE
    }
   }, {
    name: "no other way of writing a path gets past it",
    http: {
     paths: [ "/%2e%2e/", "//", "${app_path}/../", "${app_path}%2f" ],
     status: {
      in: [ 400, 401 ]
     },
     body: WITHOUT_PAGE
    }
   }, {
    name: "no other method gets past it",
    http: {
     method: "POST",
     path: "${app_path}",
     status: 401,
     headers: CHALLENGE
    }
   } ]
  }, {
   id: "UAT-2",
   title: "The right password opens the dashboard, and goes no further than the proxy",
   severity: "critical",
   why: "A 401 alone is also what a broken login answers; and a service that gets the password can leak it.",
   fix: 'See that the password file is there and readable by the workers, and set proxy_set_header Authorization "".',
   tags: [ "auth", "dashboard" ],
   steps: [ {
    name: "the dashboard is there",
    http: {
     path: "/",
     ...cases_signedIn,
     status: 200,
     body: {
      contain: "${dashboard_marker}"
     }
    },
    eventually: {
     timeout: "5s"
    }
   }, {
    name: "the service never sees the password",
    on: "rehearsal",
    http: {
     paths: [ "/", "${app_path}" ],
     ...cases_signedIn,
     status: 200,
     upstream: {
      requests: 2,
      headers: {
       Authorization: {
        exists: false
       }
      }
     }
    }
   }, {
    name: "the service takes connections only from this host",
    on: "rehearsal",
    tcp: {
     host: "own",
     port: "${uat_port}",
     expect: "refused"
    }
   } ]
  }, {
   id: "UAT-3",
   title: "Wrong credentials are refused, all in the same way",
   severity: "critical",
   why: "A 403 or 500 in place of a 401 is a broken login, and answers that differ tell which users there are.",
   fix: "Let nginx answer 401 to whatever is not right: a password file that it can read, and one error page for all.",
   tags: [ "auth" ],
   steps: [ {
    name: "each of them is refused",
    http: {
     path: "/",
     variants: [ {
      username: "${uat_user}",
      password: "wrong-1"
     }, {
      username: "${uat_user}",
      password: "wrong-2"
     }, {
      username: "${uat_user}",
      password: "wrong-3"
     }, {
      username: "nobody-of-this-name",
      password: "wrong-1"
     }, {
      username: "${uat_user}",
      password: ""
     }, ...MALFORMED.map(value => ({
      request_headers: {
       Authorization: value
      }
     })) ],
     status: 401,
     headers: CHALLENGE,
     body: WITHOUT_PAGE,
     same: [ "status", "body_bytes", "headers" ]
    }
   }, {
    name: "and the right one is still taken",
    http: {
     path: "/",
     ...cases_signedIn,
     status: 200
    }
   } ]
  }, {
   id: "UAT-4",
   title: "Five security headers on every answer, each once",
   severity: "high",
   why: "Headers that are missing on error pages and in single locations protect nobody there.",
   fix: "Write add_header … always in the server block, and none in any location.",
   tags: [ "headers" ],
   steps: [ {
    name: "with a password: page, data, files, a path that is not there, a websocket without its handshake",
    http: {
     paths: [ "/", "${app_path}", "${static_path}", "/no-such-page", "${ws_path}" ],
     ...cases_signedIn,
     headers: FIVE_HEADERS,
     count_each: 1
    }
   }, {
    name: "a path that is not there is told so",
    http: {
     path: "/no-such-page",
     ...cases_signedIn,
     status: 404,
     headers: NO_VERSION
    }
   }, {
    name: "without a password",
    http: {
     paths: [ "/", "${static_path}", "${ws_path}" ],
     status: 401,
     headers: FIVE_HEADERS,
     count_each: 1
    }
   }, {
    name: "nothing tells a version",
    http: {
     paths: [ "/", "${static_path}" ],
     ...cases_signedIn,
     status: 200,
     headers: NO_VERSION
    }
   } ]
  }, {
   id: "UAT-5",
   title: "The websocket needs the password, echoes, and outlives silence",
   severity: "high",
   why: "Without the Upgrade header the page looks alive and never changes; after 60 silent seconds nginx cuts the line.",
   fix: "Set proxy_http_version 1.1, Upgrade, Connection and a long proxy_read_timeout in the location of the websocket.",
   tags: [ "websocket", "auth" ],
   steps: [ {
    name: "not without a password",
    websocket: {
     path: "${ws_path}",
     status: 401
    }
   }, {
    name: "with one",
    websocket: {
     path: "${ws_path}",
     ...cases_signedIn,
     status: 101,
     exchange: [ {
      send: "${ws_message}"
     }, {
      expect: {
       contain: "${ws_reply}"
      },
      within: "5s"
     }, {
      idle_hold: "${uat_idle_hold}"
     }, {
      send: "${ws_message}"
     }, {
      expect: {
       contain: "${ws_reply}"
      },
      within: "5s"
     } ]
    }
   } ]
  }, ...alertCases ];
  const deploymentFiles = [ {
   id: "DF-01",
   title: "Every deployment file is there",
   severity: "critical",
   why: "What is missing or empty cannot be deployed, and a link can be pointed elsewhere after it was reviewed.",
   fix: "Restore the file that is named, as a regular file with its content.",
   file: {
    path: "${deliverables}",
    exists: true,
    filetype: "file",
    min_bytes: 64,
    symlink: "deny"
   }
  }, {
   id: "DF-02",
   title: "The deploy script can be run",
   severity: "high",
   why: "Without its executable bit, with CR LF line ends or another interpreter the script fails on the server and nowhere else.",
   fix: "git update-index --chmod=+x, save it with LF line ends, begin it with #!/usr/bin/env bash.",
   file: {
    path: "${deploy_script}",
    mode: "0755",
    git_mode: "100755",
    eol: "lf",
    first_line: "#!/usr/bin/env bash"
   }
  }, {
   id: "DF-03",
   title: "The release covers every deployment file",
   severity: "critical",
   why: "A file that is deployed and not in the manifest can be changed without anybody noticing.",
   fix: "Widen `release.include` of duri.yml, or seal again.",
   evidence: {
    covers: "${deliverables}",
    set: "${evidence_dir}"
   }
  }, {
   id: "DF-04",
   title: "Nothing stray lies in the tree, and no link leads out of it",
   severity: "high",
   why: "Backups, keys and real environment files get deployed and published with the rest; a link out of the tree takes in what nobody reviewed.",
   fix: "Remove the file that is named; keep keys and real settings outside the repository.",
   glob: {
    deny: [ "**/*.{bak,orig,rej,swp,swo,tmp,old,save}", "**/*~", "**/.#*", "**/#*#", "**/.DS_Store", "**/Thumbs.db", "**/*.{dump,sql.gz,sqlite3,core}", "**/*.{pem,key,p12,pfx,jks,keystore,kdbx}", "**/id_{rsa,dsa,ecdsa,ed25519}*", "**/*.ppk", "**/.netrc", "**/.pgpass", "**/.npmrc", "**/.pypirc", "**/.env", "**/.env.{local,prod,dev,test,staging}", "**/.env.*.{local,bak,old,copy}", "**/{,.}htpasswd*", "**/credentials.json", "**/*.{exe,dll}" ],
    except: [ "**/node_modules/**", "**/__pycache__/**", "**/.venv/**", "evidence/**" ],
    symlink_escape: "deny",
    loop: "deny",
    max_depth: 12
   }
  } ];
  const STEPS = [ "preflight", "backup_config", "install_config", "nginx -t", "systemctl reload nginx", "run_uat", "rollback" ];
  const deploymentScript = [ {
   id: "DS-01",
   title: "The deploy script parses",
   severity: "critical",
   why: "Bash reads a script while it runs it: one that does not parse stops half-way, with half of the changes made.",
   fix: "Run `bash -n` on the script and mend the line that it names.",
   command: {
    exec: [ "bash", "-n", "${deploy_script}" ],
    exit: 0
   }
  }, {
   id: "DS-02",
   title: "ShellCheck finds nothing in the deploy script",
   severity: "high",
   why: "ShellCheck knows the mistakes that a reader overlooks: unquoted variables, lost exit codes, tests that are always true.",
   fix: "Mend the line as the wiki page of the code says.",
   shellcheck: {
    files: [ "${deploy_script}" ],
    severity: "warning"
   }
  }, {
   id: "DS-03",
   title: "The deploy script is strict from its first commands on",
   severity: "high",
   why: "Without errexit, nounset, pipefail and errtrace a failed step is followed by the next one as if nothing had happened.",
   fix: "Begin the script with `set -Eeuo pipefail`, and never switch it off.",
   shell: {
    file: "${deploy_script}",
    options: [ "errexit", "nounset", "pipefail", "errtrace" ],
    before_command: 5,
    deny: [ "errexit_off" ]
   }
  }, {
   id: "DS-04",
   title: "A failure rolls back",
   severity: "critical",
   why: "A deployment that stops in the middle leaves a site that nobody designed.",
   fix: "Set `trap rollback ERR` before the first change, and let rollback restore the backup.",
   shell: {
    file: "${deploy_script}",
    trap: {
     ERR: "rollback"
    },
    protects: [ "install_config", "run_uat" ]
   }
  }, {
   id: "DS-05",
   title: "The deploy script looks before it changes anything",
   severity: "medium",
   why: "A missing program or a full disk is best found while nothing has been touched.",
   fix: "Let preflight call root_check, `command -v nginx`, `command -v htpasswd` and disk_free, and call it first.",
   shell: {
    file: "${deploy_script}",
    functions: {
     preflight: {
      calls: [ "root_check", "command -v nginx", "command -v htpasswd", "disk_free" ],
      can_fail: true
     },
     root_check: {
      can_fail: true
     },
     disk_free: {
      reaches: [ "df", "stat" ],
      can_fail: true
     }
    },
    order: [ [ "preflight", "install_config" ] ]
   }
  }, {
   id: "DS-06",
   title: "The backup is made before anything is installed",
   severity: "high",
   why: "A rollback can only restore what was saved before.",
   fix: "Call backup_config before install_config, on every path, and let the script end when it fails.",
   shell: {
    file: "${deploy_script}",
    order: [ [ "backup_config", "install_config" ] ],
    functions: {
     backup_config: {
      reaches: [ "cp", "rsync", "tar", "install" ]
     },
     install_config: {
      reaches: [ "install", "cp", "mv", "rsync" ]
     }
    }
   }
  }, {
   id: "DS-07",
   title: "nginx is tested before each reload, and never restarted",
   severity: "critical",
   why: "A reload with a broken configuration fails silently, and a restart with one takes the site down.",
   fix: "Run `nginx -t` after the last change and before each reload, in a way that its failure ends the script.",
   shell: {
    file: "${deploy_script}",
    guards: [ {
     before: "systemctl reload nginx",
     require: "nginx -t",
     after: "install_config"
    } ],
    deny: [ "systemctl restart nginx", "systemctl stop nginx", "systemctl try-restart nginx", "systemctl reload-or-restart nginx", "kill_nginx", "shadowed_program" ],
    apart: [ "restore" ]
   }
  }, {
   id: "DS-08",
   title: "The deploy script has no dangerous form",
   severity: "critical",
   why: "It runs as root: what it downloads, removes, opens or prints by accident concerns the whole host.",
   fix: "Write it as the finding says.",
   shell: {
    file: "${deploy_script}",
    deny: [ "curl_pipe_shell", "rm_rf_unquoted", "chmod_777", "eval", "xtrace_with_secret", "htpasswd -b", "secret_in_argv", "heredoc_secret", "insecure_download", "network_shell", "sudo", "tmp_file", "hidden_command", "ignored_failure" ],
    critical: STEPS,
    private_files: [ {
     name: "${env_file}",
     mode: "600"
    } ]
   }
  }, {
   id: "DS-09",
   title: "A dry run changes nothing and says the same twice",
   severity: "high",
   why: "Only a dry run that can be trusted is looked at before the real one.",
   fix: "Let --dry-run only print; take times and random names out of what it prints.",
   command: {
    exec: [ "bash", "${deploy_script}", "--dry-run" ],
    exit: 0,
    runs: 2,
    stdout_equal: true,
    writes: "none",
    network: "none"
   }
  }, {
   id: "DS-10",
   title: "The deployment proves itself, and rolls back when it cannot",
   severity: "high",
   why: "A reload that worked says nothing about the site that it serves.",
   fix: "Call run_uat after the reload, and rollback when it fails.",
   shell: {
    file: "${deploy_script}",
    after: {
     command: "systemctl reload nginx",
     require: "run_uat",
     failure: "rollback",
     except_in: [ "rollback", "restore" ]
    },
    order: [ [ "backup_config", "install_config" ] ]
   }
  } ];
  const documentation = [ {
   id: "DC-01",
   title: "The documents are there and finished",
   severity: "high",
   why: "A document that is still to be written is not there when it is needed.",
   fix: "Write it, or take it out of the list of deliverables.",
   doc: {
    files: "${documents}",
    min_bytes: 800,
    deny: "unfinished",
    record: {
     file: "${verify_log}",
     optional: true
    }
   }
  }, {
   id: "DC-02",
   title: "The completion report claims only what is so",
   severity: "high",
   why: "A number or tick that nobody counted is taken for a result.",
   fix: "`duri claims FILE --write` writes the numbers as they are and strikes out what has no fact behind it.",
   doc_claims: {
    file: "${completion_report}",
    record: "${verify_log}",
    env: "${env_example}",
    groups: {
     infrastructure: "${report_infrastructure}",
     tests: "${report_tests}",
     documents: "${report_documents}"
    },
    require: [ "checks.selected", "uats.selected" ],
    tolerance: 0
   }
  }, {
   id: "DC-03",
   title: "Every incident has a whole runbook",
   severity: "high",
   why: "In an incident nobody has time to find out who decides and what comes next.",
   fix: "Write the section that is named: what to do, who owns it, within which time.",
   doc: {
    files: "${runbooks}",
    scenarios: "${runbook_scenarios}",
    sections: [ "detect", "contain", "rotate", "recover", "owner", "target_time" ],
    min_words: 12,
    deny: "unfinished"
   }
  }, {
   id: "DC-04",
   title: "Links lead somewhere, and commands can be run",
   severity: "medium",
   why: "A command that does not exist is found out in the middle of a deployment.",
   fix: "Mend the link, command or flag that is named.",
   doc: {
    files: "${all_documents}",
    links: "internal_resolve",
    commands: "exist",
    flags: "exist"
   }
  } ];
  const environment = [ {
   id: "EN-01",
   title: "The template of the environment is well-formed",
   severity: "high",
   why: "systemd, Docker, shells and libraries read sloppy lines differently, so that the service runs with other values than were reviewed.",
   fix: "One KEY=value a line: no spaces around =, quotes around values with spaces, each key once, no byte order mark, LF line ends.",
   env: {
    file: "${env_example}",
    parse: "strict",
    unique: true
   }
  }, {
   id: "EN-02",
   title: "The template has exactly the variables of the schema",
   severity: "high",
   why: "A variable that is missing or misspelt becomes a default that nobody chose.",
   fix: "Add the variable to the file or the schema, or take it out of both.",
   env: {
    file: "${env_example}",
    schema: "${env_schema}",
    missing: 0,
    unknown: 0
   }
  }, {
   id: "EN-03",
   title: "Secrets are placeholders in the template",
   severity: "critical",
   why: "The template is committed: a real secret in it is published and stays in the history.",
   fix: "Write CHANGE_ME in its place, and rotate the secret: it was published.",
   env: {
    file: "${env_example}",
    keys: "*{SECRET,TOKEN,PASSWORD,PASSWD,PASSPHRASE,CREDENTIAL,WEBHOOK,API_KEY,PRIVATE_KEY,ACCESS_KEY,SIGNING_KEY}*",
    except: [ "SECRETS_*", "*_{FILE,PATH,DIR,ENABLED,TIMEOUT,INTERVAL,DAYS,HOST,HOSTS,PORT}" ],
    url_passwords: "deny"
   }
  }, {
   id: "EN-04",
   title: "Values have their types and ranges",
   severity: "medium",
   why: "A port, a time or a switch that cannot be read stops the service at start, or worse, is taken for something else.",
   fix: "Write the value as the message says: a port from 1 to 65535, a duration with its unit, true or false.",
   env: {
    file: "${env_example}",
    types: {
     "*_PORT": "port",
     "*_{TIMEOUT,INTERVAL}": "duration",
     "*_ENABLED": "bool",
     "*_{URL,ENDPOINT}": "url",
     "*_{THRESHOLD,RATIO}": "0..1",
     "*_{MAX_ATTEMPTS,MAX_BYTES,MAX_CONNECTIONS,COST,DAYS,KEEP}": "1..1000000000"
    },
    may_be_empty: "${env_may_be_empty}"
   }
  }, {
   id: "EN-05",
   title: "The template has production values",
   severity: "critical",
   why: "Debug output shows secrets, and outside strict integrity a changed file runs on.",
   fix: "Set ENV=prod, DEBUG=false and INTEGRITY_MODE=strict.",
   env: {
    file: "${env_example}",
    equals: {
     ENV: "prod",
     INTEGRITY_MODE: "strict",
     DEBUG: "false"
    }
   }
  }, {
   id: "EN-06",
   title: "The real environment file was never in git",
   severity: "critical",
   why: "A file that was committed once stays readable in the history, whatever was done later.",
   fix: "Ignore it in a committed .gitignore, take it out with `git rm --cached`, and rotate every secret that it held.",
   git: {
    path: "${env_file}",
    ignored: true,
    tracked: false,
    history: "none"
   }
  }, {
   id: "EN-07",
   title: "The real environment file is only for the service",
   severity: "critical",
   why: "Everybody who can read the file has every secret of the service.",
   fix: "Install it with `install -m 600`, owned by the account of the service.",
   file: {
    path: "${env_file}",
    optional: true,
    filetype: "file",
    mode: "0600",
    symlink: "deny",
    installed_by: {
     script: "${deploy_script}",
     mode: "0600"
    }
   }
  }, {
   id: "EN-08",
   title: "Programs read only variables that the template declares",
   severity: "medium",
   why: "A variable that nobody declares is never set on the server, and one that nothing reads misleads who sets it.",
   fix: "Declare the variable in the template and the schema, or mend its name in the program.",
   env_usage: {
    file: "${env_example}",
    scan: "${env_readers}",
    ignore: "${env_not_declared}",
    undeclared: 0,
    unused: "warn"
   }
  } ];
  const integration = [ {
   id: "II-01",
   title: "The notifier is there and used",
   severity: "high",
   why: "Alerts that nobody sends are noticed when they are needed.",
   fix: "Define the class where it was, and use it where alerts are sent.",
   code: {
    defined_in: "${notifier_file}",
    symbol: "${notifier_class}",
    referenced_by: {
     at_least: 1,
     in: [ "src/**" ]
    }
   }
  }, {
   id: "II-02",
   title: "The functions that send alerts take what they took",
   severity: "high",
   why: "Risk monitor and kill switch call them; another order of parameters sends wrong alerts, or none.",
   fix: "Put the parameters back, or change every caller and have the change approved.",
   code: {
    defined_in: "${notifier_file}",
    functions: "${notifier_functions}",
    signature: "unchanged_since_base"
   }
  }, {
   id: "II-03",
   title: "No variable of the environment was lost",
   severity: "high",
   why: "Earlier parts of the system still read the variables that were there before.",
   fix: "Put the variable back, or remove it in a change of its own together with what reads it.",
   env: {
    file: "${env_example}",
    superset_of: "base",
    removed: 0
   }
  }, {
   id: "II-04",
   title: "nginx, systemd and the environment agree",
   severity: "critical",
   why: "When nginx passes on to another port than the service listens on, every request ends in 502.",
   fix: "Write the same port and account in all files that are named.",
   xref: {
    equal: [ {
     a: {
      nginx: {
       file: "${nginx_conf}",
       backend: "port"
      }
     },
     b: {
      env: {
       file: "${env_example}",
       key: "${port_variable}"
      }
     }
    }, {
     a: {
      text: {
       file: "${systemd_unit}",
       capture: "^User=(\\S+)"
      }
     },
     b: {
      value: "${service_user}"
     }
    }, {
     a: {
      text: {
       file: "${systemd_unit}",
       capture: "^EnvironmentFile=-?\\S*/([^/\\s]+)"
      }
     },
     b: {
      value: "${env_file}"
     }
    } ]
   }
  }, {
   id: "II-05",
   title: "The tests of earlier tasks are all there, and run",
   severity: "high",
   why: "A test that is removed or skipped no longer says that what worked before still works.",
   fix: "Put the tests back; mend what they find instead of skipping them.",
   tests: {
    suites: [ {
     name: "task-032",
     files: [ "tests/test_task_032*.py" ],
     at_least: 23
    }, {
     name: "task-033",
     files: [ "tests/test_task_033*.py" ],
     at_least: 7
    } ],
    removed: 0,
    newly_skipped: 0
   }
  }, {
   id: "II-06",
   title: "The evidence of the last release still verifies",
   severity: "critical",
   why: "A release continues a chain: on evidence that does not verify nothing can be built.",
   fix: "Fetch the evidence of the last release again from its archive; if it stays so, treat the release as tampered with.",
   evidence: {
    previous: true,
    set: "${evidence_dir}"
   }
  }, {
   id: "II-07",
   title: "No protection is weaker than before",
   severity: "critical",
   why: "Schema, policy and protections may only get stronger; a silent step back is how guards are taken away.",
   fix: "Undo the change of duri.yml that the finding names, or have it approved by a ticket.",
   floor: {}
  }, {
   id: "II-08",
   title: "Alert rules hold their tests, and alerts reach who is meant",
   severity: "high",
   why: "A rule that never fires looks the same as a system that is well.",
   fix: "Mend the rule that promtool names, and give every alert a test in which it fires.",
   prom: {
    rules: [ "${alert_rules}" ],
    tests: [ "${alert_tests}" ],
    alertmanager: {
     config: "${alert_routes}",
     route_test: [ {
      labels: {
       severity: "critical"
      },
      receiver: "${critical_receiver}"
     }, {
      labels: {
       severity: "warning"
      },
      receiver: "${warning_receiver}"
     } ]
    }
   }
  } ];
  const file = [ "${nginx_conf}", "${nginx_more}" ];
  const nginx = [ {
   id: "NX-01",
   title: "nginx takes the configuration, and the workers can read every file that it names",
   severity: "critical",
   why: "A missing or unreadable htpasswd file turns every login into 403 or 500, while nginx -t and a test without password stay green.",
   fix: "Mend what nginx names; let the deploy script make the file with mode 0640 and owner root:${nginx_user}.",
   nginx: {
    file,
    test: true,
    refs: {
     readable_by: "${nginx_user}",
     made_by: {
      script: "${deploy_script}",
      env: "${env_example}"
     },
     directives: [ "auth_basic_user_file" ]
    }
   }
  }, {
   id: "NX-02",
   title: "every location that passes requests on asks for a password",
   severity: "critical",
   why: "One nested location, second server or `satisfy any` without it opens the application to everybody.",
   fix: "Put auth_basic and auth_basic_user_file into the server block, and auth_basic off nowhere but in exact locations such as `location = /healthz`.",
   nginx: {
    file,
    authenticate: {
     allow_off: [ "${open_paths}" ]
    }
   }
  }, {
   id: "NX-03",
   title: "five security headers on every answer, errors included",
   severity: "high",
   why: "An add_header inside a location drops all those of the server, and without `always` error pages come without them.",
   fix: "Write add_header … always in the server block only, or repeat all five where a location adds one of its own.",
   nginx: {
    file,
    effective_headers: {
     names: [ "X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy", "Strict-Transport-Security" ]
    }
   }
  }, {
   id: "NX-04",
   title: "websockets can be opened, and stay open",
   severity: "high",
   why: "Without Upgrade and Connection a websocket request is answered like any other, and by default nginx closes a quiet one after 60 s.",
   fix: "Set proxy_http_version 1.1, Upgrade $http_upgrade, Connection by a map of $http_upgrade, and proxy_read_timeout in the location of the websocket.",
   nginx: {
    file,
    websocket: {
     location: "${ws_path}",
     read_timeout: "300s"
    }
   }
  }, {
   id: "NX-05",
   title: "requests are passed on to this machine only",
   severity: "critical",
   why: "A backend on another host, or one that a variable names, sends sessions and data over the network, or to whom a visitor chooses.",
   fix: "Name 127.0.0.1, [::1] or a unix socket in proxy_pass and upstream.",
   nginx: {
    file,
    upstreams: {
     hosts: [ "127.0.0.1", "::1", "localhost", "unix:" ]
    }
   }
  }, {
   id: "NX-06",
   title: "no known trap of nginx",
   severity: "high",
   why: "Each of these is a line that looks harmless and leaks files, passwords or requests.",
   fix: "Mend the line as the finding says.",
   nginx_lint: {
    file,
    fail_on: "medium"
   }
  } ];
  const rehearsal = {
   nginx_conf: "${nginx_conf}",
   start: [ "${start_command}" ],
   env: {
    ENV: "staging",
    DASHBOARD_HOST: "127.0.0.1",
    DASHBOARD_PORT: "${uat_port}",
    DASHBOARD_STATE_DIR: "${uat_state_dir}",
    WEBSOCKET_PATH: "${ws_path}",
    DINGTALK_ENABLED: "true",
    DINGTALK_WEBHOOK_URL: "${uat_sink_url}",
    DINGTALK_SECRET: "${uat_sink_secret}",
    DINGTALK_RETRY_INTERVAL: "500ms",
    KILL_SWITCH_RESET_TOKEN: "${uat_token}",
    ALERT_TEST_MARKER: "${test_marker}"
   }
  };
  const security = [ {
   id: "SC-01",
   title: "passwords are hashed with bcrypt, and only the workers of nginx can read the hashes",
   severity: "critical",
   why: "htpasswd takes MD5 by default and bcrypt with cost 5 by -B alone: both are guessed in hours once the file leaks.",
   fix: "Let the deploy script run htpasswd -i -B -C 10 (never -b), and give the file mode 0640 and owner root:${nginx_user}.",
   htpasswd: {
    made_by: {
     script: "${deploy_script}",
     env: "${env_example}"
    },
    cost: {
     ge: 10
    },
    mode: "0640",
    owner: "root",
    group: "${nginx_user}"
   }
  }, {
   id: "SC-02",
   title: "No secret is in the files, the change or the history",
   severity: "critical",
   why: "Whoever can read the repository, now or later, has every secret that was ever committed.",
   fix: "Replace the secret where it is used, then take it out; put a finding that is none into the baseline, with its reason.",
   secrets: {
    scan: [ "tree", "diff", "history:100" ]
   }
  }, {
   id: "SC-03",
   title: "Messages to DingTalk are signed as the robot demands",
   severity: "high",
   why: "A robot refuses a wrong signature with HTTP 200, so that alerts get lost without an error.",
   fix: "Sign base64(HMAC-SHA256(key = secret, text = timestamp + line feed + secret)), and URL-encode it.",
   hmac_vector: {
    alg: "dingtalk",
    ts: "1700000000000",
    secret: "SECtest",
    sign: "aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=",
    implementation: {
     file: "${signer_file}",
     function: "${signer_function}"
    }
   }
  }, {
   id: "SC-04",
   title: "no password travels in clear text",
   severity: "critical",
   why: "Basic auth sends the password with every request; whoever sees one has it.",
   fix: "Listen with ssl and ssl_protocols TLSv1.2 TLSv1.3, or on loopback behind something that ends TLS on the same machine.",
   nginx: {
    file: [ "${nginx_conf}", "${nginx_more}" ],
    basic_auth_requires: {
     tls: "1.2",
     loopback: "allow"
    },
    certificates: {
     days_left: 30,
     where: "host"
    }
   }
  } ];
  const script = {
   exec: [ "${uat_script_command}" ],
   env: {
    UAT_BASE_URL: "$${uat_base_url}",
    DASHBOARD_USER: "$${uat_user}",
    DASHBOARD_PASSWORD: "$${uat_password}",
    DASHBOARD_PORT: "$${uat_port}",
    KILL_SWITCH_RESET_TOKEN: "$${uat_token}",
    DINGTALK_SECRET: "$${uat_sink_secret}",
    WEBSOCKET_PATH: "${ws_path}",
    ALERT_TEST_MARKER: "${test_marker}",
    UAT_WEBSOCKET_HOLD: "1s",
    PYTHONDONTWRITEBYTECODE: "1"
   },
   format: "tap",
   tests: 8
  };
  const uatSuite = [ {
   id: "UA-01",
   title: "The acceptance suite can be read, and every id stands once",
   severity: "high",
   why: "A case that cannot be read does not run, and of two with one id only one is counted.",
   fix: "Mend what the message names: unknown keys, empty matchers, steps that assert nothing.",
   uat_suite: {
    readable: true,
    ids: "unique"
   }
  }, {
   id: "UA-02",
   title: "There are eight cases, and they cover what matters",
   severity: "critical",
   why: "What no case looks at is not accepted but assumed.",
   fix: "Add a case for the tag that is missing, and raise uat.expect.uats with it.",
   uat_suite: {
    count: 8,
    tags_covered: [ "auth", "headers", "websocket", "dashboard", "alert", "risk", "killswitch" ]
   }
  }, {
   id: "UA-03",
   title: "Every case asserts something, and so does every test of the script",
   severity: "critical",
   why: "A test that asserts nothing is green whatever happens.",
   fix: "Say of each step what is expected: status, header, body, message.",
   uat_suite: {
    min_assertions: 2,
    script: {
     file: "${uat_script}",
     tests: 8
    }
   }
  }, {
   id: "UA-04",
   title: "Whoever is let in has a twin who is not",
   severity: "high",
   why: "A login that lets everybody in passes each test of the right password; one that lets nobody in passes each test of a wrong one.",
   fix: "Give each case that signs in a case that must be refused, and the other way round.",
   uat_suite: {
    pairs: [ [ "UAT-1", "UAT-2" ], [ "UAT-2", "UAT-3" ] ]
   }
  }, {
   id: "UA-05",
   title: "Time and retries of the suite have bounds",
   severity: "medium",
   why: "A suite that retries until it is green hides what is broken now and then.",
   fix: "Lower timeout_seconds and retries, and wait with eventually on steps that only look.",
   uat_suite: {
    timeout_seconds: 120,
    retries: 5,
    total_seconds: 1200,
    eventually_only: [ "http", "websocket", "tls", "tcp" ]
   }
  }, {
   id: "UA-06",
   title: "No case is skipped or singled out",
   severity: "high",
   why: "A skipped test is one that nobody misses until it was needed.",
   fix: "Take the word out; what may fail for a while gets a waiver with an end.",
   uat_suite: {
    deny: [ "skip", "skipped", "only", "focus", "disabled", "ignore", "todo", "xfail" ]
   }
  }, {
   id: "UA-07",
   title: "Secrets of the suite are named and never written",
   severity: "critical",
   why: "A test suite is read by everybody who reads the repository.",
   fix: "Name the secret in vars of duri.yml, such as uat_password: {env: UAT_PASSWORD}, and change the one that was written.",
   uat_suite: {
    secrets: "ref_only"
   }
  }, {
   id: "UA-08",
   title: "The rehearsal passes: eight of eight, none failed, none left out",
   severity: "critical",
   why: "What does not work on loopback does not work in production either.",
   fix: "Run `duri uat --all` and mend what it names.",
   timeout_seconds: 120,
   uat_run: {
    passed: 8,
    failed: 0,
    skipped: 0,
    script,
    script_faults: [ "auth_off" ]
   }
  }, {
   id: "UA-09",
   title: "The suite has teeth: each of eight faults makes a case fail",
   severity: "high",
   why: "A suite that stays green on a broken deployment says nothing about a whole one.",
   fix: "Let the case that should have noticed look at what the fault breaks.",
   timeout_seconds: 240,
   uat_mutate: {
    faults: [ "auth_off", "wrong_realm_file", "drop_header", "no_upgrade", "upstream_down", "bad_sign", "errcode_310000", "killswitch_noop" ],
    killed: 8,
    script,
    script_faults: [ "drop_header", "killswitch_noop" ]
   }
  }, {
   id: "UA-10",
   title: "The suite cleans up, and marks what it sends",
   severity: "high",
   why: "A kill switch that a test leaves armed stops trading, and an alert that does not say it is a test wakes somebody.",
   fix: "Add teardown steps that restore the state and look at it, and the marker to every text that is sent.",
   uat_suite: {
    teardown_required: [ "risk", "killswitch" ],
    test_marker: "${test_marker}"
   }
  } ];
  const variables = [ {
   name: "deliverables",
   type: "list",
   default: [ "nginx_dashboard.conf", "deploy_production.sh", ".env.production.example", "src/**/*.py", "systemd/*.service", "monitoring/*.yml" ],
   help: "What is deployed: globs, each of which must match at least one file."
  }, {
   name: "evidence_dir",
   type: "text",
   default: "evidence",
   help: "Directory of the evidence set of the last release; not in git."
  }, {
   name: "nginx_conf",
   type: "text",
   default: "nginx_dashboard.conf",
   help: "The nginx configuration of the site."
  }, {
   name: "nginx_more",
   type: "list",
   default: [],
   help: "More configurations that are held to the same, such as a variant with TLS."
  }, {
   name: "nginx_user",
   type: "text",
   default: "www-data",
   help: "The account that the workers of nginx run as."
  }, {
   name: "ws_path",
   type: "text",
   default: "/ws",
   help: "The location that upgrades to a websocket."
  }, {
   name: "open_paths",
   type: "list",
   default: [ "/healthz" ],
   help: "Locations that need no password."
  }, {
   name: "deploy_script",
   type: "text",
   default: "deploy_production.sh",
   help: "The script that deploys."
  }, {
   name: "env_example",
   type: "text",
   default: ".env.production.example",
   help: "The template of the environment; committed, without secrets."
  }, {
   name: "env_schema",
   type: "text",
   default: "env.schema.json",
   help: "JSON Schema of the environment: one property for each variable."
  }, {
   name: "env_file",
   type: "text",
   default: ".env.production",
   help: "The real environment; never in git, mode 600."
  }, {
   name: "env_readers",
   type: "list",
   default: [ "src/**/*.py", "*.sh", "scripts/*.py" ],
   help: "Programs and scripts that read the environment."
  }, {
   name: "env_not_declared",
   type: "list",
   default: [ "UAT_*", "DRY_RUN" ],
   help: "Variables that are read and that the template does not declare on purpose."
  }, {
   name: "env_may_be_empty",
   type: "list",
   default: [ "UAT_SINK_PORT" ],
   help: "Variables with a type that may be empty all the same."
  }, {
   name: "port_variable",
   type: "text",
   default: "DASHBOARD_PORT",
   help: "The variable that holds the port of the service behind nginx."
  }, {
   name: "systemd_unit",
   type: "text",
   default: "systemd/dashboard.service",
   help: "The unit that runs the service."
  }, {
   name: "completion_report",
   type: "text",
   default: "COMPLETION_REPORT.md",
   help: "The report whose claims are held against facts."
  }, {
   name: "documents",
   type: "list",
   default: [ "COMPLETION_REPORT.md", "QUICK_START.md", "SYNC_GUIDE.md", "DEPLOYMENT_GUIDE.md", "SECRETS_MANAGEMENT.md" ],
   help: "Documents that have to be there."
  }, {
   name: "all_documents",
   type: "list",
   default: [ "*.md", "runbooks/*.md" ],
   help: "Every document whose links and commands are tried."
  }, {
   name: "runbooks",
   type: "list",
   default: [ "runbooks/*.md" ],
   help: "The runbooks of incidents."
  }, {
   name: "runbook_scenarios",
   type: "list",
   default: [ "webhook_leaked", "env_committed", "env_read", "alert_failed" ],
   help: "Incidents that need a runbook: a file or heading of that name."
  }, {
   name: "report_infrastructure",
   type: "list",
   default: [ "nginx_*.conf", "deploy_production.sh", ".env.production.example", "systemd/*.service", "monitoring/*.yml" ],
   help: "Files that the report counts as infrastructure."
  }, {
   name: "report_tests",
   type: "list",
   default: [ "scripts/*.py", "tests/**/*.py" ],
   help: "Files that the report counts as tests."
  }, {
   name: "report_documents",
   type: "list",
   default: [ "*.md", "runbooks/*.md" ],
   help: "Files that the report counts as documents; itself left out."
  }, {
   name: "verify_log",
   type: "text",
   default: "VERIFY_LOG.log",
   help: "Execution record beside the report; it is there only once a release was made."
  }, {
   name: "signer_file",
   type: "text",
   default: "src/dashboard/notifier.py",
   help: "The program that signs messages to the DingTalk robot."
  }, {
   name: "signer_function",
   type: "text",
   default: "sign",
   help: "Its function that makes the signature."
  }, {
   name: "service_user",
   type: "text",
   default: "dashboard",
   help: "The account that the service runs as."
  }, {
   name: "start_command",
   type: "list",
   default: [ "python3", "-m", "src.dashboard.app" ],
   help: "What starts the service in a rehearsal; its environment is uat.rehearsal.env. Empty: a stand-in."
  }, {
   name: "restart_command",
   type: "list",
   default: [],
   help: "What restarts the service on a live target, for UAT-8; a rehearsal needs none."
  }, {
   name: "dashboard_marker",
   type: "text",
   default: "DuRi production dashboard",
   help: "A text that stands on the dashboard and on no page for strangers."
  }, {
   name: "app_path",
   type: "text",
   default: "/api/state",
   help: "A path of the service behind the password."
  }, {
   name: "static_path",
   type: "text",
   default: "/static/dashboard.css",
   help: "A file that the site serves."
  }, {
   name: "ws_message",
   type: "text",
   default: "duri-uat",
   help: "What UAT-5 says over the websocket."
  }, {
   name: "ws_reply",
   type: "text",
   default: "duri-uat",
   help: "What the answer to it contains."
  }, {
   name: "test_marker",
   type: "text",
   default: "[UAT]",
   help: "What every alert of a test contains, so that nobody is alarmed."
  }, {
   name: "test_alert_path",
   type: "text",
   default: "/api/test-alert",
   help: "POST sends a test alert and answers 200 only when it was delivered."
  }, {
   name: "risk_path",
   type: "text",
   default: "/api/risk",
   help: "POST {metric, value, limit} reports a reading."
  }, {
   name: "order_path",
   type: "text",
   default: "/api/order",
   help: "POST does what the kill switch guards: 200, or 403, 409 or 423 while it is armed."
  }, {
   name: "kill_switch_path",
   type: "text",
   default: "/api/kill-switch",
   help: "POST {action: arm or reset, reason} moves the kill switch."
  }, {
   name: "reset_header",
   type: "text",
   default: "X-Reset-Token",
   help: "The header with the token that a reset needs."
  }, {
   name: "state_path",
   type: "text",
   default: "/api/state",
   help: "GET gives the state as JSON."
  }, {
   name: "armed_jsonpath",
   type: "text",
   default: "$.kill_switch.armed",
   help: "Where the state says whether the kill switch is armed."
  }, {
   name: "armed_marker",
   type: "text",
   default: "ARMED",
   help: "What the dashboard shows while it is armed."
  }, {
   name: "uat_script",
   type: "text",
   default: "scripts/uat_task_034.py",
   help: "The acceptance script of the repository."
  }, {
   name: "uat_script_command",
   type: "list",
   default: [ "python3", "scripts/uat_task_034.py", "--format", "tap" ],
   help: "What runs it, with its results as TAP; empty where there is none."
  }, {
   name: "notifier_file",
   type: "text",
   default: "src/dashboard/notifier.py",
   help: "The program that sends alerts."
  }, {
   name: "notifier_class",
   type: "text",
   default: "DingTalkNotifier",
   help: "Its class that does so."
  }, {
   name: "notifier_functions",
   type: "list",
   default: [ "send_risk_alert", "send_kill_switch_alert" ],
   help: "Its functions that other programs call."
  }, {
   name: "alert_rules",
   type: "text",
   default: "monitoring/rules.yml",
   help: "Alert rules of Prometheus."
  }, {
   name: "alert_tests",
   type: "text",
   default: "monitoring/rules_test.yml",
   help: "Their unit tests."
  }, {
   name: "alert_routes",
   type: "text",
   default: "monitoring/alertmanager.yml",
   help: "Configuration of Alertmanager."
  }, {
   name: "critical_receiver",
   type: "text",
   default: "oncall-pager",
   help: "Who must hear of critical alerts."
  }, {
   name: "warning_receiver",
   type: "text",
   default: "oncall-slack",
   help: "Who must hear of warnings."
  } ];
  const production54 = {
   name: "production-54",
   summary: "A service behind nginx with basic auth, a deploy script, an environment file, runbooks and alerts: 54 checks, 8 acceptance tests",
   variables,
   categories: [ {
    name: "Deployment files",
    checks: deploymentFiles
   }, {
    name: "Nginx configuration",
    checks: nginx
   }, {
    name: "Environment configuration",
    checks: environment
   }, {
    name: "Deployment script",
    checks: deploymentScript
   }, {
    name: "UAT suite",
    checks: uatSuite
   }, {
    name: "Documentation",
    checks: documentation
   }, {
    name: "Security configuration",
    checks: security
   }, {
    name: "Integration integrity",
    checks: integration
   } ],
   cases,
   rehearsal
  };
 })
};
