/** As many as anybody reads through; whoever is not among them is found by more letters. */
export const MOST_CHOICES = 20;
