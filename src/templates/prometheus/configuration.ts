import { MARKER, type Template } from '../template.js';
import { rules } from './rules.js';

/** A whole configuration of Prometheus; whoever has one takes `rule_files` and the job from it. */
export const configuration: Template = {
  path: 'prometheus/prometheus.yml',
  version: 1,
  render: () => `# ${MARKER}
# Prometheus for any number of sidecars. \`promtool check config prometheus.yml\`.
# You have a Prometheus already? Take rule_files and the job duri from here.
global:
  # A change is paged after: the scan that finds it, then at most one scrape and one evaluation.
  scrape_interval: 15s
  evaluation_interval: 15s

rule_files:
  - ${rules.path.replace(/^.*\//, '')}

alerting:
  alertmanagers:
    - static_configs:
        - targets: [127.0.0.1:9093]

scrape_configs:
  - job_name: duri
    # One entry for each sidecar; read again when the file changes.
    file_sd_configs:
      - files: [duri.targets.yml]
`,
};

/** The sidecars that are scraped. */
export const targets: Template = {
  path: 'prometheus/duri.targets.yml',
  version: 1,
  own: true,
  render: ({ product }) => `# ${MARKER}
# The sidecars: one entry each, or one for several with the same labels. \`deployment\` is yours to choose; it is on every alert.
- targets: [127.0.0.1:9101]
  labels:
    deployment: ${JSON.stringify(product)}
`,
};
