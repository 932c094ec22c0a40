import { describe, expect, test } from 'vitest';
import { speakerOf } from './speaker-of.ts';

describe('in Spanish', () => {
  test.each([
    ['El Gobierno anunció la liberación de 90 mineros.', 'el Gobierno', 'official'],
    ['Al menos 90 mineros siguen presos, informó la policía.', 'la policía', 'official'],
    ['Según la ONG Mina Libre, 90 mineros siguen presos.', 'la ONG Mina Libre', 'monitor'],
    ['La directora del hospital, Ana Gil, habló. Añadió que 90 mineros viven.', null, null],
    [
      'El ministro de Minas, Juan Ruiz, dijo que todo iba bien. Añadió que 90 mineros viven.',
      'Juan Ruiz, el ministro de Minas',
      'official',
    ],
    ['“Contamos 90 mineros”, aseguró el médico Luis Paz.', 'el médico Luis Paz', 'medical'],
  ])('%j', (text, name, side) => {
    const found = speakerOf('90', text, 'es');
    expect(found === null ? [null, null] : found.slice(0, 2)).toEqual([name, side]);
  });
});

describe('in French', () => {
  test.each([
    [
      'Au moins 90 morts, selon le ministère de l’Intérieur.',
      'le ministère de l’Intérieur',
      'official',
    ],
    ['« Nous avons 90 blessés », a déclaré le docteur Luc Roux.', 'le docteur Luc Roux', 'medical'],
    [
      'Le syndicat a parlé. « Ils sont 90 », affirme Luc Roux, un témoin.',
      'Luc Roux, un témoin',
      'witness',
    ],
    [
      'Le maire Luc Roux a dit oui. « Ils sont 90 », a-t-il ajouté.',
      'le maire Luc Roux',
      'official',
    ],
    ['D’après la Croix-Rouge, 90 mineurs sont morts.', 'la Croix-Rouge', 'monitor'],
  ])('%j', (text, name, side) => {
    expect(speakerOf('90', text, 'fr')?.slice(0, 2)).toEqual([name, side]);
  });
});
