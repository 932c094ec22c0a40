/** The judge's promises: a rule's id states what holds, and the type asks for one line that says so. */
export const rules = {
  'number-has-source': 'Every number stands in something that says where it comes from.',
  'claim-exists': 'Every id that vouches for a number is an id of the story it stands in.',
  'number-equals-claim': 'The number that is printed is the number of what vouches for it.',
  'quote-is-verbatim': 'Every quotation is the slice of the seed file that it names.',
  'link-resolves': 'Every internal address leads to a file and a place in it.',
  'mdx-is-inert':
    'MDX holds prose and listed components with literal attributes, nothing that runs.',
  'no-third-party': 'Pages load nothing from elsewhere and run nothing but hashed scripts.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;

/** Gives the page of a rule, by its path below the project's root: why, an example, the repair. */
export function rulePage(id: RuleId): string {
  return `scripts/check/rules/${id}.md`;
}
