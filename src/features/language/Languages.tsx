import { List, Row } from '../../components/show/List';
import { offeredLanguages } from '../../content/languages/offered';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';

/** The way to what there is in other languages; nothing where this build offers none. */
export function Languages() {
  if (offeredLanguages.length === 0) return null;
  return (
    <List>
      {offeredLanguages.map(({ code, itself, inChinese }) => (
        <Row
          key={code}
          id={`language-${code}`}
          icon="language"
          title={itself}
          note={inChinese}
          onPress={() => open(residentPages.language.link({ code }))}
        />
      ))}
    </List>
  );
}
