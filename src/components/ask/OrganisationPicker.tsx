import { AreaPicker } from './AreaPicker';
import { Empty } from '../states/Empty';
import type { FieldText } from './Field';
import { Fold } from '../show/Fold';
import { PickOne } from './PickOne';
import { WhenReady } from '../states/WhenReady';

type Choice<V extends string = string> = { value: V; label: string };

interface OrganisationPickerProps<Kind extends string> extends FieldText {
  id: string;
  kinds: readonly Choice<Kind>[];
  kind: Kind;
  onKind: (kind: Kind) => void;
  levels: Parameters<typeof AreaPicker>[0]['levels'];
  onPlace: (code: string) => void;
  found: Parameters<typeof WhenReady<Choice[]>>[0]['state'];
  onRetry: () => void;
  value: string;
  onPick: (id: string) => void;
  words: { kind: string; none: string; elsewhere: string; place: string };
}

/** Which organisation: first its kind, then by name among those of the place, or of another place. */
export function OrganisationPicker<Kind extends string>(props: OrganisationPickerProps<Kind>) {
  const { id, kinds, kind, onKind, levels, onPlace, found, onRetry, value, onPick, words, ...text } = props;
  return (
    <>
      {kinds.length > 1 && <PickOne label={words.kind} choices={kinds} value={kind} onPick={onKind} />}
      <WhenReady state={found} onRetry={onRetry}>
        {(choices) =>
          choices.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <PickOne id={id} choices={choices} value={value} onPick={onPick} {...text} />
          )
        }
      </WhenReady>
      <Fold label={words.elsewhere}>
        <AreaPicker label={words.place} levels={levels} onPick={(_, code) => onPlace(code)} />
      </Fold>
    </>
  );
}
