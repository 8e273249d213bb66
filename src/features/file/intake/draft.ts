import type { Instant } from '../../../../functions/contract/ids';
import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import type { Filing } from '../../../../functions/contract/kinds';
import { IntakeWay } from '../../../../functions/contract/people/intake';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { momentAt } from '../../../content/when';
import { DraftFile } from '../../../services/files/queue/queuedFile';
import { text, tick, wordsSent } from '../filing';

/** What somebody wants who wrote, came or called; what cannot be told is a question first. */
export const Wants = z.enum(['petition', 'consultation', 'legalAid', 'unsure']);
export type Wants = z.infer<typeof Wants>;

/** What is kept of an intake while it is written. */
export const Written = z.object({
  way: IntakeWay.default('letter'),
  /** When the office had it: a day, and a time of day, in Asia/Shanghai. */
  day: text,
  time: text,
  reference: text,
  name: text,
  phone: text,
  address: text,
  helper: text,
  wants: Wants.default('petition'),
  words: text,
  against: text,
  circumstances: Circumstances.default({}),
  areaCode: text,
  language: ServiceLanguage.default('zh'),
  files: z.array(DraftFile).default([]),
  /** It was read to whoever is there, and they said yes. */
  agreed: tick,
});
export type Written = z.infer<typeof Written>;

export const empty: Written = Written.parse({});

/** The moment at which the office had it; null where none is said. */
export const receivedAt = ({ day, time }: Pick<Written, 'day' | 'time'>): Instant | null =>
  /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(`${day} ${time}`) ? momentAt(day, time) : null;

const said = (value: string) => (value.trim() === '' ? undefined : value.trim());

/** What is filed, as the server takes it: what is left empty is left out, and what it is about is for the desk to say, for nobody was asked. */
export function filingOf(written: Written, key: string): z.input<typeof Filing> {
  const { wants, areaCode, circumstances, language } = written;
  const words = wordsSent(written.words, written.files);
  const files = written.files.map(({ id }) => id);
  const more = {
    ...(Object.keys(circumstances).length > 0 && { circumstances }),
    ...(files.length > 0 && { files }),
    language,
  };
  const [name, phone, address] = [said(written.name), said(written.phone), said(written.address)];
  const [helper, against] = [said(written.helper), said(written.against)];
  const reach = { ...(phone && { phone }), ...(address && { address }), ...(helper && { helper }) };
  switch (wants) {
    case 'petition':
      return {
        ...{ kind: 'petition', key, areaCode },
        form: {
          ...{ type: 'appeal', request: words, ...more, ...reach },
          ...(name && { petitionerName: name }),
          ...(against && { respondent: against }),
        },
      };
    case 'legalAid':
      return {
        ...{ kind: 'legalAid', key, areaCode },
        form: {
          ...{ matter: 'other', facts: words, ...more, ...reach },
          ...(name && { applicantName: name }),
          ...(against && { otherSide: against }),
        },
      };
    case 'consultation':
    case 'unsure':
      return {
        ...{ kind: 'consultation', key, areaCode },
        form: {
          ...{ topic: 'other', question: words, ...more, ...reach },
          ...(name && { askerName: name }),
          ...(against && { otherSide: against }),
        },
      };
  }
}
