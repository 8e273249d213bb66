import type { Browser, Locator, Page } from 'playwright-core';
import { phonePage } from './chromium';
import { ledToFrom, noMorePagesThan, pageAround, pagesDrawn, repeatedAround } from './pageSeen';

/** One of the seeded people, as the page of people names them: whom, and in which role and place. */
export type Shoes = { name: string; as: string };

/** How long a person waits for what they look for, milliseconds; a shared machine can be slow. */
const patienceMs = 20_000;

/** How often a list is opened again for what is to come, and how long each look takes, milliseconds. */
const mostLooks = 8;
const lookMs = 2500;

const shows = (sought: Locator): Promise<boolean> =>
  sought.waitFor({ timeout: lookMs }).then(
    () => true,
    () => false,
  );

const begins = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\（）]/g, '\\$&')}`);

/** How often a page is come back to before a story goes on from it. */
const returns = 2;

/**
 * A phone's browser in the hands of the people of a story, who take turns with it. They find everything by the name
 * and role that a screen reader says; what does not appear fails with the name of what was looked for.
 */
export class Device {
  /** Paths of pages that somebody has come back to already. */
  private readonly cameBackTo = new Set<string>();
  private expected: string[] = [];

  private constructor(
    readonly page: Page,
    /** Errors on the console and uncaught errors of the pages so far. */
    readonly errors: readonly string[],
  ) {}

  static async open(browser: Browser, origin: string, sharpness?: number): Promise<Device> {
    const { page, errors } = await phonePage(browser, origin, sharpness);
    page.setDefaultTimeout(patienceMs);
    return new Device(page, errors);
  }

  /** What is written to the console from now on may have this in it, because the story is about it. */
  expectsErrors(part: string): void {
    this.expected.push(part);
  }

  /** Errors that no story expects. */
  complaints(): string[] {
    return this.errors.filter((error) => !this.expected.some((part) => error.includes(part)));
  }

  /** Takes the phone of one of the seeded people in hand: the first page opens, signed in. */
  async stepInto({ name, as }: Shoes): Promise<void> {
    await this.page.goto('/local/');
    await this.page.getByRole('combobox', { name: '旗县' }).selectOption({ label: '集宁区' });
    // What waits for somebody is asked for once it is known who they are: with a resident's cases, by staff alone.
    const isIn = this.page.waitForResponse((reply) =>
      /\/v1\/(inbox|cases|beside\/cases|queues\/today)$/.test(new URL(reply.url()).pathname),
    );
    await this.page.getByRole('button', { name: `${name} ${as}`, exact: true }).tap();
    await isIn;
  }

  /** Waits for the page of this title. */
  async at(title: string): Promise<void> {
    await this.page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  /** Waits for a case of one's own: its title is what happened last. */
  async atCase(): Promise<void> {
    await this.page.locator('#news').filter({ visible: true }).first().waitFor();
  }

  /** Waits for this text to be on the screen; the pages below it are still there, unseen. */
  async reads(text: string): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).tap();
  }

  /** Says yes to the question about personal data, which comes once, before the first of them leaves the phone. */
  async agreeToPrivacy(): Promise<void> {
    const question = this.page.getByRole('dialog', { name: '您的个人信息怎么用' });
    await question.getByRole('button', { name: '同意，继续办', exact: true }).tap();
    await question.waitFor({ state: 'detached' });
  }

  /** Opens an action of the case on the screen, fills it in if it asks for something, and does it. */
  async does(action: string, fillIn?: () => Promise<void>): Promise<void> {
    const cancel = await this.writes(action, fillIn);
    const gone = cancel.waitFor({ state: 'detached' });
    // What tells the resident something in a paper is asked once more.
    const question = this.page.getByRole('dialog').getByRole('button', { name: action, exact: true });
    const isAsked = await Promise.race([gone.then(() => false), question.waitFor().then(() => true)]).catch(
      () => false,
    );
    if (isAsked) await question.click();
    await gone;
  }

  /** The same in the hands of a resident who has not been asked about personal data on this phone. */
  async agreesAndDoes(action: string, fillIn?: () => Promise<void>): Promise<void> {
    const cancel = await this.writes(action, fillIn);
    await this.agreeToPrivacy();
    await cancel.waitFor({ state: 'detached' });
  }

  /** The same where it is asked once more, because it cannot be taken back; `act`: on the button that does it then. */
  async agreesAndConfirms(action: string, fillIn?: () => Promise<void>, act = action): Promise<void> {
    const cancel = await this.writes(action, fillIn);
    await this.page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
    await this.agreeToPrivacy();
    await cancel.waitFor({ state: 'detached' });
  }

  /** Up to the last press. @returns the way out, which is there until it is done */
  private async writes(action: string, fillIn?: () => Promise<void>): Promise<Locator> {
    const cancel = this.page.getByRole('button', { name: '先不做' });
    await this.press(action);
    await cancel.waitFor();
    await fillIn?.();
    // What sends is not called as what opened it.
    await this.page.locator('#deed [id^="do-"]').tap();
    return cancel;
  }

  /** The link whose name begins so; the first of several. */
  link(name: string): Locator {
    return this.page.getByRole('link', { name: begins(name) }).first();
  }

  async follow(link: string): Promise<void> {
    await this.leaveBy(this.link(link));
  }

  /** Goes where a link leads. From a page that is left so for the first time: and comes back and goes again, twice. */
  private async leaveBy(link: Locator): Promise<void> {
    await link.waitFor();
    const { pathname: left } = new URL(this.page.url());
    const times = this.cameBackTo.has(left) ? 0 : returns;
    this.cameBackTo.add(left);
    for (let time = 0; time <= times; time += 1) {
      const around = await link.evaluateHandle(pageAround);
      const repeated = await link.evaluate(repeatedAround);
      if (repeated.length > 0) throw new Error(`${left} has more than once: ${repeated.join(', ')}`);
      const drawn = await this.page.evaluate(pagesDrawn);
      await link.tap();
      if (time === times) return;
      const ledTo = await this.page.waitForFunction(ledToFrom, around);
      if ((await ledTo.jsonValue()) === 'question') return;
      await this.page.goBack();
      await link.waitFor();
      // What was come back from is put away a moment later: gone for again at once, it would stand there twice.
      await this.page.waitForFunction(noMorePagesThan, drawn);
    }
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: begins(label) });
  }

  async write(field: string, text: string): Promise<void> {
    await this.field(field).fill(text);
  }

  /** Opens the sheet of a field and picks a row of it. */
  async pick(field: string, choice: string): Promise<void> {
    await this.page.getByRole('button', { name: begins(`${field}：`) }).tap();
    await this.page.getByRole('dialog').getByRole('radio', { name: choice, exact: true }).tap();
  }

  /** Picks places one inside the other, and shuts the sheet. */
  async pickPlace(field: string, ...places: string[]): Promise<void> {
    const sheet = this.page.getByRole('dialog');
    await this.page.getByRole('button', { name: begins(`${field}：`) }).tap();
    for (const place of places) await sheet.getByRole('radio', { name: place, exact: true }).tap();
    await sheet.getByRole('button', { name: '选好了' }).tap();
    await sheet.waitFor({ state: 'detached' });
  }

  /** Answers a question whose few answers are on the page. */
  async choose(question: string, answer: string): Promise<void> {
    const answers = this.page.getByRole('radiogroup', { name: question });
    await answers.getByRole('radio', { name: begins(answer) }).tap();
  }

  async tick(statement: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: statement }).tap();
  }

  /** Opens a row of a list by what stands in it: tags above it hang on the day, and of a long text only the beginning is shown. */
  async openRow(text: string): Promise<void> {
    await this.leaveBy(this.page.getByRole('link', { name: text.slice(0, 16) }).first());
  }

  /** Goes to one of the four places: beside the page, not on top of it. */
  async goTo(place: string): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: begins(place) })
      .filter({ visible: true })
      .tap();
    await this.at(place);
  }

  /** Shows another view of the list on the screen. */
  async show(view: string): Promise<void> {
    await this.page.getByRole('tab', { name: begins(view) }).tap();
  }

  /** Opens the one case of theirs that a resident's list on the screen begins with: it shows no word they wrote. */
  async openMine(): Promise<void> {
    await this.leaveBy(this.page.locator('.matter[id^="case-"]').filter({ visible: true }).first());
  }

  /** Opens the newest notice of this title. Notices come a moment after what they tell of: then it looks again. */
  async openNotice(title: string): Promise<void> {
    await this.leaveBy(await this.told(title));
  }

  /** The line of the inbox that says this, once it has come. */
  async told(title: string): Promise<Locator> {
    await this.goTo('提醒');
    const notice = this.page.getByRole('link', { name: title }).first();
    for (let looks = 1; looks < mostLooks && !(await shows(notice)); looks += 1) await this.page.reload();
    return notice;
  }

  /** What WeChat has shown on the phone of whoever has it in hand, once it says this. */
  async messages(text: string): Promise<string> {
    await this.page.goto('/local/');
    const phone = this.page.getByRole('complementary', { name: '手机上收到的消息' });
    await phone.getByText(text).first().waitFor();
    return phone.innerText();
  }
}
