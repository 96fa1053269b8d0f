/**
 * Files that hold files: archives, mails and mailboxes. Nothing is written to a disk; what comes
 * out is bounded in number, in size and in how much it grows.
 */
@NullMarked
package dyak.ingest.container;

import org.jspecify.annotations.NullMarked;
