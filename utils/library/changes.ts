const channelName = 'nutgraf-library';

/** Tells every open page of ours, this one included, which stories are no longer as they were. */
export const announce = (ids: readonly string[]): void => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(ids);
  channel.close();
};

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** Calls back with the ids of stories that were saved, removed or brought back; returns how to stop. */
export const watchLibrary = (changed: (ids: readonly string[]) => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => isIds(data) && changed(data);
  return () => channel.close();
};
