/** The judge's promises: a rule's id states what holds, and the type asks for one line that says so. */
export const rules = {
  'number-has-source': 'Every number stands in something that says where it comes from.',
  'claim-exists': 'Every id that vouches for a number is an id of the story it stands in.',
  'number-equals-claim': 'The number that is printed is the number of what vouches for it.',
  'numbers-are-found': 'A site holds at least one number: else nothing has been proved.',
  'mdx-is-inert':
    'MDX holds prose and listed components with literal attributes, nothing that runs.',
  'explainer-has-a-story': 'Every explainer is about articles that are there.',
  'component-names-exist': 'Components of an explainer name measures and claims of its story.',
  'explainer-quote-is-verbatim': 'Every quotation of an explainer is a source’s own words.',
  'quote-is-verbatim': 'Every quotation is the slice of the seed file that it names.',
  'fragment-is-verbatim': 'A link into a publisher’s text asks for words that the source holds.',
  'seed-is-unchanged': 'Every article is there, byte for byte as it was when it was read.',
  'entry-fits-schema':
    'Every entry of content/, or of a site’s data, fits the schema of its collection.',
  'time-is-what-it-says': 'The date that a reader sees is the date that programs read.',
  'furniture-is-innermost': 'Furniture holds no element, so that it can hide nothing.',
  'code-is-true': 'What a code to copy says of the site is so.',
  'data-equals-content': 'Data files hold every entry of content/, as it stands there.',
  'chart-data-equals-content': 'The data of a chart is what content/ states.',
  'csv-equals-claims': 'Every cell of a table of claims is what its claim states.',
  'references-equal-sources': 'Files for reference managers state every source as content/ does.',
  'citation-is-true': 'What a citation says of an explainer or a chart is so.',
  'oembed-is-true': 'What an oEmbed file says of an embed is so.',
  'picture-is-of-drawing': 'Every picture shows the drawing beside it, whose numbers are judged.',
  'latest-is-there': 'What names the newest frozen embed names one that is there.',
  'style-is-silent': 'No style sheet writes a number.',
  'text-is-silent': 'A file in which nothing can say where a number is from holds none.',
  'number-opens-its-sentence': 'What a number opens shows the sentence that it comes from.',
  'mark-stands-at-its-value': 'Every mark of a chart stands where its scale has its claim.',
  'dots-equal-claims': 'A number drawn as dots has as many as it counts.',
  'cell-stands-in-its-column': 'In a table that is drawn, a number stands under what it counts.',
  'link-resolves': 'Every internal address leads to a file and a place in it.',
  'no-third-party': 'Pages load nothing from elsewhere and run nothing but hashed scripts.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;
