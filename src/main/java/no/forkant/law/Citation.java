package no.forkant.law;

/**
 * A reference to a place in a source of law, such as {@code LOV-2018-04-20-7/§16}; the law is
 * quoted by reference, never copied.
 *
 * @param source the id of the source, such as {@code LOV-2018-04-20-7}; never null
 * @param place the place in it, such as {@code §16}; empty for the whole source
 */
public record Citation(String source, String place) {

  /**
   * Reads a reference.
   *
   * @param reference source id and place with a slash between, or a source id alone; never null
   * @throws IllegalArgumentException if it is blank or has nothing before the slash
   */
  public static Citation parse(String reference) {
    String told = reference.strip();
    int slash = told.indexOf('/');
    String source = slash < 0 ? told : told.substring(0, slash);
    if (source.isEmpty()) {
      throw new IllegalArgumentException("a citation needs a source: '" + reference + "'");
    }
    return new Citation(source, slash < 0 ? "" : told.substring(slash + 1));
  }

  /** Returns the reference as it is written in rules and assessments; never null. */
  public String reference() {
    return place.isEmpty() ? source : source + "/" + place;
  }

  @Override
  public String toString() {
    return reference();
  }
}
