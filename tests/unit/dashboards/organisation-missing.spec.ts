import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { OrganisationMissing } from "@/components/dashboards/organisation-missing";
import { shown } from "@/tests/support/shown";

describe("a result of an organisation that is missing", () => {
  it("names whose head sets it, where the unit above is known", () => {
    const by = { name: "Dinas Kesehatan", href: "/dasbor/dinkes" };
    expect(shown(createElement(OrganisationMissing, { by }))).toContain(
      "Capaian organisasi ditetapkan pimpinan Dinas Kesehatan .",
    );
    expect(shown(createElement(OrganisationMissing, { by: null }))).toContain(
      "Capaian organisasi ditetapkan pimpinan di atas unit itu.",
    );
  });
});
