/** XML parts in a ZIP, which DOCX and ODT are: read fast, without DTDs, and only so far. */
@NullMarked
package dyak.ingest.xml;

import org.jspecify.annotations.NullMarked;
