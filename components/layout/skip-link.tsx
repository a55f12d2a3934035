/** The first thing the keyboard reaches. */
export function SkipLink() {
  return (
    <a href="#isi" className="skip-link">
      Lewati ke isi
    </a>
  );
}
