import type { Help } from '../../../functions/contract/help';
import { HelpCard } from '../../components/states/HelpCard';
import { helpTexts, helpWords } from '../../content/filing/help';
import { officesOf } from '../../routes';
import { dial } from '../../services/device/dial';
import { open } from '../../services/navigation';
import { near } from '../../services/places/nearOffice';

/** Cards of what helps at once, each with whom to ring and where to go. */
export const HelpCards = ({ cards }: { cards: Help['cards'] }) => (
  <>
    {cards.map(({ card, law }) => (
      <HelpCard
        key={card}
        id={`help-${card}`}
        {...helpTexts[card]}
        law={law === null ? undefined : helpWords.article(law)}
        onDial={dial}
        onDoor={(kind) => open(officesOf.link({ areaCode: near.read().areaCode, kind }))}
      />
    ))}
  </>
);
