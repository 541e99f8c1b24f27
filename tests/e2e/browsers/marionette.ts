import { once } from 'node:events';
import net from 'node:net';
import { until } from './until';

interface Waiting {
  readonly command: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}
type Reply = readonly [
  type: 1,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

/** A connection to Firefox's Marionette, the remote control that ships in every Firefox. */
export interface Marionette {
  /** Sends one command of the protocol and waits for its result. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

const connected = async (port: number) => {
  const socket = net.connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

/** Cuts a stream of `<bytes>:<json>` packets into values. */
const packets = (take: (packet: unknown) => void) => {
  let buffer = Buffer.alloc(0);
  return (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || buffer.length < end) return;
      take(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  };
};

/** Connects to a Firefox that listens on `port`. */
export const connectMarionette = async (port: number): Promise<Marionette> => {
  const socket = await until('Marionette', () => connected(port).catch(() => undefined));
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  const greeted = new Promise<void>((resolve) => {
    const take = (packet: unknown) => {
      if (!Array.isArray(packet)) return resolve();
      const [, id, error, result] = packet as unknown as Reply;
      const asker = waiting.get(id);
      waiting.delete(id);
      if (error) asker?.reject(new Error(`${asker.command}: ${error.error}: ${error.message}`));
      else asker?.resolve(result);
    };
    socket.on('data', packets(take));
  });
  await greeted;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        sent += 1;
        waiting.set(sent, { command, resolve, reject });
        const packet = JSON.stringify([0, sent, command, parameters]);
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      }),
    close: () => socket.destroy(),
  };
};
