import { alertmanager } from './alertmanager.js';
import { dashboard } from './grafana/dashboard.js';
import { kubernetes } from './kubernetes/index.js';
import { configuration, targets } from './prometheus/configuration.js';
import { rules } from './prometheus/rules.js';
import { rulesTest } from './prometheus/rules-test.js';
import { runbookIndex, runbooks } from './runbook.js';
import { sidecarUnit } from './systemd.js';
import type { Template } from './template.js';

/** Every file that `duri init --runtime` writes and `duri doctor` looks at. A new one is a file beside these and one line here. */
export const TEMPLATES: readonly Template[] = [
  rules,
  rulesTest,
  configuration,
  targets,
  alertmanager,
  dashboard,
  sidecarUnit,
  runbookIndex,
  ...runbooks,
  ...kubernetes,
];
