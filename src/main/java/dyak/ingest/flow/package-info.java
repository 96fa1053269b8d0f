/**
 * A document as word processors think of it: paragraphs and tables one after another, without
 * pages. Every reader of such a format gives {@link dyak.ingest.flow.FlowItem}s; {@link
 * dyak.ingest.flow.FlowPages} makes blocks of them.
 *
 * <p>A table without rules that only places text side by side (a corner blank, a row of signatures)
 * becomes text blocks. The decision is made once, here, for all formats.
 */
@NullMarked
package dyak.ingest.flow;

import org.jspecify.annotations.NullMarked;
