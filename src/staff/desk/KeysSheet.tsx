import { Sheet } from '../../components/frame/Sheet';
import { keyWords, type KeyName } from '../../content/staff/desk';

const groups: Record<keyof typeof keyWords.groups, readonly KeyName[]> = {
  anywhere: ['find', 'all', 'shut'],
  list: ['next', 'before', 'pick', 'open', 'accept', 'other', 'office', 'claim', 'undo'],
  case: ['message', 'article', 'preview', 'send', 'next', 'before'],
};

/** All keys with what they do. */
export const KeysSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Sheet open={open} title={keyWords.title} onClose={onClose}>
    <div className="note">{keyWords.note}</div>
    {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
      <section key={group} aria-label={keyWords.groups[group]}>
        <div className="keys-group">{keyWords.groups[group]}</div>
        <dl className="keys-all">
          {groups[group].map((name) => (
            <div key={name} className="keys-line">
              <dt>
                {keyWords.keys[name].key.split(' ').map((part) => (
                  <kbd key={part} className="key">
                    {part}
                  </kbd>
                ))}
              </dt>
              <dd>{keyWords.keys[name].does}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </Sheet>
);
