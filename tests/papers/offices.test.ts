import { PaperKind } from '../../functions/contract/case/papers';
import { topicWords } from '../../functions/domain/kinds/consultation/paperWords';
import { fill } from '../../functions/domain/papers/fill';
import { officesOn, placeLines } from '../../functions/domain/papers/offices';
import { papersOf } from '../../functions/domain/papers/papersOf';
import { paperTable } from '../../functions/domain/papers/table';
import { topics } from '../../src/content/kinds/consultation/line';
import { histories, lived, paperIn, sample } from './samples';

const saidIn = (kind: PaperKind): string => JSON.stringify(sample(kind));

/** What of the other side of a paper is known: whom a draft goes to, and where everybody on it is found. */
const drafts: [string, PaperKind, PaperKind][] = [
  ['objection', 'refusal', 'objection'],
  ['reviewRequest', 'opinion', 'reviewRequest'],
  ['reReviewRequest', 'reviewOpinion', 'reReviewRequest'],
];

test.each(drafts)('a draft of %s is addressed to whoever will get it, by name', (_, after, kind) => {
  const about = lived(...histories[after]);
  const found = papersOf(about, about.head.updatedAt).find((paper) => paper.kind === kind && !paper.event);
  if (!found) throw new Error(`no ${kind} is offered`);
  expect(fill(found, { ...about, asked: '内蒙古自治区信访局' }).addressee).toBe('致：内蒙古自治区信访局');
  // Where nobody was looked up it says who that is by law.
  expect(fill(found, about).addressee).toMatch(/^致：.*(上一级|司法行政部门)/);
});

const place = {
  address: '便民路 1 号',
  postcode: '012000',
  phone: '0474-0000001',
  hours: '工作日',
  sample: true,
};

test.each(PaperKind.options)(
  '%s has where its offices are found below it, and that a sample is one',
  (kind) => {
    const offices = officesOn(sample(kind), '收件单位');
    // What an office keeps for itself need say nothing of it.
    if (paperTable[kind].isInternal && offices.length === 0) return;
    expect(offices.length).toBeGreaterThan(0);
    const lines = placeLines(offices.map((office) => ({ ...office, place })));
    expect(lines.map((line) => line.split('：')[0])).toEqual(offices.map(({ calledBelow }) => calledBelow));
    expect(new Set(offices.map(({ calledBelow }) => calledBelow)).size).toBe(offices.length);
    for (const line of lines) expect(line).toMatch(/便民路 1 号（邮编 012000），电话 0474-0000001.*编的示例/);
    const unknown = placeLines(offices.map((office) => ({ ...office, place: null })));
    expect(unknown.every((line) => line.includes('还没有登记地址和电话') && line.includes('12348'))).toBe(
      true,
    );
  },
);

test('of a body that was written in by hand no place is promised', () => {
  expect(
    placeLines([{ name: '某某法院', calledBelow: '收件单位', issues: false, place: undefined }]),
  ).toEqual([]);
  expect(
    placeLines([{ name: '集宁区司法局', calledBelow: '本单位', issues: true, place: undefined }]),
  ).toHaveLength(1);
});

test('the list of papers that came to the window is signed by who brought and who took them', () => {
  const handed = lived('legalAid', 'startReview', 'requestMaterials', 'recordOriginals');
  const said = JSON.stringify(paperIn(handed, 'receiptList'));
  for (const line of ['交材料的人签名', '接收人签名：（', '原件']) expect(said).toContain(line);
  expect(saidIn('receiptList')).not.toContain('接收人签名');
});

test('an opinion on review says what was looked at, under which number, and why it was asked for', () => {
  const about = lived(...histories.reReviewOpinion);
  const numberOf = (kind: PaperKind) => paperIn(about, kind).documentNumber ?? '?';
  expect(JSON.stringify(paperIn(about, 'reviewOpinion'))).toContain(numberOf('opinion'));
  expect(JSON.stringify(paperIn(about, 'reReviewOpinion'))).toContain(numberOf('reviewOpinion'));
  const [kind, ...steps] = histories.reviewOpinion;
  const found = {
    outcome: 'maintained',
    facts: '实地看过，共六亩。',
    opinion: '维持。',
    basis: '《信访工作条例》第三十五条',
  };
  const review = JSON.stringify(
    paperIn(lived(kind, ...steps.slice(0, -1), ['giveReview', found]), 'reviewOpinion'),
  );
  for (const part of ['原来的意见', '不服的事实和理由', '查明的情况', found.facts])
    expect(review).toContain(part);
});

test('a request for another lawyer is a form to be decided on, and says what was decided', () => {
  const [kind, ...steps] = histories.changeRequest;
  const waiting = paperIn(lived(kind, ...steps.slice(0, -1)), 'changeRequest');
  expect(waiting.blocks.some(({ as }) => as === 'toWrite')).toBe(true);
  expect(saidIn('changeRequest')).toMatch(/申请更换的事实和理由.*审批意见.*不同意更换/);
});

test('who handed a petition over is told how it ended; what was not handed over has no such report', () => {
  expect(sample('petitionReport').addressee).toBe('致：乌兰察布市察哈尔右翼中旗信访局');
  expect(saidIn('petitionReport')).toContain(sample('opinion').documentNumber ?? '?');
});

test('what a question is about is called on paper as on the screen', () => {
  expect(topicWords).toEqual(topics);
});
