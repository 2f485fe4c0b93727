/** Of something that is looked for by an old link: "Pesanan ini tidak ada lagi di buku." */
export const gone = (what: string) => `${what} ini tidak ada lagi di buku. Mungkin sudah dihapus.`;
