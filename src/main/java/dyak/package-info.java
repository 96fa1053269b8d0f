/**
 * Dyak turns official Russian letters into data. {@link dyak.LetterExtractor} is the way in: bytes
 * to records.
 *
 * <pre>
 * ingest      file to pages of blocks, one reader per format
 * layout      pages to one text whose paragraphs, cells and lines lead back to page and box
 * normalise   dates, deadlines, persons, phones, identifiers: find and parse
 * recognise   one rule per requisite, refiners, the assignment parser, the record assembler
 * write       JSON out and in, schema check
 * batch       many files: workers, ledger, watched folder
 * evaluate    score against gold
 * registry    letters in a database, and as files for other programs
 * cli         commands
 * record      the contract
 * </pre>
 */
@NullMarked
package dyak;

import org.jspecify.annotations.NullMarked;
