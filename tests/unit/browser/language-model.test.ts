import { afterEach, expect, test, vi } from 'vitest';
import { browserModel } from '@/utils/browser/language-model';

const pieces = ['The bridge ', 'reopened.\nIt cost', ' 31 million crowns.'];
const stream = (end: (stream: ReadableStreamDefaultController<string>) => void) =>
  new ReadableStream<string>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      end(controller);
    },
  });
const destroy = vi.fn();
const lend = (summarizer: object) =>
  vi.stubGlobal('Summarizer', { availability: async () => 'available', create: async () => summarizer });

afterEach(() => {
  vi.unstubAllGlobals();
  destroy.mockClear();
});

test('what a model writes piece by piece is told as it grows, and is whole at the end', async () => {
  lend({ summarizeStreaming: () => stream((controller) => controller.close()), destroy });
  const soFar: string[] = [];
  const progress = { onLoaded: () => undefined, onWritten: (text: string) => soFar.push(text) };
  expect(await browserModel('en')?.summarize('…', progress)).toBe(pieces.join(''));
  expect(soFar).toEqual(['The bridge ', 'The bridge reopened.\nIt cost', pieces.join('')]);
  expect(destroy).toHaveBeenCalledOnce();
});

test('a model that fails half-way fails, and is put away all the same; one that writes at once is heard too', async () => {
  const progress = { onLoaded: () => undefined, onWritten: () => undefined };
  lend({ summarizeStreaming: () => stream((controller) => controller.error(new Error('out of memory'))), destroy });
  await expect(browserModel('en')?.summarize('…', progress)).rejects.toThrow('out of memory');
  expect(destroy).toHaveBeenCalledOnce();
  lend({ summarize: async () => 'The bridge reopened.', destroy });
  expect(await browserModel('en')?.summarize('…', progress)).toBe('The bridge reopened.');
});

test('a browser without a model has none', () => {
  expect(browserModel('en')).toBeUndefined();
});
