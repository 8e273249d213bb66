import { AidMatter } from '../../../functions/contract/kinds/legalAid';
import { limits } from '../../../functions/contract/limits';
import { Card } from '../../components/Card';
import { Checkbox } from '../../components/Checkbox';
import { PickOne } from '../../components/PickOne';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { TimeField } from '../../components/TimeField';
import { applyWords, consultWords } from '../../content/filing';
import { matters } from '../../content/forms';
import type { FilingDesk } from '../../services/filing';
import { FilesField } from './FilesField';
import { reopened, type Written } from './legalAidDraft';
import { PlaceField } from './PlaceField';

// In the order of the words: what most come with stands first.
const listed = Object.keys(matters).flatMap((value) => AidMatter.safeParse(value).data ?? []);
const choices = listed.map((value) => ({ value, label: matters[value] }));

/** What it is about, where, against whom, and whether a last day is near (法律援助法 44). */
export function ApplyMatter({ desk }: { desk: FilingDesk<Written> }) {
  const { written, change, errors } = desk;
  return (
    <Card>
      <PickOne
        id="matter"
        label={applyWords.matter}
        choices={choices}
        value={written.matter}
        onPick={(matter) => change({ matter, hardship: reopened(written.hardship) })}
        error={errors.of('matter')}
      />
      <TextArea
        id="facts"
        label={applyWords.facts}
        hint={applyWords.factsHint}
        value={written.facts}
        onChange={(facts) => change({ facts })}
        maxLength={limits.story}
        error={errors.of('facts')}
      />
      <FilesField desk={desk} />
      <PlaceField desk={desk} />
      <TextField
        id="otherSide"
        label={consultWords.otherSide}
        hint={consultWords.otherSideHint}
        optional
        value={written.otherSide}
        onChange={(otherSide) => change({ otherSide })}
        error={errors.of('otherSide')}
      />
      <Checkbox id="isHurried" checked={written.isHurried} onChange={(isHurried) => change({ isHurried })}>
        {applyWords.hurry}
      </Checkbox>
      {written.isHurried && (
        <TimeField
          id="limitationOn"
          of="date"
          label={applyWords.limitationOn}
          hint={applyWords.limitationHint}
          value={written.limitationOn}
          onChange={(limitationOn) => change({ limitationOn })}
          error={errors.of('limitationOn')}
        />
      )}
    </Card>
  );
}
