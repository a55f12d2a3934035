/** A stylesheet as text, made by scripts/stylesheet.mjs. */
declare module "*.css?text" {
  const text: string;
  export default text;
}
