/** English words by which somebody says that something did not happen; each value is a list separated by spaces. */

export interface DenialWords {
  /** Forms of verbs that deny. */
  readonly denying: string;
  /** What opens the clause that is denied. */
  readonly opening: string;
  /** "Nobody", before a verb. */
  readonly nobody: string;
  /** "No", before a noun in the plural. */
  readonly no: string;
  /** "Not", before an article and a noun. */
  readonly not: string;
  readonly articles: string;
}

export const denialWords: DenialWords = {
  denying: 'deny denies denied denying refuted refutes',
  opening: 'that any having anyone anybody',
  nobody: 'nobody none',
  no: 'no',
  not: 'not',
  articles: 'a an any',
};
