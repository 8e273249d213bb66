import { limits } from '../../../functions/contract/limits';
import { View } from '@tarojs/components';
import { Card } from '../../components/Card';
import { Checkbox } from '../../components/Checkbox';
import { Fold } from '../../components/Fold';
import { Lines } from '../../components/Lines';
import { TextField } from '../../components/TextField';
import { applyWords, filingWords } from '../../content/filing';
import { commonMaterials, materialWords } from '../../content/materials';
import { sensitiveConsentWords } from '../../content/privacy';
import type { FilingDesk } from '../../services/filing';
import { LanguageField } from './LanguageField';
import type { Written } from './legalAidDraft';

/** Who applies, how to reach them, and that what is written is true (法律援助法 41, 47). */
export function ApplyPerson({ desk }: { desk: FilingDesk<Written> }) {
  const { written, change, errors } = desk;
  return (
    <Card>
      <TextField
        id="applicantName"
        label={filingWords.name}
        hint={filingWords.nameHint}
        value={written.applicantName}
        onChange={(applicantName) => change({ applicantName })}
        error={errors.of('applicantName')}
      />
      <TextField
        id="phone"
        label={filingWords.phone}
        hint={applyWords.phoneHint}
        keyboard="number"
        value={written.phone}
        onChange={(phone) => change({ phone })}
        error={errors.of('phone')}
      />
      <TextField
        id="idNumber"
        label={applyWords.idNumber}
        hint={applyWords.idNumberHint}
        optional
        keyboard="idcard"
        maxLength={18}
        value={written.idNumber}
        onChange={(idNumber) => change({ idNumber })}
        error={errors.of('idNumber')}
      />
      <LanguageField desk={desk} />
      <Fold id="handed-in" label={applyWords.handedInFold}>
        <Lines
          id="handedIn"
          label={applyWords.handedIn}
          lines={written.handedIn}
          most={limits.materials}
          common={{ label: materialWords.common, texts: commonMaterials }}
          onChange={(handedIn) => change({ handedIn })}
          error={errors.of('handedIn')}
          optional
        />
      </Fold>
      <Checkbox
        id="sensitiveConsent"
        checked={written.sensitiveConsent}
        onChange={(sensitiveConsent) => change({ sensitiveConsent })}
        error={errors.of('sensitiveConsent')}
      >
        {sensitiveConsentWords.label}
        <View className="field-hint">{sensitiveConsentWords.note}</View>
      </Checkbox>
      <Checkbox
        id="truthful"
        checked={written.truthful}
        onChange={(truthful) => change({ truthful })}
        error={errors.of('truthful')}
      >
        {applyWords.truthful}
      </Checkbox>
    </Card>
  );
}
