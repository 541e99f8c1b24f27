/** The part of @postlight/parser 2.2 that is measured; it ships no types. */
declare module '@postlight/parser' {
  interface Found {
    readonly content?: string | null;
    readonly title?: string | null;
    readonly author?: string | null;
    readonly date_published?: string | null;
  }
  const Parser: {
    parse(url: string, options: { readonly html: string; readonly fetchAllPages: boolean }): Promise<Found>;
  };
  export default Parser;
}
