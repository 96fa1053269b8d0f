package dyak.ingest.pdf;

/** What a code of a font shows, and how far it moves the pen. */
record PdfCharacter(String text, float advance) {}
