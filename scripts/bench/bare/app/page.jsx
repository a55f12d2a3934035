import { redirect } from "next/navigation";

async function accept() {
  "use server";
  redirect("/?bytes=10");
}

/** The same framework with nothing in it: as many bytes as asked for, rendered anew for every request, and a form. */
export default async function Bare({ searchParams }) {
  const { bytes } = await searchParams;
  return (
    <form action={accept}>
      <p>{"x".repeat(Number(bytes ?? 0))}</p>
      <button>Kirim</button>
    </form>
  );
}
