/**
 * One rule per requisite, the refiners that weigh findings against each other, the assignment
 * parser and the record assembler. {@code Rules} is the table of contents.
 */
@NullMarked
package dyak.recognise;

import org.jspecify.annotations.NullMarked;
