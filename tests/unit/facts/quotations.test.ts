import { describe, expect, test } from 'vitest';
import { quotationsIn } from '@/utils/facts/quotations';
import { languageOf } from '@/utils/knowledge/languages';

const heard = (...texts: readonly string[]) =>
  quotationsIn(texts, languageOf('en')).map(({ text, start, end, speaker }) => [
    texts[text]?.slice(start, end),
    speaker && texts[speaker.text]?.slice(speaker.start, speaker.end),
  ]);

describe('quotations', () => {
  test.each([
    ['“We will build it again,” said Ada Lindqvist.', '“We will build it again,”', 'Ada Lindqvist'],
    ['“We will build it again,” the mayor said.', '“We will build it again,”', 'the mayor'],
    ['Ada Lindqvist told reporters: “We will build it again.”', '“We will build it again.”', 'Ada Lindqvist'],
    ['According to Ada Lindqvist, “it will be built again”.', '“it will be built again”', 'Ada Lindqvist'],
    ['“It will be built again.” — Ada Lindqvist', '“It will be built again.”', 'Ada Lindqvist'],
    ['“We will build it,” Ada Lindqvist (R-Halden), the mayor, said.', '“We will build it,”', 'Ada Lindqvist'],
    ['In the United States, said Ada Lindqvist, “we build again”.', '“we build again”', 'Ada Lindqvist'],
    ['In a radio interview Ada Lindqvist said: “We build it again.”', '“We build it again.”', 'Ada Lindqvist'],
    ['“We build it,” said Lindqvist. Halden’s mayor was there.', '“We build it,”', 'Lindqvist'],
    ['“We build it,” said Dr. J.R. Lindqvist.', '“We build it,”', 'Dr. J.R. Lindqvist'],
  ])('%s', (text, quotation, speaker) => {
    expect(heard(text)).toEqual([[quotation, speaker]]);
  });

  test('are not said by whoever listens', () => {
    const text =
      'It led him, the former owner of a ferry, to tell Halden Radio in 2009: "We worry each time it sails."';
    expect(heard(text)).toEqual([['"We worry each time it sails."', undefined]]);
  });

  test('go on in a paragraph of their own with the speaker before', () => {
    expect(heard('“We will build it again,” said Ada Lindqvist.', '“It takes two years and much money.”')).toEqual([
      ['“We will build it again,”', 'Ada Lindqvist'],
      ['“It takes two years and much money.”', 'Ada Lindqvist'],
    ]);
  });

  test('have the speaker that the paragraph above announces', () => {
    expect(heard('The mayor spoke of the bridge. Then Ada Lindqvist said:', '“It takes two years.”')).toEqual([
      ['“It takes two years.”', 'Ada Lindqvist'],
    ]);
  });

  test('go on after words too short to be one', () => {
    expect(heard('“Undoubtedly so,” Ada Lindqvist said. “We will build it again.”')).toEqual([
      ['“We will build it again.”', 'Ada Lindqvist'],
    ]);
  });

  test('are paired off by their marks, however short the ones between', () => {
    expect(heard('The words "losers" and "sad" stood there, and "a tired old story".')).toEqual([
      ['"a tired old story"', undefined],
    ]);
  });

  test('are more than a word or two in doubt', () => {
    expect(heard('They called it “progress” and “a bridge”.')).toEqual([]);
  });
});
