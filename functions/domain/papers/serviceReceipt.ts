import { partiesOf } from '../filing/parties';
import type { FillIssued } from './body';
import { cell } from './body';
import { commonWords } from './commonWords';
import { documentNumber } from './documentNumber';
import { issuedBy } from './issued';
import { paperTable } from './table';

const words = {
  papers: '送达的文书',
  ways: '送达方式',
  wayOptions: ['当面交给本人', '交给同住的成年家属', '邮寄', '留置送达', '转交', '手机送达（本人同意的）'],
  note: '代收的，写明和本人的关系；本人、代收人不肯签收的，写明理由和日期，由见证人签名。',
  sign: [
    '收到的人签名或者按手印：',
    '收到的日期：　　　　年　　月　　日',
    '代收人签名（写明关系）：',
    '送达人签名：',
    '见证人签名：',
  ],
};

/** What the recipient signs when papers of a step are brought to them: one for all of the step. */
export const serviceReceipt: FillIssued = (about, event) => {
  const { head, events, answers } = about;
  const applicant = partiesOf(answers).find(({ side }) => side === 'client');
  const brought = issuedBy(event, events, answers).filter((kind) => paperTable[kind].mustServe);
  return {
    addressee: null,
    blocks: [
      {
        as: 'table',
        rows: [
          ...brought.map((kind) => [
            {
              label: words.papers,
              value: `《${paperTable[kind].title}》（${documentNumber(kind, event, head) ?? ''}）`,
              isWide: true,
            },
          ]),
          [{ label: '受送达人', value: applicant?.name ?? '', isWide: true }],
          [cell('送达单位', event.by.organisationName ?? head.desk.name), cell('送达地点')],
        ],
      },
      {
        as: 'ticks',
        label: words.ways,
        options: words.wayOptions.map((text) => ({ text, isTicked: false })),
      },
      { as: 'paragraph', text: words.note },
      { as: 'signature', lines: words.sign },
    ],
    footer: [commonWords.byHand],
  };
};
