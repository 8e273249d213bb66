import { marshall } from '@aws-sdk/util-dynamodb';
import { CaseKind } from '../../../functions/contract/words';
import type { Move } from '../../../functions/domain/case/case';
import { release } from '../../../functions/domain/systemSteps/systemStep';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { tick } from '../../../functions/domain/systemSteps/tick';
import { eventItem, parseStreamedEvent } from '../../../functions/store/cases/eventItem';
import { headItem } from '../../../functions/store/cases/headItem';
import { StreamImage } from '../../../functions/notify/streamImage';
import { doing, filed, hoursAfter, offices } from '../../support/moves';
import { seal } from '../../support/store';

const image = (move: Move) => eventItem(move, seal);

/** What is to be told of a move: nothing of what people wrote. */
const told = ({ before, head, event }: Move) => {
  const { digest, previous: _previous, key: _key, ended: _ended, dues: _dues, said: _said, ...step } = event;
  const {
    number,
    kind,
    ownerId,
    parties,
    guardianId,
    desk,
    assignee,
    sender,
    marks,
    against,
    aside,
    overseer,
  } = head;
  const had = before?.assignee?.personId ?? null;
  const layAt = before?.desk.organisationId ?? null;
  return {
    digest,
    event: { ...step, details: {} },
    about: {
      ...{
        number,
        kind,
        ownerId,
        parties,
        guardianId,
        desk,
        assignee,
        sender,
        marks,
        against,
        aside,
        overseer,
      },
      previousAssignee: had === (assignee?.personId ?? null) ? null : had,
      previousDesk: layAt === desk.organisationId ? null : layAt,
      isTakenUp: false,
    },
  };
};

test.each(CaseKind.options)('the filing of a %s is told with all a notice needs', (kind) => {
  const move = filed(kind);
  expect(parseStreamedEvent(image(move))).toEqual(told(move));
});

test('a transferred petition is told with who sends it, who has it and who follows it', () => {
  let move = filed('petition');
  for (const action of ['take', 'agreeMandate', 'register', 'classify', 'transfer'] as const)
    move = doing(move.head, action);
  expect(move.head).toMatchObject({ assignee: {}, sender: {} });
  expect(told(move).about.previousDesk).toBe(offices.petition.organisationId);
  expect(parseStreamedEvent(image(move))).toEqual(told(move));
});

test('who had it before is told with the step that took it out of their hands', () => {
  const taken = doing(filed('consultation').head, 'take');
  const left = release(taken.head, hoursAfter(2), publishedSettings);
  expect(told(left).about.previousAssignee).toBe(taken.head.assignee?.personId);
  expect(parseStreamedEvent(image(left))).toEqual(told(left));
});

test('a step of the clock is told with the dates it is about', () => {
  const late = tick(filed('consultation').head, hoursAfter(12), publishedSettings);
  if (!late) throw new Error('nothing was told half-way');
  expect(parseStreamedEvent(image(late))?.event.details).toEqual({ clocks: ['consult.message'], to: 'duty' });
});

test('as Lambda brings it, with bytes in base64, it is told the same', () => {
  const move = doing(filed('consultation').head, 'answer');
  const inBase64 = Object.entries(image(move)).map(([name, value]) => [
    name,
    value.B ? { B: Buffer.from(value.B).toString('base64') } : value,
  ]);
  const record: unknown = JSON.parse(JSON.stringify(Object.fromEntries(inBase64)));
  expect(parseStreamedEvent(StreamImage.parse(record))).toEqual(told(move));
});

test('every other item of the table is nothing to tell', () => {
  expect(parseStreamedEvent(headItem(filed('consultation').head, seal))).toBeNull();
  expect(parseStreamedEvent(marshall({ pk: 'INBOX#p', sk: 'SEEN', until: 1 }))).toBeNull();
  expect(parseStreamedEvent({})).toBeNull();
});

test('an event that is broken is an error, not silence', () => {
  const { word: _, ...broken } = image(filed('consultation'));
  expect(() => parseStreamedEvent(broken)).toThrow('CASE#0000000001 EVENT#0001 is broken in word');
});
