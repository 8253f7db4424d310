import { readJson, readJunit, readTap } from '../../../src/gates/uat/steps/script-results.js';

const tap = (text: string) => readTap(`TAP version 14\n${text}\n`);

describe('results of a script', () => {
  it('are read from TAP, with diagnostics', async () => {
    expect(await tap('1..3\nok 1 - a\nnot ok 2 - b\n  ---\n  message: broken\n  ...\nok 3 - c # SKIP no time')).toEqual({
      ok: true,
      tests: [
        { name: 'a', outcome: 'pass' },
        { name: 'b', outcome: 'fail', detail: '{"message":"broken"}' },
        { name: 'c', outcome: 'skip' },
      ],
    });
    expect(await tap('1..1\nnot ok 1 - later # TODO')).toMatchObject({ tests: [{ outcome: 'skip' }] });
  });

  it.each([
    ['ok 1 - a', 'no plan'],
    ['1..1\nok 1 - a\nBail out! no database', 'bailed out'],
    ['hello world', 'no plan'],
    ['', 'no plan'],
  ])('TAP that cannot be believed: %j', async (text, problem) => {
    expect(await tap(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it('are no passes in JUnit XML where a test was not run', async () => {
    const read = await readJunit('<testsuite><testcase name="a" status="notrun" result="suppressed"/><testcase name="b" status="disabled"/></testsuite>');
    expect(read).toMatchObject({ tests: [{ outcome: 'skip' }, { outcome: 'skip' }] });
    expect(await readJunit('<testsuite><testcase name="a" status="run" result="completed"/></testsuite>')).toMatchObject({ tests: [{ outcome: 'pass' }] });
  });

  it('are read from JUnit XML', async () => {
    const xml =
      '<?xml version="1.0"?><testsuites><testsuite name="s"><testcase classname="k" name="a"/><testcase name="b"><failure message="no">why</failure></testcase></testsuite><testsuite><testcase name="c"><skipped/></testcase><testcase name="d"><error>boom</error></testcase></testsuite></testsuites>';
    expect(await readJunit(xml)).toEqual({
      ok: true,
      tests: [
        { name: 'k a', outcome: 'pass' },
        { name: 'b', outcome: 'fail', detail: expect.stringContaining('no') },
        { name: 'c', outcome: 'skip' },
        { name: 'd', outcome: 'fail', detail: 'boom' },
      ],
    });
  });

  it.each([
    ['<testsuite><testcase', 'is no XML'],
    ['<html/>', 'is no JUnit XML'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><testsuite/>', 'has a DOCTYPE'],
    ['', 'is no'],
  ])('JUnit XML that cannot be believed: %j', async (text, problem) => {
    expect(await readJunit(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it('are read from JSON in the usual forms', () => {
    expect(readJson('[{"name":"a","status":"passed"},{"id":"b","ok":false,"message":"m"},{"result":"SKIPPED"}]')).toEqual({
      ok: true,
      tests: [
        { name: 'a', outcome: 'pass' },
        { name: 'b', outcome: 'fail', detail: 'm' },
        { name: 'test 3', outcome: 'skip' },
      ],
    });
    expect(readJson('{"tests":[{"title":"a","passed":true}]}')).toMatchObject({ ok: true, tests: [{ name: 'a' }] });
  });

  it.each([
    ['{', 'is no JSON'],
    ['{"a":1}', 'has no list of tests'],
    ['[{"name":"a","status":"maybe"}]', 'says nothing of how test 1 went'],
    ['[1]', 'says nothing of how test 1 went'],
  ])('JSON that cannot be believed: %j', (text, problem) => {
    expect(readJson(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });
});
