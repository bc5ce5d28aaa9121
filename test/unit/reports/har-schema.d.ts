/** The published JSON Schemas of HTTP archives, which come without types. */
declare module 'har-schema' {
  const schemas: Readonly<Record<string, object>>;
  export default schemas;
}
