/** Something a person picks or reads in a decision, with the article it stands in. */
export type Cited = { label: string; note: string; article: string };
