/** Bounds on what is read, so that no file can take the machine down. Each ends in a fault of its own. */

/** The largest file that is opened (files in: "over 100 MB"). Check the size on disk before reading. */
export const maxFileBytes = 100 * 1_000_000;

/** What all parts of a workbook may come to unpacked (files in: "more than 500 MB"). */
export const maxUnpackedBytes = 500 * 1_000_000;

/** More headers than any list has; a spreadsheet allows 16,384. */
export const maxColumns = 1_000;

/** Cells of a CSV record: a spreadsheet's own last column. Those beyond the headers are not read. */
export const maxRecordCells = 16_384;

/** A spreadsheet's own last row. */
export const maxRows = 1_048_576;

/** Rows with content of a list such as units or requirements: ten times what any municipality has. */
export const maxListRows = 50_000;

/** Contracts in a staff file: the 250,000 that reading is measured with (`npm run bench`) and some more. */
export const maxStaffRows = 300_000;

/** Holdings: a hundred for each of ten thousand employees. */
export const maxHoldingRows = 1_000_000;

/** A spreadsheet's own limit for the characters in a cell. */
export const maxCellCharacters = 32_767;

/** Characters of a CSV record: a thousand long cells, and still little to hold. */
export const maxRecordCharacters = 4_000_000;

/** What a workbook's lists of sheets and styles may come to unpacked: they are held while the sheet is read. */
export const maxListBytes = 20 * 1_000_000;

/**
 * Elements, attributes and texts of a sheet or of its shared texts: three million filled cells, and little enough to be
 * read in seconds.
 */
export const maxPartPieces = 20_000_000;

/** The same for the lists of sheets and styles; a spreadsheet has at most 65,490 cell formats. */
export const maxListPieces = 2_000_000;

/** What a workbook's shared texts may come to in memory; they are held while the sheet is read. */
export const maxSharedTextBytes = 100 * 1_000_000;

/** Faults of each severity listed per file. With more errors the rest of the file is not read. */
export const maxFaultsPerFile = 50_000;

/** Characters of a value that a fault repeats. */
export const maxFaultValueCharacters = 80;

/** Characters of what else a fault tells, e.g. the names of a cycle. */
export const maxFaultDetailCharacters = 500;
