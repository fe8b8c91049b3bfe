/** Pages are whole as the server sends them, errors too; one on which something moves says so itself. */
export const csr = false;
