import type { AreaCode, OrganisationId } from '../../../../functions/contract/ids';
import { contracts } from '../../../../functions/contract/kinds';
import type { CaseKind, OrganisationKind } from '../../../../functions/contract/words';
import type { FieldText } from '../../../components/ask/Field';
import { OrganisationPicker } from '../../../components/ask/OrganisationPicker';
import type { Competent } from '../../../content/deeds/words';
import { organisationWords } from '../../../content/places/organisations';
import { organisationKinds } from '../../../content/people';
import { useOrganisationChoice } from '../../../services/places/organisationChoice';
import { useSignedIn } from '../../../services/session/signedIn';

const everyKind: readonly [OrganisationKind, ...OrganisationKind[]] = [
  ...contracts.petition.handedTo,
  'serviceCentre',
  'legalAidAgency',
  'lawFirm',
];

export interface OrganisationFrom extends FieldText {
  id: string;
  areaCode: AreaCode;
  caseKind: CaseKind;
  competent: Competent;
}

interface OrganisationInputProps extends OrganisationFrom {
  value: OrganisationId;
  onPick: (id: OrganisationId | undefined) => void;
}

/** Which organisation a case is handed to, or stands against. */
export function OrganisationInput({ value, onPick, competent, caseKind, ...rest }: OrganisationInputProps) {
  const signedIn = useSignedIn();
  const isHandOver = competent === 'forHandOver';
  const { handedTo, passedOnTo } = contracts[caseKind];
  const [first, ...others_] = handedTo;
  const beside = passedOnTo.filter((one) => !handedTo.some((known) => known === one));
  const kindsFor = {
    forHandOver: [first, ...others_, ...beside],
    forReport: ['discipline'],
    any: everyKind,
  } as const satisfies Record<Competent, readonly [OrganisationKind, ...OrganisationKind[]]>;
  const kinds: readonly [OrganisationKind, ...OrganisationKind[]] = kindsFor[competent];
  const { areaCode, ...text } = rest;
  const { kind, setKind, levels, setPlace, found, reload } = useOrganisationChoice({
    kinds,
    areaCode,
    value,
  });
  // The case is at my own desk: it cannot be handed there.
  const own = isHandOver && signedIn.at === 'in' ? signedIn.me.acting.organisationId : null;
  const others =
    found.at === 'ready' ? { ...found, found: found.found.filter((one) => one.value !== own) } : found;
  return (
    <OrganisationPicker
      {...text}
      kind={kind}
      levels={levels}
      value={value}
      onPick={onPick}
      kinds={kinds.map((each) => ({ value: each, label: organisationKinds[each] }))}
      onKind={(picked) => {
        setKind(picked);
        onPick(undefined);
      }}
      onPlace={(code) => {
        setPlace(code);
        onPick(undefined);
      }}
      found={others}
      onRetry={reload}
      words={competent === 'any' ? organisationWords.otherSide : organisationWords.handOver}
    />
  );
}
