import { mostRepresentatives } from '../../../functions/contract/kinds/petition';
import { limits } from '../../../functions/contract/limits';
import { Card } from '../../components/Card';
import { Fold } from '../../components/Fold';
import { Lines } from '../../components/Lines';
import { TextField } from '../../components/TextField';
import { filingWords, petitionWords } from '../../content/filing';
import type { FilingDesk } from '../../services/filing';
import { LanguageField } from './LanguageField';
import type { Written } from './petitionDraft';

/** Who petitions, where the written answer goes, and who speaks for a joint matter (信访工作条例 19, 20). */
export function Petitioner({ desk }: { desk: FilingDesk<Written> }) {
  const { written, change, errors } = desk;
  return (
    <Card>
      <TextField
        id="petitionerName"
        label={filingWords.name}
        hint={filingWords.nameHint}
        maxLength={limits.line}
        value={written.petitionerName}
        onChange={(petitionerName) => change({ petitionerName })}
        error={errors.of('petitionerName')}
      />
      <TextField
        id="phone"
        label={filingWords.phone}
        keyboard="number"
        value={written.phone}
        onChange={(phone) => change({ phone })}
        error={errors.of('phone')}
      />
      <TextField
        id="address"
        label={petitionWords.address}
        hint={petitionWords.addressHint}
        optional
        maxLength={limits.line}
        value={written.address}
        onChange={(address) => change({ address })}
        error={errors.of('address')}
      />
      <Fold id="together" label={petitionWords.together}>
        <Lines
          id="representatives"
          label={petitionWords.representative}
          lines={written.representatives}
          most={mostRepresentatives}
          onChange={(representatives) => change({ representatives })}
          error={errors.of('representatives')}
          optional
        />
      </Fold>
      <LanguageField desk={desk} />
    </Card>
  );
}
