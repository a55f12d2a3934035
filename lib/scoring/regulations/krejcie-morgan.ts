/** Chi-square for one degree of freedom, expected share and permitted error; PermenPANRB 14/2017 Lampiran. */
export const KREJCIE_MORGAN = { chiSquare: "3.841", share: "0.5", error: "0.05" } as const;
