package dyak.normalise.name;

import dyak.record.Person;
import java.util.function.Supplier;

/**
 * A name found among the tokens {@code first} to {@code last} (included). Its parts are read when
 * they are asked for: often only its place is.
 */
public record NameSpan(int first, int last, Supplier<Person> reading) {
  public Person person() {
    return reading.get();
  }
}
