/** What search engines and archives read of a page: JSON-LD in the words of schema.org. It names what is there and judges nothing. */
import config from '../../sourceline.config.ts';
import type { Claim } from '../model/claim.ts';
import type { Chart } from '../model/chart.ts';
import type { Source } from '../model/source.ts';
import { absolute } from './absolute.ts';
import { groupQuotes } from './list-quotes.ts';
import type { StoryView } from './load-story.ts';
import { sitePath } from './site-path.ts';

/** A thing with its properties; those that are `null` are left out when it is written. */
export interface LinkedData {
  readonly [property: string]: LinkedValue;
}
type LinkedValue = string | number | null | LinkedData | readonly LinkedValue[];

/** The parts of a story that say what it is. */
type Subject = Pick<
  StoryView,
  'path' | 'explainer' | 'sources' | 'claims' | 'measures' | 'measure' | 'language'
>;

const context = 'https://schema.org';

/** An explainer: an article that rests on others, with its data. */
export function explainerData(story: Subject, site: URL | undefined): LinkedData {
  const { title, summary, byline, draft, published, updated, language } = story.explainer;
  const at = addresses(story, site);
  return {
    ...{ '@context': context, '@type': 'NewsArticle', '@id': at.story },
    ...{ headline: title, description: summary, inLanguage: language },
    creativeWorkStatus: draft ? 'Draft' : null,
    ...{ datePublished: published, dateModified: updated, image: at.file('card.png') },
    // Whether a byline names a person or a desk nobody said.
    author: { name: byline },
    publisher: publisher(site),
    isBasedOn: story.sources.map(({ id }) => ({ '@id': at.article(id) })),
    hasPart: { '@id': at.data },
  };
}

/** One source: the article, its sentences with counts of the story, and what each sentence claims. */
export function sourceData(story: Subject, source: Source, site: URL | undefined): LinkedData {
  const at = addresses(story, site);
  const article = at.article(source.id);
  const page = article.replace(/#.*/, '');
  const { id, title, language, published, publisher: paper, url } = source;
  const counts = story.claims.filter((claim) => claim.source === id && claim.measure !== null);
  const sentences = groupQuotes(counts).flatMap(({ quote, claims }) => {
    const sentence = `${page}#quote-${quote.start}`;
    return [
      {
        ...{ '@type': 'Quotation', '@id': sentence, text: quote.exact, inLanguage: language },
        identifier: `${id}:${quote.start}-${quote.end}`,
        isPartOf: { '@id': article },
      },
      ...claims.map((claim) => claimData(claim, page, sentence, story)),
    ];
  });
  return {
    '@context': context,
    '@graph': [
      {
        ...{ '@type': 'NewsArticle', '@id': article, identifier: id, headline: title },
        ...{ inLanguage: language, url },
        datePublished: published === null || published.how === 'inferred' ? null : published.date,
        publisher: paper === null ? null : { '@type': 'Organization', name: paper },
      },
      ...sentences,
    ],
  };
}

function claimData(claim: Claim, page: string, sentence: string, story: Subject): LinkedData {
  const { id, text, measure, attributedTo, asOf } = claim;
  return {
    ...{ '@type': 'Claim', '@id': `${page}#claim-${id}`, identifier: id, name: text },
    about: measure === null ? null : { name: story.measure(measure).label },
    author: attributedTo === null ? null : { name: attributedTo },
    temporalCoverage: asOf === null || asOf.from !== asOf.to ? null : asOf.from,
    appearance: { '@id': sentence },
  };
}

/** All claims of a story as data to take away; `words` are the page's own. */
export function ledgerData(
  story: Subject,
  words: { readonly name: string; readonly description: string },
  site: URL | undefined,
): LinkedData {
  const at = addresses(story, site);
  const { published, updated, language } = story.explainer;
  return {
    ...{ '@context': context, '@type': 'Dataset', '@id': at.data, ...words },
    ...{ inLanguage: language, datePublished: published, dateModified: updated },
    ...{ license: config.license, creator: publisher(site), isPartOf: { '@id': at.story } },
    variableMeasured: story.measures.map(({ label }) => label),
    distribution: [
      download('text/csv', at.file('claims.csv')),
      download('application/json', at.file('claims.json')),
      download('application/json', at.file('datapackage.json')),
    ],
  };
}

/** What one chart shows, as data and as a picture. */
export function chartData(story: Subject, chart: Chart, site: URL | undefined): LinkedData {
  const at = addresses(story, site);
  const file = (name: string): string => at.file(`embed/${chart.id}/${name}`);
  return {
    ...{ '@context': context, '@type': 'Dataset', '@id': file('code/#data') },
    ...{ name: chart.title, description: chart.reading, inLanguage: story.language },
    ...{ license: config.license, creator: publisher(site), isPartOf: { '@id': at.data } },
    image: file('chart.png'),
    distribution: [
      download('text/csv', file('data.csv')),
      download('application/json', file('data.json')),
    ],
  };
}

function addresses({ path }: Subject, site: URL | undefined) {
  const file = (name: string): string => absolute(`${path}${name}`, site);
  return {
    ...{ file, story: absolute(path, site), data: file('ledger/#data') },
    article: (source: string) => file(`sources/${source}/#article`),
  };
}

function publisher(site: URL | undefined): LinkedData {
  return { '@type': 'Organization', name: config.name, url: absolute(sitePath(''), site) };
}

function download(encodingFormat: string, contentUrl: string): LinkedData {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
