/**
 * The text of a forged document: lists of assignments, tables, requests, minutes, and the
 * paragraphs between them that assign nothing. Each passage brings the values that a record must
 * have of it.
 */
@NullMarked
package dyak.forge.text;

import org.jspecify.annotations.NullMarked;
