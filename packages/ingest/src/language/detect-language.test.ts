import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The harbour master said on Monday that the two eastern piers would stay closed until the storm had passed.',
    ],
    ['en', 'Bridge repairs run a month late because the steel was ordered twice and paid for once'],
    [
      'de',
      'Die Hafenmeisterin teilte am Montag mit, dass beide Molen bis zum Ende des Sturms gesperrt bleiben.',
    ],
    [
      'fr',
      'La capitainerie a annoncé lundi que les deux jetées resteraient fermées jusqu’à la fin de la tempête.',
    ],
    [
      'es',
      'La capitanía anunció el lunes que los dos muelles permanecerán cerrados hasta que pase la tormenta.',
    ],
    [
      'zh',
      '警方表示，周一至少有十二人在老桥附近受伤。市长说，桥梁将继续关闭，直到工程师完成检查为止，居民应当绕道通行。',
    ],
    ['uk', 'Начальник порту повідомив у понеділок, що обидва пірси залишаться закритими до кінця шторму.'],
    ['ru', 'Начальник порта сообщил в понедельник, что оба пирса останутся закрытыми до конца шторма.'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'Kursk'],
    ['a short line', 'Two piers closed'],
    ['numbers', '1,234 5,678 9,012 3,456 7,890 1,234 5,678'],
  ])('does not guess for %s', (_, text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/u);
      }),
    );
  });
});
