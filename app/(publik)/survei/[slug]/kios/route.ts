/** The same questionnaire on a device that stays at the counter. */
export { GET, POST } from "@/app/(publik)/survei/[slug]/route";
