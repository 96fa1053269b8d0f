/** HTML as browsers, mail programs and Word write it, parsed as a browser would. */
@NullMarked
package dyak.ingest.html;

import org.jspecify.annotations.NullMarked;
