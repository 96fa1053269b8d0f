package dyak.ingest.flow;

/** The author broke the page here. */
public record PageBreak() implements FlowItem {}
