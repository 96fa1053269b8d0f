package dyak.layout;

/** What a page is made of: lines that stand together, or a ruled table. */
public sealed interface Block permits TextBlock, Table {}
