import { hostOf } from '@/utils/article/address';

const pathOf = ({ pathname }: URL) => pathname.replace(/\/+$/, '');

/** Whether an address is this place's own: the same host and path, and no parameter that the place has not. */
export const speaksOf = (address: string, place: string): boolean => {
  if (!URL.canParse(address) || !URL.canParse(place)) return false;
  const [said, meant] = [new URL(address), new URL(place)];
  const isOfPlace = ([name, value]: [string, string]) => meant.searchParams.getAll(name).includes(value);
  return hostOf(address) === hostOf(place) && pathOf(said) === pathOf(meant) && [...said.searchParams].every(isOfPlace);
};
