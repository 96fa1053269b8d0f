package dyak.forge;

import dyak.forge.letter.Blank;
import dyak.forge.sheet.Sheet;
import dyak.record.LetterRecord;

/** A letter of the forge: its file stem, its blank, the sheet it is printed on, and its record. */
record ForgedLetter(String stem, Blank blank, long seed, Sheet sheet, LetterRecord gold) {}
