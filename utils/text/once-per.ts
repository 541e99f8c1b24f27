/** A value worked out once for each thing it hangs on, `undefined` included. */
export const oncePer = <Key extends object, Value>(make: (key: Key | undefined) => Value) => {
  const made = new WeakMap<object, Value>();
  const nobody = {};
  return (key: Key | undefined): Value => {
    const known = made.get(key ?? nobody);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key ?? nobody, value);
    return value;
  };
};
