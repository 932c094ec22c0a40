/** What a draft may say in words of its own. */
export interface DraftWords {
  /** What the desk calls the story, or `null`. */
  readonly title: string | null;
  readonly dek: string | null;
  /** True for a text that would need a source: the draft uses no such words outside a link. */
  readonly hasNumber: (text: string) => boolean;
}
