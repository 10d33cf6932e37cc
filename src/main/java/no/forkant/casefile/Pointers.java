package no.forkant.casefile;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) as texts. */
final class Pointers {

  private Pointers() {}

  static String below(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String below(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** Returns the pointer of the place at which binding stopped. */
  static String of(List<JacksonException.Reference> path) {
    return path.stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? below("", step.getIndex())
                    : below("", step.getPropertyName()))
        .collect(Collectors.joining());
  }
}
