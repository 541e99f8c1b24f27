const width = 30;

/** Between two lines where nothing can be overwritten. */
const linesEvery = 50;

/** Shows on stderr how far something is: a bar on a terminal, else a line now and then. */
export const progressBar = (name: string, total: number) => {
  const since = Date.now();
  const seconds = () => `${Math.round((Date.now() - since) / 1000)} s`;
  return {
    at(done: number) {
      const filled = total > 0 ? Math.round((done / total) * width) : width;
      const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
      if (process.stderr.isTTY) process.stderr.write(`\r${name} ${bar} ${done}/${total} ${seconds()}`);
      else if (done % linesEvery === 0 || done === total)
        process.stderr.write(`${name}: ${done}/${total}, ${seconds()}\n`);
    },
    done(line: string) {
      process.stderr.write(`${process.stderr.isTTY ? '\n' : ''}${line}\n`);
    },
  };
};
