// Keeps the page up to date over the websocket, and moves the kill switch. Texts are set as text, never as HTML.
'use strict';

const byId = (id) => document.getElementById(id);
const TONES = { ok: 'good', breach: 'bad', unknown: 'quiet' };
const STATES = { ok: 'Within limits', warning: 'Near a limit', breach: 'Over a limit', stale: 'No fresh reading', unknown: 'Nothing measured yet' };
const LONGEST_PAUSE_MS = 30000;

const tone = (state) => TONES[state] ?? 'fair';
const time = (at) =>
  new Date(at * 1000)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, ' UTC');
const short = (value) => String(Number(value.toPrecision(6)));

function element(name, text, className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function badge(id, text, className) {
  byId(id).textContent = text;
  byId(id).className = `badge ${className}`;
}

function show(state) {
  const { armed, at, by, reason } = state.kill_switch;
  badge('kill-switch', armed ? 'ARMED' : 'Disarmed', armed ? 'bad' : 'good');
  byId('kill-switch-says').textContent = at === 0 ? 'Orders are taken.' : `${armed ? 'Armed' : 'Reset'} by ${by} at ${time(at)}: ${reason}`;
  byId('arm').hidden = armed;
  byId('reset').hidden = !armed;
  badge('risk', STATES[state.risk.status], tone(state.risk.status));
  byId('link').textContent = time(state.at);
  byId('alerts').replaceChildren(...facts(state).flatMap(([name, value, wrong]) => [element('dt', name), element('dd', value, wrong ? 'wrong' : '')]));
  if (state.risk.readings.length > 0) byId('readings').replaceChildren(...state.risk.readings.map(row));
  if (state.events.length > 0) byId('events').replaceChildren(...state.events.map(event));
}

function facts({ alerts, integrity, secrets }) {
  const last = alerts.last === null ? 'none yet' : alerts.last.delivered ? 'delivered' : alerts.last.error;
  return [
    ['Last alert', last, alerts.last !== null && !alerts.last.delivered],
    ['Delivered', alerts.delivered],
    ['Waiting', alerts.waiting, alerts.waiting > 0],
    ['Repeats held back', alerts.deduplicated],
    ['Files', integrity.status, integrity.status === 'tampered'],
    ['Secrets', `${secrets.age_days} of ${secrets.max_age_days} days old`, secrets.age_days > secrets.max_age_days],
  ];
}

function event({ at, kind, actor, facts: named }) {
  const details = Object.entries(named).map(([name, value]) => `${name} ${value}`);
  const line = document.createElement('tr');
  line.append(element('td', time(at), 'number'), element('td', kind), element('td', actor), element('td', details.join(', '), 'details'));
  return line;
}

function row({ metric, value, limit, state }) {
  const used = limit > 0 ? (value / limit) * 100 : 100;
  const meter = Object.assign(document.createElement('meter'), { min: 0, max: 100, low: 80, high: 99.9, optimum: 0, value: Math.max(0, Math.min(100, used)) });
  const cell = document.createElement('td');
  cell.append(meter, ' ', element('span', `${Math.round(used)}\u00a0%`, 'number'));
  const last = document.createElement('td');
  last.append(element('span', state, `state ${tone(state)}`));
  const name = element('th', metric);
  name.scope = 'row';
  const line = document.createElement('tr');
  line.append(name, element('td', short(value), 'number'), element('td', short(limit), 'number'), cell, last);
  return line;
}

function watch(pauseMs = 1000) {
  const address = new URL(document.body.dataset.websocket, location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(address, 'duri.status.v1');
  let nextMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  socket.onmessage = ({ data }) => {
    nextMs = 1000;
    show(JSON.parse(data));
  };
  socket.onclose = () => {
    byId('link').textContent = 'not connected: what you see may be old';
    setTimeout(watch, pauseMs, nextMs);
  };
}

let action = 'arm';

function ask(which) {
  action = which;
  const arming = which === 'arm';
  byId('dialog-title').textContent = arming ? 'Arm the kill switch: no order is taken until it is reset' : 'Reset the kill switch: orders are taken again';
  byId('token-field').hidden = arming;
  byId('token').required = !arming;
  byId('form').reset();
  byId('problem').textContent = '';
  byId('dialog').showModal();
}

async function confirm(event) {
  event.preventDefault();
  const headers = { 'Content-Type': 'application/json', ...(action === 'reset' ? { 'X-Reset-Token': byId('token').value } : {}) };
  try {
    const response = await fetch('/api/kill-switch', { method: 'POST', headers, body: JSON.stringify({ action, reason: byId('reason').value }) });
    if (!response.ok) throw new Error((await response.json()).error);
    byId('dialog').close();
    show(await (await fetch('/api/state')).json());
  } catch (error) {
    byId('problem').textContent = error.message;
  }
}

byId('arm').addEventListener('click', () => ask('arm'));
byId('reset').addEventListener('click', () => ask('reset'));
byId('cancel').addEventListener('click', () => byId('dialog').close());
byId('form').addEventListener('submit', confirm);
watch();
