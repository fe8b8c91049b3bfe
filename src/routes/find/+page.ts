/** Places are suggested while they are typed. */
export const csr = true;
