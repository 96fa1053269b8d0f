package dyak.forge.text;

import dyak.record.Reference;

/** A mention of another document, in the case that its sentence needs. */
record Citation(String text, Reference gold) {}
