/** Named numbers as a row, in the order of the names. */
export const inOrder = <Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
): Float64Array => {
  const row = new Float64Array(names.length);
  names.forEach((name, at) => {
    row[at] = values[name];
  });
  return row;
};
