import type { Metadata } from "next";
import {
  AdminGuide,
  AppraiserGuide,
  CitizenGuide,
  ComplaintGuide,
  SurveyGuide,
  EmployeeGuide,
} from "@/components/help/guides";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Bantuan" };

export default function HelpPage() {
  return (
    <PageBody width="form">
      <PageHeader
        title="Bantuan"
        lead="Langkah demi langkah menurut peran. Masih macet? Hubungi admin kepegawaian di kantor Anda."
      />
      <EmployeeGuide />
      <AppraiserGuide />
      <AdminGuide />
      <SurveyGuide />
      <ComplaintGuide />
      <CitizenGuide />
    </PageBody>
  );
}
