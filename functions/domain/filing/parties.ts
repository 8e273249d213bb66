import type { Answers } from '../../contract/kinds';

/** Someone a case is between: the one who files it or whom it is for, or the other side. */
export type Party = { name: string; side: 'client' | 'otherSide'; idNumber?: string };

const party = (side: Party['side'], name: string | undefined, idNumber?: string): Party[] =>
  name === undefined ? [] : [{ name, side, ...(idNumber === undefined ? {} : { idNumber }) }];

/** Everyone a case names. A consultation asks for no name of its own. */
export function partiesOf({ kind, form }: Answers): Party[] {
  switch (kind) {
    case 'consultation':
      return party('otherSide', form.otherSide);
    case 'legalAid':
      return [
        ...party('client', form.applicantName, form.idNumber),
        ...party('client', form.beneficiaryName),
        ...party('otherSide', form.otherSide),
      ];
    case 'petition':
      return [
        ...party('client', form.petitionerName),
        ...(form.representatives ?? []).flatMap((name) => party('client', name)),
        ...party('otherSide', form.respondent),
      ];
  }
}

/** What a case is about, by the word the resident chose: enough for an outline. */
export function matterOf({ kind, form }: Answers): string {
  switch (kind) {
    case 'consultation':
      return form.topic;
    case 'legalAid':
      return form.matter;
    case 'petition':
      return form.type;
  }
}
