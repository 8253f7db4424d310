/** How a rehearsal starts the owner's deployment: the names are those of its .env.production.example. */
export const rehearsal: Readonly<Record<string, unknown>> = {
  nginx_conf: '${nginx_conf}',
  start: ['${start_command}'],
  env: {
    ENV: 'staging',
    DASHBOARD_HOST: '127.0.0.1',
    DASHBOARD_PORT: '${uat_port}',
    DASHBOARD_STATE_DIR: '${uat_state_dir}',
    WEBSOCKET_PATH: '${ws_path}',
    DINGTALK_ENABLED: 'true',
    DINGTALK_WEBHOOK_URL: '${uat_sink_url}',
    DINGTALK_SECRET: '${uat_sink_secret}',
    DINGTALK_RETRY_INTERVAL: '500ms',
    KILL_SWITCH_RESET_TOKEN: '${uat_token}',
    ALERT_TEST_MARKER: '${test_marker}',
  },
};
