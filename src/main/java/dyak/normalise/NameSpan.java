package dyak.normalise;

import dyak.record.Person;

/** A name found among the tokens {@code first} to {@code last} (included). */
record NameSpan(int first, int last, Person person) {}
