/** The one file a newsroom edits to make the site its own. */
import type { FontFile, SiteConfig } from './src/model/site-config.ts';

const config: SiteConfig = {
  name: 'Sourceline',
  logo: null,
  language: 'en-GB',
  contact: 'corrections@example.org',
  // A newsroom changes this first: codes to embed, oEmbed and canonical addresses are made of it.
  site: 'https://sourceline.example',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  colors: {
    paper: ['#fbf8f1', '#171613'],
    ink: ['#1b1a17', '#eeeae0'],
    highlighter: ['#ffe27a', '#6a5200'],
    sides: {
      official: ['#ae3d10', '#e59263'],
      monitor: ['#0a5641', '#a0fbe4'],
      opposition: ['#3c298a', '#c0b0e9'],
      company: ['#324f9e', '#7bb2f9'],
      union: ['#a52277', '#faaad4'],
      medical: ['#143552', '#b5dbfa'],
      witness: ['#50421d', '#fbdf7c'],
      press: ['#2a2820', '#d3cdc0'],
    },
  },
  fonts: {
    reading: {
      name: 'Source Serif 4',
      weight: '400 700',
      fallbacks: ['Georgia', 'serif'],
      files: latinFiles('source-serif-4'),
    },
    data: {
      name: 'Source Sans 3',
      weight: '400 700',
      fallbacks: ['Helvetica Neue', 'Arial', 'sans-serif'],
      files: latinFiles('source-sans-3'),
    },
  },
};

export default config;

function latinFiles(family: string): readonly FontFile[] {
  const src = (subset: string): string =>
    `@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`;
  return [
    {
      src: src('latin'),
      subset: 'latin',
      unicodeRange: [
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
      ],
    },
    {
      src: src('latin-ext'),
      subset: 'latin-ext',
      unicodeRange: [
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
      ],
    },
  ];
}
