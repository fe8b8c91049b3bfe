/** Weights move here, and the ranking answers without asking. */
export const csr = true;
