// Makes a stylesheet that is asked for as text (`import text from "….css?text"`, next.config.ts): what
// Tailwind makes of it, in development again whenever a source that it names changes, for the same
// browsers as the stylesheets of the framework.
import tailwind from "@tailwindcss/postcss";
import { Features, transform } from "lightningcss";
import postcss from "postcss";

/** @param {number} major @param {number} [minor] as Lightning CSS counts */
const version = (major, minor = 0) => (major << 16) | (minor << 8);

/** Those of Next: for older ones a colour stands beside its newer spelling. */
const targets = {
  chrome: version(111),
  edge: version(111),
  firefox: version(111),
  safari: version(16, 4),
};

/** @param {string} filename @param {string} css */
const lowered = (filename, css) =>
  transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets,
    include: Features.Nesting | Features.MediaQueries,
  }).code.toString();

const made = postcss([tailwind({ optimize: false })]);

/** @param {string} source @this {any} the loader context of the bundler */
export default function stylesheet(source) {
  const done = this.async();
  made
    .process(source, { from: this.resourcePath })
    .then(({ css, messages }) => {
      for (const { type, file, dir } of messages) {
        if (type === "dependency") this.addDependency(file);
        if (type === "dir-dependency") this.addContextDependency(dir);
      }
      done(null, lowered(this.resourcePath, css));
    })
    .catch(done);
}
