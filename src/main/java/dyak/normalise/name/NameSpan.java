package dyak.normalise.name;

import dyak.record.Person;

/** A name found among the tokens {@code first} to {@code last} (included). */
public record NameSpan(int first, int last, Person person) {}
