package dyak.normalise;

/**
 * A telephone number and what it serves: {@code +73452257459}, {@code +73452257459 ext 204}, or as
 * printed ({@code 5-02-42}) when nobody tells the area code.
 */
public record Phone(String number, Role role) {
  /** What stands before the number: {@code тел.}, {@code факс} or {@code тел./факс}. */
  public enum Role {
    PHONE,
    FAX,
    PHONE_AND_FAX
  }
}
