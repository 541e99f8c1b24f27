import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** How a command ended. `output` is both its streams, as they came. */
export interface Ending {
  readonly ok: boolean;
  readonly output: string;
}

const environment = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}` };

/**
 * Runs one of the packages' commands in the project's folder.
 * `aloud` lets its output through while it runs; `minutes` is when it is stopped.
 */
export const runCommand = (line: string, { aloud = false, minutes = 5 } = {}): Promise<Ending> =>
  new Promise((done) => {
    const child = spawn(line, { shell: true, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      if (aloud) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const clock = setTimeout(() => {
      output += `\nStopped after ${minutes} minutes.\n`;
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('close', (code) => {
      clearTimeout(clock);
      done({ ok: code === 0, output });
    });
  });
