/**
 * Letters as files for other programs: CSV, XLSX, iCalendar, and the messages of МЭДО and СЭВ.
 *
 * <p>Equal letters give equal files: times that a format demands and a letter does not tell are
 * midnight of the letter's date, and identifiers are made from the letter's key.
 */
@NullMarked
package dyak.registry.export;

import org.jspecify.annotations.NullMarked;
