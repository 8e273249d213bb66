import { readFileSync } from 'node:fs';
import { keeping, type KeepingRow } from '../../functions/contract/case/keeping';
import { entriesOf } from '../../functions/contract/entries';
import { CaseKind } from '../../functions/contract/words';

const template = readFileSync('serverless.yml', 'utf8');
const rows: [string, KeepingRow][] = entriesOf(keeping);

/** What carries each row out, by the file in which it is done: written by hand, so that no row is a promise alone. */
const doneIn: Record<keyof typeof keeping, [file: string, word: string]> = {
  consultation: ['functions/domain/case/keptUntil.ts', 'caseKeeping[kind].months'],
  legalAid: ['functions/domain/case/keptUntil.ts', 'caseKeeping[kind].months'],
  petition: ['functions/domain/case/keptUntil.ts', 'caseKeeping[kind].months'],
  aidComplaint: ['functions/domain/case/keptUntil.ts', 'caseKeeping[kind].months'],
  files: ['functions/work/clock/eraseText.ts', 'files.release('],
  readings: ['functions/work/clock/eraseText.ts', 'readings.forget('],
  tellings: ['functions/work/clock/eraseText.ts', 'deliveries.forget('],
  ratingWords: ['functions/work/clock/eraseText.ts', 'ratings.forgetWords('],
  notes: ['functions/work/clock/eraseText.ts', 'notes.forget('],
  drafts: ['functions/work/clock/eraseText.ts', 'drafts.forget('],
  lookups: ['functions/work/clock/eraseText.ts', 'cases.forgetLookups('],
  searchedWords: ['functions/domain/search/searched.ts', "marks.includes('erased')"],
  announcedFile: ['functions/domain/files/fileTimes.ts', 'keeping.announcedFile'],
  looseFile: ['functions/domain/files/fileTimes.ts', 'keeping.looseFile'],
  person: ['functions/work/record/myRecord.ts', 'people.remove('],
  consents: ['functions/work/record/myRecord.ts', 'consents.forget('],
  helping: ['functions/work/record/myRecord.ts', 'helpings.forget('],
  confirmedNumber: ['functions/store/signIns/confirmedNumbers.ts', 'keeping.confirmedNumber'],
  signInText: ['functions/store/signIns/textedItem.ts', 'ttl(expiresAt)'],
  joined: ['functions/work/clock/eraseText.ts', 'joinings.forget('],
  joinCode: ['functions/work/joining/offer.ts', 'limits.joinCodeMinutes'],
  doneLine: ['functions/store/work/keptWork.ts', 'keeping.doneLine'],
  registerLine: ['functions/store/register/register.ts', 'keeping.registerLine'],
  besideLine: ['functions/store/people/besides.ts', 'keeping.besideLine'],
  session: ['functions/http/auth/refreshToken.ts', 'keeping.session'],
  inboxLine: ['functions/store/inbox/noticeItem.ts', 'keeping.inboxLine'],
  sentMessage: ['functions/store/deliveries/messages.ts', 'keeping.sentMessage'],
  push: ['functions/store/pushes/pushItem.ts', 'keeping.push'],
  search: ['functions/store/cases/lookups.ts', 'keeping.search'],
  present: ['functions/store/notes/notes.ts', 'presence.goneAfter'],
  uncheckedArticle: ['functions/store/articles/uncheckedItem.ts', 'keeping.uncheckedArticle'],
  log: ['serverless.yml', `logRetentionInDays: ${keeping.log.length.days}`],
  backup: ['serverless.yml', 'PointInTimeRecoveryEnabled: true'],
};

test.each(rows)('%s is carried out where it says', (thing) => {
  const found = entriesOf(doneIn).find(([name]) => name === thing);
  const [file, word] = found?.[1] ?? ['', ''];
  expect(readFileSync(file, 'utf8')).toContain(word);
});

test('each has a length, or says by what it ends', () => {
  for (const [thing, { length, from }] of rows)
    expect([thing, length === null]).toEqual([thing, from === 'withCase' || from === 'untilDeleted']);
});

test('every kind of case has its row, and none is taken for the figure of a law', () => {
  for (const kind of CaseKind.options) expect(keeping[kind].from).toBe('ending');
  expect(rows.filter(([, { source }]) => source === 'law')).toEqual([]);
});

test('what the table takes away by itself has its attribute in the template', () => {
  expect(template).toContain('TimeToLiveSpecification: { AttributeName: ttl, Enabled: true }');
});
