// The page of people: whoever is tapped is signed in on this phone, and what has come to it is shown.
(() => {
  const shoes = () => JSON.parse(localStorage.getItem('shoes') || 'null');
  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  async function stepIn(person, place) {
    // Another person's phone: nothing of the last one's session or drafts is on it. Whoever comes back finds what they wrote.
    const isBack = shoes()?.slug === person.slug;
    for (const name of Object.keys(localStorage))
      if (!isBack || !(name.startsWith('writing.') || name === 'vault')) localStorage.removeItem(name);
    const acting = place ? `${place.role}.${place.organisationId}` : undefined;
    localStorage.setItem('shoes', JSON.stringify({ slug: person.slug, name: person.name, acting }));
    location.assign(await signedInAt(new URL('/', location.origin), { slug: person.slug, acting }));
  }

  function button(person, place) {
    const made = element('button');
    made.type = 'button';
    made.append(element('b', person.name), element('span', place ? place.label : '居民'));
    made.addEventListener('click', () => stepIn(person, place));
    return made;
  }

  function show(people, county) {
    const groups = new Map();
    for (const person of people.filter((one) => one.county === county)) {
      for (const place of person.places.length ? person.places : [null]) {
        const group = place ? place.group : '居民';
        groups.set(group, [...(groups.get(group) ?? []), button(person, place)]);
      }
    }
    const sections = [...groups].map(([name, buttons]) => {
      const section = element('section');
      const row = element('div', '', 'people');
      row.append(...buttons);
      section.append(element('h2', name), row);
      return section;
    });
    document.getElementById('groups').replaceChildren(...sections);
  }

  async function showMessages() {
    const worn = shoes();
    if (!worn) return;
    document.getElementById('whose').textContent = `${worn.name}的手机`;
    const asked = await fetch(`/local/messages.json?slug=${encodeURIComponent(worn.slug)}`);
    const { messages } = await asked.json();
    const cards = messages.map((message) => {
      const card = element('div', '', 'message');
      const list = element('dl');
      for (const { label, value } of message.lines) list.append(element('dt', label), element('dd', value));
      card.append(element('b', message.title), list);
      return card;
    });
    const none = element('p', '还没有收到消息。');
    document.getElementById('messages').replaceChildren(...(cards.length ? cards : [none]));
  }

  async function start() {
    const { people, counties } = await (await fetch('/local/people.json')).json();
    const choice = document.getElementById('county');
    choice.replaceChildren(
      ...counties.map(({ code, name }) => Object.assign(element('option', name), { value: code })),
    );
    choice.addEventListener('change', () => show(people, choice.value));
    show(people, choice.value);
  }

  start().catch(() => {
    document.getElementById('groups').replaceChildren(element('p', '读不到人物，请刷新这一页。'));
  });
  const refresh = () => showMessages().catch(() => undefined);
  refresh();
  setInterval(refresh, 2000);
})();
