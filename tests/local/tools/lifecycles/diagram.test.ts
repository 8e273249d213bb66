import { readFileSync } from 'node:fs';
import { CaseAction, SystemWord } from '../../../../functions/contract/deeds/actions';
import { CaseKind } from '../../../../functions/contract/words';
import { isOpen, lifecycleOf, statusesOf, statusRow } from '../../../../functions/domain/kinds/statusRow';
import { targetsOf } from '../../../../functions/domain/deeds/targets';
import { diagramOf } from '../../../../functions/local/tools/lifecycles/diagram';
import { lifecyclePage, withLifecycles } from '../../../../functions/local/tools/lifecycles/section';

type Arrow = { from: string; to: string; words: string[] };

/** The few lines of Mermaid's state diagrams that ours are made of; any other line is a mistake. */
function read(diagram: string) {
  const arrows: Arrow[] = [];
  const notes = new Map<string, string>();
  const [heading, ...lines] = diagram.split('\n');
  expect(heading).toBe('stateDiagram-v2');
  for (const line of lines) {
    const arrow = /^ {4}(\[\*\]|\w+) --> (\[\*\]|\w+)(?:: ([^:;#{}\n]+))?$/.exec(line);
    const note = /^ {4}note right of (\w+): ([^:;#{}\n]+)$/.exec(line);
    if (arrow) arrows.push({ from: arrow[1] ?? '', to: arrow[2] ?? '', words: wordsOf(arrow[3]) });
    else if (note) notes.set(note[1] ?? '', note[2] ?? '');
    else throw new Error(`not a line of a state diagram: ${line}`);
  }
  return { arrows, notes };
}

const wordsOf = (label = ''): string[] =>
  label
    .split('<br>')
    .filter(Boolean)
    .map((part) => part.replace('⏰ ', '').split(' ')[0] ?? '');

describe.each(CaseKind.options)('the diagram of a %s', (kind) => {
  const { arrows, notes } = read(diagramOf(kind));

  test('has every status, with its step and its holder', () => {
    expect([...notes.keys()].sort()).toEqual(statusesOf(kind).sort());
    for (const text of notes.values())
      expect(text).toMatch(/^(受理|分流|办理|反馈|结单) · (窗口|承办人|居民|已结束)$/);
  });

  test('begins where a case begins and ends exactly at its ends', () => {
    expect(arrows.filter(({ from }) => from === '[*]').map(({ to }) => to)).toEqual([
      lifecycleOf(kind).first,
    ]);
    const ends = arrows.filter(({ to }) => to === '[*]').map(({ from }) => from);
    expect(ends).toEqual(statusesOf(kind).filter((status) => !isOpen(kind, status)));
  });

  test('has an arrow for every word of every row, and none besides', () => {
    const drawn = arrows
      .filter(({ from, to }) => from !== '[*]' && to !== '[*]')
      .flatMap(({ from, to, words }) => words.map((word) => `${from} ${word} ${to}`));
    const inTable = statusesOf(kind).flatMap((from) => {
      const { moves, byClock = {} } = statusRow(kind, from);
      const people = CaseAction.options
        .filter((action) => moves[action])
        .flatMap((action) => targetsOf(kind, from, action).map((to) => `${from} ${action} ${to}`));
      const clock = SystemWord.options.filter((word) => byClock[word]);
      return [...people, ...clock.map((word) => `${from} ${word} ${byClock[word] ?? ''}`)];
    });
    expect(drawn.sort()).toEqual(inTable.sort());
  });
});

test('an arrow says who may, and marks what nobody does', () => {
  expect(diagramOf('legalAid')).toContain('    reviewing --> refused: refuse 负责人\n');
  expect(diagramOf('legalAid')).toContain('<br>⏰ lapse 到期未补视为撤回\n');
  expect(diagramOf('petition')).toContain('register 代办员/分流员/负责人');
});

test('the page of the kinds holds the lifecycles as the tables have them: run npm run lifecycles -- --write', () => {
  const page = readFileSync(lifecyclePage, 'utf8');
  expect(page).toBe(withLifecycles(page));
});

test('a page without a place for them is an error', () => {
  expect(() => withLifecycles('# 别的')).toThrow('lifecycles');
});
