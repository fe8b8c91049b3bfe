/** Nothing moves here, so that no script is sent. */
export const csr = false;
