/**
 * From boxes on a page to reading order: glyphs, words, segments, columns, blocks; ruling lines to
 * table grids.
 *
 * <p>Knows neither PDF nor pictures: a text layer comes in as {@link dyak.layout.geometry.Glyph}s,
 * recognised text as {@link dyak.layout.geometry.Word}s, and both go through {@link
 * dyak.layout.geometry.PageLayout}. Coordinates are points from the page's top-left corner. A gap
 * never decides a column, because justified text is full of gaps: only a gutter that stays open
 * over several lines does.
 */
@NullMarked
package dyak.layout.geometry;

import org.jspecify.annotations.NullMarked;
