package dyak.ingest.flow;

/** What a document is made of, in the order of the file. */
public sealed interface FlowItem permits FlowParagraph, FlowTable, PageBreak {}
