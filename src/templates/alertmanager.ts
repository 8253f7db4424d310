import { MARKER, type Template } from './template.js';

/** The first of the alerts, and how many there are: what instances have in common has no summary, since each names its own. */
const HEADLINE = '{{ (index .Alerts 0).Annotations.summary }}{{ if gt (len .Alerts) 1 }}, one of {{ len .Alerts }}{{ end }}';

/**
 * Who hears of what, as the owner wrote it. `group_wait: 0s` is taken by Alertmanager; `group_interval` and `repeat_interval` must not be 0.
 * @source Alertmanager, "Configuration", route
 */
export const alertmanager: Template = {
  path: 'alertmanager/alertmanager.yml',
  version: 1,
  render: () => `# ${MARKER}
# Who hears of what. \`amtool check-config alertmanager.yml\`. No secret stands here: keys and addresses lie in files that only Alertmanager may read.
route:
  receiver: oncall-slack
  # One message for all instances of a job that have the same trouble.
  group_by: [alertname, job, deployment]
  group_wait: 30s
  group_interval: 5m
  repeat_interval: 15m
  routes:
    - receiver: oncall-pager
      matchers:
        - severity = "critical"
      # At once: the first instance pages, the next ones follow within a minute.
      group_wait: 0s
      group_interval: 1m
      repeat_interval: 5m
    - receiver: oncall-slack
      matchers:
        - severity = "warning"
      group_wait: 30s
      group_interval: 5m
      repeat_interval: 15m

inhibit_rules:
  # Whoever is paged needs no note about the same sidecar.
  - source_matchers:
      - severity = "critical"
      - alertname =~ "Duri.+"
    target_matchers:
      - severity = "warning"
      - alertname =~ "Duri.+"
    equal: [job, instance, deployment]

receivers:
  - name: oncall-pager
    pagerduty_configs:
      - routing_key_file: /etc/alertmanager/duri/pager_routing_key
        severity: critical
        send_resolved: true
        description: '${HEADLINE}'
        details:
          runbook: '{{ .CommonAnnotations.runbook_url }}'
          firing: '{{ template "pagerduty.default.instances" .Alerts.Firing }}'
    # Another pager, by webhook (Alertmanager 0.26 or newer reads the address from a file):
    # webhook_configs:
    #   - url_file: /etc/alertmanager/duri/pager_url
  - name: oncall-slack
    slack_configs:
      - api_url_file: /etc/alertmanager/duri/slack_api_url
        channel: '#oncall'
        send_resolved: true
        title: '[{{ .Status | toUpper }}] ${HEADLINE}'
        text: '{{ range .Alerts }}{{ .Annotations.summary }}. {{ .Annotations.description }} {{ .Annotations.runbook_url }}{{ "\\n" }}{{ end }}'
`,
};
