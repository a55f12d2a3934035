/** Paths of a unit and of every unit above it, own first: "/a/b/" → ["/a/b/", "/a/"]. */
export function pathsUpward(path: string): string[] {
  const codes = path.split("/").filter((code) => code !== "");
  return codes.map((_, index) => `/${codes.slice(0, codes.length - index).join("/")}/`);
}
