/** Bounds on what is read, so that no file can take the machine down. Each ends in a fault of its own. */

/** The largest file that is opened (files in: "over 100 MB"). Check the size on disk before reading. */
export const maxFileBytes = 100 * 1_000_000;

/** What all parts of a workbook may come to unpacked (files in: "more than 500 MB"). */
export const maxUnpackedBytes = 500 * 1_000_000;

/** More headers than any list has; a spreadsheet allows 16,384. */
export const maxColumns = 1_000;

/** A spreadsheet's own last row. */
export const maxRows = 1_048_576;

/** A spreadsheet's own limit for the characters in a cell. */
export const maxCellCharacters = 32_767;

/** The characters that a workbook's shared texts may come to; they are held while the sheet is read. */
export const maxSharedCharacters = 60_000_000;

/** Faults listed per file. What comes after is counted, not listed. */
export const maxFaultsPerFile = 50_000;

/** Characters of a value that a fault repeats. */
export const maxFaultValueCharacters = 80;
