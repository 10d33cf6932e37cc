package no.forkant.casefile;

import java.util.List;

/**
 * One thing that is wrong with a document, and where. Never carries the offending value: it may be
 * personal data, and faults are logged and sent back.
 *
 * @param pointer the JSON pointer (RFC 6901) of the wrong, missing or unknown value; empty for the
 *     whole document; never null
 * @param code what is wrong; never null
 * @param parameters what the message needs beside the code, such as a limit or the name of another
 *     field; never null
 */
public record Fault(String pointer, FaultCode code, List<String> parameters) {

  /** Copies its list, so that it can never change. */
  public Fault {
    parameters = List.copyOf(parameters);
  }

  /** Returns a fault at {@code pointer}; no argument may be null. */
  public static Fault at(String pointer, FaultCode code, String... parameters) {
    return new Fault(pointer, code, List.of(parameters));
  }

  /** Returns this fault in a document that holds the faulty one at {@code outer}. */
  public Fault below(String outer) {
    return outer.isEmpty() ? this : new Fault(outer + pointer, code, parameters);
  }

  /** Returns the pointer and the code, for logs. */
  @Override
  public String toString() {
    return pointer + " " + code;
  }
}
