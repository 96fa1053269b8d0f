package dyak.forge.words;

/**
 * A city: its cases, its region, and the codes that identifiers, phones and postcodes begin with.
 */
public record Place(
    String city,
    String cityGenitive,
    String region,
    String regionGenitive,
    String taxCode,
    String areaCode,
    String postcode,
    String latin) {

  /** Puts the place into a pattern of a word list. */
  public String in(String pattern) {
    return pattern
        .replace("{CG}", cityGenitive)
        .replace("{C}", city)
        .replace("{R}", regionGenitive);
  }
}
