import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/server/auth/viewer";

export default async function FrontPage() {
  redirect((await currentViewer()) === null ? "/masuk" : "/beranda");
}
